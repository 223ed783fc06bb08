// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ToolCall } from '../../src/host'
import type { ActionList } from '../../src/protocol/node'
import { Scope } from '../../src/state'
import { bench, deferred } from './support'
import type { Bench } from './support'

const origin = { scope: new Scope(), path: 'test' }
const run = ({ runner }: Bench, actions: unknown): Promise<boolean> => runner.run(actions as ActionList, origin)
const pending = ({ store }: Bench): unknown => store.peek(['$pending'])
const request = ({ host }: Bench, index = 0): ToolCall => (host.callTool.mock.calls[index] as [ToolCall])[0]

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('$pending', () => {
  it('counts_the_calls_under_way_by_tool_in_every_scope', async () => {
    const used = bench()
    const [first, second] = [deferred(), deferred()]
    used.host.callTool
      .mockReturnValueOnce(first.promise)
      .mockReturnValueOnce(second.promise)
      .mockReturnValueOnce(new Promise(() => {}))
    expect(pending(used)).toStrictEqual({ count: 0 })
    const all = [run(used, { action: 'toolCall', tool: 'add-task' }), run(used, { action: 'toolCall', tool: 'add-task' })]
    void run(used, { action: 'toolCall', tool: 'count' })
    expect(pending(used)).toStrictEqual({ add_task: 2, count: 3 })
    first.resolve({})
    await all[0]
    expect(pending(used)).toStrictEqual({ add_task: 1, count: 2 })
    second.reject(new Error('no'))
    await all[1]
    expect(pending(used)).toStrictEqual({ count: 1 })
  })

  it('belongs_to_the_page_whatever_is_written_or_arrives', async () => {
    const used = bench({ a: 1 })
    used.host.callTool.mockReturnValue(new Promise(() => {}))
    void run(used, { action: 'toolCall', tool: 't' })
    await run(used, { action: 'setState', key: '$pending', value: 'mine' })
    await run(used, { action: 'setState', key: '$pending.t', value: 0 })
    used.store.replace({ b: 2, $pending: null })
    expect(pending(used)).toStrictEqual({ t: 1, count: 1 })
    expect(used.store.snapshot()).toStrictEqual({ b: 2 })
  })

  it('is_over_before_onSuccess_runs', async () => {
    const used = bench()
    await run(used, { action: 'toolCall', tool: 't', onSuccess: { action: 'setState', key: 'seen', value: '{{ $pending.count }}' } })
    expect(used.store.peek(['seen'])).toBe(0)
  })
})

describe('onProgress', () => {
  it('runs_for_what_the_tool_tells', async () => {
    const used = bench({ log: [] })
    const call = deferred()
    used.host.callTool.mockReturnValue(call.promise)
    const onProgress = { action: 'appendState', key: 'log', value: '{{ $progress.percent }}% {{ $progress.message }}' }
    const done = run(used, { action: 'toolCall', tool: 't', onProgress })
    request(used).onProgress?.({ progress: 1, total: 4, percent: 25, message: 'reading' })
    await Promise.resolve()
    request(used).onProgress?.({ progress: 4, total: 4, percent: 100 })
    call.resolve({})
    await done
    expect(used.store.peek(['log'])).toStrictEqual(['25% reading', '100% '])
  })

  it('keeps_only_the_newest_while_its_actions_are_still_running', async () => {
    const used = bench({ log: [] })
    const [call, slow] = [deferred(), deferred()]
    used.host.callTool.mockReturnValueOnce(call.promise).mockReturnValueOnce(slow.promise).mockResolvedValue({})
    const onProgress = [
      { action: 'appendState', key: 'log', value: '{{ $progress.progress }}' },
      { action: 'toolCall', tool: 'other' },
    ]
    void run(used, { action: 'toolCall', tool: 't', onProgress })
    for (const progress of [1, 2, 3]) request(used).onProgress?.({ progress })
    expect(used.store.peek(['log'])).toStrictEqual([1])
    slow.resolve({})
    await new Promise(resolve => setTimeout(resolve))
    expect(used.store.peek(['log'])).toStrictEqual([1, 3])
  })
})

describe('timeout', () => {
  const failed = { onError: { action: 'setState', key: 'error', value: '{{ $error }}' } }

  it.each([
    [{}, 60_000, 'The tool "t" did not answer within 60 seconds'],
    [{ timeout: 1500 }, 1500, 'The tool "t" did not answer within 1.5 seconds'],
    [{ timeout: '{{ limit }}' }, 200, 'The tool "t" did not answer within 0.2 seconds'],
  ])('of_%j_ends_a_call_without_a_sign_of_life', async (params, limit, message) => {
    vi.useFakeTimers()
    const used = bench({ limit: 200 })
    used.host.callTool.mockReturnValue(new Promise(() => {}))
    const done = run(used, { action: 'toolCall', tool: 't', ...params, ...failed })
    await vi.advanceTimersByTimeAsync(limit - 1)
    request(used).onProgress?.({ progress: 1 })
    await vi.advanceTimersByTimeAsync(limit - 1)
    expect([used.store.peek(['error']), request(used).signal?.aborted]).toStrictEqual([undefined, false])
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect([used.store.peek(['error']), request(used).signal?.aborted]).toStrictEqual([message, true])
    expect(pending(used)).toStrictEqual({ count: 0 })
  })

  it.each([0, -5, 'soon'])('of_%j_is_refused', async timeout => {
    const used = bench()
    await run(used, { action: 'toolCall', tool: 't', timeout, ...failed })
    expect(used.store.peek(['error'])).toMatch(/^toolCall\.timeout must be a/)
    expect(used.host.callTool).not.toHaveBeenCalled()
  })
})

describe('cancelCall', () => {
  const call = (tool: string): object => ({
    action: 'toolCall',
    tool,
    onError: { action: 'appendState', key: 'log', value: `${tool}: {{ $error }}` },
  })

  it('ends_the_calls_of_a_tool_or_all_and_tells_how_many', async () => {
    const used = bench({ log: [] })
    used.host.callTool.mockReturnValue(new Promise(() => {}))
    const calls = ['a', 'a', 'b'].map(tool => run(used, call(tool)))
    const count = { onSuccess: { action: 'appendState', key: 'log', value: '{{ $result }}' } }
    await run(used, { action: 'cancelCall', tool: 'a', ...count })
    expect(await Promise.all(calls.slice(0, 2))).toStrictEqual([false, false])
    expect(pending(used)).toStrictEqual({ b: 1, count: 1 })
    await run(used, { action: 'cancelCall', ...count })
    await calls[2]
    expect(used.store.peek(['log'])).toStrictEqual([2, 'a: Cancelled', 'a: Cancelled', 1, 'b: Cancelled'])
    expect(used.toasts).toStrictEqual([])
  })
})

describe('A busy state', () => {
  it('begins_with_the_first_wait_of_a_chain_and_only_then', async () => {
    const used = bench()
    const onWait = vi.fn()
    await used.runner.run({ action: 'setState', key: 'a', value: 1 }, origin, undefined, { onWait })
    expect(onWait).not.toHaveBeenCalled()
    const done = used.runner.run(
      [
        { action: 'setState', key: 'a', value: 1 },
        { action: 'toolCall', tool: 't' },
      ],
      origin,
      undefined,
      { onWait },
    )
    expect(onWait).toHaveBeenCalledTimes(1)
    await done
  })
})
