import './separator.css'
import { passThrough, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { SeparatorNode } from '../protocol/protocol'

export const separator: Component<SeparatorNode> = (node, env) => {
  const root = rootElement('div', 'pf-separator', node, env)
  root.setAttribute('role', 'separator')
  env.bind(node.orientation, value => root.setAttribute('aria-orientation', value === 'vertical' ? 'vertical' : 'horizontal'))
  passThrough(node, env, root)
  return root
}
