import type { Runner } from '../actions'
import type { UiNode } from '../protocol/node'
import type { Signal, Store } from '../state'
import type { GrowingList } from './grow'
import type { Place } from './place'
import type { ComponentTable } from './registry'

/** What all nodes of one page share. */
export interface Page {
  readonly store: Store
  readonly runner: Runner
  readonly components: ComponentTable
  readonly defs: Signal<Readonly<Record<string, UiNode>>>
  /** Everything else that came with the view. */
  readonly data: Signal<Readonly<Record<string, unknown>>>
  readonly layers: Layers
  /** Makes lists of children that can grow, while the view is a draft; undefined when it is final. */
  draft: ((place: Place, stepTo: (index: number) => string) => GrowingList) | undefined
  useClasses(classNames: string): void
  can(action: string): boolean
  /** Runs after the nodes made now are in the document; `final`: and not before the view is final. */
  connected(start: () => void, final?: boolean): void
  /** The number of a node among those that the update under way renders. */
  countNode(): number
  /** A number that no one else on the page gets. */
  nextId(): number
  /** The place of a control among those without a name. */
  nextName(): number
}

/** The elements above the page that are shown now. */
export interface Layers {
  /** `anchored`: it stays at its distance from the top of the page, instead of being placed in the frame. */
  show(element: Element, anchored?: boolean): () => void
}
