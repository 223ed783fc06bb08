import { toBoolean, toLabel, toNumber } from '../../render/coerce'
import { svgElement } from '../svg'
import { chartColour, ownValue, toAmount, type ChartData, type Drawing, type Mark } from './drawing'
import { polar, slice, type Point } from './path'

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

export const center = ({ width, height }: ChartData): Point => [width / 2, height / 2]

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

/** A text outside of a circle, which reads away from it. */
export function outerLabel([x, y]: Point, label: string, middle: number): SVGElement {
  const anchor = Math.abs(x - middle) < 4 ? 'middle' : x > middle ? 'start' : 'end'
  return svgElement('text', { class: 'pf-chart-tick', x, y: y + 4, 'text-anchor': anchor }, label)
}

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
      shapes.push(outerLabel(place, format(amount), x))
    }
    marks.push({ x: markX, y: markY, title: name, rows: [{ label: name, value: format(amount), color }], shapes: [shape] })
  }
  return {
    shapes,
    marks,
    hit: hitShape(marks),
    legend: parts.map(({ name, color }) => ({ label: name, color })),
    table: () => partTable(data, parts),
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
    table: () => partTable(data, parts),
  }
}
