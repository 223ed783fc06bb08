import type { Data } from './protocol'

/** What a component needs around and beside the prop that is looked at. */
export interface Fixture {
  readonly props?: Data
  /** Puts the node where it belongs. */
  readonly inside?: (node: Data) => Data
}

const text = (content: string): Data => ({ type: 'Text', content })
const parent =
  (type: string, props: Data = {}, before: readonly Data[] = [], after: readonly Data[] = []) =>
  (node: Data): Data => ({ type, ...props, children: [...before, node, ...after] })

const months = ['Jan', 'Feb', 'Mar'].map((month, index) => ({
  month,
  sales: 40 + index * 25,
  costs: 70 - index * 20,
  size: 10 + index * 30,
}))
const series = [{ dataKey: 'sales' }, { dataKey: 'costs' }]
const chart: Fixture = { props: { data: months, series, xAxis: 'month', animate: false } }
const round: Fixture = { props: { data: months, dataKey: 'sales', nameKey: 'month', animate: false } }
const option = (type: string, value: string): Data => ({ type, value, label: value.toUpperCase() })
const trigger = { children: [{ type: 'Button', label: 'Open' }, text('Layer')] }
const boxes = { children: ['one', 'two', 'three'].map(content => ({ type: 'Div', cssClass: 'h-8', children: [text(content)] })) }
const rows = Array.from({ length: 12 }, (_, id) => ({ id, name: `Row ${(id * 7) % 12}`, price: id * 1000.5 }))
const tab = (type: string, title: string): Data => ({ type, title, value: title, children: [text(`In ${title}`)] })
const longWord = 'A rather long text that needs room in its column'
const cell = parent('Table', {}, [], [])
const tableRow = (part: string) => (node: Data) => cell({ type: part, children: [{ type: 'TableRow', children: [node] }] })
const picture = '<svg viewBox="0 0 10 10" role="img" aria-label="Disc"><circle cx="5" cy="5" r="4"/></svg>'

/** Whatever is not here is shown with its required props and, if it takes children, with a text in it. */
export const fixtures: Readonly<Record<string, Fixture>> = {
  Accordion: {
    props: {
      defaultValues: ['one', 'two'],
      children: ['One', 'Two'].map(title => ({ type: 'AccordionItem', title, value: title.toLowerCase(), children: [text(title)] })),
    },
  },
  AccordionItem: { inside: parent('Accordion', { defaultValues: ['sample'] }) },
  AreaChart: chart,
  BarChart: chart,
  ButtonGroup: {
    props: {
      children: [
        { type: 'Button', label: 'A' },
        { type: 'Button', label: 'B' },
      ],
    },
  },
  Calendar: { props: { value: '2024-05-03' } },
  Card: { props: boxes },
  Carousel: { props: { height: 60, ...boxes } },
  Checkbox: { props: { label: 'Check' } },
  ChoiceCard: { props: { children: [{ type: 'FieldTitle', content: 'News' }, { type: 'Switch' }] } },
  Code: { props: { content: 'var x = 1;' } },
  Combobox: { props: { cssClass: 'w-16', placeholder: 'Choose', children: ['a', 'b'].map(value => option('ComboboxOption', value)) } },
  ComboboxGroup: {
    props: { children: [{ type: 'ComboboxLabel', label: 'Group' }, option('ComboboxOption', 'x')] },
    inside: parent('Combobox', { placeholder: 'Choose' }, [option('ComboboxOption', 'a')]),
  },
  ComboboxLabel: {
    inside: node => ({ type: 'Combobox', children: [{ type: 'ComboboxGroup', children: [node, option('ComboboxOption', 'a')] }] }),
  },
  ComboboxOption: {
    props: { value: 'v', label: 'Option' },
    inside: parent('Combobox', { value: 'sample' }, [option('ComboboxOption', 'a')]),
  },
  ComboboxSeparator: { inside: parent('Combobox', {}, [option('ComboboxOption', 'a')], [option('ComboboxOption', 'b')]) },
  Condition: { props: { cases: [{ when: '{{ false }}', children: [text('No')] }] } },
  Dashboard: { props: { children: [{ type: 'DashboardItem', col: 1, row: 1, colSpan: 2, rowSpan: 1, children: [text('Tile')] }] } },
  DashboardItem: { inside: parent('Dashboard', { columns: 6 }, [{ type: 'DashboardItem', col: 1, row: 1, children: [text('Other')] }]) },
  DataTable: {
    props: {
      columns: [
        { key: 'name', header: 'Name' },
        { key: 'price', header: 'Price' },
      ],
      rows,
      paginated: true,
    },
  },
  DatePicker: { props: { value: '2024-05-03' } },
  Dialog: { props: { title: 'Title', ...trigger } },
  Div: { props: boxes },
  Field: { props: { children: [{ type: 'Label', text: 'Name' }, { type: 'Input' }, { type: 'FieldError', content: 'Wrong' }] } },
  FieldError: { inside: parent('Field', { invalid: true }) },
  ForEach: { props: { key: 'none', children: [text('Row {{ $item }}')] } },
  Form: {
    props: {
      children: [
        { type: 'Input', placeholder: 'Word' },
        { type: 'Button', label: 'Send', buttonType: 'submit' },
      ],
    },
  },
  Grid: { props: boxes },
  GridItem: { inside: parent('Grid', { cssClass: 'grid-cols-3' }, [text('before')], [text('after'), text('last')]) },
  HoverCard: { props: { openDelay: 0, ...trigger } },
  Image: { props: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Sample' } },
  Label: {
    props: { text: 'Name' },
    inside: node => ({ type: 'Column', children: [node, { type: 'Input' }, { type: 'Input', id: node['forId'] }] }),
  },
  LineChart: chart,
  Link: { props: { content: 'Link', href: 'https://a.example' } },
  Mermaid: { props: { chart: 'graph TD; A-->B' } },
  Metric: { props: { label: 'Sales', value: 10, delta: '+5%' } },
  Page: { props: { children: [text('Body')] }, inside: parent('Pages', { value: 'sample' }, [tab('Page', 'a')]) },
  Pages: { props: { children: [tab('Page', 'a'), tab('Page', 'b')] } },
  PieChart: round,
  Popover: { props: { title: 'Title', ...trigger } },
  Progress: { props: { value: 40, target: 60 } },
  RadarChart: { props: { data: months, series, axisKey: 'month', animate: false } },
  RadialChart: round,
  Radio: { props: { option: 'v', label: 'Choice' }, inside: parent('RadioGroup', {}, [{ type: 'Radio', option: 'a', label: 'A' }]) },
  RadioGroup: { props: { children: ['a', 'b'].map(choice => ({ type: 'Radio', option: choice, label: choice })) } },
  Ring: { props: { value: 40, target: 60 } },
  ScatterChart: { props: { data: months, series: [{ dataKey: 'sales' }], xAxis: 'sales', yAxis: 'costs', animate: false } },
  Select: { props: { children: ['a', 'b'].map(value => option('SelectOption', value)) } },
  SelectGroup: {
    props: { children: [{ type: 'SelectLabel', label: 'Group' }, option('SelectOption', 'x')] },
    inside: parent('Select', {}, [option('SelectOption', 'a')]),
  },
  SelectLabel: { inside: node => ({ type: 'Select', children: [{ type: 'SelectGroup', children: [node, option('SelectOption', 'a')] }] }) },
  SelectOption: { props: { value: 'v', label: 'Option' }, inside: parent('Select', {}, [option('SelectOption', 'a')]) },
  SelectSeparator: { inside: parent('Select', {}, [option('SelectOption', 'a')], [option('SelectOption', 'b')]) },
  Separator: { inside: parent('Row', { cssClass: 'h-8' }, [text('a')], [text('b')]) },
  Slider: { props: { value: 40 } },
  Slot: { props: { name: 'none', children: [text('Nothing yet')] } },
  Sparkline: { props: { data: [1, 4, 2, 8] } },
  Svg: { props: { content: picture } },
  Tab: { props: { children: [text('Body')] }, inside: parent('Tabs', { value: 'sample' }, [tab('Tab', 'a')]) },
  Table: {
    props: { children: [{ type: 'TableBody', children: [{ type: 'TableRow', children: [{ type: 'TableCell', content: 'x' }] }] }] },
  },
  TableBody: { props: { children: [{ type: 'TableRow', children: [{ type: 'TableCell', content: 'x' }] }] }, inside: cell },
  TableCaption: { inside: cell },
  TableCell: { props: { children: [] }, inside: tableRow('TableBody') },
  TableFooter: { props: { children: [{ type: 'TableRow', children: [{ type: 'TableCell', content: 'x' }] }] }, inside: cell },
  TableHead: { props: { children: [] }, inside: tableRow('TableHeader') },
  TableHeader: { props: { children: [{ type: 'TableRow', children: [{ type: 'TableHead', content: 'x' }] }] }, inside: cell },
  TableRow: {
    props: { children: [{ type: 'TableCell', content: longWord }] },
    inside: node => cell({ type: 'TableBody', children: [node] }),
  },
  Tabs: { props: { children: [tab('Tab', 'a'), tab('Tab', 'b')] } },
  Text: { props: { content: 'Text', children: undefined } },
  Tooltip: { props: { content: 'Tip', delay: 0, children: [{ type: 'Button', label: 'Save' }] } },
}
