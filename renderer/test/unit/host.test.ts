// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Rpc } from '../../src/host/rpc'
import { envelopeOf, readEnvelope } from '../../src/main/envelope'
import { keyName } from '../../src/main/keyboard'
import { longestIncreasing } from '../../src/render/rows'
import { ToastRegion } from '../../src/render/toast'
import { toBoolean, toNumber, toOneOf } from '../../src/render/coerce'

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('A request', () => {
  const sent: Record<string, unknown>[] = []
  const peer = { postMessage: (message: Record<string, unknown>) => sent.push(message) } as unknown as Window
  const hear = (data: object, source: unknown = peer): void => {
    const event = new MessageEvent('message', { data: { jsonrpc: '2.0', ...data } })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }
  let rpc: Rpc
  beforeEach(() => {
    vi.useFakeTimers()
    sent.length = 0
    rpc = new Rpc(
      peer,
      () => undefined,
      () => {},
    )
  })
  afterEach(() => rpc.close())

  it('ends_with_a_message_when_nothing_comes_and_tells_the_other_side', async () => {
    const call = rpc.request('ui/message', { role: 'user' }, { timeout: 30_000, what: 'The host' })
    const failure = expect(call).rejects.toThrow('The host did not answer within 30 seconds')
    await vi.advanceTimersByTimeAsync(30_000)
    await failure
    expect(sent).toMatchObject([
      { id: 1, method: 'ui/message', params: { role: 'user' } },
      { method: 'notifications/cancelled', params: { requestId: 1 } },
    ])
  })

  it('asks_for_progress_and_hears_of_its_own_until_it_ends', async () => {
    const heard: unknown[] = []
    const call = rpc.request('tools/call', { _meta: { a: 1 } }, { onProgress: params => heard.push(params.progress) })
    expect(sent).toMatchObject([{ params: { _meta: { a: 1, progressToken: 1 } } }])
    const progress = (progressToken: number, done: number): void =>
      hear({ method: 'notifications/progress', params: { progressToken, progress: done } })
    progress(1, 0.5)
    progress(2, 0.7)
    hear({ id: 1, result: { ok: true } })
    progress(1, 1)
    expect(await call).toStrictEqual({ ok: true })
    expect(heard).toStrictEqual([0.5])
  })

  it('takes_answers_of_its_peer_only_and_turns_errors_into_messages', async () => {
    const call = rpc.request('x', {})
    hear({ id: 1, result: 'forged' }, window)
    hear({ id: 7, result: 'stray' })
    hear({ id: 1, error: { code: -32000, message: 'no' } })
    await expect(call).rejects.toThrow('MCP error -32000: no')
  })

  it('can_be_cancelled_and_ends_when_the_page_closes', async () => {
    const abort = new AbortController()
    const cancelled = expect(rpc.request('x', {}, { signal: abort.signal })).rejects.toThrow('Cancelled')
    const closed = expect(rpc.request('y', {})).rejects.toThrow('The page was closed')
    abort.abort(new Error('Cancelled'))
    rpc.close()
    await cancelled
    await closed
  })
})

describe('An envelope', () => {
  const view = { type: 'X' }

  it.each([
    [{ structuredContent: { $prefab: { version: '0.3' }, view } }, true],
    [{ structuredContent: { view } }, true],
    [{ structuredContent: { $prefab: { version: '0.3' } } }, true],
    [{ structuredContent: { total: 1 }, _meta: { 'prefab/view': { view } } }, true],
    [{ structuredContent: {} }, false],
    [{ structuredContent: { view: 'list', state: {} } }, false],
    [{ structuredContent: { state: {} } }, false],
    [{ structuredContent: [view] }, false],
    [{ content: [] }, false],
    [{ structuredContent: null }, false],
  ])('in_%j_is_found_%s', (result, found) => {
    expect(envelopeOf(result as never) !== undefined).toBe(found)
  })

  it('counts_members_of_the_wrong_kind_as_absent_with_a_warning', () => {
    const envelope = readEnvelope({
      view,
      state: [],
      defs: 'x',
      css: 'p{}',
      stylesheets: ['', 'a.css', 5],
      mode: 'blue',
      keyBindings: null,
    })
    expect(envelope).toMatchObject({ state: {}, defs: {}, css: [], stylesheets: ['a.css'], mode: undefined, keyBindings: {} })
    expect(vi.mocked(console.warn).mock.calls.map(([message]) => message)).toStrictEqual([
      'The view\'s "state" was ignored, because it is of the wrong kind.',
      'The view\'s "defs" was ignored, because it is of the wrong kind.',
      'The view\'s "css" was ignored, because it is of the wrong kind.',
    ])
  })

  it('of_an_unknown_version_is_shown_with_a_warning_those_of_0.2_and_0.3_without', () => {
    for (const version of ['0.2', '0.3', '9.9']) readEnvelope({ $prefab: { version }, view })
    readEnvelope({ version: '0.2', view })
    expect(vi.mocked(console.warn).mock.calls).toStrictEqual([['The view is of version "9.9"; this renderer knows 0.3 and 0.2.']])
  })

  it('may_have_a_theme_of_variables_as_version_0.2_has', () => {
    const { css } = readEnvelope({
      view,
      theme: { light: { primary: 'red', '--ring': 'blue', 'x}y': '1', z: '1}p{' }, dark: { primary: 'pink' } },
      css: ['p{}'],
    })
    expect(css).toStrictEqual([':root{--primary:red;--ring:blue}', '.dark{--primary:pink}', 'p{}'])
  })
})

describe('Toasts', () => {
  const items = (): (string | null)[] => [...document.querySelectorAll('.pf-toast')].map(item => item.textContent)
  const toast = (message: string, more: object = {}): never => ({ message, variant: 'default', ...more }) as never
  let region: ToastRegion
  let layers = 0
  beforeEach(() => {
    vi.useFakeTimers()
    document.body.replaceChildren()
    layers = 0
    region = new ToastRegion(() => {
      layers++
      return () => layers--
    })
  })

  it('show_at_most_three_for_four_seconds_or_as_long_as_they_say', async () => {
    for (const name of ['a', 'b', 'c', 'd']) region.show(toast(name, name === 'd' ? { duration: 500, description: 'more' } : {}))
    expect(items()).toStrictEqual(['b×', 'c×', 'dmore×'])
    expect(layers).toBe(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(items()).toStrictEqual(['b×', 'c×'])
    await vi.advanceTimersByTimeAsync(3500)
    expect([items(), layers]).toStrictEqual([[], 0])
  })

  it('are_not_repeated_stay_under_the_pointer_and_close_by_button', async () => {
    region.show(toast('a'))
    region.show(toast('a'))
    expect(items()).toHaveLength(1)
    const item = document.querySelector('.pf-toast') as HTMLElement
    item.dispatchEvent(new Event('pointermove'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(items()).toHaveLength(1)
    item.querySelector('button')?.click()
    expect(items()).toHaveLength(0)
  })

  it('announce_errors_at_once_and_others_politely', () => {
    region.show(toast('a'))
    region.show(toast('b', { variant: 'error' }))
    expect([...document.querySelectorAll('.pf-toast')].map(item => item.getAttribute('role'))).toStrictEqual(['status', 'alert'])
  })
})

describe('Small functions', () => {
  it('keyName_puts_modifiers_in_order', () => {
    const event = new KeyboardEvent('keydown', { key: 'K', shiftKey: true, ctrlKey: true, altKey: true, metaKey: true })
    expect(keyName(event)).toBe('Ctrl+Alt+Meta+Shift+K')
  })

  it('longestIncreasing_finds_what_may_stay', () => {
    expect(longestIncreasing([3, 0, 1, 2])).toStrictEqual([1, 2, 3])
    expect(longestIncreasing([2, 1, 0])).toHaveLength(1)
    expect(longestIncreasing([])).toStrictEqual([])
  })

  it('coerce_props', () => {
    expect([toBoolean(undefined, true), toBoolean('x'), toBoolean(0)]).toStrictEqual([true, true, false])
    expect([toNumber('12'), toNumber(''), toNumber('x', 3), toNumber(Number.NaN)]).toStrictEqual([12, undefined, 3, undefined])
    expect([toOneOf('a', ['a', 'b'], 'b'), toOneOf('z', ['a', 'b'], 'b')]).toStrictEqual(['a', 'b'])
  })
})
