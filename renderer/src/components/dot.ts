import './dot.css'
import { dataAttribute, passThrough, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { DotNode } from '../protocol/protocol'

export const dot: Component<DotNode> = (node, env) => {
  const root = rootElement('span', 'pf-dot pf-tone', node, env)
  dataAttribute(env, root, 'variant', node.variant)
  dataAttribute(env, root, 'size', node.size)
  dataAttribute(env, root, 'shape', node.shape)
  passThrough(node, env, root)
  // A label of the author makes the dot a picture with a meaning.
  if (node['aria-label'] !== undefined && node['role'] === undefined) root.setAttribute('role', 'img')
  return root
}
