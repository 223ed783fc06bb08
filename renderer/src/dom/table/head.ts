import type { Env } from '../../render/component'
import { element } from '../element'
import { coreIcon } from '../icon'
import { sizeCell } from './body'
import type { Column, Sorting } from './rows'

/** The head of a table; a sortable heading is a button. */
export class TableHead {
  readonly root = element('thead', 'pf-table-header')
  private cells: { cell: HTMLElement; column: Column }[] = []

  constructor(
    private readonly env: Env,
    private readonly sort: (key: string) => void,
  ) {}

  setColumns(columns: readonly Column[], expandable: boolean): void {
    this.cells = columns.map(column => ({ column, cell: this.cell(column) }))
    const row = element('tr', 'pf-table-row', ...this.cells.map(({ cell }) => cell))
    if (expandable) row.prepend(element('td', 'pf-table-head pf-data-table-expander'))
    row.setAttribute('aria-rowindex', '1')
    this.root.replaceChildren(row)
  }

  setSorting(sorting: Sorting | undefined): void {
    for (const { cell, column } of this.cells) {
      if (!column.sortable) continue
      const direction = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : 'none'
      cell.setAttribute('aria-sort', direction)
      const icon = direction === 'none' ? 'arrow-up-down' : direction === 'ascending' ? 'arrow-up' : 'arrow-down'
      cell.querySelector('svg')?.replaceWith(coreIcon(icon))
    }
  }

  private cell(column: Column): HTMLElement {
    const cell = element('th', 'pf-table-head')
    cell.scope = 'col'
    if (column.headerClass) this.env.classes(cell, column.headerClass)
    sizeCell(cell, column)
    if (!column.sortable) {
      cell.textContent = column.header
      return cell
    }
    const button = element('button', 'pf-data-table-sort', column.header, coreIcon('arrow-up-down'))
    button.type = 'button'
    button.addEventListener('click', () => this.sort(column.key))
    cell.append(button)
    return cell
  }
}
