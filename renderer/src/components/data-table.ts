import './button.css'
import './data-table.css'
import './input.css'
import './table-body.css'
import './table-cell.css'
import './table-head.css'
import './table-header.css'
import './table-row.css'
import './table.css'
import { bindFlag, element, rootElement } from '../dom/element'
import { scrollable } from '../dom/scrollable'
import { isNode, toColumns, toRows, type Row } from '../dom/table/rows'
import { TableView } from '../dom/table/view'
import { toBoolean, toNumber } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { DataTableNode } from '../protocol/protocol'

function hasNode(row: Row): boolean {
  for (const name in row) if (typeof row[name] === 'object' && isNode(row[name])) return true
  return false
}

/** The rows of a node; components in them stay as they were written and resolve their own expressions. */
function bindRows(env: Env, rows: unknown, apply: (rows: readonly Row[]) => void): void {
  const written = toRows(rows)
  if (!written.some(hasNode)) return env.bind(rows, value => apply(value === rows ? written : toRows(value)))
  const part = (wanted: (value: unknown) => boolean) =>
    written.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => wanted(value))))
  const nodes = part(isNode)
  env.bind(
    part(value => !isNode(value)),
    (values: Row[]) => apply(values.map((row, index) => ({ ...row, ...nodes[index] }))),
  )
}

function searchBox(find: (query: string) => void): HTMLInputElement {
  const box = element('input', 'pf-input pf-data-table-search')
  box.type = 'search'
  box.placeholder = 'Filter...'
  box.setAttribute('aria-label', 'Filter')
  box.addEventListener('input', () => find(box.value))
  return box
}

const render: Component<DataTableNode> = (node, env) => {
  const root = rootElement('div', 'pf-data-table', node, env)
  const { onRowClick } = node
  const table = new TableView(env, onRowClick && (row => void env.run(onRowClick, row)))
  let box: HTMLInputElement | undefined
  root.append(table.scroller, table.status)
  env.bind({ paginated: node.paginated, pageSize: node.pageSize }, ({ paginated, pageSize }) => {
    const paged = toBoolean(paginated)
    table.setPaging(paged, Math.max(1, Math.round(toNumber(pageSize, 10))))
    if (paged && table.pager) root.append(table.pager.root)
    else table.pager?.root.remove()
  })
  env.bind(node.columns, value => table.setColumns(toColumns(value)))
  bindRows(env, node.rows, rows => table.setRows(rows))
  bindFlag(env, node.search, searching => {
    if (searching) return root.prepend((box ??= searchBox(query => table.setQuery(query))))
    if (!box) return
    box.remove()
    box.value = ''
    table.setQuery('')
  })
  scrollable(table.scroller, env, 'Table')
  return root
}

export const dataTable: ComponentDefinition<DataTableNode> = { render, aliases: { searchable: 'search' } }
