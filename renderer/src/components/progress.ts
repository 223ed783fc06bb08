import './progress.css'
import { dataAttribute, element, passThrough, rootElement } from '../dom/element'
import { bindScale } from '../dom/scale'
import type { Component } from '../render/component'
import type { ProgressNode } from '../protocol/protocol'

export const progress: Component<ProgressNode> = (node, env) => {
  const root = rootElement('div', 'pf-progress pf-tone', node, env)
  const indicator = element('div', 'pf-progress-indicator')
  const target = element('div', 'pf-progress-target')
  root.append(indicator)
  root.setAttribute('role', 'progressbar')
  root.setAttribute('aria-label', 'Progress')
  dataAttribute(env, root, 'variant', node.variant)
  dataAttribute(env, root, 'size', node.size)
  dataAttribute(env, root, 'orientation', node.orientation)
  env.classes(indicator, node.indicatorClass)
  env.classes(target, node.targetClass)
  bindScale(env, node, scale => {
    root.setAttribute('aria-valuenow', String(scale.value))
    root.setAttribute('aria-valuemin', String(scale.min))
    root.setAttribute('aria-valuemax', String(scale.max))
    root.style.setProperty('--value', String(scale.share))
    root.style.setProperty('--target', String(scale.target ?? 0))
    if (scale.target === undefined) target.remove()
    else root.append(target)
  })
  passThrough(node, env, root)
  return root
}
