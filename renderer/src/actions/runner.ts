import { interpolate } from '../expression'
import type { ActionList, UiAction } from '../protocol/node'
import type { Scope } from '../state'
import { batch } from '../state'
import type { Handler, HandlerDefinition, Origin, Outcome, RunOptions, Services } from './action'
import { NO_CALLBACKS } from './action'
import { Calls } from './calls'
import { cancelCall, openLink, requestDisplayMode, sendMessage, toolCall, updateContext } from './host'
import { setIntervalAction } from './interval'
import { callHandler, closeOverlay, fetchUrl, openFilePicker, showToast } from './page'
import { ActionError, Params } from './params'
import { appendState, popState, setState, toggleState } from './state'

const MAX_DEPTH = 10
const CALLBACKS = ['onSuccess', 'onError']

/** The actions by wire name; `callTool` is what another producer calls `toolCall`. */
const HANDLERS: Readonly<Record<string, Handler | HandlerDefinition>> = {
  appendState,
  callHandler,
  callTool: toolCall,
  cancelCall,
  closeOverlay,
  fetch: fetchUrl,
  openFilePicker,
  openLink,
  popState,
  requestDisplayMode,
  sendMessage,
  setInterval: setIntervalAction,
  setState,
  showToast,
  toggleState,
  toolCall,
  updateContext,
}

/** The run that one event started. */
interface Chain {
  readonly actions: ActionList
  readonly origin: Origin
  readonly onWait: RunOptions['onWait']
  readonly onFail: RunOptions['onFail']
  readonly onInvalid: RunOptions['onInvalid']
  /** What is waited for now. */
  waits: number
}

/** Runs the actions of handler props. */
export class Runner {
  private readonly timers = new Set<() => void>()
  /** The chains under way of which only one may wait at a time. */
  private readonly exclusive = new Set<Chain>()

  private readonly calls: Calls

  constructor(private readonly services: Services) {
    this.calls = new Calls(services.host, services.store)
  }

  /** Runs actions one after the other; the first that fails ends the chain. The promise tells whether all succeeded. */
  async run(
    actions: ActionList | undefined,
    origin: Origin,
    event?: unknown,
    { exclusive = false, onWait, onFail, onInvalid }: RunOptions = {},
  ): Promise<boolean> {
    if (actions === undefined || actions === null) return true
    const again = (chain: Chain): boolean => chain.actions === actions && chain.origin.scope === origin.scope && chain.waits > 0
    if (exclusive && [...this.exclusive].some(again)) return false
    const chain: Chain = { actions, origin, onWait, onFail, onInvalid, waits: 0 }
    if (exclusive) this.exclusive.add(chain)
    try {
      return await batch(() => this.list(actions, chain, origin.scope.frozen().with({ $event: event }), 0))
    } catch (error) {
      // An effect of a write failed outside of every node.
      console.error(`${origin.path}: ${messageOf(error)}`)
      onFail?.(messageOf(error))
      return false
    } finally {
      this.exclusive.delete(chain)
    }
  }

  /** Ends all timers, as a new result does. */
  stopTimers(): void {
    for (const stop of [...this.timers]) stop()
  }

  private list(actions: ActionList | undefined, chain: Chain, scope: Scope, depth: number): Outcome {
    const list = actions === undefined || actions === null ? [] : Array.isArray(actions) ? (actions as UiAction[]) : [actions as UiAction]
    const from = (start: number): Outcome => {
      for (let index = start; index < list.length; index++) {
        const outcome = this.step(list[index] as UiAction, chain, scope, depth)
        if (outcome === false) return false
        if (outcome !== true) return outcome.then(ok => ok && batch(() => from(index + 1)))
      }
      return true
    }
    return from(0)
  }

  private step(action: UiAction, chain: Chain, scope: Scope, depth: number): Outcome {
    const succeeded = (result: unknown): Outcome => {
      if (result === NO_CALLBACKS || !action.onSuccess) return true
      return settle(this.list(action.onSuccess, chain, scope.with({ $result: result }), depth + 1), true)
    }
    const failed = (error: unknown): Outcome => this.fail(action, error, chain, scope, depth)
    try {
      const result = this.perform(action, chain, scope, depth)
      return result instanceof Promise
        ? result.then(
            value => batch(() => succeeded(value)),
            error => batch(() => failed(error)),
          )
        : succeeded(result)
    } catch (error) {
      return failed(error)
    }
  }

  private perform(action: UiAction, chain: Chain, scope: Scope, depth: number): unknown {
    const name: unknown = action?.action
    if (depth > MAX_DEPTH) throw new ActionError(`Actions are nested deeper than ${MAX_DEPTH} levels.`)
    if (typeof name !== 'string' || !Object.hasOwn(HANDLERS, name))
      throw new ActionError(`Unknown action: ${JSON.stringify(name) ?? 'undefined'}`)
    const definition = HANDLERS[name] as Handler | HandlerDefinition
    const { run, raw = [], repeatable = false }: HandlerDefinition = typeof definition === 'function' ? { run: definition } : definition
    const params = new Params(name, this.resolve(action, scope, [...CALLBACKS, ...raw]), action)
    const result = run({
      params,
      services: this.services,
      calls: this.calls,
      origin: chain.origin,
      scope,
      event: scope.find('$event')?.$event,
      run: (actions, names) => batch(() => this.list(actions, chain, names ? scope.with(names) : scope, depth + 1)),
      invalid: errors => chain.onInvalid?.(errors),
      keepTimer: stop => this.keepTimer(stop, chain.origin),
    })
    return result instanceof Promise && !repeatable ? waitedFor(result, chain) : result
  }

  private resolve(action: UiAction, scope: Scope, raw: readonly string[]): Record<string, unknown> {
    const context = this.services.contextOf(scope)
    const values: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(action))
      if (key !== '__proto__') values[key] = raw.includes(key) ? value : interpolate(value, context)
    return values
  }

  private fail(action: UiAction, error: unknown, chain: Chain, scope: Scope, depth: number): Outcome {
    const message = messageOf(error)
    console.warn(`${chain.origin.path}: ${action?.action} failed: ${message}`)
    chain.onFail?.(message)
    if (depth <= MAX_DEPTH && action?.onError)
      return settle(this.list(action.onError, chain, scope.with({ $error: message }), depth + 1), false)
    this.services.toasts.show({ message, variant: 'error' })
    return false
  }

  private keepTimer(stop: () => void, { lifetime }: Origin): () => void {
    const end = (): void => {
      if (this.timers.delete(end)) stop()
    }
    this.timers.add(end)
    lifetime?.onEnd(end)
    return () => this.timers.delete(end)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Counts a wait, during which the same click does not start the chain again. */
function waitedFor(promise: Promise<unknown>, chain: Chain): Promise<unknown> {
  chain.onWait?.()
  chain.waits++
  return promise.finally(() => chain.waits--)
}

/** The given answer, once the outcome stands. */
function settle(outcome: Outcome, answer: boolean): Outcome {
  return typeof outcome === 'boolean' ? answer : outcome.then(() => answer)
}
