import './label.css'
import { bindFlag, element, passThrough, rootElement } from '../dom/element'
import { labelTarget } from '../dom/naming'
import type { Component } from '../render/component'
import type { LabelNode } from '../protocol/protocol'

export const label: Component<LabelNode> = (node, env) => {
  const root = rootElement('label', 'pf-label', node, env)
  if (node.text !== undefined) root.append(env.text(node.text))
  env.children(node.children, root)
  const marker = element('span', 'pf-label-optional', 'optional')
  bindFlag(env, node.optional, optional => (optional ? root.append(marker) : marker.remove()))
  passThrough(node, env, root)
  env.attribute(root, 'for', node.forId)
  env.onConnected(() => labelTarget(root, suffix => env.uid(suffix)))
  return root
}
