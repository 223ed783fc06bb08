import './button-group.css'
import { dataAttribute, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { ButtonGroupNode } from '../protocol/protocol'

export const buttonGroup: Component<ButtonGroupNode> = (node, env) => {
  const root = rootElement('div', 'pf-button-group', node, env)
  root.setAttribute('role', 'group')
  dataAttribute(env, root, 'orientation', node.orientation)
  env.children(node.children, root)
  return root
}
