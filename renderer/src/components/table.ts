import './table.css'
import { element, passThrough, rootElement } from '../dom/element'
import { scrollable } from '../dom/scrollable'
import type { Component } from '../render/component'
import type { TableNode } from '../protocol/protocol'

export const table: Component<TableNode> = (node, env) => {
  const root = rootElement('div', 'pf-table', node, env)
  const inner = element('table')
  env.children(node.children, inner)
  root.append(inner)
  passThrough(node, env, inner)
  env.identify(inner)
  scrollable(root, env, 'Table')
  return root
}
