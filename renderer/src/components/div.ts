import { bindStyle, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { DivNode } from '../protocol/protocol'

export const div: Component<DivNode> = (node, env) => {
  const root = rootElement('div', 'pf-div', node, env)
  bindStyle(env, root, node.style)
  env.children(node.children, root)
  return root
}
