import type { Context } from '../expression'
import { condition, interpolate } from '../expression'
import type { UiNode } from '../protocol/node'
import type { Lifetime } from '../state'
import { computed, letScope, untracked } from '../state'
import type { Place } from './place'

/** What is shown at a place now: some nodes, known by `key`. */
export interface Choice {
  readonly key: unknown
  readonly nodes: unknown
  /** Where the nodes stand, below the place. */
  readonly at: string
  readonly place?: Place
}

/** Follows a choice; what was made for one ends when another takes its place. */
export function follow<T>(
  place: Place,
  choose: () => Choice | undefined,
  create: (choice: Choice, place: Place) => T,
  apply: (content: T | undefined) => void,
): void {
  let active: Lifetime | undefined
  let key: unknown = follow
  const choice = computed(choose)
  place.watch(() => {
    const now = choice.value
    if (key === now?.key) return
    key = now?.key
    untracked(() => {
      active?.end()
      active = now ? place.lifetime.child() : undefined
      apply(now && active ? create(now, (now.place ?? place).during(active)) : undefined)
    })
  })
}

/** The first case of a Condition that holds, else its `else`. */
export function chooseCase(node: UiNode, context: Context): Choice | undefined {
  const cases = node.cases
  if (!Array.isArray(cases)) throw new Error('"cases" must be a list of cases.')
  const index = cases.findIndex((entry: { when?: unknown } | null) => holds(entry?.when, context))
  if (index >= 0) return { key: index, nodes: (cases[index] as { children?: unknown }).children, at: `cases[${index}].children` }
  return node.else === undefined ? undefined : { key: 'else', nodes: node.else, at: 'else' }
}

const holds = (when: unknown, context: Context): boolean => (typeof when === 'string' ? condition(when)(context) : Boolean(when))

/** The node that the state holds under the slot's name, else the slot's children. */
export function chooseSlot(node: UiNode, place: Place): Choice {
  const name = interpolate(node.name, place)
  const stored = typeof name === 'string' && name !== '' ? place.page.store.get(name.split('.')) : undefined
  const filled = typeof stored === 'object' && stored !== null && typeof (stored as UiNode).type === 'string'
  return filled ? { key: stored, nodes: [stored], at: `state.${String(name)}` } : { key: 'children', nodes: node.children, at: 'children' }
}

/** The definition that a `$ref` names; nothing when it is unknown or inside itself. */
export function chooseDefinition(node: UiNode, place: Place): Choice | undefined {
  const name = node.$ref as string
  const defs = place.page.defs.value
  const problem = !Object.hasOwn(defs, name) ? 'is not defined' : place.resolving.includes(name) ? 'contains itself' : undefined
  if (problem) {
    place.warn(`"${name}" was left out, because it ${problem}.`)
    return undefined
  }
  const scope = node.let === undefined ? place.scope : letScope(node.let, place)
  return { key: defs[name], nodes: [defs[name]], at: `defs.${name}`, place: place.inside(scope, place.overlay, [...place.resolving, name]) }
}
