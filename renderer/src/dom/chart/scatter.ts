import { toBoolean, toLabel } from '../../render/coerce'
import { svgElement } from '../svg'
import { ownValue, toAmount, type ChartData, type Drawing, type Series } from './drawing'
import { linear, type Scale } from './scale'

// Areas of bubbles in square pixels, and of a point without a size.
const [smallest, largest, plain] = [40, 400, 64]
const reach = 24

interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly group: Series
}

/** The rows that have numbers for both axes and belong to a series. */
function spotsOf({ props, rows, series }: ChartData): Spot[] {
  const amount = (row: ChartData['rows'][number], axis: string) => toAmount(ownValue(row, toLabel(props[axis])))
  return rows.flatMap(row => {
    const group = series.length > 1 ? series.find(({ key }) => key === toLabel(ownValue(row, '_series'))) : series[0]
    const [x, y, z] = [amount(row, 'xAxis'), amount(row, 'yAxis'), amount(row, 'zAxis')]
    return group && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y, z, group }] : []
  })
}

/** How large a point is: a bubble's area says its size. */
function radiusOf({ props }: ChartData, spots: readonly Spot[]): (z: number) => number {
  const sizes = spots.map(({ z }) => z).filter(Number.isFinite)
  // From nothing on, as sizes are read; the smallest is large enough to be seen.
  const [low, high] = [Math.min(0, ...sizes), Math.max(0, ...sizes)]
  return z => {
    if (props['zAxis'] === undefined || !Number.isFinite(z)) return Math.sqrt(plain / Math.PI)
    const share = high > low ? (z - low) / (high - low) : 1
    return Math.sqrt((smallest + share * (largest - smallest)) / Math.PI)
  }
}

interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly across: Scale
  readonly up: Scale
}

/** The room between the axes, and what stands where in it. */
function plotOf({ width, height, format }: ChartData, spots: readonly Spot[]): Plot {
  const [top, bottom, right] = [10, height - 26, width - 12]
  const yValues = spots.map(({ y }) => y)
  const up = linear(yValues, bottom, top, height / 60, false)
  const left = Math.max(0, ...up.ticks.map(tick => format(tick).length)) * 6.6 + 16
  const xValues = spots.map(({ x }) => x)
  return { left, right, top, bottom, up, across: linear(xValues, left, right, width / 90, false) }
}

function gridAndTicks({ props, format }: ChartData, { left, right, top, bottom, across, up }: Plot): SVGElement[] {
  const label = (x: number, y: number, anchor: string, text: string) =>
    svgElement('text', { class: 'pf-chart-tick', x, y, 'text-anchor': anchor }, text)
  const rows = up.ticks.map(tick => `M${left} ${up(tick)}H${right}`)
  const columns = across.ticks.map(tick => `M${across(tick)} ${top}V${bottom}`)
  return [
    ...(toBoolean(props['showGrid'], true) ? [svgElement('path', { class: 'pf-chart-grid', d: [...rows, ...columns].join('') })] : []),
    ...up.ticks.map(tick => label(left - 8, up(tick) + 4, 'end', format(tick))),
    ...across.ticks.map(tick => label(across(tick), bottom + 18, 'middle', format(tick))),
  ]
}

/** Points or bubbles between two number axes. */
export function drawScatter(data: ChartData): Drawing {
  const { props, series, format } = data
  const names = ['xAxis', 'yAxis', ...(props['zAxis'] === undefined ? [] : ['zAxis'])].map(axis => toLabel(props[axis]))
  const spots = spotsOf(data)
  const plot = plotOf(data, spots)
  const radius = radiusOf(data, spots)
  const marks = spots.map(({ x, y, z, group: { color, label } }) => {
    const [cx, cy] = [plot.across(x), plot.up(y)]
    const values = [x, y, z].slice(0, Number.isFinite(z) ? names.length : 2)
    return {
      x: cx,
      y: cy,
      title: label,
      rows: values.map((value, index) => ({ label: names[index] ?? '', value: format(value), color })),
      shapes: [svgElement('circle', { class: 'pf-chart-bubble', cx, cy, r: radius(z), fill: color })],
    }
  })
  const hit = (x: number, y: number) => {
    const away = marks.map(mark => Math.hypot(mark.x - x, mark.y - y))
    const best = away.indexOf(Math.min(...away))
    return (away[best] ?? Infinity) <= reach ? best : undefined
  }
  return {
    shapes: [...gridAndTicks(data, plot), ...marks.flatMap(({ shapes }) => shapes)],
    marks,
    hit,
    legend: series,
    table: () => [['Group', ...names], ...marks.map(({ title, rows }) => [title, ...rows.map(({ value }) => value)])],
  }
}
