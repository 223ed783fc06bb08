import type { Host } from '../host/host'
import type { ActionList } from '../protocol/node'
import type { Lifetime, Scope, ScopeContext, Store } from '../state'
import type { Calls } from './calls'
import type { Params } from './params'

export interface Toast {
  readonly message: string
  readonly description?: string | undefined
  readonly variant: 'default' | 'success' | 'error' | 'warning' | 'info'
  /** Milliseconds. */
  readonly duration?: number | undefined
}

/** Where toasts appear. */
export interface Toasts {
  show(toast: Toast): void
}

/** What actions need of the page. */
export interface Services {
  readonly store: Store
  readonly host: Host
  readonly toasts: Toasts
  /** `_meta` for every tool call, if the view asks for some. */
  callMeta(): Readonly<Record<string, unknown>> | undefined
  contextOf(scope: Scope): ScopeContext
  /** Takes the paths of icons, by name, that a result brings for what it shows. */
  addIcons(icons: Readonly<Record<string, unknown>>): void
}

export interface RunOptions {
  /** While a run of the same actions in the same scope waits for somebody, further runs are dropped: one click, one call. */
  readonly exclusive?: boolean | undefined
  /** Called when the chain has to wait for the first time, be it for the host, the network or a function of the page. */
  readonly onWait?: (() => void) | undefined
  /** Hears of every failure, also of those that `onError` deals with. */
  readonly onFail?: ((message: string) => void) | undefined
  /** Shows what is wrong with the values that a tool got, at their controls. */
  readonly onInvalid?: ((errors: FieldErrors) => void) | undefined
}

/** Messages by the name of a control. */
export type FieldErrors = Readonly<Record<string, string>>

/** Where a chain of actions comes from. */
export interface Origin {
  readonly scope: Scope
  /** Place of the handler in the view, for messages. */
  readonly path: string
  /** What `closeOverlay` closes. */
  readonly overlay?: { close(): void } | undefined
  /** Timers started here end with it; without one they live until the next result. */
  readonly lifetime?: Lifetime | undefined
}

/** One action under way. */
export interface Call {
  readonly params: Params
  readonly services: Services
  readonly calls: Calls
  readonly origin: Origin
  /** The scope with `$event`, `$result` and `$error` as they are for this action. */
  readonly scope: Scope
  /** `$event` of the chain. */
  readonly event: unknown
  /** Runs further actions in the same scope, with some names replaced. */
  run(actions: ActionList | undefined, names?: Readonly<Record<string, unknown>>): Outcome
  /** Shows errors at the controls of the form that the chain comes from, if it comes from one. */
  invalid(errors: FieldErrors): void
  /** Keeps a timer; the returned function forgets it. */
  keepTimer(stop: () => void): () => void
}

/** Whether it succeeded, now or later. */
export type Outcome = boolean | Promise<boolean>

/** A result that counts as success but runs no callbacks. */
export const NO_CALLBACKS = Symbol('no callbacks')

/** Does the work of an action: returns its result, or throws. */
export type Handler = (call: Call) => unknown

export interface HandlerDefinition {
  readonly run: Handler
  /** Parameters that keep their templates, because they are resolved later. */
  readonly raw?: readonly string[]
  /** It waits for the user, so that the same click may start again meanwhile. */
  readonly repeatable?: boolean
}
