import { chart } from '../dom/chart'

export const barChart = { render: chart, aliases: { yAxisFormat: 'valueFormat' } }
