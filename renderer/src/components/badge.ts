import './badge.css'
import { dataAttribute, passThrough, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { BadgeNode } from '../protocol/protocol'

export const badge: Component<BadgeNode> = (node, env) => {
  const root = rootElement('span', 'pf-badge pf-tone', node, env)
  dataAttribute(env, root, 'variant', node.variant)
  if (node.label !== undefined) root.append(env.text(node.label))
  env.children(node.children, root)
  passThrough(node, env, root)
  return root
}
