import { taskManager } from './task-manager.mjs'

/** Text that stands at the end of every page; a page is visible when it is. */
export const END = 'That is all.'

const text = content => ({ type: 'Text', content })
const column = (...children) => ({ type: 'Column', cssClass: 'gap-4', children })
const page = (name, view, state = {}, extra = {}) => ({
  name,
  payload: { $prefab: { version: '0.3' }, view: { type: 'Div', cssClass: 'pf-app-root', children: [column(view, text(END))] }, state },
  ...extra,
})

/** The pages to compare: a payload, and what to do with it when it is visible (`type` into the field, or `toggle` a checkbox). */
export async function pages() {
  return [hello(), dashboard(), list(1000), await tasks()]
}

function hello() {
  const form = column(
    { type: 'Heading', content: 'Hello {{ name }}' },
    { type: 'Label', text: 'Name', forId: 'name' },
    { type: 'Input', name: 'name', id: 'name', placeholder: 'Your name' },
    { type: 'Button', label: 'Greet' },
  )
  return page('hello form', form, { name: '' }, { type: { field: 'input', text: 'Ada Lovelace', shows: typed => `Hello ${typed}` } })
}

function dashboard() {
  const metrics = Array.from({ length: 12 }, (_, index) => ({
    type: 'Card',
    children: [{ type: 'CardContent', children: [{ type: 'Metric', label: `Figure ${index}`, value: index * 1234, delta: index - 6 }] }],
  }))
  const data = Array.from({ length: 12 }, (_, month) => ({ month: `M${month}`, sales: (month * 37) % 50, costs: (month * 23) % 40 }))
  const series = [
    { dataKey: 'sales', label: 'Sales' },
    { dataKey: 'costs', label: 'Costs' },
  ]
  const chart = type => ({ type, data, series, xAxis: 'month', height: 220, animate: false })
  const rows = Array.from({ length: 200 }, (_, id) => ({
    id,
    name: `Customer ${id}`,
    city: ['Bern', 'Oslo', 'Lima'][id % 3],
    total: id * 17,
  }))
  const columns = ['id', 'name', 'city', 'total'].map(key => ({ key, header: key, sortable: true }))
  return page(
    'dashboard: 12 metrics, 3 charts, 200 rows',
    column(
      { type: 'Grid', cssClass: 'grid-cols-4 gap-4', children: metrics },
      { type: 'Grid', cssClass: 'grid-cols-3 gap-4', children: ['BarChart', 'LineChart', 'AreaChart'].map(chart) },
      { type: 'DataTable', columns, rows, paginated: true, pageSize: 50 },
    ),
  )
}

function list(length) {
  const items = Array.from({ length }, (_, id) => ({ id: `i${id}`, name: `Item ${id}`, done: id % 3 === 0 }))
  const row = {
    type: 'Row',
    cssClass: 'gap-2 items-center',
    children: [
      { type: 'Checkbox', name: 'items.{{ $index }}.done', label: '{{ $item.name }}' },
      text("{{ $item.name }} is {{ $item.done ? 'done' : 'open' }}"),
    ],
  }
  const middle = Math.floor(length / 2)
  return page(
    `list of ${length} items`,
    { type: 'Column', children: [{ type: 'ForEach', key: 'items', children: [row] }] },
    { items },
    { toggle: { index: middle, shows: on => `Item ${middle} is ${on ? 'done' : 'open'}` } },
  )
}

/** The sample's own page, as its server writes it, with the end added below. */
async function tasks() {
  const { view, state } = await taskManager(20)
  return page('task manager, 20 tasks', view, state)
}
