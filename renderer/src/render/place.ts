import type { Context, ExpressionError, Path } from '../expression'
import type { Lifetime, Scope, ScopedContext, Store } from '../state'
import { effect, lookup, ScopeContext, untracked } from '../state'
import type { UiNode } from '../protocol/node'
import type { Overlay } from './component'
import type { Page } from './page'

/** Where in the view something is rendered; names are looked up here and followed by the running effect. */
export class Place implements ScopedContext {
  protected life: Lifetime | undefined = undefined

  constructor(
    readonly page: Page,
    readonly scope: Scope,
    /** The lifetime here; from a place around this one it is taken when somebody asks, because many nodes need none. */
    protected readonly source: Lifetime | Place,
    /** What the path of the source lacks; paths are long, and most are never told. */
    private readonly step: string,
    readonly depth: number,
    readonly overlay: Overlay | undefined,
    /** The definitions around this place; one inside itself is stopped. */
    readonly resolving: readonly string[],
  ) {}

  get path(): string {
    return this.source instanceof Place ? this.source.path + this.step : this.step
  }

  get lifetime(): Lifetime {
    return (this.life ??= this.source instanceof Place ? this.source.lifetime : this.source)
  }

  /** The node that this place belongs to. */
  get node(): NodePlace | undefined {
    return this.source instanceof Place ? this.source.node : undefined
  }

  /** The place of a node below this one. */
  below(step: string): NodePlace {
    return new NodePlace(this.page, this.scope, this, step, this.depth + 1, this.overlay, this.resolving)
  }

  /** This place with other names, or with what closes when an action asks for it. */
  inside(scope: Scope, overlay = this.overlay, resolving = this.resolving): Place {
    return new Place(this.page, scope, this, '', this.depth, overlay, resolving)
  }

  /** Further down in the same node. */
  along(step: string): Place {
    return new Place(this.page, this.scope, this, step, this.depth + 1, this.overlay, this.resolving)
  }

  /** This place with a lifetime of its own, perhaps further down and with other names. */
  during(lifetime: Lifetime, step = '', scope = this.scope): Place {
    const place = new Place(this.page, scope, this, step, this.depth, this.overlay, this.resolving)
    place.life = lifetime
    return place
  }

  /** Runs now and whenever something that it read has changed; from then on a failure stays in the node. */
  watch(run: () => void): void {
    const place = this
    if (place.lifetime.ended) return
    let started = false
    effect(function () {
      if (started) return place.contain(run)
      run()
      started = true
      place.lifetime.onEnd(this)
    })
  }

  /** What fails in this stays in the node. */
  contain(run: () => void): void {
    try {
      run()
    } catch (error) {
      untracked(() => this.node?.fail(error))
    }
  }

  lookup(path: Path): unknown {
    return lookup(path, this.scope, this.page.store, true)
  }

  get timeZone(): string | undefined {
    const zone = this.page.store.get(['$host', 'timeZone'])
    return isTimeZone(zone) ? zone : undefined
  }

  report(error: ExpressionError): void {
    reportOnce(this.path, error)
  }

  /** The value of something that reads names here, without following them. */
  now<T>(read: (context: Context) => T): T {
    return untracked(() => read(contextOf(this.page, this.scope, this.path)))
  }

  warn(message: string): void {
    if (!this.page.draft) console.warn(`${this.path}: ${message}`)
  }
}

/** Puts something else in the place of what a node has shown. */
export type Replace = (shown: Node, node: UiNode, place: NodePlace, error: unknown) => void

/** The place of a node, with a lifetime of its own; whatever fails in the node stays here. */
export class NodePlace extends Place {
  private early: { readonly error: unknown } | undefined = undefined
  private shown: Node | undefined = undefined
  private raw: UiNode | undefined = undefined
  private replace: Replace | undefined = undefined

  override get lifetime(): Lifetime {
    return (this.life ??= this.source instanceof Place ? this.source.lifetime.child() : this.source)
  }

  override get node(): NodePlace {
    return this
  }

  /** A binding of the node failed. */
  fail(error: unknown): void {
    if (this.shown && this.raw && this.replace) this.replace(this.shown, this.raw, this, error)
    else this.early ??= { error }
  }

  /** The node stands; throws what failed until now. */
  settle(shown: Node, node: UiNode, replace: Replace): void {
    if (this.early) throw this.early.error
    this.shown = shown
    this.raw = node
    this.replace = replace
  }

  /** Ends what began here, if anything did. */
  end(): void {
    this.life?.end()
  }
}

const reported = new Set<string>()
const REPORTED_LIMIT = 500

/** Tells of a failing expression, once. */
function reportOnce(path: string, { message }: ExpressionError): void {
  if (reported.has(message) || reported.size >= REPORTED_LIMIT) return
  reported.add(message)
  console.warn(`${path}: ${message}`)
}

/** Names as they are now. */
export function contextOf({ store }: { readonly store: Store }, scope: Scope, path: string): ScopeContext {
  const zone = store.peek(['$host', 'timeZone'])
  return new ScopeContext(store, scope, isTimeZone(zone) ? zone : undefined, error => reportOnce(path, error))
}

const zones = new Map<string, boolean>()

export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string') return false
  let known = zones.get(zone)
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en-US', { timeZone: zone }) !== undefined
    } catch {
      known = false
    }
    zones.set(zone, known)
  }
  return known
}
