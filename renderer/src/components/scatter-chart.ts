import { chart } from '../dom/chart/chart'
import { drawScatter } from '../dom/chart/scatter'

export const scatterChart = chart('Scatter chart', 'pf-scatter-chart', drawScatter)
