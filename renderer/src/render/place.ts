import type { Context, ExpressionError, Path } from '../expression'
import type { Lifetime, Scope, ScopedContext, Store } from '../state'
import { effect, lookup, ScopeContext, untracked } from '../state'
import type { Overlay } from './component'
import type { Page } from './page'

/** What keeps the failure of a node in its place. */
export class Boundary {
  private replace: ((error: unknown) => void) | undefined = undefined
  private early: { readonly error: unknown } | undefined = undefined

  /** A binding of the node failed. */
  fail(error: unknown): void {
    if (this.replace) this.replace(error)
    else this.early ??= { error }
  }

  /** The node stands; throws what failed until now. */
  settle(replace: (error: unknown) => void): void {
    if (this.early) throw this.early.error
    this.replace = replace
  }
}

/** Where in the view something is rendered; names are looked up here and followed by the running effect. */
export class Place implements ScopedContext {
  private life: Lifetime | undefined

  constructor(
    readonly page: Page,
    readonly scope: Scope,
    /** The lifetime here; from a place around this one it is taken when somebody asks, because many nodes need none. */
    private readonly source: Lifetime | Place,
    readonly path: string,
    readonly depth: number,
    readonly overlay: Overlay | undefined,
    /** The definitions around this place; one inside itself is stopped. */
    readonly resolving: readonly string[],
    /** Of the node here; a place without one of its own shares boundary and lifetime with its source. */
    private readonly own: Boundary | undefined,
  ) {
    this.life = undefined
  }

  get lifetime(): Lifetime {
    const { source } = this
    return (this.life ??= source instanceof Place ? (this.own ? source.lifetime.child() : source.lifetime) : source)
  }

  get boundary(): Boundary | undefined {
    return this.own ?? (this.source instanceof Place ? this.source.boundary : undefined)
  }

  /** The place of a node below this one. */
  below(path: string): Place {
    return new Place(this.page, this.scope, this, path, this.depth + 1, this.overlay, this.resolving, new Boundary())
  }

  /** This place with other names, or with what closes when an action asks for it. */
  inside(scope: Scope, overlay = this.overlay, resolving = this.resolving): Place {
    return new Place(this.page, scope, this, this.path, this.depth, overlay, resolving, undefined)
  }

  /** Further down in the same node. */
  along(path: string): Place {
    return new Place(this.page, this.scope, this, path, this.depth + 1, this.overlay, this.resolving, undefined)
  }

  /** This place with a lifetime of its own. */
  during(lifetime: Lifetime, path = this.path): Place {
    const place = new Place(this.page, this.scope, this, path, this.depth, this.overlay, this.resolving, undefined)
    place.life = lifetime
    return place
  }

  /** Runs now and whenever something that it read has changed; from then on a failure stays in the node. */
  watch(run: () => void): void {
    if (this.lifetime.ended) return
    let started = false
    const stop = effect(() => {
      if (!started) return run()
      try {
        run()
      } catch (error) {
        untracked(() => this.boundary?.fail(error))
      }
    })
    started = true
    this.lifetime.onEnd(stop)
  }

  /** Ends what began here, if anything did. */
  end(): void {
    if (this.own) this.life?.end()
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
