import type { Component } from '../render/component'
import { element } from './element'

/** A component that only means something inside its parent: alone it shows its text and its children. */
export const part: Component = (node, env) => {
  const root = element('div', 'pf-contents')
  const text = node['title'] ?? node['label']
  if (text !== undefined) root.append(env.text(text))
  env.children(node.children, root)
  return root
}
