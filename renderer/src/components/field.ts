import './field.css'
import { bindState, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { FieldNode } from '../protocol/protocol'

export const field: Component<FieldNode> = (node, env) => {
  const root = rootElement('div', 'pf-field', node, env)
  bindState(env, node, root)
  env.children(node.children, root)
  return root
}
