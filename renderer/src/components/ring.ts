import './ring.css'
import { dataAttribute, element, rootElement } from '../dom/element'
import { bindScale } from '../dom/scale'
import { svgElement } from '../dom/svg'
import { toDisplay, toNumber } from '../render/coerce'
import type { Component } from '../render/component'
import type { RingNode } from '../protocol/protocol'

const sizes: Readonly<Record<string, number>> = { sm: 64, default: 96, lg: 128 }

export const ring: Component<RingNode> = (node, env) => {
  const root = rootElement('div', 'pf-ring pf-tone', node, env)
  root.setAttribute('role', 'meter')
  const track = svgElement('circle', { class: 'pf-ring-track' })
  const indicator = svgElement('circle', { class: 'pf-ring-indicator', pathLength: '100' })
  const target = svgElement('line', { class: 'pf-ring-target' })
  const svg = svgElement('svg', { 'aria-hidden': 'true' }, track, indicator)
  const label = element('div', 'pf-ring-label')
  root.append(svg, label)
  dataAttribute(env, root, 'variant', node.variant)
  env.classes(indicator, node.indicatorClass)
  env.classes(target, node.targetClass)

  const state = { size: 96, thickness: 6, share: 0, target: undefined as number | undefined, label: undefined as unknown }
  const hasChildren = Boolean(node.children?.length)
  const draw = () => {
    const { size, thickness, share } = state
    const middle = size / 2
    const radius = middle - thickness / 2
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
    for (const circle of [track, indicator]) {
      for (const [name, value] of Object.entries({ cx: middle, cy: middle, r: radius, 'stroke-width': thickness }))
        circle.setAttribute(name, String(value))
    }
    indicator.setAttribute('stroke-dasharray', '100')
    indicator.setAttribute('stroke-dashoffset', String(100 - share))
    // A round cap would leave a dot where there is nothing to show.
    indicator.style.display = share > 0 ? '' : 'none'
    if (state.target === undefined) target.remove()
    else {
      const angle = (state.target / 100) * 2 * Math.PI
      const at = (distance: number) =>
        [middle + Math.cos(angle) * distance, middle + Math.sin(angle) * distance].map(value => value.toFixed(2))
      const [x1 = '', y1 = ''] = at(radius - thickness / 2 - 1)
      const [x2 = '', y2 = ''] = at(radius + thickness / 2 + 1)
      for (const [name, value] of Object.entries({ x1, y1, x2, y2, 'stroke-width': '2' })) target.setAttribute(name, value)
      svg.append(target)
    }
    const text = toDisplay(state.label) || `${Math.round(share)}%`
    root.setAttribute('aria-label', text)
    if (!hasChildren) label.textContent = text
  }
  env.bind(node.size, value => {
    root.dataset['size'] = toDisplay(value)
    state.size = sizes[toDisplay(value)] ?? 96
    draw()
  })
  env.bind(node.thickness, value => {
    state.thickness = toNumber(value, 6)
    draw()
  })
  env.bind(node.label, value => {
    state.label = value
    draw()
  })
  bindScale(env, node, scale => {
    for (const name of ['min', 'max'] as const) root.setAttribute(`aria-value${name}`, String(scale[name]))
    root.setAttribute('aria-valuenow', String(scale.value))
    state.share = scale.share
    state.target = scale.target
    draw()
  })
  env.children(node.children, label)
  return root
}
