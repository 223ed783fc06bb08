import type { Context } from '../expression'
import { interpolate, toPath } from '../expression'
import type { UiNode } from '../protocol/node'
import type { Signal } from '../state'
import { batch, Lifetime, letScope, signal, untracked } from '../state'
import type { Place } from './place'

// More would stop the page.
export const MAX_ROWS = 10_000

/** What a row is known by: `id` or `key` of its element, else a text of its position. */
type Key = string | number

/** One iteration of a ForEach, and what was made for it. */
export interface Row<T> {
  readonly key: Key
  readonly item: Signal<unknown>
  readonly index: Signal<number>
  readonly lifetime: Lifetime
  readonly content: T
}

/**
 * Keeps one row per element of the array that a ForEach names. Rows are known by `id`, `key` or position of their element:
 * an element that stays keeps its row and only its signals change. `apply` gets the rows in order whenever the array changes.
 */
export function repeat<T>(
  node: UiNode,
  place: Place,
  create: (place: Place) => T,
  apply: (rows: readonly Row<T>[], left: number) => void,
): void {
  let order: readonly Row<T>[] = []
  const update = (all: readonly unknown[]): void => {
    const items = all.length > MAX_ROWS ? all.slice(0, MAX_ROWS) : all
    const before = order
    const head = sameRows(before, items)
    if (head < before.length || head < items.length) order = reordered(before, items, head)
    batch(() => {
      order.forEach((row, index) => {
        row.item.value = items[index]
        row.index.value = index
      })
    })
    if (order !== before || all.length !== items.length) apply(order, all.length - items.length)
  }
  const reordered = (before: readonly Row<T>[], items: readonly unknown[], head: number): readonly Row<T>[] => {
    const rows = new Map(before.map(row => [row.key, row]))
    const taken = new Set(before.slice(0, head).map(row => row.key))
    const keys = items.slice(head).map((item, index) => keyOf(item, head + index, taken))
    for (const row of before.slice(head)) if (!taken.has(row.key)) row.lifetime.end()
    const rest = keys.map((key, index) => rows.get(key) ?? createRow(key, items[head + index], head + index, node, place, create))
    return [...before.slice(0, head), ...rest]
  }
  place.watch(() => {
    const items = itemsOf(node, place)
    untracked(() => update(items))
  })
}

/** How many rows at the beginning stay where they are. */
function sameRows(rows: readonly Row<unknown>[], items: readonly unknown[]): number {
  const shorter = Math.min(rows.length, items.length)
  let index = 0
  for (; index < shorter; index++) {
    const row = rows[index] as Row<unknown>
    const item = items[index]
    if (item !== row.item.peek() && (identityOf(item) ?? `#${index}`) !== row.key) break
  }
  return index
}

function createRow<T>(key: Key, value: unknown, position: number, node: UiNode, place: Place, create: (place: Place) => T): Row<T> {
  const lifetime = place.lifetime.child()
  const [item, index] = [signal(value), signal(position)]
  const scope = place.scope.with({ $index: index, $item: item })
  const row = place.during(lifetime, `[${key}]`, scope)
  const content = create(node.let === undefined ? row : row.inside(letScope(node.let, row)))
  return { key, item, index, lifetime, content }
}

/** The array of a ForEach: at the path that `key` names, or given by an expression. */
function itemsOf(node: UiNode, context: Context): readonly unknown[] {
  const key = interpolate(node.key, context)
  const value = typeof key === 'string' ? context.lookup(toPath(key)) : key
  return Array.isArray(value) ? value : []
}

/** The key of an element, which none of those taken has. */
function keyOf(item: unknown, index: number, taken: Set<Key>): Key {
  let key = identityOf(item) ?? `#${index}`
  while (taken.has(key)) key = `${key}#${index}`
  taken.add(key)
  return key
}

function identityOf(item: unknown): Key | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, key } = item as { id?: unknown; key?: unknown }
  const identity = id ?? key
  return typeof identity === 'string' || typeof identity === 'number' ? identity : undefined
}
