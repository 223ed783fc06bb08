import { chart } from '../dom/chart/chart'
import { drawRadar } from '../dom/chart/polar'

export const radarChart = chart('Radar chart', 'pf-radar-chart', drawRadar)
