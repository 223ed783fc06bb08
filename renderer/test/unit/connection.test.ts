// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConnectionEvents } from '../../src/host'
import { Connection } from '../../src/host'

const sent: { id?: number; method?: string }[] = []
const peer = { postMessage: (message: object) => sent.push(message) } as unknown as Window
const own = window.parent

/** A message as the frame around the page would send it. */
function hear(data: object): void {
  const event = new MessageEvent('message', { data: { jsonrpc: '2.0', ...data } })
  Object.defineProperty(event, 'source', { value: peer })
  window.dispatchEvent(event)
}

function open(): { connection: Connection; events: Record<keyof ConnectionEvents, ReturnType<typeof vi.fn>> } {
  const events = {
    context: vi.fn(),
    result: vi.fn(),
    input: vi.fn(),
    cancelled: vi.fn(),
    teardown: vi.fn(),
    tools: vi.fn(),
    toolCall: vi.fn(),
    trouble: vi.fn(),
    settled: vi.fn(),
  }
  const connection = new Connection(events)
  connection.open()
  return { connection, events }
}

const answer = (): void => hear({ id: 1, result: { hostCapabilities: {}, hostContext: {} } })
const openai = { callTool: vi.fn(async () => ({ result: 'legacy' })), sendFollowUpMessage: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
  openai.callTool.mockClear()
  Object.defineProperty(window, 'parent', { value: peer, configurable: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Object.defineProperty(window, 'parent', { value: own, configurable: true })
})

describe('A connection in a frame', () => {
  it('uses_window.openai_after_two_seconds_in_which_nobody_spoke_the_standard', async () => {
    vi.stubGlobal('openai', openai)
    const { connection } = open()
    const call = connection.callTool({ name: 't', arguments: { a: 1 } })
    await vi.advanceTimersByTimeAsync(1999)
    expect(openai.callTool).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await call).toStrictEqual({ content: [{ type: 'text', text: 'legacy' }] })
    expect(openai.callTool).toHaveBeenCalledWith('t', { a: 1 })
    connection.close()
  })

  it('prefers_the_standard_when_it_answers_in_time', async () => {
    vi.stubGlobal('openai', openai)
    const { connection } = open()
    await vi.advanceTimersByTimeAsync(1000)
    answer()
    await vi.advanceTimersByTimeAsync(5000)
    void connection.callTool({ name: 't', arguments: {} }).catch(() => {})
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.map(message => message.method)).toContain('tools/call')
    expect(openai.callTool).not.toHaveBeenCalled()
    connection.close()
  })

  it('says_after_ten_seconds_that_the_host_has_not_answered_and_calls_fail_until_it_does', async () => {
    const { connection, events } = open()
    const early = expect(connection.sendMessage('hi')).rejects.toThrow('Not connected')
    await vi.advanceTimersByTimeAsync(9999)
    expect(events.settled).not.toHaveBeenCalled()
    expect(events.trouble).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await early
    expect(events.trouble.mock.calls).toStrictEqual([['The host has not answered yet.']])
    answer()
    await vi.advanceTimersByTimeAsync(0)
    expect(events.context).toHaveBeenCalledWith({})
    void connection.callTool({ name: 'late', arguments: {} }).catch(() => {})
    await vi.advanceTimersByTimeAsync(0)
    expect(sent.at(-1)).toMatchObject({ method: 'tools/call', params: { name: 'late' } })
    connection.close()
  })
})
