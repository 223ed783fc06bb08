import { toLabel } from '../../render/coerce'
import { svgElement } from '../svg'
import { toBoolean, toNumber } from '../../render/coerce'
import { chartColour, nearest, ownValue, toAmount, type ChartData, type Drawing, type Mark } from './drawing'
import { polar, slice, type Point } from './path'
import { linear } from './scale'

interface Part {
  readonly name: string
  readonly amount: number
  readonly color: string
}

function partsOf({ props, rows }: ChartData): Part[] {
  const [amounts, names] = [toLabel(props['dataKey']), toLabel(props['nameKey'])]
  return rows.map((row, index) => ({
    name: toLabel(ownValue(row, names)),
    amount: Math.max(0, toAmount(ownValue(row, amounts)) || 0),
    color: chartColour(index),
  }))
}

const center = ({ width, height }: ChartData): Point => [width / 2, height / 2]

function partTable({ props, format }: ChartData, parts: readonly Part[]): string[][] {
  return [[toLabel(props['nameKey']), toLabel(props['dataKey'])], ...parts.map(({ name, amount }) => [name, format(amount)])]
}

function hitShape(marks: readonly Mark[]): (x: number, y: number) => number | undefined {
  return (x, y) => {
    const found = marks.findIndex(({ shapes }) =>
      shapes?.some(shape => shape instanceof SVGGeometryElement && shape.isPointInFill({ x, y } as DOMPoint)),
    )
    return found < 0 ? undefined : found
  }
}

const text = ([x, y]: Point, label: string, anchor: string) =>
  svgElement('text', { class: 'pf-chart-tick', x, y: y + 4, 'text-anchor': anchor }, label)

const anchorOf = (x: number, middle: number) => (Math.abs(x - middle) < 4 ? 'middle' : x > middle ? 'start' : 'end')

/** A pie, or a ring of slices. */
export function drawPie(data: ChartData): Drawing {
  const { props, format } = data
  const parts = partsOf(data)
  const total = parts.reduce((sum, { amount }) => sum + amount, 0)
  const [x, y] = center(data)
  const labels = toBoolean(props['showLabel'])
  const outer = Math.max(10, Math.min(x, y) - (labels ? 28 : 8))
  const inner = (outer * Math.min(95, Math.max(0, toNumber(props['innerRadius'], 0)))) / 100
  const padding = parts.filter(({ amount }) => amount > 0).length > 1 ? toNumber(props['paddingAngle'], 0) : 0
  const shapes: SVGElement[] = []
  const marks: Mark[] = []
  let angle = 0
  for (const { name, amount, color } of parts) {
    const sweep = total > 0 ? (amount / total) * 360 : 0
    const [from, to] = [angle + padding / 2, angle + Math.max(sweep - padding / 2, padding / 2)]
    angle += sweep
    const shape = svgElement('path', { class: 'pf-chart-slice', d: sweep > 0 ? slice(x, y, inner, outer, from, to) : '', fill: color })
    const [markX, markY] = polar(x, y, (inner + outer) / 2, (from + to) / 2)
    shapes.push(shape)
    if (labels && sweep > 0) {
      const place = polar(x, y, outer + 14, (from + to) / 2)
      shapes.push(text(place, format(amount), anchorOf(place[0], x)))
    }
    marks.push({ x: markX, y: markY, title: name, rows: [{ label: name, value: format(amount), color }], shapes: [shape] })
  }
  return {
    shapes,
    marks,
    hit: hitShape(marks),
    legend: parts.map(({ name, color }) => ({ label: name, color })),
    table: partTable(data, parts),
  }
}

/** One bar around a common middle for each row. */
export function drawRadial(data: ChartData): Drawing {
  const { props, format } = data
  const parts = partsOf(data)
  const [x, y] = center(data)
  const outer = Math.max(10, Math.min(x, y) - 8)
  const inner = Math.min(outer - 4, toNumber(props['innerRadius'], 30))
  const [start, end] = [toNumber(props['startAngle'], 180), toNumber(props['endAngle'], 0)]
  const most = Math.max(1e-9, ...parts.map(({ amount }) => amount))
  const step = (outer - inner) / Math.max(1, parts.length)
  const shapes: SVGElement[] = []
  const marks = parts.map(({ name, amount, color }, index): Mark => {
    const low = inner + index * step + step * 0.1
    const high = low + step * 0.8
    const reach = start + ((end - start) * amount) / most
    const track = svgElement('path', { class: 'pf-chart-track', d: slice(x, y, low, high, start, end) })
    const bar = svgElement('path', { d: amount > 0 ? slice(x, y, low, high, start, reach) : '', fill: color })
    shapes.push(track, bar)
    const [markX, markY] = polar(x, y, (low + high) / 2, reach)
    return { x: markX, y: markY, title: name, rows: [{ label: name, value: format(amount), color }], shapes: [bar, track] }
  })
  return {
    shapes,
    marks,
    hit: hitShape(marks),
    legend: parts.map(({ name, color }) => ({ label: name, color })),
    table: partTable(data, parts),
  }
}

/** One polygon for each series over spokes. */
export function drawRadar(data: ChartData): Drawing {
  const { props, rows, series, format } = data
  const [x, y] = center(data)
  const outer = Math.max(10, Math.min(x, y) - 26)
  const names = rows.map(row => toLabel(ownValue(row, toLabel(props['axisKey']))))
  const scale = linear(
    series.flatMap(({ key }) => rows.map(row => toAmount(ownValue(row, key)))),
    0,
    outer,
    4,
  )
  const angle = (index: number) => 90 - (index * 360) / Math.max(1, rows.length)
  const ring = (radius: number) =>
    `M${names
      .map((_, index) =>
        polar(x, y, radius, angle(index))
          .map(value => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`
  const shapes: SVGElement[] = []
  if (toBoolean(props['showGrid'], true) && rows.length > 0) {
    const spokes = names.map((_, index) => `M${x} ${y}L${polar(x, y, outer, angle(index)).join(' ')}`)
    shapes.push(svgElement('path', { class: 'pf-chart-grid', d: [...scale.ticks.map(tick => ring(scale(tick))), ...spokes].join('') }))
  }
  for (const { key, color } of series) {
    const points = rows.map((row, index) => polar(x, y, Math.max(0, scale(toAmount(ownValue(row, key)) || 0)), angle(index)))
    const d = points.length > 0 ? `M${points.map(point => point.map(value => value.toFixed(1)).join(' ')).join('L')}Z` : ''
    const fill = toBoolean(props['filled'], true) ? color : 'none'
    shapes.push(svgElement('path', { class: 'pf-chart-polygon', d, fill, stroke: color }))
    if (toBoolean(props['showDots']))
      for (const [cx, cy] of points) shapes.push(svgElement('circle', { class: 'pf-chart-dot', cx, cy, r: 3, fill: color }))
  }
  const marks = names.map((title, index): Mark => {
    const place = polar(x, y, outer + 14, angle(index))
    shapes.push(text(place, title, anchorOf(place[0], x)))
    const best = Math.max(...series.map(({ key }) => toAmount(rows[index]?.[key]) || 0), 0)
    const [markX, markY] = polar(x, y, scale(best), angle(index))
    return {
      x: markX,
      y: markY,
      title,
      rows: series.map(({ key, label, color }) => ({ label, color, value: format(toAmount(rows[index]?.[key])) })),
    }
  })
  const spokeOf = (pointX: number, pointY: number) => {
    const turn = (Math.atan2(y - pointY, pointX - x) * 180) / Math.PI
    const away = marks.map((_, index) => ({ x: Math.abs(((turn - angle(index) + 540) % 360) - 180), y: 0, title: '', rows: [] }))
    return nearest(away, 'x', 0)
  }
  const table = [
    [toLabel(props['axisKey']), ...series.map(({ label }) => label)],
    ...names.map((name, index) => [name, ...series.map(({ key }) => format(toAmount(rows[index]?.[key])))]),
  ]
  return { shapes, marks, hit: spokeOf, legend: series, table }
}
