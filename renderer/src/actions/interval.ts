import { condition, interpolate } from '../expression'
import type { Call, HandlerDefinition } from './action'
import { MAX_DELAY } from './params'

const DEFAULT_DURATION = 1000
// One frame: nobody sees more.
const MIN_DURATION = 16

/** Repeats actions on a timer; succeeds at once. A tick starts when the one before it has finished. */
export const setIntervalAction: HandlerDefinition = {
  raw: ['duration', 'while', 'onTick', 'onComplete'],
  run: call => {
    const { params } = call
    const limit = params.get('count') == null ? Number.POSITIVE_INFINITY : (params.optionalNumber('count') ?? Number.POSITIVE_INFINITY)
    const complete = (): unknown => call.run(params.get('onComplete') as never)
    if (limit <= 0 || !mayRun(call)) return complete()
    let ticks = 0
    let timer: ReturnType<typeof setTimeout>
    const schedule = (): void => {
      timer = setTimeout(() => void tick(), durationOf(call))
    }
    let stopped = false
    const forget = call.keepTimer(() => {
      stopped = true
      clearTimeout(timer)
    })
    const tick = async (): Promise<void> => {
      await call.run(params.get('onTick') as never, { $event: ++ticks })
      if (stopped) return
      if (ticks < limit && mayRun(call)) return schedule()
      forget()
      await complete()
    }
    schedule()
    return undefined
  },
}

function mayRun({ params, services, scope }: Call): boolean {
  const test = params.get('while')
  return typeof test === 'string' ? condition(test)(services.contextOf(scope)) : test === undefined || test === null || Boolean(test)
}

function durationOf({ params, services, scope }: Call): number {
  const duration = Number(interpolate(params.get('duration'), services.contextOf(scope)))
  return Number.isFinite(duration) && duration > 0 ? Math.min(Math.max(duration, MIN_DURATION), MAX_DELAY) : DEFAULT_DURATION
}
