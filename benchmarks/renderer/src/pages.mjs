import { taskManager } from './task-manager.mjs'

/** Text that stands at the end of every page; a page is visible when it is. */
export const END = 'That is all.'

const text = content => ({ type: 'Text', content })
const column = (...children) => ({ type: 'Column', cssClass: 'gap-4', children })
const set = (key, value) => ({ action: 'setState', key, value })
const page = (name, view, state, extra) => ({
  name,
  payload: { $prefab: { version: '0.3' }, view: { type: 'Div', cssClass: 'pf-app-root', children: [column(view, text(END))] }, state },
  uses: [],
  ...extra,
  bars: { heap: 1 / 5, ...extra.bars },
})

/**
 * The pages to compare: a payload, a text that it shows (`shows`), what to do with it when it is visible (`uses`), and the bars: how much of upstream's
 * figure ours may be at most, by measure. A use is an event on an element, once or for each of several steps, and a
 * question that the page answers with yes when it shows the outcome.
 */
export async function pages() {
  return [hello(), dashboard(), list(1000), texts(1000), table(true), table(false), still(5000), await tasks()]
}

const typing = (word, shows) => ({
  measure: 'keystroke',
  event: 'keydown',
  target: 'input',
  steps: [...word].map((key, index) => ({ key, shows: shows(word.slice(0, index + 1)) })),
})
const clicks = (measure, target, shows) => ({ measure, event: 'click', target, steps: shows.map(each => ({ shows: each })) })
/** Whether an element of one kind, the first by default, has a text. */
const has = (selector, content, at = 0) =>
  `document.querySelectorAll(${JSON.stringify(selector)})[${at}]?.textContent.includes(${JSON.stringify(content)})`

function hello() {
  const form = column(
    { type: 'Heading', content: 'Hello {{ name }}' },
    { type: 'Label', text: 'Name', forId: 'name' },
    { type: 'Input', name: 'name', id: 'name', placeholder: 'Your name' },
    { type: 'Button', label: 'Greet' },
  )
  return page(
    'hello form',
    form,
    { name: '' },
    { shows: 'Greet', uses: [typing('Ada Lovelace', typed => has('h1', `Hello ${typed}`))], bars: { visible: 1 / 6 } },
  )
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
  const charts = ['BarChart', 'LineChart', 'AreaChart'].map(type => ({ type, data, series, xAxis: 'month', height: 220, animate: false }))
  const pie = { type: 'PieChart', data: data.slice(0, 5), dataKey: 'sales', nameKey: 'month', height: 220, animate: false }
  const columns = ['id', 'name', 'city', 'total'].map(key => ({ key, header: key, sortable: true }))
  const view = column(
    { type: 'Grid', cssClass: 'grid-cols-4 gap-4', children: metrics },
    { type: 'Grid', cssClass: 'grid-cols-2 gap-4', children: [...charts, pie] },
    { type: 'DataTable', columns, rows: customers(200), paginated: false },
  )
  return page('dashboard: 12 metrics, 4 charts, 200 rows', view, {}, { shows: 'Customer 19', bars: { visible: 1 / 8 } })
}

const customers = length =>
  Array.from({ length }, (_, id) => ({
    id,
    name: `Customer ${id}`,
    city: ['Bern', 'Oslo', 'Lima'][id % 3],
    total: (id * 7919 + 1) % length,
  }))

function list(length) {
  const items = Array.from({ length }, (_, id) => ({ id: `i${id}`, name: `Item ${id}`, done: id % 3 === 0 }))
  const row = {
    type: 'Row',
    cssClass: 'gap-2 items-center',
    children: [
      { type: 'Button', label: 'Toggle', size: 'sm', onClick: { action: 'toggleState', key: 'items.{{ $index }}.done' } },
      { type: 'Checkbox', value: '{{ $item.done }}', label: '{{ $item.name }}' },
      { ...text("{{ $item.name }} is {{ $item.done ? 'done' : 'open' }}"), cssClass: 'status' },
    ],
  }
  const add = {
    type: 'Button',
    label: 'Add',
    onClick: { action: 'appendState', key: 'items', value: { id: '{{ items | length }}', name: 'New', done: false } },
  }
  const middle = Math.floor(length / 2)
  const view = { type: 'Column', children: [add, { type: 'ForEach', key: 'items', children: [row] }] }
  const states = Array.from({ length: 6 }, (_, index) => has('.status', (index % 2 === 0) === (middle % 3 !== 0) ? 'done' : 'open', middle))
  const lengths = Array.from({ length: 4 }, (_, index) => `document.querySelectorAll('.status').length === ${length + index + 1}`)
  return page(
    '1,000 items',
    view,
    { items },
    {
      shows: `Item ${length - 1} is`,
      uses: [clicks('toggle', `button:has-text("Toggle") >> nth=${middle}`, states), clicks('append', 'button:has-text("Add")', lengths)],
      bars: { visible: 1 / 4, toggle: 1 / 60, append: 1 / 60 },
    },
  )
}

function texts(length) {
  const bound = Array.from({ length }, (_, index) => text(`${index}: {{ word }}`))
  const view = column(
    { type: 'Input', name: 'word', placeholder: 'Word' },
    { type: 'Column', id: 'texts', cssClass: 'texts', children: bound },
  )
  const shows = typed => `document.querySelector('.texts')?.lastElementChild?.textContent === ${JSON.stringify(`${length - 1}: ${typed}`)}`
  return page(
    '1,000 texts on one key',
    view,
    { word: '' },
    { shows: `${length - 1}: `, uses: [typing('bindings', shows)], bars: { keystroke: 1 / 2 } },
  )
}

function table(paginated) {
  const length = 10_000
  const columns = ['id', 'name', 'city', 'total'].map(key => ({ key, header: key, sortable: true }))
  const rows = customers(length)
  const first = total => has('tbody tr', rows.find(row => row.total === total).name)
  const sort = clicks('sort', 'th >> nth=3 >> button', [first(0), first(length - 1)])
  return page(
    `10,000 rows, ${paginated ? 'by 50' : 'without pages'}`,
    { type: 'DataTable', columns, rows, paginated, ...(paginated ? { pageSize: 50 } : {}) },
    {},
    { shows: 'Customer 0', uses: [sort], bars: { visible: paginated ? 1 / 4 : 1 / 15 } },
  )
}

function still(length) {
  const rows = Array.from({ length: length / 5 }, (_, index) => ({
    type: 'Row',
    cssClass: 'gap-2',
    children: [
      text(`Row ${index}`),
      { type: 'Badge', label: 'New' },
      { type: 'Muted', content: 'static' },
      { type: 'Icon', name: 'check' },
    ],
  }))
  return page('5,000 static nodes', { type: 'Column', children: rows }, {}, { shows: `Row ${length / 5 - 1}`, bars: { visible: 1 / 3 } })
}

/** The sample's own page, as its server writes it, with the end added below. */
async function tasks() {
  const { view, state } = await taskManager(20)
  return page('task manager, 20 tasks', view, state, { shows: 'Task 19' })
}
