import type { Data } from './protocol'

const action = (key: string): Data => ({ action: 'setState', key, value: 'ran' })
const picture = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const sound = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA='

/** Values for props whose type does not say enough, by `Component.prop` or by `.prop` of any component. */
const chosen: Readonly<Record<string, unknown>> = {
  // The state has a value there.
  '.name': 'known',
  'Dialog.name': 'unknown',
  '.value': 'sample',
  '.src': picture,
  '.poster': picture,
  'Audio.src': sound,
  'Video.src': 'data:video/mp4;base64,AAAA',
  '.icon': 'star',
  'Icon.name': 'star',
  '.href': 'https://b.example',
  '.width': '120px',
  'Embed.height': '90px',
  'Image.height': '90px',
  'Svg.height': '90px',
  'Video.height': '90px',
  '.minColumnWidth': '8rem',
  '.columnTemplate': '1fr 3fr',
  '.columns': 4,
  '.rowHeight': 48,
  '.style': { color: 'rgb(1, 2, 3)' },
  '.url': 'https://a.example/',
  '.html': '<p>Embedded</p>',
  '.sandbox': 'allow-forms',
  '.allow': 'fullscreen',
  '.accept': '.csv',
  '.pattern': '[a-z]+',
  '.forId': 'other',
  '.indicatorClass': 'opacity-50',
  '.targetClass': 'opacity-50',
  '.handleClass': 'opacity-50',
  '.valueFormat': 'currency:EUR',
  '.xAxis': 'costs',
  'AreaChart.xAxis': 'size',
  'BarChart.xAxis': 'size',
  'LineChart.xAxis': 'size',
  '.yAxis': 'size',
  '.zAxis': 'size',
  '.axisKey': 'size',
  '.dataKey': 'costs',
  '.nameKey': 'size',
  '.data': [
    { month: 'A', sales: 3, costs: 9, size: 1 },
    { month: 'B', sales: 8, costs: 2, size: 5 },
  ],
  'Sparkline.data': [8, 1, 5],
  '.series': [{ dataKey: 'costs' }],
  '.series.dataKey': 'size',
  '.series.color': 'rgb(1, 2, 3)',
  'DataTable.columns': [{ key: 'name', header: 'Name' }],
  'DataTable.columns.key': 'price',
  'DataTable.columns.format': 'upper',
  'DataTable.columns.width': '200px',
  'DataTable.columns.minWidth': '700px',
  'DataTable.columns.maxWidth': '40px',
  'DataTable.columns.headerClass': 'opacity-50',
  'DataTable.columns.cellClass': 'opacity-50',
  'DataTable.columns.sortable': true,
  'DataTable.rows': [{ name: 'Only row', price: 1 }],
  'DataTable.pageSize': 5,
  'Accordion.defaultValues': ['one'],
  'Calendar.value': '2024-06-07',
  'DatePicker.value': '2024-06-07',
  'Combobox.value': 'b',
  'RadioGroup.value': 'b',
  'Select.value': 'b',
  'Tabs.value': 'b',
  'Pages.value': 'b',
  'Slider.value': 70,
  'Progress.value': 70,
  'Ring.value': 70,
  '.min': 10,
  '.max': 60,
  '.step': 7,
  '.target': 80,
  'Link.target': '_self',
  'DropZone.value': [{ name: 'a.txt', size: 3, type: 'text/plain', data: 'YWJj' }],
  'ForEach.key': 'list',
  'Slot.name': 'slot',
  'Condition.cases': [{ when: '{{ true }}', children: [{ type: 'Text', content: 'Yes' }] }],
  'Condition.cases.when': "{{ known == 'b' }}",
  'Markdown.content': '**Bold**',
  'Svg.content': '<svg viewBox="0 0 10 10"><rect width="5" height="5"/></svg>',
  'Mermaid.chart': 'graph TD; C-->D',
  'Code.language': 'json',
  'Carousel.visible': 2,
  'Carousel.slidesToScroll': 2,
}

/** A valid value that differs from what the fixture has. */
export function sample(component: string, prop: string, type: string): unknown {
  for (const key of [`${component}.${prop}`, `.${prop}`]) if (Object.hasOwn(chosen, key)) return chosen[key]
  const [first] = type.split('|')
  switch (first) {
    case 'string':
      return 'sample'
    case 'boolean':
      return true
    case 'number':
    case 'integer':
      return prop === 'height' ? 90 : 3
    case 'action':
      return action('ran')
    case 'component[]':
      return [{ type: 'Text', content: 'A child' }]
    default:
      throw new Error(`There is no sample for ${component}.${prop} of type ${type}.`)
  }
}
