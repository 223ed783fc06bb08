import { chart } from '../dom/chart/chart'
import { drawPie } from '../dom/chart/polar'

export const pieChart = chart('Pie chart', 'pf-pie-chart', drawPie)
