import { toLabel } from '../../render/coerce'
import { svgElement } from '../svg'
import { toBoolean } from '../../render/coerce'
import { ownValue, toAmount, type ChartData, type Drawing, type Mark } from './drawing'
import { linear } from './scale'

// Areas of bubbles in square pixels, and of a point without a size.
const [smallest, largest, plain] = [40, 400, 64]
const reach = 24

/** Points or bubbles between two number axes. */
export function drawScatter(data: ChartData): Drawing {
  const { props, rows, series, width, height, format } = data
  const [xKey, yKey, zKey] = [toLabel(props['xAxis']), toLabel(props['yAxis']), props['zAxis']]
  const points = rows.flatMap(row => {
    const group = series.length > 1 ? series.find(({ key }) => key === toLabel(ownValue(row, '_series'))) : series[0]
    const [x, y] = [toAmount(ownValue(row, xKey)), toAmount(ownValue(row, yKey))]
    return group && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y, z: toAmount(ownValue(row, toLabel(zKey))), group }] : []
  })
  const [top, bottom, right] = [10, height - 26, width - 12]
  const yValues = points.map(({ y }) => y)
  const left = Math.max(0, ...linear(yValues, 0, 1, height / 60, false).ticks.map(tick => format(tick).length)) * 6.6 + 16
  const across = linear(
    points.map(({ x }) => x),
    left,
    right,
    width / 90,
    false,
  )
  const up = linear(yValues, bottom, top, height / 60, false)
  const sizes = points.map(({ z }) => z).filter(Number.isFinite)
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const radius = (z: number) => {
    if (zKey === undefined || !Number.isFinite(z)) return Math.sqrt(plain / Math.PI)
    const share = high > low ? (z - low) / (high - low) : 1
    return Math.sqrt((smallest + share * (largest - smallest)) / Math.PI)
  }
  const shapes: SVGElement[] = []
  if (toBoolean(props['showGrid'], true)) {
    const d = [
      ...up.ticks.map(tick => `M${left} ${up(tick)}H${right}`),
      ...across.ticks.map(tick => `M${across(tick)} ${top}V${bottom}`),
    ].join('')
    shapes.push(svgElement('path', { class: 'pf-chart-grid', d }))
  }
  const label = (x: number, y: number, anchor: string, text: string) =>
    svgElement('text', { class: 'pf-chart-tick', x, y, 'text-anchor': anchor }, text)
  for (const tick of up.ticks) shapes.push(label(left - 8, up(tick) + 4, 'end', format(tick)))
  for (const tick of across.ticks) shapes.push(label(across(tick), bottom + 18, 'middle', format(tick)))
  const marks = points.map(({ x, y, z, group }): Mark => {
    const dot = svgElement('circle', { class: 'pf-chart-bubble', cx: across(x), cy: up(y), r: radius(z), fill: group.color })
    shapes.push(dot)
    const entries: [string, number][] = [
      [xKey, x],
      [yKey, y],
    ]
    if (zKey !== undefined && Number.isFinite(z)) entries.push([toLabel(zKey), z])
    return {
      x: across(x),
      y: up(y),
      title: group.label,
      rows: entries.map(([name, value]) => ({ label: name, value: format(value), color: group.color })),
      shapes: [dot],
    }
  })
  const hit = (x: number, y: number) => {
    const away = marks.map(mark => Math.hypot(mark.x - x, mark.y - y))
    const best = away.indexOf(Math.min(...away))
    return (away[best] ?? Infinity) <= reach ? best : undefined
  }
  const head = ['Group', xKey, yKey, ...(zKey === undefined ? [] : [toLabel(zKey)])]
  return {
    shapes,
    marks,
    hit,
    legend: series,
    table: [head, ...marks.map(({ title, rows }) => [title, ...rows.map(({ value }) => value)])],
  }
}
