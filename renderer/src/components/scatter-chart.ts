export { chart as scatterChart } from '../dom/chart'
