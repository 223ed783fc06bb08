import './dashboard-item.css'
import { bindNumber, rootElement } from '../dom/element'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { DashboardItemNode } from '../protocol/protocol'

export const dashboardItem: Component<DashboardItemNode> = (node, env) => {
  const root = rootElement('div', 'pf-dashboard-item', node, env)
  bindNumber(env, root, '--col', node.col, 1)
  bindNumber(env, root, '--row', node.row, 1)
  bindNumber(env, root, '--col-span', node.colSpan, 1)
  bindNumber(env, root, '--row-span', node.rowSpan, 1)
  env.bind(node.zIndex, value => {
    root.style.zIndex = toDisplay(value)
  })
  env.children(node.children, root)
  return root
}
