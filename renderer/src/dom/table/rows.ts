import { toDisplay } from '../../render/coerce'
import type { UiNode } from '../../protocol/node'

export type Row = Readonly<Record<string, unknown>>

export interface Column {
  readonly key: string
  readonly header: string
  readonly sortable: boolean
  readonly format: string
  readonly headerClass: string
  readonly cellClass: string
  readonly style: Readonly<Record<'width' | 'minWidth' | 'maxWidth', unknown>>
}

export interface Sorting {
  readonly key: string
  readonly descending: boolean
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A component in a cell or a detail. */
export const isNode = (value: unknown): value is UiNode => isObject(value) && typeof value['type'] === 'string'

/** The rows of a value that may be anything; the very array where it has nothing but rows. */
export const toRows = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value.every(isObject) ? value : value.filter(isObject)) : []

export function toColumns(value: unknown): Column[] {
  return toRows(value).map(({ key, header, sortable, format, headerClass, cellClass, width, minWidth, maxWidth }) => ({
    key: toDisplay(key),
    header: toDisplay(header ?? key),
    sortable: Boolean(sortable),
    format: toDisplay(format),
    headerClass: toDisplay(headerClass),
    cellClass: toDisplay(cellClass),
    style: { width, minWidth, maxWidth },
  }))
}

/** The value at a dot-path of a row, own members only. */
export function cellValue(row: Row, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path]
  let current: unknown = row
  for (const name of path.split('.')) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, name)) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}

function searchable(row: Row, columns: readonly Column[]): string {
  const texts = columns.map(({ key }) => cellValue(row, key)).filter(value => typeof value === 'string' || typeof value === 'number')
  return texts.join('\n').toLowerCase()
}

/** Finds the rows with a text in any column; what is searched is prepared once for the same rows. */
export class Search {
  private rows: readonly Row[] | undefined
  private columns: readonly Column[] | undefined
  private texts: readonly string[] = []

  find(rows: readonly Row[], columns: readonly Column[], query: string): readonly Row[] {
    const wanted = query.trim().toLowerCase()
    if (!wanted) return rows
    if (this.rows !== rows || this.columns !== columns) {
      this.rows = rows
      this.columns = columns
      this.texts = rows.map(row => searchable(row, columns))
    }
    return rows.filter((_, index) => this.texts[index]?.includes(wanted))
  }
}

/** Rows in the order of one column: numbers by size, text as people sort it, what is missing last. */
export function sort(rows: readonly Row[], sorting: Sorting | undefined, locale: string): readonly Row[] {
  if (!sorting) return rows
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const keyed = rows.map(row => {
    const value = cellValue(row, sorting.key)
    return {
      row,
      value:
        typeof value === 'number' && !Number.isNaN(value)
          ? value
          : typeof value === 'boolean'
            ? Number(value)
            : isNode(value) || value === null || value === undefined
              ? undefined
              : toDisplay(value),
    }
  })
  const sign = sorting.descending ? -1 : 1
  keyed.sort(({ value: a }, { value: b }) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * collator.compare(String(a), String(b))
  })
  return keyed.map(({ row }) => row)
}

/** What a click on a heading makes of the order: ascending, descending, as given. */
export function nextSorting(current: Sorting | undefined, key: string): Sorting | undefined {
  if (current?.key !== key) return { key, descending: false }
  return current.descending ? undefined : { key, descending: true }
}
