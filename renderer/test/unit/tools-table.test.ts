import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import table from '../../../protocol/tools.json'
import type { PageTool } from '../../src/main/tools'
import { callTool } from '../../src/main/tools'
import { contextOf } from '../../src/render'
import { bench } from './support'

interface Row {
  readonly name: string
  readonly tool: unknown
  readonly state?: Record<string, unknown>
  readonly arguments?: Record<string, unknown>
  readonly expected: { readonly text: string; readonly structured?: unknown; readonly isError?: boolean; readonly state?: unknown }
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('protocol/tools.json', () => {
  it.each((table.rows as readonly Row[]).map(row => [row.name, row] as const))('%s', async (_, { tool, state = {}, expected, ...row }) => {
    const { store, runner } = bench(state)
    const result = await callTool(tool as PageTool, row.arguments ?? {}, runner, scope => contextOf({ store }, scope, 'test'))
    const { text, structured, isError } = expected
    expect(result).toStrictEqual({
      content: [{ type: 'text', text }],
      ...(structured ? { structuredContent: structured } : {}),
      ...(isError ? { isError } : {}),
    })
    expect(store.snapshot()).toStrictEqual(expected.state ?? state)
  })
})
