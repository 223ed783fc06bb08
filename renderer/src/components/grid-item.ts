import './grid-item.css'
import { bindNumber, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { GridItemNode } from '../protocol/protocol'

export const gridItem: Component<GridItemNode> = (node, env) => {
  const root = rootElement('div', 'pf-grid-item', node, env)
  bindNumber(env, root, '--col-span', node.colSpan, 1)
  bindNumber(env, root, '--row-span', node.rowSpan, 1)
  env.children(node.children, root)
  return root
}
