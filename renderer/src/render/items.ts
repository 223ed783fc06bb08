import type { UiNode } from '../protocol/node'
import type { ReadonlySignal } from '../state'
import { computed, letScope, signal } from '../state'
import { follow } from './choose'
import type { ChildItem } from './component'
import { NodeEnv } from './env'
import type { Place } from './place'
import type { Row } from './repeat'
import { repeat } from './repeat'
import { structureOf } from './structure'

type Items = ReadonlySignal<readonly ChildItem[]>

const NONE: Items = signal([])

/** The nodes that a parent consumes as data, with structure resolved, as a list that follows the state. */
export function expand(nodes: unknown, place: Place, key = 'children'): Items {
  if (nodes === undefined || nodes === null) return NONE
  if (!Array.isArray(nodes)) throw new Error(`"${key}" must be a list of nodes.`)
  const parts = nodes.map((node: UiNode, index) => expandNode(node, place.along(`.${key}[${index}]`)))
  return parts.length === 1 ? (parts[0] as Items) : computed(() => parts.flatMap(part => part.value))
}

function expandNode(node: UiNode, place: Place): Items {
  if (typeof node !== 'object' || node === null) return NONE
  const structure = structureOf(node)
  if (!structure) return signal([itemOf(node, place)])
  const choose = structure.choose
  const shown = signal<Items>(NONE)
  if (choose) {
    follow(
      place,
      () => choose(node, place),
      ({ nodes, at }, inner) => expand(nodes, inner, at),
      content => {
        shown.value = content ?? NONE
      },
    )
  } else {
    repeat(
      node,
      place,
      row => expand(node.children, row),
      (rows, left) => {
        if (left > 0) place.warn(`${left} elements were left out.`)
        shown.value = joined(rows)
      },
    )
  }
  return computed(() => shown.value.value)
}

const joined = (rows: readonly Row<Items>[]): Items => computed(() => rows.flatMap(row => row.content.value))

function itemOf(raw: UiNode, place: Place): ChildItem {
  const node = place.page.components.current(raw)
  const inner = node.let === undefined ? place : place.inside(letScope(node.let, place))
  return { key: place.path, node, env: new NodeEnv(node, place, inner) }
}
