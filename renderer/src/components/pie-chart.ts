export { chart as pieChart } from '../dom/chart'
