import { chart } from '../dom/chart'

export const lineChart = { render: chart, aliases: { yAxisFormat: 'valueFormat' } }
