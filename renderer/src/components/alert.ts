import './alert.css'
import { dataAttribute, rootElement } from '../dom/element'
import { bindIcon } from '../dom/icon'
import type { Component } from '../render/component'
import type { AlertNode } from '../protocol/protocol'

export const alert: Component<AlertNode> = (node, env) => {
  const root = rootElement('div', 'pf-alert pf-tone', node, env)
  root.setAttribute('role', 'alert')
  dataAttribute(env, root, 'variant', node.variant)
  if (node.icon) root.append(bindIcon(env, node.icon))
  env.children(node.children, root)
  return root
}
