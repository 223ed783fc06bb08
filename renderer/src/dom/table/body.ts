import type { UiNode } from '../../protocol/node'
import { toLabel } from '../../render/coerce'
import type { Branch, Env } from '../../render/component'
import { cssLength, element } from '../element'
import { coreIcon } from '../icon'
import { reconcile } from '../reconcile'
import { cellValue, isNode, type Column, type Row } from './rows'

export interface BodyOptions {
  readonly env: Env
  /** Called when a row is pressed or chosen by the keyboard; undefined = rows do nothing. */
  readonly choose: ((row: Row) => void) | undefined
  /** The node of an expanded row or of a cell, as it was written. */
  readonly detail: (row: Row) => UiNode | undefined
}

interface Shown {
  readonly row: Row
  readonly branch: Branch
  readonly main: HTMLTableRowElement
  detail: HTMLTableRowElement | undefined
}

const controls = 'button,a,input,select,textarea,label,summary,[role=button],[role=combobox]'

/** Sets width limits of a column on a cell. */
export function sizeCell(cell: HTMLElement, { style }: Column): void {
  for (const name of ['width', 'minWidth', 'maxWidth'] as const)
    if (style[name] !== undefined && style[name] !== null) cell.style[name] = cssLength(style[name])
}

/** The rows that a table shows, reused as long as their data is the same. */
export class TableBody {
  readonly root = element('tbody', 'pf-table-body')
  private shown = new Map<Row, Shown>()
  private readonly expanded = new WeakSet<Row>()
  private columns: readonly Column[] = []
  private expandable = false
  private selected: Row | undefined

  constructor(private readonly options: BodyOptions) {}

  /** Forgets what is shown, because columns or data mean something else now. */
  setColumns(columns: readonly Column[], expandable: boolean): void {
    this.columns = columns
    this.expandable = expandable
    for (const { branch } of this.shown.values()) branch.dispose()
    this.shown.clear()
    this.root.replaceChildren()
  }

  get span(): number {
    return this.columns.length + (this.expandable ? 1 : 0)
  }

  /** Shows these rows, between whatever else stands before and after them. */
  show(rows: readonly Row[], before: readonly Element[] = [], after: readonly Element[] = [], first = 0): void {
    const wanted = new Set(rows)
    for (const [row, { branch }] of this.shown) {
      if (wanted.has(row)) continue
      branch.dispose()
      this.shown.delete(row)
    }
    const elements = rows.flatMap((row, index) => {
      const shown = this.shown.get(row) ?? this.create(row)
      shown.main.setAttribute('aria-rowindex', String(first + index + 2))
      return shown.detail ? [shown.main, shown.detail] : [shown.main]
    })
    reconcile(this.root, [...before, ...elements, ...after])
  }

  select(row: Row | undefined): void {
    this.selected = row
    for (const { row: each, main } of this.shown.values()) this.mark(each, main)
  }

  private mark(row: Row, main: HTMLElement): void {
    if (row === this.selected) main.dataset['state'] = 'selected'
    else delete main.dataset['state']
  }

  private create(row: Row): Shown {
    const branch = this.options.env.branch()
    const main = element('tr', 'pf-table-row')
    const shown: Shown = { row, branch, main, detail: undefined }
    this.shown.set(row, shown)
    if (this.expandable) main.append(this.expander(shown))
    for (const column of this.columns) main.append(this.cell(row, column, branch.env))
    this.mark(row, main)
    if (this.options.choose) this.makeChoosable(row, main, this.options.choose)
    if (this.expanded.has(row)) shown.detail = this.detailRow(shown)
    return shown
  }

  private cell(row: Row, column: Column, env: Env): HTMLTableCellElement {
    const cell = element('td', 'pf-table-cell')
    if (column.cellClass) env.classes(cell, column.cellClass)
    sizeCell(cell, column)
    const value = cellValue(row, column.key)
    if (isNode(value)) cell.append(env.render(value))
    else if (value !== null && value !== undefined) cell.textContent = column.format ? env.format(value, column.format) : toLabel(value)
    return cell
  }

  private makeChoosable(row: Row, main: HTMLTableRowElement, choose: (row: Row) => void): void {
    main.classList.add('pf-clickable')
    main.tabIndex = 0
    main.addEventListener('click', event => {
      const control = event.target instanceof Element ? event.target.closest(controls) : null
      if (!control || !main.contains(control)) choose(row)
    })
    main.addEventListener('keydown', event => {
      if (event.target !== main || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      choose(row)
    })
  }

  private expander(shown: Shown): HTMLTableCellElement {
    const cell = element('td', 'pf-table-cell pf-data-table-expander')
    if (!this.options.detail(shown.row)) return cell
    const button = element('button', 'pf-data-table-toggle', coreIcon('chevron-right'))
    button.type = 'button'
    button.setAttribute('aria-label', 'Details')
    button.setAttribute('aria-expanded', String(this.expanded.has(shown.row)))
    button.addEventListener('click', () => {
      const open = !this.expanded.has(shown.row)
      if (open) this.expanded.add(shown.row)
      else this.expanded.delete(shown.row)
      button.setAttribute('aria-expanded', String(open))
      shown.detail?.remove()
      shown.detail = open ? this.detailRow(shown) : undefined
      if (shown.detail) shown.main.after(shown.detail)
    })
    cell.append(button)
    return cell
  }

  private detailRow({ row, branch }: Shown): HTMLTableRowElement | undefined {
    const node = this.options.detail(row)
    if (!node) return undefined
    const cell = element('td', 'pf-table-cell pf-data-table-detail', branch.env.render(node))
    cell.colSpan = this.span
    return element('tr', 'pf-data-table-detail-row', cell)
  }
}
