import { toBoolean, toLabel } from '../../render/coerce'
import { svgElement } from '../svg'
import { nearest, ownValue, toAmount, type ChartData, type Drawing, type Mark } from './drawing'
import { polar, type Point } from './path'
import { center, outerLabel } from './polar'
import { linear, type Scale } from './scale'

/** Spokes around a middle, one for each row. */
interface Web {
  readonly middle: Point
  readonly names: readonly string[]
  /** How far from the middle a value stands. */
  readonly scale: Scale
  readonly outer: number
  /** Where a spoke is, that far from the middle. */
  at(index: number, distance: number): Point
  /** The direction of a spoke in degrees. */
  angle(index: number): number
}

function webOf(data: ChartData): Web {
  const { props, rows, series } = data
  const middle = center(data)
  const outer = Math.max(10, Math.min(...middle) - 26)
  const values = series.flatMap(({ key }) => rows.map(row => toAmount(ownValue(row, key))))
  const angle = (index: number) => 90 - (index * 360) / Math.max(1, rows.length)
  return {
    middle,
    names: rows.map(row => toLabel(ownValue(row, toLabel(props['axisKey'])))),
    scale: linear(values, 0, outer, 4),
    outer,
    at: (index, distance) => polar(...middle, distance, angle(index)),
    angle,
  }
}

const closed = (points: readonly Point[]) =>
  points.length > 0 ? `M${points.map(point => point.map(value => value.toFixed(1)).join(' ')).join('L')}Z` : ''

function gridOf({ middle, names, scale, outer, at }: Web): SVGElement {
  const rings = scale.ticks.map(tick => closed(names.map((_, index) => at(index, scale(tick)))))
  const spokes = names.map((_, index) => `M${middle.join(' ')}L${at(index, outer).join(' ')}`)
  return svgElement('path', { class: 'pf-chart-grid', d: [...rings, ...spokes].join('') })
}

/** The polygons of the series, each with its dots. */
function polygons({ props, rows, series }: ChartData, { scale, at }: Web): SVGElement[] {
  const filled = toBoolean(props['filled'], true)
  const dots = toBoolean(props['showDots'])
  return series.flatMap(({ key, color }) => {
    const points = rows.map((row, index) => at(index, Math.max(0, scale(toAmount(ownValue(row, key)) || 0))))
    const polygon = svgElement('path', { class: 'pf-chart-polygon', d: closed(points), fill: filled ? color : 'none', stroke: color })
    return [polygon, ...(dots ? points.map(([cx, cy]) => svgElement('circle', { class: 'pf-chart-dot', cx, cy, r: 3, fill: color })) : [])]
  })
}

/** A mark for each spoke, whose label stands out while it is pointed at. */
function marksOf({ rows, series, format }: ChartData, { middle, names, scale, outer, at }: Web) {
  return names.map((title, index): Mark & { shapes: SVGElement[] } => {
    const amount = (key: string) => toAmount(rows[index]?.[key])
    const [x, y] = at(index, scale(Math.max(...series.map(({ key }) => amount(key) || 0), 0)))
    const values = series.map(({ key, label, color }) => ({ label, color, value: format(amount(key)) }))
    return { x, y, title, rows: values, shapes: [outerLabel(at(index, outer + 14), title, middle[0])] }
  })
}

/** The spoke whose direction is nearest to a point's. */
function spokeAt({ middle: [x, y], names, angle }: Web, pointX: number, pointY: number): number | undefined {
  const turn = (Math.atan2(y - pointY, pointX - x) * 180) / Math.PI
  const away = names.map((_, index) => ({ x: Math.abs(((turn - angle(index) + 540) % 360) - 180), y: 0, title: '', rows: [] }))
  return nearest(away, 'x', 0)
}

/** One polygon for each series over spokes. */
export function drawRadar(data: ChartData): Drawing {
  const { props, series } = data
  const web = webOf(data)
  const marks = marksOf(data, web)
  const hasGrid = toBoolean(props['showGrid'], true) && marks.length > 0
  return {
    shapes: [...(hasGrid ? [gridOf(web)] : []), ...polygons(data, web), ...marks.flatMap(({ shapes }) => shapes)],
    marks,
    hit: (x, y) => spokeAt(web, x, y),
    legend: series,
    table: () => [
      [toLabel(props['axisKey']), ...series.map(({ label }) => label)],
      ...marks.map(({ title, rows }) => [title, ...rows.map(({ value }) => value)]),
    ],
  }
}
