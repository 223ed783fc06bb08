import type { UiNode } from '../../protocol/node'
import type { Env } from '../../render/component'
import { element } from '../element'
import { TableBody } from './body'
import { TableHead } from './head'
import { Pager } from './pager'
import { cellValue, isNode, nextSorting, Search, sort, type Column, type Row, type Sorting } from './rows'
import { RowWindow } from './window'

/** From this many rows on only those in view are in the document. */
const windowed = 500

const detailOf = ({ _detail: detail }: Row): UiNode | undefined => (detail !== undefined && isNode(detail) ? detail : undefined)

/** What tells a row from the others when its object is a new one. */
const identity = (row: Row): unknown => cellValue(row, 'id') ?? cellValue(row, 'key')

/** A table of rows that are searched, sorted, paged and chosen. */
export class TableView {
  readonly scroller = element('div', 'pf-table')
  readonly status = element('div', 'pf-hidden')
  /** Once the rows were divided into pages. */
  pager: Pager | undefined
  private readonly table = element('table')
  private readonly head: TableHead
  private readonly body: TableBody
  private readonly window: RowWindow
  private readonly search = new Search()
  private rows: readonly Row[] = []
  /** Whether there were rows to show, be it none. */
  private filled = false
  private columns: readonly Column[] = []
  /** The rows that match, in their order. */
  private found: readonly Row[] = []
  private query = ''
  private sorting: Sorting | undefined
  private page = 0
  private paginated = false
  private pageSize = 10
  private selected: Row | undefined

  constructor(
    private readonly env: Env,
    private readonly chosen: ((row: Row) => void) | undefined,
  ) {
    this.body = new TableBody({ env, choose: chosen && (row => this.choose(row)), detail: detailOf })
    this.head = new TableHead(env, key => {
      this.sorting = nextSorting(this.sorting, key)
      this.find()
    })
    this.window = new RowWindow(this.scroller, env, () => this.show())
    this.status.setAttribute('role', 'status')
    this.table.append(this.head.root, this.body.root)
    this.scroller.append(this.table)
  }

  setColumns(columns: readonly Column[]): void {
    this.columns = columns
    this.rebuild()
  }

  /** Shows other rows; the selected one stays selected when it is among them. */
  setRows(rows: readonly Row[]): void {
    const changed = this.rows.some(detailOf) !== rows.some(detailOf)
    const before = this.selected
    const key = before && identity(before)
    this.rows = rows
    this.filled = true
    this.selected = before && rows.find(row => row === before || (key !== undefined && identity(row) === key))
    if (changed) this.rebuild()
    else this.find()
    this.body.select(this.selected)
  }

  setQuery(query: string): void {
    this.query = query
    this.page = 0
    this.find()
    this.status.textContent = query ? `${this.found.length} of ${this.rows.length} rows` : ''
  }

  setPaging(paginated: boolean, pageSize: number): void {
    if (paginated) this.pager ??= new Pager(by => this.turn(by))
    this.paginated = paginated
    this.pageSize = pageSize
    this.show()
  }

  private turn(by: number): void {
    this.page += by
    this.show()
  }

  private choose(row: Row): void {
    this.selected = row === this.selected ? undefined : row
    this.body.select(this.selected)
    if (this.selected) this.chosen?.(row)
  }

  private rebuild(): void {
    const expandable = this.rows.some(detailOf)
    this.head.setColumns(this.columns, expandable)
    this.body.setColumns(this.columns, expandable)
    this.find()
  }

  private find(): void {
    if (!this.filled) return
    this.found = sort(this.search.find(this.rows, this.columns, this.query), this.sorting, this.env.locale)
    this.head.setSorting(this.sorting)
    this.show()
  }

  private show(): void {
    if (!this.filled) return
    const { found, pageSize } = this
    const pages = Math.max(1, Math.ceil(found.length / pageSize))
    this.page = Math.max(0, Math.min(this.page, pages - 1))
    this.pager?.update(this.page, pages)
    this.table.setAttribute('aria-rowcount', String(found.length + 1))
    const long = !this.paginated && found.length >= windowed
    this.scroller.classList.toggle('pf-data-table-long', long)
    if (found.length === 0) return this.body.show([], [this.wide('pf-data-table-empty', 'No results.')])
    if (!this.paginated) return this.showUnpaged(long)
    const from = this.page * pageSize
    const rows = found.slice(from, from + pageSize)
    // The pager stays where it is on a short last page.
    this.body.show(rows, [], this.filler(pages > 1 ? pageSize - rows.length : 0), from)
  }

  private showUnpaged(long: boolean): void {
    const { from, to, before, after } = this.window.range(this.found.length, long)
    this.body.show(this.found.slice(from, to), before, after, from)
  }

  private filler(count: number): Element[] {
    return Array.from({ length: count }, () => {
      const row = this.wide('', '\u00a0')
      row.className = 'pf-data-table-filler'
      row.setAttribute('aria-hidden', 'true')
      return row
    })
  }

  /** A row of one cell. */
  private wide(className: string, text: string): HTMLElement {
    const cell = element('td', `pf-table-cell ${className}`.trim(), text)
    cell.colSpan = Math.max(1, this.body.span)
    return element('tr', '', cell)
  }
}
