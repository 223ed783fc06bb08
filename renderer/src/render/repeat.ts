import type { Context } from '../expression'
import { interpolate, toPath } from '../expression'
import type { UiNode } from '../protocol/node'
import type { Signal } from '../state'
import { batch, effect, Lifetime, letScope, signal, untracked } from '../state'
import type { Place } from './place'

/** One iteration of a ForEach, and what was made for it. */
export interface Row<T> {
  readonly key: string
  readonly item: Signal<unknown>
  readonly index: Signal<number>
  readonly lifetime: Lifetime
  readonly content: T
}

/**
 * Keeps one row per element of the array that a ForEach names. Rows are known by `id`, `key` or position of their element:
 * an element that stays keeps its row and only its signals change. `apply` gets the rows in order whenever the array changes.
 */
export function repeat<T>(node: UiNode, place: Place, create: (place: Place) => T, apply: (rows: readonly Row<T>[]) => void): void {
  let rows = new Map<string, Row<T>>()
  const update = (items: readonly unknown[]): void => {
    const keys = keysOf(items)
    const wanted = new Set(keys)
    for (const row of rows.values()) if (!wanted.has(row.key)) row.lifetime.end()
    const next = new Map<string, Row<T>>()
    batch(() => {
      keys.forEach((key, index) => {
        const row = rows.get(key)
        if (row) {
          row.item.value = items[index]
          row.index.value = index
        }
        next.set(key, row ?? createRow(key, items[index], index, node, place, create))
      })
    })
    rows = next
    apply([...rows.values()])
  }
  place.lifetime.onEnd(
    effect(() => {
      const items = itemsOf(node, place.context)
      untracked(() => update(items))
    }),
  )
}

function createRow<T>(key: string, value: unknown, position: number, node: UiNode, place: Place, create: (place: Place) => T): Row<T> {
  const lifetime = place.lifetime.child()
  const [item, index] = [signal(value), signal(position)]
  const scope = place.scope.with({ $index: index, $item: item })
  const row = place.with({ scope, lifetime, path: `${place.path}[${key}]` })
  const content = create(node.let === undefined ? row : row.with({ scope: letScope(node.let, row.context) }))
  return { key, item, index, lifetime, content }
}

/** The array of a ForEach: at the path that `key` names, or given by an expression. */
function itemsOf(node: UiNode, context: Context): readonly unknown[] {
  const key = interpolate(node.key, context)
  const value = typeof key === 'string' ? context.lookup(toPath(key)) : key
  return Array.isArray(value) ? value : []
}

function keysOf(items: readonly unknown[]): string[] {
  const taken = new Set<string>()
  return items.map((item, index) => {
    const own = identityOf(item)
    let key = own ?? String(index)
    while (taken.has(key)) key = `${key}#${index}`
    taken.add(key)
    return key
  })
}

function identityOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const { id, key } = item as { id?: unknown; key?: unknown }
  const identity = id ?? key
  return typeof identity === 'string' || typeof identity === 'number' ? `${(typeof identity)[0]}:${identity}` : undefined
}
