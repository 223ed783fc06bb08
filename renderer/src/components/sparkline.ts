export { chart as sparkline } from '../dom/chart'
