import { isTemplate } from '../expression'
import type { UiNode } from '../protocol/node'
import type { Store } from './store'

// Deeper trees are refused when they are rendered.
const MAX_DEPTH = 256

/**
 * Writes the defaults of named controls that the state does not have yet, for the nodes reachable through `children`.
 * `initialOf` tells the default of a node; `undefined` = it has none, or is no control.
 */
export function seed(node: UiNode | undefined, store: Store, initialOf: (node: UiNode) => unknown, depth = 0): void {
  if (depth > MAX_DEPTH || typeof node !== 'object' || node === null) return
  if (typeof node.name === 'string' && node.name !== '' && !isTemplate(node.name)) seedControl(node, node.name, store, initialOf)
  if (Array.isArray(node.children)) for (const child of node.children as UiNode[]) seed(child, store, initialOf, depth + 1)
}

function seedControl(node: UiNode, name: string, store: Store, initialOf: (node: UiNode) => unknown): void {
  if (store.peek(name.split('.')) !== undefined) return
  const initial = initialOf(node)
  if (initial !== undefined && !isTemplate(initial)) store.set(name, initial)
}
