import type { UiNode } from '../protocol/node'
import type { Component, ComponentDefinition, RegistryEntry } from './component'

/** The components by wire type, as the engine uses them. */
export class ComponentTable {
  private readonly nodes = new WeakMap<UiNode, UiNode>()

  constructor(private readonly entries: Readonly<Record<string, unknown>>) {}

  /** The definition for a wire type; undefined when there is none. */
  find(type: unknown): ComponentDefinition | undefined {
    const entry = this.entry(type)
    if (entry === undefined) return undefined
    if (typeof entry === 'function') return { render: entry as Component }
    return 'as' in entry ? this.find(entry.as) : entry
  }

  /** The node with today's names: synonyms and old prop names replaced. */
  current(node: UiNode): UiNode {
    let current = this.nodes.get(node)
    if (!current) this.nodes.set(node, (current = this.upgrade(node)))
    return current
  }

  /** The value that a stateful node puts into the state. */
  initial(node: UiNode): unknown {
    const current = this.current(node)
    const children = Array.isArray(current.children) ? (current.children as UiNode[]).filter(isNode).map(child => this.current(child)) : []
    return this.find(current.type)?.initial?.(current, children)
  }

  private upgrade(node: UiNode): UiNode {
    const entry = this.entry(node?.type)
    if (entry !== undefined && typeof entry !== 'function' && 'as' in entry)
      return this.upgrade({ ...node, ...entry.props, type: entry.as })
    const aliases = typeof entry === 'object' && 'render' in entry ? entry.aliases : undefined
    return aliases ? renamed(node, aliases) : node
  }

  private entry(type: unknown): RegistryEntry | undefined {
    return typeof type === 'string' && Object.hasOwn(this.entries, type) ? (this.entries[type] as RegistryEntry) : undefined
  }
}

const isNode = (child: unknown): boolean => typeof child === 'object' && child !== null

function renamed(node: UiNode, aliases: Readonly<Record<string, string>>): UiNode {
  const result: Record<string, unknown> = { ...node }
  for (const [old, now] of Object.entries(aliases)) {
    if (!Object.hasOwn(result, old) || Object.hasOwn(result, now)) continue
    result[now] = result[old]
    delete result[old]
  }
  return result as unknown as UiNode
}
