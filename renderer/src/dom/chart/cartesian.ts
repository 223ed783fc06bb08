import { svgElement } from '../svg'
import { toBoolean, toLabel, toNumber, toOneOf } from '../../render/coerce'
import { nearest, ownValue, toAmount, type ChartData, type Drawing, type Mark, type Series } from './drawing'
import { area, line, runs, thin, type Curve, type Point } from './path'
import { linear, type Scale } from './scale'

export type Shape = 'bar' | 'line' | 'area'

// About the width of a character of the axis labels.
const characterWidth = 6.6
const limit = 2000

interface Plot {
  readonly data: ChartData
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly value: Scale
  /** Where the middle of a category lies on the category axis. */
  readonly center: (index: number) => number
  readonly band: number
  readonly categories: readonly string[]
  readonly horizontal: boolean
  /** Start and end of the value of each row, one list for each series. */
  readonly spans: readonly (readonly (readonly [number, number])[])[]
}

function spansOf({ rows, series }: ChartData, stacked: boolean): (readonly [number, number])[][] {
  const above = rows.map(() => 0)
  const below = rows.map(() => 0)
  return series.map(({ key }) =>
    rows.map((row, index) => {
      const amount = toAmount(ownValue(row, key))
      if (!stacked) return [0, amount] as const
      const sums = amount < 0 ? below : above
      const start = sums[index] ?? 0
      sums[index] = start + (Number.isFinite(amount) ? amount : 0)
      return [start, start + amount] as const
    }),
  )
}

function plotOf(data: ChartData, shape: Shape): Plot {
  const { props, rows, width, height, format } = data
  const horizontal = shape === 'bar' && toBoolean(props['horizontal'])
  const axis = props['xAxis']
  const categories = rows.map((row, index) => (axis === undefined ? String(index + 1) : toLabel(ownValue(row, toLabel(axis)))))
  const spans = spansOf(data, toBoolean(props['stacked']))
  const ends = spans.flatMap(each => each.map(([, end]) => end))
  const ticks = linear(ends, 0, 1, horizontal ? width / 90 : height / 60).ticks
  const widest = (labels: readonly string[]) => Math.max(0, ...labels.map(label => label.length)) * characterWidth + 12
  const labels = horizontal
    ? Math.min(widest(categories), width * 0.4)
    : toBoolean(props['showYAxis'], true)
      ? widest(ticks.map(format))
      : 4
  const left = labels
  const right = width - 8
  const top = 10
  const bottom = height - (horizontal ? 8 : 26)
  const value = horizontal ? linear(ends, left, right, width / 90) : linear(ends, bottom, top, height / 60)
  const length = horizontal ? bottom - top : right - left
  // Lines start and end at the edges, bars have a band each.
  const banded = shape === 'bar'
  const band = length / Math.max(1, banded ? rows.length : rows.length - 1)
  const start = horizontal ? top : left
  const center = (index: number) => (banded ? start + band * (index + 0.5) : rows.length === 1 ? start + length / 2 : start + band * index)
  return { data, left, right, top, bottom, value, center, band, categories, horizontal, spans }
}

function gridShapes({ data, value, left, right, top, bottom, horizontal }: Plot): SVGElement[] {
  if (!toBoolean(data.props['showGrid'], true)) return []
  const d = value.ticks.map(tick => (horizontal ? `M${value(tick)} ${top}V${bottom}` : `M${left} ${value(tick)}H${right}`)).join('')
  return [svgElement('path', { class: 'pf-chart-grid', d })]
}

function axisShapes(plot: Plot): SVGElement[] {
  const { data, value, left, right, bottom, horizontal, categories, center, band } = plot
  const text = (x: number, y: number, anchor: string, label: string) =>
    svgElement('text', { class: 'pf-chart-tick', x, y, 'text-anchor': anchor }, label)
  const shapes: SVGElement[] = []
  if (horizontal) {
    const room = Math.max(3, Math.floor((left - 12) / characterWidth))
    categories.forEach((label, index) =>
      shapes.push(text(left - 8, center(index) + 4, 'end', label.length > room ? `${label.slice(0, room - 1)}…` : label)),
    )
    return shapes
  }
  if (toBoolean(data.props['showYAxis'], true))
    for (const tick of value.ticks) shapes.push(text(left - 8, value(tick) + 4, 'end', data.format(tick)))
  const widest = Math.max(1, ...categories.map(label => label.length)) * characterWidth + 10
  const every = Math.max(1, Math.ceil(widest / Math.max(band, 0.01)))
  categories.forEach((label, index) => {
    if (index % every !== 0) return
    const half = (label.length * characterWidth) / 2
    // The first and the last label stay inside of the picture.
    const x = Math.max(half, Math.min(center(index), right + 8 - half))
    shapes.push(text(x, bottom + 18, 'middle', label))
  })
  return shapes
}

function barShapes(plot: Plot): SVGElement[][] {
  const { data, value, center, band, horizontal, spans } = plot
  const stacked = toBoolean(data.props['stacked'])
  const lanes = stacked ? 1 : Math.max(1, spans.length)
  const room = band * 0.8
  const gap = lanes > 1 ? Math.min(4, room * 0.1) : 0
  const thick = Math.max(1, Math.min(room / lanes - gap, horizontal ? 48 : 192))
  const radius = toNumber(data.props['barRadius'], 4)
  return spans.map((rows, lane) =>
    rows.flatMap(([start, end], index) => {
      if (!Number.isFinite(end) || start === end) return []
      const offset = stacked ? 0 : (lane - (lanes - 1) / 2) * (thick + gap)
      const across = center(index) + offset - thick / 2
      const [low, high] = [value(start), value(end)].sort((a, b) => a - b) as [number, number]
      const long = Math.max(high - low, 0.5)
      const box = horizontal ? { x: low, y: across, width: long, height: thick } : { x: across, y: low, width: thick, height: long }
      const rx = Math.min(radius, thick / 2, long / 2)
      return [svgElement('rect', { ...box, rx, fill: data.series[lane]?.color ?? '', 'data-row': index })]
    }),
  )
}

function lineShapes(plot: Plot, shape: Shape): SVGElement[][] {
  const { data, value, center, spans } = plot
  const curve = toOneOf<Curve>(data.props['curve'], ['linear', 'smooth', 'step'], 'linear')
  const dots = toBoolean(data.props['showDots'])
  return spans.map((rows, lane) => {
    const color = data.series[lane]?.color ?? ''
    const points = rows.map(([, end], index): Point => [center(index), value(end)])
    const base = rows.map(([start], index): Point => [center(index), value(start)])
    const shapes: SVGElement[] = []
    for (const run of runs(points)) {
      const thinned = thin(run, limit)
      if (shape === 'area') {
        const floor = thinned.map((point): Point => base[points.indexOf(point)] ?? point)
        shapes.push(svgElement('path', { class: 'pf-chart-area', d: area(thinned, floor, curve), fill: color }))
      }
      shapes.push(svgElement('path', { class: 'pf-chart-line', d: line(thinned, curve), stroke: color }))
      if (dots || run.length === 1)
        for (const [cx, cy] of thinned) shapes.push(svgElement('circle', { class: 'pf-chart-dot', cx, cy, r: 3, fill: color }))
    }
    return shapes
  })
}

function marksOf(plot: Plot, shape: Shape, shapes: SVGElement[][]): Mark[] {
  const { data, categories, center, horizontal, spans, value, top, left } = plot
  const bars: SVGElement[][] = []
  if (shape === 'bar') for (const bar of shapes.flat()) (bars[Number(bar.getAttribute('data-row'))] ??= []).push(bar)
  return categories.map((title, index) => {
    const at = center(index)
    const ends = spans.map(rows => rows[index]?.[1] ?? Number.NaN).filter(Number.isFinite)
    const far = value(Math.max(...ends, 0))
    const rows = data.series.map(({ key, label, color }) => ({ label, color, value: data.format(toAmount(data.rows[index]?.[key])) }))
    const own = bars[index] ?? []
    return horizontal
      ? { x: Math.max(left, far), y: at, title, rows, shapes: own }
      : { x: at, y: Math.max(top, far), title, rows, shapes: own }
  })
}

function tableOf({ data, categories }: Plot): string[][] {
  const head = [toLabel(data.props['xAxis'] ?? 'Row'), ...data.series.map(({ label }: Series) => label)]
  return [
    head,
    ...categories.map((label, index) => [label, ...data.series.map(({ key }) => data.format(toAmount(data.rows[index]?.[key])))]),
  ]
}

/** Bars, lines or areas over categories. */
export function drawCartesian(shape: Shape): (data: ChartData) => Drawing {
  return data => {
    const plot = plotOf(data, shape)
    const drawn = shape === 'bar' ? barShapes(plot) : lineShapes(plot, shape)
    let marks: readonly Mark[] | undefined
    // When somebody points at one, not with the picture.
    const all = () => (marks ??= marksOf(plot, shape, drawn))
    // Areas behind come first, so that none hides another's line.
    const shapes = [...gridShapes(plot), svgElement('g', { class: `pf-chart-${shape}s` }, ...drawn.flat()), ...axisShapes(plot)]
    return {
      shapes,
      get marks() {
        return all()
      },
      hit: (x, y) => nearest(all(), plot.horizontal ? 'y' : 'x', plot.horizontal ? y : x),
      legend: data.series,
      table: () => tableOf(plot),
    }
  }
}
