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
import { TableBody } from '../dom/table/body'
import { TableHead } from '../dom/table/head'
import { cellValue, isNode, nextSorting, Search, sort, toColumns, toRows, type Column, type Row, type Sorting } from '../dom/table/rows'
import { RowWindow } from '../dom/table/window'
import { toNumber } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { UiNode } from '../protocol/node'
import type { DataTableNode } from '../protocol/protocol'

/** From this many rows on only those in view are in the document. */
const windowed = 200

/** The rows of a node; components in them stay as they were written and resolve their own expressions. */
function bindRows(env: Env, rows: unknown, apply: (rows: readonly Row[]) => void): void {
  if (!Array.isArray(rows)) return env.bind(rows, value => apply(toRows(value)))
  const written = toRows(rows)
  const nodes = written.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => isNode(value))))
  const values = written.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => !isNode(value))))
  env.bind(values, (resolved: Row[]) => apply(resolved.map((row, index) => ({ ...row, ...nodes[index] }))))
}

function pager(turn: (by: number) => void): { root: HTMLElement; update(page: number, pages: number): void } {
  const button = (label: string, by: number) => {
    const created = element('button', 'pf-button', label)
    created.type = 'button'
    Object.assign(created.dataset, { variant: 'outline', size: 'sm' })
    created.addEventListener('click', () => turn(by))
    return created
  }
  const [previous, next, text] = [button('Previous', -1), button('Next', 1), element('span', 'pf-data-table-page')]
  const root = element('nav', 'pf-data-table-pager', text, previous, next)
  root.setAttribute('aria-label', 'Pages of the table')
  return {
    root,
    update: (page, pages) => {
      text.textContent = `Page ${Math.min(page + 1, pages)} of ${pages}`
      previous.disabled = page <= 0
      next.disabled = page >= pages - 1
    },
  }
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
  const scroller = element('div', 'pf-table')
  const status = element('div', 'pf-hidden')
  status.setAttribute('role', 'status')
  const search = new Search()
  const view = {
    rows: [] as readonly Row[],
    columns: [] as readonly Column[],
    query: '',
    sorting: undefined as Sorting | undefined,
    page: 0,
    paginated: false,
    pageSize: 10,
  }
  let found: readonly Row[] = []
  let selected: Row | undefined

  const choose = (row: Row) => {
    selected = row === selected ? undefined : row
    body.select(selected)
    if (selected) void env.run(node.onRowClick, row)
  }
  const detail = (row: Row): UiNode | undefined => (isNode(row['_detail']) ? row['_detail'] : undefined)
  const body = new TableBody({ env, choose: node.onRowClick ? choose : undefined, detail })
  const head = new TableHead(env, key => {
    view.sorting = nextSorting(view.sorting, key)
    find()
  })
  const table = element('table', '', head.root, body.root)
  const rowWindow = new RowWindow(scroller, env, () => show())
  const pages = pager(by => {
    view.page += by
    show()
  })
  const box = searchBox(query => {
    view.query = query
    view.page = 0
    find()
  })
  scroller.append(table)
  root.append(scroller, status)

  const filler = (count: number) =>
    Array.from({ length: count }, () => {
      const cell = element('td', 'pf-table-cell', '\u00a0')
      cell.colSpan = body.span
      const row = element('tr', 'pf-data-table-filler', cell)
      row.setAttribute('aria-hidden', 'true')
      return row
    })
  const nothing = () => {
    const cell = element('td', 'pf-table-cell pf-data-table-empty', 'No results.')
    cell.colSpan = Math.max(1, body.span)
    return element('tr', '', cell)
  }
  const show = () => {
    const count = Math.max(1, Math.ceil(found.length / view.pageSize))
    view.page = Math.max(0, Math.min(view.page, count - 1))
    pages.update(view.page, count)
    const long = !view.paginated && found.length > windowed
    scroller.classList.toggle('pf-data-table-long', long)
    table.setAttribute('aria-rowcount', String(found.length + 1))
    if (found.length === 0) return body.show([], [nothing()])
    if (long) {
      const { from, to, before, after } = rowWindow.range(found.length)
      return body.show(found.slice(from, to), before, after, from)
    }
    if (!view.paginated) return body.show(found)
    const from = view.page * view.pageSize
    const rows = found.slice(from, from + view.pageSize)
    // The pager stays where it is on a short last page.
    body.show(rows, [], filler(count > 1 ? view.pageSize - rows.length : 0), from)
  }
  const find = () => {
    const matching = search.find(view.rows, view.columns, view.query)
    found = sort(matching, view.sorting, env.locale)
    head.setSorting(view.sorting)
    if (view.query) status.textContent = `${found.length} of ${view.rows.length} rows`
    show()
  }
  const rebuild = () => {
    const expandable = view.rows.some(detail)
    head.setColumns(view.columns, expandable)
    body.setColumns(view.columns, expandable)
    find()
  }
  env.bind(node.columns, value => {
    view.columns = toColumns(value)
    rebuild()
  })
  bindRows(env, node.rows, rows => {
    const before = selected
    const expandable = view.rows.some(detail) !== rows.some(detail)
    view.rows = rows
    const key = before && identity(before)
    selected = rows.find(row => row === before || (key !== undefined && identity(row) === key))
    if (expandable) rebuild()
    else find()
    body.select(selected)
  })
  bindFlag(env, node.paginated, paginated => {
    view.paginated = paginated
    if (paginated) root.append(pages.root)
    else pages.root.remove()
    show()
  })
  env.bind(node.pageSize, value => {
    view.pageSize = Math.max(1, Math.round(toNumber(value, 10)))
    show()
  })
  bindFlag(env, node.search, searching => {
    if (searching) root.prepend(box)
    else box.remove()
  })
  scrollable(scroller, env, 'Table')
  return root
}

/** What tells a row from the others when its object is a new one. */
function identity(row: Row): unknown {
  return cellValue(row, 'id') ?? cellValue(row, 'key')
}

export const dataTable: ComponentDefinition<DataTableNode> = { render, aliases: { searchable: 'search' } }
