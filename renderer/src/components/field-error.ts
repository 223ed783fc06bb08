import './field-error.css'
import { rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { FieldErrorNode } from '../protocol/protocol'

export const fieldError: Component<FieldErrorNode> = (node, env) => {
  const root = rootElement('p', 'pf-field-error', node, env)
  root.setAttribute('role', 'alert')
  root.append(env.text(node.content))
  return root
}
