import { drawCartesian } from '../dom/chart/cartesian'
import { chart } from '../dom/chart/chart'

export const lineChart = { render: chart('Line chart', 'pf-line-chart', drawCartesian('line')), aliases: { yAxisFormat: 'valueFormat' } }
