// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostError } from '../../src/host'
import type { ActionList } from '../../src/protocol/node'
import { Scope, signal } from '../../src/state'
import { bench, deferred } from './support'
import type { Bench } from './support'

const origin = { scope: new Scope(), path: 'test' }
const run = ({ runner }: Bench, actions: unknown, event?: unknown): Promise<boolean> => runner.run(actions as ActionList, origin, event)

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('A chain', () => {
  it('runs_synchronously_as_far_as_it_can_each_action_seeing_the_writes_before_it', () => {
    const used = bench({ n: 1 })
    const bump = { action: 'setState', key: 'n', value: '{{ n * 2 }}' }
    void run(used, [bump, bump, { ...bump, onSuccess: bump }])
    expect(used.store.peek(['n'])).toBe(16)
  })

  it('stops_at_the_first_failure_after_its_onError', async () => {
    const used = bench()
    used.host.callTool.mockRejectedValue(new HostError('no luck'))
    const ok = await run(used, [
      { action: 'toolCall', tool: 't', onError: { action: 'setState', key: 'error', value: '{{ $error }}' } },
      { action: 'setState', key: 'after', value: true },
    ])
    expect(ok).toBe(false)
    expect(used.store.snapshot()).toStrictEqual({ error: 'no luck' })
    expect(used.toasts).toStrictEqual([])
  })

  it('does_not_care_how_callbacks_end', async () => {
    const used = bench()
    expect(
      await run(used, [
        { action: 'setState', key: 'a', value: 1, onSuccess: { action: 'nope' } },
        { action: 'setState', key: 'b', value: 2 },
      ]),
    ).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ a: 1, b: 2 })
  })

  it('keeps_$event_in_callbacks_and_the_scope_of_its_start', async () => {
    const used = bench({ seen: null })
    const item = signal('first')
    const call = deferred()
    used.host.callTool.mockReturnValue(call.promise)
    const done = used.runner.run(
      {
        action: 'toolCall',
        tool: 't',
        onSuccess: { action: 'setState', key: 'seen', value: ['{{ $item }}', '{{ $event }}', '{{ $result.v }}'] },
      },
      { scope: new Scope({ $item: item }), path: 'test' },
      'e',
    )
    item.value = 'second'
    call.resolve({ structuredContent: { v: 7 } })
    await done
    expect(used.store.peek(['seen'])).toStrictEqual(['first', 'e', 7])
  })

  it('tells_an_unhandled_failure_with_a_toast', async () => {
    const used = bench()
    used.host.callTool.mockResolvedValue({
      isError: true,
      content: [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
    })
    await run(used, { action: 'toolCall', tool: 't' })
    expect(used.toasts).toStrictEqual([{ message: 'a\nb', variant: 'error' }])
  })

  it('fails_when_it_is_nested_too_deeply', async () => {
    const used = bench({ n: 0 })
    let action: Record<string, unknown> = { action: 'setState', key: 'n', value: '{{ n + 1 }}' }
    for (let depth = 0; depth < 15; depth++) action = { action: 'setState', key: 'n', value: '{{ n + 1 }}', onSuccess: action }
    await run(used, action)
    expect(used.store.peek(['n'])).toBe(11)
    expect(used.toasts[0]?.message).toBe('Actions are nested deeper than 10 levels.')
  })

  it('is_dropped_while_the_same_one_waits_for_a_call_when_it_is_exclusive', async () => {
    const used = bench()
    const call = deferred()
    used.host.callTool.mockReturnValue(call.promise)
    const actions = [{ action: 'toolCall', tool: 't' }]
    const first = used.runner.run(actions, origin, undefined, { exclusive: true })
    expect(await used.runner.run(actions, origin, undefined, { exclusive: true })).toBe(false)
    const otherRow = used.runner.run(actions, { ...origin, scope: new Scope() }, undefined, { exclusive: true })
    call.resolve({})
    expect([await first, await otherRow]).toStrictEqual([true, true])
    expect(await used.runner.run(actions, origin, undefined, { exclusive: true })).toBe(true)
    expect(used.host.callTool).toHaveBeenCalledTimes(3)
  })
})

describe('A handler that is no action', () => {
  it.each(['text', 5, true, [null], [['x']]])('%j_fails_with_a_message_however_it_is_run', async handler => {
    const used = bench()
    expect(await used.runner.run(handler as never, origin, undefined, { exclusive: true })).toBe(false)
    expect(used.toasts).toStrictEqual([{ message: 'Unknown action: undefined', variant: 'error' }])
  })
})

describe('Invalid parameters', () => {
  it.each([
    [{ action: 'nope' }, 'Unknown action: "nope"'],
    [{ action: 'constructor' }, 'Unknown action: "constructor"'],
    [{ action: 'setState', value: 1 }, 'setState.key must be text, but is missing.'],
    [{ action: 'setState', key: '' }, 'setState.key must be text that is not empty, but is "".'],
    [{ action: 'toolCall', tool: '{{ absent }}' }, 'toolCall.tool must be text, but is missing.'],
    [{ action: 'toolCall', tool: 't', arguments: [1] }, 'toolCall.arguments must be an object, but is [1].'],
    [{ action: 'requestDisplayMode', mode: 'huge' }, 'requestDisplayMode.mode must be one of inline, fullscreen, pip, but is "huge".'],
    [
      { action: 'showToast', message: 'x', variant: 'pink' },
      'showToast.variant must be one of default, success, error, warning, info, but is "pink".',
    ],
    [{ action: 'showToast', message: 'x', duration: 'long' }, 'showToast.duration must be a number, but is "long".'],
    [{ action: 'fetch', url: 'https://x.test', headers: 'h' }, 'fetch.headers must be an object, but is "h".'],
    [
      { action: 'openLink', url: 'javascript:alert(1)' },
      'openLink.url must be a link that starts with http:, https:, mailto:, tel:, but is "javascript:alert(1)".',
    ],
    [
      { action: 'openLink', url: 'data:text/html,x' },
      'openLink.url must be a link that starts with http:, https:, mailto:, tel:, but is "data:text/html,x".',
    ],
    [
      { action: 'fetch', url: 'javascript:alert(1)' },
      'fetch.url must be an address that starts with http: or https:, but is "javascript:alert(1)".',
    ],
    [{ action: 'callHandler', handler: 'absent' }, 'Unknown handler: "absent"'],
  ])('of_%j_reach_onError', async (action, message) => {
    const used = bench()
    expect(await run(used, { ...action, onError: { action: 'setState', key: 'error', value: '{{ $error }}' } })).toBe(false)
    expect(used.store.peek(['error'])).toBe(message)
  })
})

describe('State actions', () => {
  it.each([
    ['setState', { key: 'a', value: '{{ n + 1 }}' }, { a: 3 }],
    ['setState', { key: 'o.k', value: [1] }, { o: { k: [1] } }],
    ['setState', { key: 'list.{{ n - 1 }}', value: 'z' }, { list: ['x', 'z', 'y'].slice(0, 1).concat('z') }],
    ['setState', { key: 'n' }, { n: undefined }],
    ['toggleState', { key: 'off' }, { off: true }],
    ['toggleState', { key: 'absent' }, { absent: true }],
    ['appendState', { key: 'list', value: 'z' }, { list: ['x', 'y', 'z'] }],
    ['appendState', { key: 'list', value: 'z', index: 0 }, { list: ['z', 'x', 'y'] }],
    ['appendState', { key: 'list', value: 'z', index: -1 }, { list: ['x', 'z', 'y'] }],
    ['appendState', { key: 'list', value: 'z', index: -9 }, { list: ['z', 'x', 'y'] }],
    ['appendState', { key: 'list', value: 'z', index: '{{ n - 1 }}' }, { list: ['x', 'z', 'y'] }],
    ['appendState', { key: 'absent', value: 1 }, { absent: [1] }],
    ['appendState', { key: 'n', value: 1 }, {}],
    ['popState', { key: 'list', index: 0 }, { list: ['y'] }],
    ['popState', { key: 'list', index: -1 }, { list: ['x'] }],
    ['popState', { key: 'list', index: '{{ n - 1 }}' }, { list: ['x'] }],
    ['popState', { key: 'list', index: 2 }, {}],
    ['popState', { key: 'list', index: '0' }, {}],
    ['popState', { key: 'n', index: 0 }, {}],
  ])('%s_with_%j_gives_%j', async (action, params, changes) => {
    const start = { n: 2, off: false, o: {}, list: ['x', 'y'] }
    const used = bench(start)
    expect(await run(used, { action, ...params })).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ ...start, ...changes })
  })
})
