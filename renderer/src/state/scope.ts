import type { Context, ExpressionError, Path } from '../expression'
import { interpolate, isDynamic, walk } from '../expression'
import { computed, Signal } from './reactive'
import type { Store } from './store'

/** Names over the state: `let`, `$item`, `$event` and the like. A value may be a signal. */
export class Scope {
  constructor(
    private readonly names: Readonly<Record<string, unknown>> = {},
    private readonly parent?: Scope,
  ) {}

  with(names: Readonly<Record<string, unknown>>): Scope {
    return new Scope(names, this)
  }

  /** The holder of a name, as the innermost scope has it. */
  find(name: string): { readonly value: unknown } | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent)
      if (Object.hasOwn(scope.names, name)) return { value: scope.names[name] }
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

/** Looks names up in a scope, then in the state. */
export class ScopeContext implements Context {
  constructor(
    readonly store: Store,
    readonly scope: Scope,
    readonly timeZone: string | undefined,
    private readonly followed: boolean,
    readonly report: (error: ExpressionError) => void,
  ) {}

  lookup(path: Path): unknown {
    const found = this.scope.find(path.segments[0] as string)
    if (found) return walk(valueOf(found.value, this.followed), path.segments, 1)
    return this.followed ? this.store.get(path.segments) : this.store.peek(path.segments)
  }
}

/** A scope with the entries of a `let`; each is resolved in the context around it and follows its inputs. */
export function letScope(entries: unknown, around: ScopeContext): Scope {
  if (typeof entries !== 'object' || entries === null) return around.scope
  const names: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(entries))
    if (name !== '__proto__') names[name] = isDynamic(value) ? computed(() => interpolate(value, around)) : value
  return around.scope.with(names)
}
