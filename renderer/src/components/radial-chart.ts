export { chart as radialChart } from '../dom/chart'
