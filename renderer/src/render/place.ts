import type { Context } from '../expression'
import type { Lifetime, Scope } from '../state'
import { ScopeContext, untracked } from '../state'
import type { Overlay } from './component'
import type { Page } from './page'

/** What keeps the failure of a node in its place. */
export class Boundary {
  private replace: ((error: unknown) => void) | undefined
  private early: unknown[] = []

  /** A binding of the node failed. */
  readonly fail = (error: unknown): void => {
    if (this.replace) this.replace(error)
    else this.early.push(error)
  }

  /** The node stands; throws what failed until now. */
  settle(replace: (error: unknown) => void): void {
    if (this.early.length > 0) throw this.early[0]
    this.replace = replace
  }
}

/** Where in the view something is rendered. */
export class Place {
  private known: ScopeContext | undefined

  constructor(
    readonly page: Page,
    readonly scope: Scope,
    readonly lifetime: Lifetime,
    readonly path: string,
    readonly depth: number = 0,
    readonly overlay?: Overlay,
    /** The definitions around this place; one inside itself is stopped. */
    readonly resolving: readonly string[] = [],
    readonly boundary: Boundary = new Boundary(),
  ) {}

  with(changes: {
    readonly scope?: Scope | undefined
    readonly lifetime?: Lifetime | undefined
    readonly path?: string | undefined
    readonly overlay?: Overlay | undefined
    readonly resolving?: readonly string[]
    readonly boundary?: Boundary
  }): Place {
    return new Place(
      this.page,
      changes.scope ?? this.scope,
      changes.lifetime ?? this.lifetime,
      changes.path ?? this.path,
      changes.path === undefined ? this.depth : this.depth + 1,
      changes.overlay ?? this.overlay,
      changes.resolving ?? this.resolving,
      changes.boundary ?? this.boundary,
    )
  }

  /** Names here, followed by the running effect. */
  get context(): ScopeContext {
    return (this.known ??= contextOf(this.page, this.scope, this.path, true))
  }

  /** The value of something that reads names here, without following them. */
  now<T>(read: (context: Context) => T): T {
    return untracked(() => read(contextOf(this.page, this.scope, this.path, false)))
  }

  warn(message: string): void {
    if (!this.page.draft) console.warn(`${this.path}: ${message}`)
  }
}

const reported = new Set<string>()
const REPORTED_LIMIT = 500

/** A context that reports each failing expression once. */
export function contextOf(page: Pick<Page, 'store'>, scope: Scope, path: string, followed: boolean): ScopeContext {
  const zone = page.store.peek(['$host', 'timeZone'])
  return new ScopeContext(page.store, scope, isTimeZone(zone) ? zone : undefined, followed, error => {
    if (reported.has(error.message) || reported.size >= REPORTED_LIMIT) return
    reported.add(error.message)
    console.warn(`${path}: ${error.message}`)
  })
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
