import { chart } from '../dom/chart/chart'
import { drawRadial } from '../dom/chart/polar'

export const radialChart = chart('Radial chart', 'pf-radial-chart', drawRadial)
