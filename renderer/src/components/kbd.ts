import './kbd.css'
import { rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { KbdNode } from '../protocol/protocol'

export const kbd: Component<KbdNode> = (node, env) => {
  const root = rootElement('kbd', 'pf-kbd', node, env)
  root.append(env.text(node.label))
  return root
}
