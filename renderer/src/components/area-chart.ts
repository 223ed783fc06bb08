import { drawCartesian } from '../dom/chart/cartesian'
import { chart } from '../dom/chart/chart'

export const areaChart = { render: chart('Area chart', 'pf-area-chart', drawCartesian('area')), aliases: { yAxisFormat: 'valueFormat' } }
