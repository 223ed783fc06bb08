import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import table from '../../../protocol/actions.json'
import type { ToolResult } from '../../src/host'
import { HostError } from '../../src/host'
import type { ActionList } from '../../src/protocol/node'
import { Scope } from '../../src/state'
import type { Bench } from './support'
import { bench } from './support'

interface Row {
  readonly name: string
  readonly state: Record<string, unknown>
  readonly event?: unknown
  readonly actions: unknown
  readonly tools?: Readonly<Record<string, unknown>>
  readonly advance?: number
  readonly expected: {
    readonly ok?: boolean
    readonly state: unknown
    readonly toasts?: readonly unknown[]
    readonly calls?: readonly unknown[]
    readonly requests?: readonly unknown[]
  }
}

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

/** Lets the tools answer as the row says, and keeps what the host is asked for. */
function prepare({ host }: Bench, tools: Row['tools'] = {}): { calls: unknown[]; requests: unknown[] } {
  const [calls, requests]: [unknown[], unknown[]] = [[], []]
  const count = new Map<string, number>()
  host.callTool.mockImplementation(async call => {
    calls.push({ tool: call.name, arguments: call.arguments })
    const turn = count.get(call.name) ?? 0
    count.set(call.name, turn + 1)
    const given = tools[call.name]
    const answer = (Array.isArray(given) ? given[turn] : given) as (ToolResult & { error?: string }) | undefined
    if (!answer) throw new Error(`The row has no answer for ${call.name}.`)
    if (answer.error !== undefined) throw new HostError(answer.error)
    return answer
  })
  const keep = (action: string, parameters: unknown): void => void requests.push({ action, parameters })
  vi.mocked(host.sendMessage).mockImplementation(async content => keep('sendMessage', { content }))
  vi.mocked(host.updateContext).mockImplementation(async context => keep('updateContext', context))
  vi.mocked(host.openLink).mockImplementation(async url => keep('openLink', { url }))
  vi.mocked(host.requestDisplayMode).mockImplementation(async mode => {
    keep('requestDisplayMode', { mode })
    return mode
  })
  return { calls, requests }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('protocol/actions.json', () => {
  it.each((table.rows as readonly Row[]).map(row => [row.name, row] as const))('%s', async (_, row) => {
    const used = bench(row.state)
    const { calls, requests } = prepare(used, row.tools)
    const ok = await used.runner.run(row.actions as ActionList, { scope: new Scope(), path: 'test' }, row.event)
    if (row.advance) await vi.advanceTimersByTimeAsync(row.advance)
    const toasts = used.toasts.map(({ message, description, variant }) => ({ message, description, variant }))
    const { expected } = row
    expect(written({ ok, state: used.store.snapshot(), toasts, calls, requests })).toStrictEqual({
      ok: expected.ok ?? true,
      state: expected.state,
      toasts: expected.toasts ?? [],
      calls: expected.calls ?? [],
      requests: expected.requests ?? [],
    })
  })
})
