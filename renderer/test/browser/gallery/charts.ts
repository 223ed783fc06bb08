import type { UiNode } from '../../../src/protocol/node'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].map((month, index) => ({
  month,
  desktop: [186, 305, 237, 73, 209, 214][index],
  mobile: [80, 200, 120, 190, 130, 140][index],
  change: [12, -8, 5, -14, 3, 9][index],
}))
const series = [
  { dataKey: 'desktop', label: 'Desktop' },
  { dataKey: 'mobile', label: 'Mobile' },
]
const browsers = [
  { browser: 'Chrome', visitors: 275 },
  { browser: 'Safari', visitors: 200 },
  { browser: 'Firefox', visitors: 187 },
  { browser: 'Edge', visitors: 173 },
  { browser: 'Other', visitors: 90 },
]
const cloud = Array.from({ length: 24 }, (_, index) => ({
  x: (index * 37) % 100,
  y: 20 + ((index * 53) % 70),
  z: (index * 13) % 40,
  _series: index % 2 ? 'a' : 'b',
}))
const ticks = [5, 9, 7, 12, 8, 14, 13, 18, 15, 21]

const card = (title: string, ...children: UiNode[]): UiNode => ({
  type: 'Card',
  children: [
    { type: 'CardHeader', children: [{ type: 'CardTitle', content: title }] },
    { type: 'CardContent', children },
  ],
})

/** Every chart. */
export const charts: UiNode = {
  type: 'Div',
  cssClass: 'pf-app-root',
  children: [
    {
      type: 'Column',
      cssClass: 'gap-4',
      children: [
        { type: 'H1', content: 'Charts' },
        {
          type: 'Grid',
          minColumnWidth: '22rem',
          cssClass: 'gap-4',
          children: [
            card('Bars', { type: 'BarChart', data: months, series, xAxis: 'month', height: 240, showLegend: true }),
            card('Stacked', {
              type: 'BarChart',
              data: months,
              series,
              xAxis: 'month',
              height: 240,
              stacked: true,
              showLegend: true,
              valueFormat: 'currency',
            }),
            card('Negative', {
              type: 'BarChart',
              data: months,
              series: [{ dataKey: 'change', color: 'var(--chart-3)' }],
              xAxis: 'month',
              height: 200,
              barRadius: 2,
            }),
            card('Horizontal', {
              type: 'BarChart',
              data: browsers,
              series: [{ dataKey: 'visitors', label: 'Visitors' }],
              xAxis: 'browser',
              height: 240,
              horizontal: true,
            }),
            card('Lines', {
              type: 'LineChart',
              data: months,
              series,
              xAxis: 'month',
              height: 240,
              curve: 'smooth',
              showDots: true,
              showLegend: true,
            }),
            card('Steps', { type: 'LineChart', data: months, series, xAxis: 'month', height: 240, curve: 'step', showYAxis: false }),
            card('Areas', {
              type: 'AreaChart',
              data: months,
              series,
              xAxis: 'month',
              height: 240,
              curve: 'smooth',
              stacked: true,
              showLegend: true,
            }),
            card('Pie', {
              type: 'PieChart',
              data: browsers,
              dataKey: 'visitors',
              nameKey: 'browser',
              height: 240,
              showLegend: true,
              showLabel: true,
            }),
            card('Ring', {
              type: 'PieChart',
              data: browsers,
              dataKey: 'visitors',
              nameKey: 'browser',
              height: 240,
              innerRadius: 60,
              paddingAngle: 4,
            }),
            card('Radar', { type: 'RadarChart', data: months, series, axisKey: 'month', height: 260, showLegend: true, showDots: true }),
            card('Radial', { type: 'RadialChart', data: browsers, dataKey: 'visitors', nameKey: 'browser', height: 240, showLegend: true }),
            card('Scatter', {
              type: 'ScatterChart',
              data: cloud,
              series: [
                { dataKey: 'a', label: 'A' },
                { dataKey: 'b', label: 'B' },
              ],
              xAxis: 'x',
              yAxis: 'y',
              zAxis: 'z',
              height: 240,
              showLegend: true,
            }),
            card('Empty', { type: 'BarChart', data: '{{ nothing }}', series, xAxis: 'month', height: 120 }),
            card('Sparklines', {
              type: 'Column',
              cssClass: 'gap-3',
              children: [
                { type: 'Sparkline', data: ticks },
                { type: 'Sparkline', data: ticks, fill: true, variant: 'success', curve: 'smooth', height: 48 },
                { type: 'Sparkline', data: ticks, mode: 'bar', variant: 'info' },
                { type: 'Sparkline', data: [3, -2, 4, -5, 1], mode: 'bar', variant: 'destructive' },
                { type: 'Sparkline', data: ticks, curve: 'step', variant: 'warning', indicatorClass: 'opacity-50' },
              ],
            }),
          ],
        },
      ],
    },
  ],
}
