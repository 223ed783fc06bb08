import './table-head.css'
import { fillText, passThrough, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { TableHeadNode } from '../protocol/protocol'

export const tableHead: Component<TableHeadNode> = (node, env) => {
  const root = rootElement('th', 'pf-table-head', node, env)
  fillText(node, env, root)
  passThrough(node, env, root)
  env.onConnected(() => {
    if (!root.hasAttribute('scope')) root.scope = root.closest('thead') ? 'col' : 'row'
  })
  return root
}
