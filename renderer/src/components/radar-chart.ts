export { chart as radarChart } from '../dom/chart'
