import './sparkline.css'
import type { SparklineNode } from '../../protocol/protocol'
import { toBoolean, toNumber, toOneOf } from '../../render/coerce'
import type { Component } from '../../render/component'
import { bindLength, dataAttribute } from '../element'
import { svgElement } from '../svg'
import { plainText, toAmount } from './drawing'
import { area, line, thin, type Curve, type Point } from './path'

const [width, height] = [100, 40]

interface Look {
  readonly data: unknown
  readonly mode: unknown
  readonly fill: unknown
  readonly curve: unknown
  readonly strokeWidth: unknown
}

function bars(values: readonly number[]): SVGElement[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const at = (value: number) => height - ((value - low) / (high - low || 1)) * height
  const band = width / values.length
  return values.map((value, index) => {
    const [top, bottom] = [Math.min(at(value), at(0)), Math.max(at(value), at(0))]
    return svgElement('rect', {
      class: 'pf-sparkline-bar',
      x: index * band + band * 0.1,
      y: top,
      width: band * 0.8,
      height: Math.max(1, bottom - top),
    })
  })
}

function lines(values: readonly number[], look: Look): SVGElement[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const inset = 2
  const at = (value: number) => (high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset))
  const step = width / Math.max(1, values.length - 1)
  const all = values.map((value, index): Point => [index * step, at(value)])
  const points = all.length === 1 ? [all[0]!, [width, all[0]![1]] as Point] : thin(all, 400)
  const curve = toOneOf<Curve>(look.curve, ['linear', 'smooth', 'step'], 'linear')
  const stroke = svgElement('path', { class: 'pf-sparkline-line', d: line(points, curve), 'stroke-width': toNumber(look.strokeWidth, 1.5) })
  if (!toBoolean(look.fill)) return [stroke]
  const floor = points.map(([x]): Point => [x, height])
  return [svgElement('path', { class: 'pf-sparkline-area', d: area(points, floor, curve) }), stroke]
}

function describe(values: readonly number[], locale: string): string {
  const text = (value: number) => plainText(value, locale)
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return 'No data'
  return `From ${text(first)} to ${text(last)}, lowest ${text(Math.min(...values))}, highest ${text(Math.max(...values))}`
}

/** A small line, area or row of bars without axes. */
export const sparkline: Component<SparklineNode> = (node, env) => {
  const root = svgElement('svg', {
    class: 'pf-sparkline pf-tone',
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    role: 'img',
  })
  const shapes = svgElement('g')
  root.append(shapes)
  env.classes(root, node.cssClass)
  env.classes(shapes, node.indicatorClass)
  dataAttribute(env, root, 'variant', node.variant)
  bindLength(env, root, 'height', node.height)
  const { data, mode, fill, curve, strokeWidth } = node
  env.bind({ data, mode, fill, curve, strokeWidth }, (look: Look) => {
    const values = (Array.isArray(look.data) ? look.data : []).map(toAmount).filter(Number.isFinite)
    root.setAttribute('aria-label', describe(values, env.locale))
    shapes.replaceChildren(...(values.length === 0 ? [] : look.mode === 'bar' ? bars(values) : lines(values, look)))
  })
  return root
}
