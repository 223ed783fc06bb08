import './dashboard.css'
import { bindNumber, cssLength, rootElement } from '../dom/element'
import { toNumber } from '../render/coerce'
import type { Component } from '../render/component'
import type { DashboardNode } from '../protocol/protocol'

export const dashboard: Component<DashboardNode> = (node, env) => {
  const root = rootElement('div', 'pf-dashboard', node, env)
  bindNumber(env, root, '--columns', node.columns, 12)
  env.bind(node.rowHeight, value => root.style.setProperty('--row-height', cssLength(value)))
  env.bind(node.rows, value => {
    const rows = toNumber(value)
    root.style.setProperty('--rows', rows === undefined ? '' : `repeat(${rows}, minmax(0, 1fr))`)
  })
  env.children(node.children, root)
  return root
}
