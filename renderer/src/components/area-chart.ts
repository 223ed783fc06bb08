import { chart } from '../dom/chart'

export const areaChart = { render: chart, aliases: { yAxisFormat: 'valueFormat' } }
