// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostError } from '../../src/host'
import type { ActionList } from '../../src/protocol/node'
import { Lifetime, Scope, signal } from '../../src/state'
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
  ])('%s with %j gives %j', async (action, params, changes) => {
    const start = { n: 2, off: false, o: {}, list: ['x', 'y'] }
    const used = bench(start)
    expect(await run(used, { action, ...params })).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ ...start, ...changes })
  })
})

describe('A chain', () => {
  it('runs synchronously as far as it can, each action seeing the writes before it', () => {
    const used = bench({ n: 1 })
    const bump = { action: 'setState', key: 'n', value: '{{ n * 2 }}' }
    void run(used, [bump, bump, { ...bump, onSuccess: bump }])
    expect(used.store.peek(['n'])).toBe(16)
  })

  it('stops at the first failure, after its onError', async () => {
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

  it('does not care how callbacks end', async () => {
    const used = bench()
    expect(
      await run(used, [
        { action: 'setState', key: 'a', value: 1, onSuccess: { action: 'nope' } },
        { action: 'setState', key: 'b', value: 2 },
      ]),
    ).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ a: 1, b: 2 })
  })

  it('keeps $event in callbacks and the scope of its start', async () => {
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

  it('tells an unhandled failure with a toast', async () => {
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

  it('fails when it is nested too deeply', async () => {
    const used = bench({ n: 0 })
    let action: Record<string, unknown> = { action: 'setState', key: 'n', value: '{{ n + 1 }}' }
    for (let depth = 0; depth < 15; depth++) action = { action: 'setState', key: 'n', value: '{{ n + 1 }}', onSuccess: action }
    await run(used, action)
    expect(used.store.peek(['n'])).toBe(11)
    expect(used.toasts[0]?.message).toBe('Actions are nested deeper than 10 levels.')
  })

  it('is dropped while the same one waits for a call, when it is exclusive', async () => {
    const used = bench()
    const call = deferred()
    used.host.callTool.mockReturnValue(call.promise)
    const actions = [{ action: 'toolCall', tool: 't' }]
    const first = used.runner.run(actions, origin, undefined, true)
    expect(await used.runner.run(actions, origin, undefined, true)).toBe(false)
    const otherRow = used.runner.run(actions, { ...origin, scope: new Scope() }, undefined, true)
    call.resolve({})
    expect([await first, await otherRow]).toStrictEqual([true, true])
    expect(await used.runner.run(actions, origin, undefined, true)).toBe(true)
    expect(used.host.callTool).toHaveBeenCalledTimes(3)
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
    [{ action: 'callHandler', handler: 'absent' }, 'Unknown handler: "absent"'],
  ])('of %j reach onError', async (action, message) => {
    const used = bench()
    expect(await run(used, { ...action, onError: { action: 'setState', key: 'error', value: '{{ $error }}' } })).toBe(false)
    expect(used.store.peek(['error'])).toBe(message)
  })
})

describe('toolCall', () => {
  it('sends the name, resolved arguments with their types, and the meta data of the app', async () => {
    const used = bench({ n: 2, list: [1] }, { fastmcp: { app: 'Shop' } })
    await run(used, { action: 'toolCall', tool: 'do_{{ n }}', arguments: { n: '{{ n }}', deep: [{ l: '{{ list }}' }] } })
    expect(used.host.callTool).toHaveBeenCalledWith({
      name: 'do_2',
      arguments: { n: 2, deep: [{ l: [1] }] },
      meta: { fastmcp: { app: 'Shop' } },
    })
  })

  it.each([
    [{ structuredContent: { result: 1, x: 2 } }, {}, { result: 1, x: 2 }],
    [{ structuredContent: { result: [1] } }, { unwrapResult: true }, [1]],
    [{ structuredContent: { result: 1 }, _meta: { fastmcp: { wrap_result: true } } }, {}, 1],
    [{ structuredContent: { other: 1 } }, { unwrapResult: true }, { other: 1 }],
    [{ structuredContent: null, content: [{ type: 'text', text: '[1,' }, { type: 'image' }, { type: 'text', text: '2]' }] }, {}, [1, 2]],
    [{ content: [{ type: 'text', text: 'plain' }] }, {}, 'plain'],
    [{ content: [] }, {}, undefined],
  ])('turns %j with %j into $result %j', async (result, params, expected) => {
    const used = bench()
    used.host.callTool.mockResolvedValue(result as never)
    await run(used, { action: 'toolCall', tool: 't', ...params, onSuccess: { action: 'setState', key: 'r', value: '{{ $result }}' } })
    expect(used.store.peek(['r'])).toStrictEqual(expected)
  })
})

describe('Host actions', () => {
  it('pass on what was given', async () => {
    const used = bench({ n: 5 })
    await run(used, [
      { action: 'sendMessage', content: '{{ n }}' },
      { action: 'updateContext', content: '', structuredContent: { n: '{{ n }}' } },
      { action: 'requestDisplayMode', mode: 'fullscreen', onSuccess: { action: 'setState', key: 'mode', value: '{{ $result }}' } },
      { action: 'openLink', url: 'https://example.test/a?b=1' },
    ])
    expect(used.host.sendMessage).toHaveBeenCalledWith('5')
    expect(used.host.updateContext).toHaveBeenCalledWith({ structuredContent: { n: 5 } })
    expect(used.host.openLink).toHaveBeenCalledWith('https://example.test/a?b=1')
    expect(used.store.peek(['mode'])).toBe('fullscreen')
  })

  it('open a link in a new window when the host will not', async () => {
    const open = vi.fn()
    vi.stubGlobal('open', open)
    const used = bench()
    vi.mocked(used.host.openLink).mockRejectedValue(new HostError('refused'))
    expect(await run(used, { action: 'openLink', url: 'mailto:a@b.test' })).toBe(true)
    expect(open).toHaveBeenCalledWith('mailto:a@b.test', '_blank', 'noopener,noreferrer')
  })
})

describe('showToast', () => {
  it('accepts anything readable, and shows nothing for nothing', async () => {
    const used = bench({ n: 3, o: { a: 1 } })
    for (const message of ['{{ n }}', '{{ o }}', '{{ absent }}'])
      expect(await run(used, { action: 'showToast', message, duration: '{{ n }}' })).toBe(true)
    expect(used.toasts.map(toast => [toast.message, toast.variant, toast.duration])).toStrictEqual([
      ['3', 'default', 3],
      ['{"a":1}', 'default', 3],
    ])
  })
})

describe('fetch', () => {
  const respond = (body: string, init: ResponseInit = {}): ReturnType<typeof vi.fn> => {
    const fetch = vi.fn(async () => new Response(body, init))
    vi.stubGlobal('fetch', fetch)
    return fetch
  }
  const result = {
    onSuccess: { action: 'setState', key: 'r', value: '{{ $result }}' },
    onError: { action: 'setState', key: 'e', value: '{{ $error }}' },
  }

  it('sends objects and arrays as JSON and reads JSON', async () => {
    const fetch = respond('{"ok":true}', { headers: { 'Content-Type': 'application/json' } })
    const used = bench({ n: 1 })
    await run(used, {
      action: 'fetch',
      url: 'https://x.test',
      method: 'POST',
      headers: { 'X-N': '{{ n }}' },
      body: [{ n: '{{ n }}' }],
      ...result,
    })
    const [, init] = fetch.mock.calls[0] as [string, RequestInit & { headers: Headers }]
    expect([init.method, init.body, init.headers.get('content-type'), init.headers.get('x-n')]).toStrictEqual([
      'POST',
      '[{"n":1}]',
      'application/json',
      '1',
    ])
    expect(used.store.peek(['r'])).toStrictEqual({ ok: true })
  })

  it('sends no body with GET and falls back to text', async () => {
    const fetch = respond('hello')
    const used = bench()
    await run(used, { action: 'fetch', url: 'https://x.test', body: 'b', ...result })
    expect((fetch.mock.calls[0] as [string, RequestInit])[1].body).toBeNull()
    expect(used.store.peek(['r'])).toBe('hello')
  })

  it.each([
    ['x', { status: 404, statusText: 'Not Found' }, '404 Not Found'],
    ['{', { headers: { 'Content-Type': 'application/json' } }, /JSON/],
  ])('fails for %j with %j', async (body, init, message) => {
    respond(body, init)
    const used = bench()
    await run(used, { action: 'fetch', url: 'https://x.test', ...result })
    expect(used.store.peek(['e'])).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
})

describe('callHandler', () => {
  it('gives state, event and arguments, and merges what comes back, also later', async () => {
    const handler = vi.fn(() => ({ a: 2 }))
    vi.stubGlobal('__prefab_handlers', { actions: { sum: handler, later: async () => ({ b: 3 }) } })
    const used = bench({ a: 1 })
    await run(
      used,
      [
        { action: 'callHandler', handler: 'sum', arguments: { x: '{{ a }}' } },
        { action: 'callHandler', handler: 'later', onSuccess: { action: 'setState', key: 'r', value: '{{ $result.b }}' } },
      ],
      'ev',
    )
    expect(handler).toHaveBeenCalledWith({ state: { a: 1 }, event: 'ev', arguments: { x: 1 } })
    expect(used.store.snapshot()).toStrictEqual({ a: 2, b: 3, r: 3 })
  })
})

describe('setInterval', () => {
  beforeEach(() => void vi.useFakeTimers())
  const push = { action: 'appendState', key: 'ticks', value: '{{ $event }}' }
  const end = { action: 'setState', key: 'done', value: true }

  it('succeeds at once, ticks with a number, and completes after count', async () => {
    const used = bench()
    await run(used, [
      { action: 'setInterval', duration: 100, count: 2, onTick: push, onComplete: end },
      { action: 'setState', key: 'next', value: 1 },
    ])
    expect(used.store.snapshot()).toStrictEqual({ next: 1 })
    await vi.advanceTimersByTimeAsync(100)
    expect(used.store.snapshot()).toStrictEqual({ next: 1, ticks: [1] })
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.store.snapshot()).toStrictEqual({ next: 1, ticks: [1, 2], done: true })
  })

  it('checks while against the state before the start and after every tick', async () => {
    const used = bench({ on: false, ticks: [] })
    const timer = { action: 'setInterval', duration: 100, while: '{{ on && ticks.length < 3 }}', onTick: push, onComplete: end }
    await run(used, timer)
    expect(used.store.peek(['done'])).toBe(true)
    used.store.replace({ on: true, ticks: [] })
    await run(used, timer)
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.store.snapshot()).toStrictEqual({ on: true, ticks: [1, 2, 3], done: true })
  })

  it('takes the duration anew after each tick, and a second when it is none', async () => {
    const used = bench({ wait: 100 })
    await run(used, { action: 'setInterval', duration: '{{ wait }}', onTick: push })
    await vi.advanceTimersByTimeAsync(50)
    used.store.set('wait', 'x')
    await vi.advanceTimersByTimeAsync(50)
    await vi.advanceTimersByTimeAsync(900)
    expect(used.store.peek(['ticks'])).toStrictEqual([1])
    await vi.advanceTimersByTimeAsync(100)
    expect(used.store.peek(['ticks'])).toStrictEqual([1, 2])
  })

  it('does not start a tick before the last one has ended', async () => {
    const used = bench()
    const call = deferred()
    used.host.callTool.mockReturnValue(call.promise)
    await run(used, { action: 'setInterval', duration: 100, onTick: { action: 'toolCall', tool: 't' } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.host.callTool).toHaveBeenCalledTimes(1)
    call.resolve({})
    await vi.advanceTimersByTimeAsync(100)
    expect(used.host.callTool).toHaveBeenCalledTimes(2)
  })

  it('ends with a new result, and with the node when it was started by its mounting', async () => {
    const used = bench()
    const lifetime = new Lifetime()
    const timer = { action: 'setInterval', duration: 100, onTick: push }
    await used.runner.run(timer, { ...origin, lifetime })
    lifetime.end()
    await run(used, timer)
    used.runner.stopTimers()
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.store.snapshot()).toStrictEqual({})
  })
})
