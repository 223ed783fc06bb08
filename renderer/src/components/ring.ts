import './ring.css'
import { dataAttribute, element, rootElement, setAttributes } from '../dom/element'
import { bindScale } from '../dom/scale'
import { svgElement } from '../dom/svg'
import { toDisplay, toNumber } from '../render/coerce'
import type { Component, Env } from '../render/component'
import type { RingNode } from '../protocol/protocol'

const sizes: Readonly<Record<string, number>> = { sm: 64, default: 96, lg: 128 }

interface Look {
  size: number
  thickness: number
  /** How much of the ring is filled, and where the target stands, in percent. */
  share: number
  target: number | undefined
}

/** A line across the ring, a pixel longer than the ring is thick. */
function drawTarget(line: SVGElement, { size, thickness }: Look, target: number): void {
  const angle = (target / 100) * 2 * Math.PI
  const at = (direction: number, distance: number) => (size / 2 + direction * distance).toFixed(2)
  const [inner, outer] = [size / 2 - thickness - 1, size / 2 + 1]
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  setAttributes(line, { x1: at(x, inner), y1: at(y, inner), x2: at(x, outer), y2: at(y, outer), 'stroke-width': 2 })
}

/** The picture of a ring; the returned function draws it. */
function picture(node: RingNode, env: Env): { svg: SVGElement; draw(look: Look): void } {
  const track = svgElement('circle', { class: 'pf-ring-track' })
  const indicator = svgElement('circle', { class: 'pf-ring-indicator', pathLength: '100', 'stroke-dasharray': '100' })
  const line = svgElement('line', { class: 'pf-ring-target' })
  const svg = svgElement('svg', { 'aria-hidden': 'true' }, track, indicator)
  env.classes(indicator, node.indicatorClass)
  env.classes(line, node.targetClass)
  const draw = (look: Look) => {
    const { size, thickness, share, target } = look
    const middle = size / 2
    setAttributes(svg, { viewBox: `0 0 ${size} ${size}` })
    for (const circle of [track, indicator])
      setAttributes(circle, { cx: middle, cy: middle, r: middle - thickness / 2, 'stroke-width': thickness })
    setAttributes(indicator, { 'stroke-dashoffset': 100 - share })
    // A round cap would leave a dot where there is nothing to show.
    indicator.style.display = share > 0 ? '' : 'none'
    if (target === undefined) return line.remove()
    drawTarget(line, look, target)
    svg.append(line)
  }
  return { svg, draw }
}

export const ring: Component<RingNode> = (node, env) => {
  const root = rootElement('div', 'pf-ring pf-tone', node, env)
  root.setAttribute('role', 'meter')
  const { svg, draw } = picture(node, env)
  const label = element('div', 'pf-ring-label')
  root.append(svg, label)
  dataAttribute(env, root, 'variant', node.variant)

  const look: Look = { size: 96, thickness: 6, share: 0, target: undefined }
  const hasChildren = Boolean(node.children?.length)
  let words = ''
  const update = () => {
    draw(look)
    const text = words || `${Math.round(look.share)}%`
    root.setAttribute('aria-label', text)
    if (!hasChildren) label.textContent = text
  }
  env.bind(node.size, value => {
    root.dataset['size'] = toDisplay(value)
    look.size = sizes[toDisplay(value)] ?? 96
    update()
  })
  env.bind(node.thickness, value => {
    look.thickness = toNumber(value, 6)
    update()
  })
  env.bind(node.label, value => {
    words = toDisplay(value)
    update()
  })
  bindScale(env, node, ({ min, max, value, share, target }) => {
    setAttributes(root, { 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuenow': value })
    look.share = share
    look.target = target
    update()
  })
  env.children(node.children, label)
  return root
}
