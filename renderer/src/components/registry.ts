import { part } from '../dom/part'
import type { Registry } from '../render/component'
import { accordion } from './accordion'
import { alert } from './alert'
import { alertDescription } from './alert-description'
import { alertTitle } from './alert-title'
import { areaChart } from './area-chart'
import { audio } from './audio'
import { badge } from './badge'
import { barChart } from './bar-chart'
import { blockQuote } from './block-quote'
import { button } from './button'
import { buttonGroup } from './button-group'
import { calendar } from './calendar'
import { card } from './card'
import { cardContent } from './card-content'
import { cardDescription } from './card-description'
import { cardFooter } from './card-footer'
import { cardHeader } from './card-header'
import { cardTitle } from './card-title'
import { carousel } from './carousel'
import { checkbox } from './checkbox'
import { choiceCard } from './choice-card'
import { code } from './code'
import { column } from './column'
import { combobox } from './combobox'
import { container } from './container'
import { dashboard } from './dashboard'
import { dashboardItem } from './dashboard-item'
import { dataTable } from './data-table'
import { datePicker } from './date-picker'
import { dialog } from './dialog'
import { div } from './div'
import { dot } from './dot'
import { dropZone } from './drop-zone'
import { embed } from './embed'
import { field } from './field'
import { fieldContent } from './field-content'
import { fieldDescription } from './field-description'
import { fieldError } from './field-error'
import { fieldTitle } from './field-title'
import { form } from './form'
import { grid } from './grid'
import { gridItem } from './grid-item'
import { heading } from './heading'
import { hoverCard } from './hover-card'
import { icon } from './icon'
import { image } from './image'
import { input } from './input'
import { kbd } from './kbd'
import { label } from './label'
import { large } from './large'
import { lead } from './lead'
import { lineChart } from './line-chart'
import { link } from './link'
import { loader } from './loader'
import { markdown } from './markdown'
import { mermaid } from './mermaid'
import { metric } from './metric'
import { muted } from './muted'
import { p } from './p'
import { pages } from './pages'
import { pieChart } from './pie-chart'
import { popover } from './popover'
import { progress } from './progress'
import { radarChart } from './radar-chart'
import { radialChart } from './radial-chart'
import { radio } from './radio'
import { radioGroup } from './radio-group'
import { ring } from './ring'
import { row } from './row'
import { scatterChart } from './scatter-chart'
import { select } from './select'
import { separator } from './separator'
import { slider } from './slider'
import { small } from './small'
import { span } from './span'
import { sparkline } from './sparkline'
import { svg } from './svg'
import { switchControl } from './switch'
import { table } from './table'
import { tableBody } from './table-body'
import { tableCaption } from './table-caption'
import { tableCell } from './table-cell'
import { tableFooter } from './table-footer'
import { tableHead } from './table-head'
import { tableHeader } from './table-header'
import { tableRow } from './table-row'
import { tabs } from './tabs'
import { text } from './text'
import { textarea } from './textarea'
import { tooltip } from './tooltip'
import { video } from './video'

/** Every component by its wire type. */
export const components = {
  Accordion: accordion,
  AccordionItem: part,
  Alert: alert,
  AlertDescription: alertDescription,
  AlertTitle: alertTitle,
  AreaChart: areaChart,
  Audio: audio,
  Badge: badge,
  BarChart: barChart,
  BlockQuote: blockQuote,
  Button: button,
  ButtonGroup: buttonGroup,
  Calendar: calendar,
  Card: card,
  CardContent: cardContent,
  CardDescription: cardDescription,
  CardFooter: cardFooter,
  CardHeader: cardHeader,
  CardTitle: cardTitle,
  Carousel: carousel,
  Checkbox: checkbox,
  ChoiceCard: choiceCard,
  Code: code,
  Column: column,
  Combobox: combobox,
  ComboboxGroup: part,
  ComboboxLabel: part,
  ComboboxOption: part,
  ComboboxSeparator: part,
  Container: container,
  Dashboard: dashboard,
  DashboardItem: dashboardItem,
  DataTable: dataTable,
  DatePicker: datePicker,
  Dialog: dialog,
  Div: div,
  Dot: dot,
  DropZone: dropZone,
  Embed: embed,
  Field: field,
  FieldContent: fieldContent,
  FieldDescription: fieldDescription,
  FieldError: fieldError,
  FieldTitle: fieldTitle,
  Form: form,
  Grid: grid,
  GridItem: gridItem,
  H1: { as: 'Heading', props: { level: 1 } },
  H2: { as: 'Heading', props: { level: 2 } },
  H3: { as: 'Heading', props: { level: 3 } },
  H4: { as: 'Heading', props: { level: 4 } },
  Heading: heading,
  HoverCard: hoverCard,
  Icon: icon,
  Image: image,
  InlineCode: { as: 'Span', props: { code: true } },
  Input: input,
  Kbd: kbd,
  Label: label,
  Large: large,
  Lead: lead,
  LineChart: lineChart,
  Link: link,
  Loader: loader,
  Markdown: markdown,
  Mermaid: mermaid,
  Metric: metric,
  Muted: muted,
  P: p,
  Page: part,
  Pages: pages,
  PieChart: pieChart,
  Popover: popover,
  Progress: progress,
  RadarChart: radarChart,
  RadialChart: radialChart,
  Radio: radio,
  RadioGroup: radioGroup,
  Ring: ring,
  Row: row,
  ScatterChart: scatterChart,
  Select: select,
  SelectGroup: part,
  SelectLabel: part,
  SelectOption: part,
  SelectSeparator: part,
  Separator: separator,
  Slider: slider,
  Small: small,
  Span: span,
  Sparkline: sparkline,
  Svg: svg,
  Switch: switchControl,
  Tab: part,
  Table: table,
  TableBody: tableBody,
  TableCaption: tableCaption,
  TableCell: tableCell,
  TableFooter: tableFooter,
  TableHead: tableHead,
  TableHeader: tableHeader,
  TableRow: tableRow,
  Tabs: tabs,
  Text: text,
  Textarea: textarea,
  Tooltip: tooltip,
  Video: video,
} satisfies Registry
