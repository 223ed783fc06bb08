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

  it('ends with a message when nothing comes, and tells the other side', async () => {
    const call = rpc.request('tools/call', { name: 't' }, { timeout: 60_000, what: 'The tool "t"' })
    const failure = expect(call).rejects.toThrow('The tool "t" did not answer within 60 seconds')
    await vi.advanceTimersByTimeAsync(60_000)
    await failure
    expect(sent).toMatchObject([
      { id: 1, method: 'tools/call', params: { name: 't', _meta: { progressToken: 1 } } },
      { method: 'notifications/cancelled', params: { requestId: 1 } },
    ])
  })

  it('waits on while there is progress', async () => {
    const call = rpc.request('tools/call', {}, { timeout: 1000 })
    await vi.advanceTimersByTimeAsync(900)
    hear({ method: 'notifications/progress', params: { progressToken: 1, progress: 1 } })
    await vi.advanceTimersByTimeAsync(900)
    hear({ id: 1, result: { ok: true } })
    expect(await call).toStrictEqual({ ok: true })
  })

  it('takes answers of its peer only, and turns errors into messages', async () => {
    const call = rpc.request('x', {})
    hear({ id: 1, result: 'forged' }, window)
    hear({ id: 7, result: 'stray' })
    hear({ id: 1, error: { code: -32000, message: 'no' } })
    await expect(call).rejects.toThrow('MCP error -32000: no')
  })

  it('can be cancelled, and ends when the page closes', async () => {
    const abort = new AbortController()
    const cancelled = expect(rpc.request('x', {}, { signal: abort.signal })).rejects.toThrow('Cancelled')
    const closed = expect(rpc.request('y', {})).rejects.toThrow('The page was closed')
    abort.abort()
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
  ])('in %j is found: %s', (result, found) => {
    expect(envelopeOf(result as never) !== undefined).toBe(found)
  })

  it('counts members of the wrong kind as absent, with a warning', () => {
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

  it('of an unknown version is shown with a warning, those of 0.2 and 0.3 without', () => {
    for (const version of ['0.2', '0.3', '9.9']) readEnvelope({ $prefab: { version }, view })
    readEnvelope({ version: '0.2', view })
    expect(vi.mocked(console.warn).mock.calls).toStrictEqual([['The view is of version "9.9"; this renderer knows 0.3 and 0.2.']])
  })

  it('may have a theme of variables, as version 0.2 has', () => {
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

  it('show at most three, for four seconds or as long as they say', async () => {
    for (const name of ['a', 'b', 'c', 'd']) region.show(toast(name, name === 'd' ? { duration: 500, description: 'more' } : {}))
    expect(items()).toStrictEqual(['b×', 'c×', 'dmore×'])
    expect(layers).toBe(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(items()).toStrictEqual(['b×', 'c×'])
    await vi.advanceTimersByTimeAsync(3500)
    expect([items(), layers]).toStrictEqual([[], 0])
  })

  it('are not repeated, stay under the pointer, and close by button', async () => {
    region.show(toast('a'))
    region.show(toast('a'))
    expect(items()).toHaveLength(1)
    const item = document.querySelector('.pf-toast') as HTMLElement
    item.dispatchEvent(new Event('pointerenter'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(items()).toHaveLength(1)
    item.querySelector('button')?.click()
    expect(items()).toHaveLength(0)
  })

  it('announce errors at once and others politely', () => {
    region.show(toast('a'))
    region.show(toast('b', { variant: 'error' }))
    expect([...document.querySelectorAll('.pf-toast')].map(item => item.getAttribute('role'))).toStrictEqual(['status', 'alert'])
  })
})

describe('Small functions', () => {
  it('keyName puts modifiers in order', () => {
    const event = new KeyboardEvent('keydown', { key: 'K', shiftKey: true, ctrlKey: true, altKey: true, metaKey: true })
    expect(keyName(event)).toBe('Ctrl+Alt+Meta+Shift+K')
  })

  it('longestIncreasing finds what may stay', () => {
    expect(longestIncreasing([3, 0, 1, 2])).toStrictEqual([1, 2, 3])
    expect(longestIncreasing([2, 1, 0])).toHaveLength(1)
    expect(longestIncreasing([])).toStrictEqual([])
  })

  it('coerce props', () => {
    expect([toBoolean(undefined, true), toBoolean('x'), toBoolean(0)]).toStrictEqual([true, true, false])
    expect([toNumber('12'), toNumber(''), toNumber('x', 3), toNumber(Number.NaN)]).toStrictEqual([12, undefined, 3, undefined])
    expect([toOneOf('a', ['a', 'b'], 'b'), toOneOf('z', ['a', 'b'], 'b')]).toStrictEqual(['a', 'b'])
  })
})
