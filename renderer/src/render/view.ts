import type { Runner } from '../actions'
import { cached } from '../expression'
import type { UiNode } from '../protocol/node'
import type { State } from '../state'
import { batch, Lifetime, Scope, seed, signal, Store } from '../state'
import type { Registry } from './component'
import { rememberFocus } from './focus'
import { GrowingList } from './grow'
import { LayerSet } from './layers'
import { renderNode } from './node'
import type { Page } from './page'
import { Place } from './place'
import { ComponentTable } from './registry'

const MAX_ROUNDS = 100
// Milliseconds between rounds from then on.
const PAUSE = 100

/** A tree with what it needs. */
export interface ViewContent {
  /** Absent: the tree that is shown stays. */
  readonly view?: UiNode | undefined
  readonly state: State
  readonly defs: Readonly<Record<string, UiNode>>
  /** Everything else that came along. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface ViewOptions {
  readonly root: HTMLElement
  readonly components: Registry
  readonly store: Store
  readonly runner: Runner
  useClasses(classNames: string): void
  can(action: string): boolean
}

/** The tree on the page. */
export class View {
  readonly layers = new LayerSet()
  private readonly page: Page
  private lifetime = new Lifetime()
  private view: UiNode | undefined
  private ids = 0
  private names = 0
  private nodes = 0
  /** How often nodes that entered have started something since the browser could last breathe. */
  private rounds = 0
  private waiting: (() => void)[] = []
  /** What waits for the view to be final. */
  private postponed: (() => void)[] = []
  /** The tree as a list of one node, while it is a draft. */
  private growing: GrowingList | undefined

  constructor(private readonly options: ViewOptions) {
    const { store, runner, useClasses, can } = options
    this.page = {
      store,
      runner,
      useClasses: cached(useClasses),
      can,
      components: new ComponentTable(options.components),
      defs: signal<ViewContent['defs']>({}),
      data: signal<ViewContent['data']>({}),
      layers: this.layers,
      draft: undefined,
      connected: (start, final = false) => this.later(start, final),
      countNode: () => {
        if (this.nodes === 0) queueMicrotask(() => (this.nodes = 0))
        return ++this.nodes
      },
      nextId: () => ++this.ids,
      nextName: () => ++this.names,
    }
  }

  /** Whether there is a tree on the page that is no draft. */
  get shown(): boolean {
    return this.view !== undefined && !this.page.draft
  }

  /**
   * Shows new content. The same tree again keeps its DOM and takes the new state. A draft is not operable yet and runs no
   * actions; what follows a draft keeps the DOM of all nodes that are the same.
   */
  show(content: ViewContent, draft = false): void {
    const view = content.view ?? this.view
    const same = view === this.view || (this.view !== undefined && JSON.stringify(view) === JSON.stringify(this.view))
    const { growing } = this
    if (!same && !growing) this.clear()
    this.setDraft(draft)
    batch(() => {
      this.page.defs.value = kept(this.page.defs.peek(), content.defs)
      this.page.data.value = content.data
      this.setState(content.state, view)
    })
    this.view = view
    if (growing && view) this.grow(growing, view)
    else if (!same && view) this.render(view)
  }

  /** Adds icons to those that came with the view. */
  addIcons(icons: Readonly<Record<string, unknown>>): void {
    const data = this.page.data.peek()
    this.page.data.value = { ...data, icons: { ...(data['icons'] as object | undefined), ...icons } }
  }

  /** Takes a draft off the page again. */
  discardDraft(): void {
    if (!this.page.draft) return
    this.clear()
    this.setDraft(false)
    this.growing = this.view = undefined
    this.options.root.replaceChildren()
  }

  /** Ends everything that the view has running. */
  dispose(): void {
    this.lifetime.end()
    this.options.root.replaceChildren()
  }

  /** Replaces the state and adds the defaults of controls before anyone looks. */
  private setState(state: State, view: UiNode | undefined): void {
    const { store } = this.options
    store.replace(state)
    seed(view, store, node => this.page.components.initial(node))
  }

  private clear(): void {
    this.lifetime.end()
    this.lifetime = new Lifetime()
    this.options.store.forget()
    this.names = 0
    this.waiting = []
    this.postponed = []
  }

  private setDraft(draft: boolean): void {
    const { root } = this.options
    const lists = new WeakMap<object, GrowingList | null>()
    this.page.draft = draft ? (this.page.draft ?? ((place, stepTo) => new GrowingList(place, stepTo, lists))) : undefined
    root.inert = draft
    if (draft) root.setAttribute('aria-busy', 'true')
    else root.removeAttribute('aria-busy')
  }

  /** Shows the next state of a draft, or what it has become. */
  private grow(growing: GrowingList, view: UiNode): void {
    growing.update([view])
    this.flush()
    if (this.page.draft) return
    this.growing = undefined
    for (const start of this.postponed.splice(0)) start()
  }

  private render(view: UiNode): void {
    const { root } = this.options
    const restore = rememberFocus(root)
    const place = new Place(this.page, new Scope(), this.lifetime, '', 0, undefined, [])
    this.growing = this.page.draft?.(place, () => 'view')
    this.growing?.update([view])
    root.replaceChildren(this.growing?.fragment() ?? renderNode(view, place, 'view'))
    restore()
    this.flush()
  }

  private later(start: () => void, final: boolean): void {
    if (final && this.page.draft) return void this.postponed.push(start)
    if (this.waiting.length === 0) this.schedule()
    this.waiting.push(start)
  }

  /** Nodes whose `onMount` brings in each other would never let the page rest. */
  private schedule(): void {
    if (this.rounds++ === 0) setTimeout(() => (this.rounds = 0))
    if (this.rounds < MAX_ROUNDS) return queueMicrotask(() => this.flush())
    if (this.rounds === MAX_ROUNDS) console.warn('What onMount does brings in nodes with onMount, again and again.')
    setTimeout(() => this.flush(), PAUSE)
  }

  private flush(): void {
    const starts = this.waiting
    this.waiting = []
    for (const start of starts) start()
  }
}

/** The new definitions, with the old object wherever nothing has changed, so that what they show stays. */
function kept(before: ViewContent['defs'], now: ViewContent['defs']): ViewContent['defs'] {
  const same = (name: string): boolean => Object.hasOwn(before, name) && JSON.stringify(before[name]) === JSON.stringify(now[name])
  return Object.fromEntries(Object.entries(now).map(([name, def]) => [name, same(name) ? (before[name] as UiNode) : def]))
}
