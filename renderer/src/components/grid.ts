import './grid.css'
import { cssLength, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { GridNode } from '../protocol/protocol'

export const grid: Component<GridNode> = (node, env) => {
  const root = rootElement('div', 'pf-grid', node, env)
  let template = ''
  let minimum = ''
  const apply = () => {
    // A column is never wider than the grid, so that a narrow frame shows one column and does not scroll.
    root.style.gridTemplateColumns = template || (minimum && `repeat(auto-fit, minmax(min(${minimum}, 100%), 1fr))`)
  }
  env.bind(node.columnTemplate, value => {
    template = value ? String(value) : ''
    apply()
  })
  env.bind(node.minColumnWidth, value => {
    minimum = cssLength(value)
    apply()
  })
  env.children(node.children, root)
  return root
}
