import type { Context, ExpressionError, Path } from '../expression'
import { interpolate, isDynamic, walk } from '../expression'
import { computed, Signal } from './reactive'
import type { Store } from './store'

type Names = Readonly<Record<string, unknown>>

/** Names over the state: `let`, `$item`, `$event` and the like. A value may be a signal. */
export class Scope {
  constructor(
    private readonly names: Names = {},
    private readonly parent?: Scope,
  ) {}

  with(names: Names): Scope {
    return new Scope(names, this)
  }

  /** The names of the innermost scope that has this one. */
  find(name: string): Names | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) if (Object.hasOwn(scope.names, name)) return scope.names
    return undefined
  }

  /** The same names with the values that they have now. */
  frozen(): Scope {
    const names: Record<string, unknown> = {}
    for (let scope: Scope | undefined = this; scope; scope = scope.parent)
      for (const [name, value] of Object.entries(scope.names)) if (!Object.hasOwn(names, name)) names[name] = valueOf(value, false)
    return new Scope(names)
  }
}

function valueOf(value: unknown, followed: boolean): unknown {
  if (!(value instanceof Signal)) return value
  return followed ? value.value : value.peek()
}

/** Looks a name up in a scope, then in the state. */
export function lookup({ segments }: Path, scope: Scope, store: Store, followed: boolean): unknown {
  const name = segments[0] as string
  const names = scope.find(name)
  if (names) return walk(valueOf(names[name], followed), segments, 1)
  return followed ? store.get(segments) : store.peek(segments)
}

/** Where names are looked up in a scope. */
export interface ScopedContext extends Context {
  readonly scope: Scope
}

/** Names as they are at the moment of the look. */
export class ScopeContext implements ScopedContext {
  constructor(
    readonly store: Store,
    readonly scope: Scope,
    readonly timeZone: string | undefined,
    readonly report: (error: ExpressionError) => void,
  ) {}

  lookup(path: Path): unknown {
    return lookup(path, this.scope, this.store, false)
  }
}

/** A scope with the entries of a `let`; each is resolved in the context around it and follows its inputs. */
export function letScope(entries: unknown, around: ScopedContext): Scope {
  if (typeof entries !== 'object' || entries === null) return around.scope
  const names: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(entries))
    if (name !== '__proto__') names[name] = isDynamic(value) ? computed(() => interpolate(value, around)) : value
  return around.scope.with(names)
}
