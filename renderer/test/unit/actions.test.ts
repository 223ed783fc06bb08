// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostError } from '../../src/host'
import type { ActionList } from '../../src/protocol/node'
import { Lifetime, Scope } from '../../src/state'
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

describe('toolCall', () => {
  it('sends_the_name_resolved_arguments_with_their_types_and_the_meta_data_of_the_app', async () => {
    const used = bench({ n: 2, list: [1] }, { fastmcp: { app: 'Shop' } })
    await run(used, { action: 'toolCall', tool: 'do_{{ n }}', arguments: { n: '{{ n }}', deep: [{ l: '{{ list }}' }] } })
    const [call] = used.host.callTool.mock.calls[0] as [object]
    expect(call).toMatchObject({ name: 'do_2', arguments: { n: 2, deep: [{ l: [1] }] }, meta: { fastmcp: { app: 'Shop' } } })
  })

  it.each([
    [{ structuredContent: { result: 1, x: 2 } }, {}, { result: 1, x: 2 }],
    [{ structuredContent: { result: [1] } }, { unwrapResult: true }, [1]],
    [{ structuredContent: { result: 1 }, _meta: { fastmcp: { wrap_result: true } } }, {}, 1],
    [{ structuredContent: { other: 1 } }, { unwrapResult: true }, { other: 1 }],
    [{ structuredContent: null, content: [{ type: 'text', text: '[1,' }, { type: 'image' }, { type: 'text', text: '2]' }] }, {}, [1, 2]],
    [{ content: [{ type: 'text', text: 'plain' }] }, {}, 'plain'],
    [{ content: [] }, {}, undefined],
  ])('turns_%j_with_%j_into_$result_%j', async (result, params, expected) => {
    const used = bench()
    used.host.callTool.mockResolvedValue(result as never)
    await run(used, { action: 'toolCall', tool: 't', ...params, onSuccess: { action: 'setState', key: 'r', value: '{{ $result }}' } })
    expect(used.store.peek(['r'])).toStrictEqual(expected)
  })
})

describe('Host actions', () => {
  it('pass_on_what_was_given', async () => {
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

  it('open_a_link_in_a_new_window_when_the_host_will_not', async () => {
    const open = vi.fn()
    vi.stubGlobal('open', open)
    const used = bench()
    vi.mocked(used.host.openLink).mockRejectedValue(new HostError('refused'))
    expect(await run(used, { action: 'openLink', url: 'mailto:a@b.test' })).toBe(true)
    expect(open).toHaveBeenCalledWith('mailto:a@b.test', '_blank', 'noopener,noreferrer')
  })
})

describe('showToast', () => {
  it('accepts_anything_readable_and_shows_nothing_for_nothing', async () => {
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

  it('sends_objects_and_arrays_as_JSON_and_reads_JSON', async () => {
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

  it('sends_no_body_with_GET_and_falls_back_to_text', async () => {
    const fetch = respond('hello')
    const used = bench()
    await run(used, { action: 'fetch', url: 'https://x.test', body: 'b', ...result })
    expect((fetch.mock.calls[0] as [string, RequestInit])[1].body).toBeNull()
    expect(used.store.peek(['r'])).toBe('hello')
  })

  it.each([
    ['x', { status: 404, statusText: 'Not Found' }, '404 Not Found'],
    ['{', { headers: { 'Content-Type': 'application/json' } }, /JSON/],
  ])('fails_for_%j_with_%j', async (body, init, message) => {
    respond(body, init)
    const used = bench()
    await run(used, { action: 'fetch', url: 'https://x.test', ...result })
    expect(used.store.peek(['e'])).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  })
})

describe('callHandler', () => {
  it('gives_state_event_and_arguments_and_merges_what_comes_back_also_later', async () => {
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
    expect(handler).toHaveBeenCalledWith({ state: { a: 1, $pending: { count: 0 } }, event: 'ev', arguments: { x: 1 } })
    expect(used.store.snapshot()).toStrictEqual({ a: 2, b: 3, r: 3 })
  })
})

describe('setInterval', () => {
  beforeEach(() => void vi.useFakeTimers())
  const push = { action: 'appendState', key: 'ticks', value: '{{ $event }}' }
  const end = { action: 'setState', key: 'done', value: true }

  it('succeeds_at_once_ticks_with_a_number_and_completes_after_count', async () => {
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

  it('checks_while_against_the_state_before_the_start_and_after_every_tick', async () => {
    const used = bench({ on: false, ticks: [] })
    const timer = { action: 'setInterval', duration: 100, while: '{{ on && ticks.length < 3 }}', onTick: push, onComplete: end }
    await run(used, timer)
    expect(used.store.peek(['done'])).toBe(true)
    used.store.replace({ on: true, ticks: [] })
    await run(used, timer)
    await vi.advanceTimersByTimeAsync(1000)
    expect(used.store.snapshot()).toStrictEqual({ on: true, ticks: [1, 2, 3], done: true })
  })

  it('takes_the_duration_anew_after_each_tick_and_a_second_when_it_is_none', async () => {
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

  it('does_not_start_a_tick_before_the_last_one_has_ended', async () => {
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

  it('ends_with_a_new_result_and_with_the_node_when_it_was_started_by_its_mounting', async () => {
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

describe('callTool', () => {
  it('is_another_name_of_toolCall', async () => {
    const used = bench()
    expect(await run(used, { action: 'callTool', tool: 't' })).toBe(true)
    expect(used.host.callTool).toHaveBeenCalledTimes(1)
  })
})

describe('openFilePicker', () => {
  const choose = async (used: Bench, files: File[], params: object = {}): Promise<boolean> => {
    const done = run(used, [
      {
        action: 'openFilePicker',
        ...params,
        onSuccess: { action: 'setState', key: 'files', value: '{{ $result }}' },
        onError: { action: 'setState', key: 'error', value: '{{ $error }}' },
      },
      { action: 'setState', key: 'next', value: true },
    ])
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: files })
    input.dispatchEvent(new Event(files.length > 0 ? 'change' : 'cancel'))
    return done
  }

  it('gives_the_chosen_files_as_base64', async () => {
    const used = bench()
    expect(await choose(used, [new File(['hi'], 'a.txt', { type: 'text/plain' })])).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ files: [{ name: 'a.txt', size: 2, type: 'text/plain', data: 'aGk=' }], next: true })
    expect(document.querySelector('input[type=file]')).toBeNull()
  })

  it('succeeds_without_callbacks_when_nothing_is_chosen', async () => {
    const used = bench()
    expect(await choose(used, [])).toBe(true)
    expect(used.store.snapshot()).toStrictEqual({ next: true })
  })

  it('fails_when_a_file_is_too_large', async () => {
    const used = bench()
    expect(await choose(used, [new File(['hello'], 'big.txt')], { maxSize: 4 })).toBe(false)
    expect(used.store.snapshot()).toStrictEqual({ error: 'big.txt: larger than 4 byte.' })
  })
})
