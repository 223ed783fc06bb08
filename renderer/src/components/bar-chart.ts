import { drawCartesian } from '../dom/chart/cartesian'
import { chart } from '../dom/chart/chart'

export const barChart = { render: chart('Bar chart', 'pf-bar-chart', drawCartesian('bar')), aliases: { yAxisFormat: 'valueFormat' } }
