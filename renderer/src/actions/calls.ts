import type { Host, Progress, ToolCall, ToolResult } from '../host/host'
import { HostError } from '../host/host'
import type { Store } from '../state'

/** Under this name expressions see how many calls of each tool are under way, and `count`, the number of all. */
export const PENDING = '$pending'

interface UnderWay {
  readonly tool: string
  readonly abort: AbortController
}

/** The tool calls under way. */
export class Calls {
  private readonly underWay = new Set<UnderWay>()

  constructor(
    private readonly host: Host,
    private readonly store: Store,
  ) {
    this.tell()
  }

  /** Calls a tool. It fails when it is cancelled, and after `timeout` milliseconds without a sign of life. */
  async make(call: ToolCall, timeout: number): Promise<ToolResult> {
    const abort = new AbortController()
    const entry = { tool: call.name, abort }
    const seconds = timeout / 1000
    let timer: ReturnType<typeof setTimeout> | undefined
    const restart = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => abort.abort(new HostError(`The tool "${call.name}" did not answer within ${seconds} seconds`)), timeout)
    }
    const onProgress = (progress: Progress): void => {
      restart()
      if (!abort.signal.aborted) call.onProgress?.(progress)
    }
    const aborted = new Promise<never>((_, reject) => {
      abort.signal.onabort = () => reject(abort.signal.reason as Error)
    })
    this.underWay.add(entry)
    this.tell()
    restart()
    try {
      return await Promise.race([this.host.callTool({ ...call, signal: abort.signal, onProgress }), aborted])
    } finally {
      clearTimeout(timer)
      this.underWay.delete(entry)
      this.tell()
    }
  }

  /** Ends the calls of a tool, or all; tells how many. */
  cancel(tool?: string): number {
    const calls = [...this.underWay].filter(call => tool === undefined || call.tool === tool)
    for (const { abort } of calls) abort.abort(new HostError('Cancelled'))
    return calls.length
  }

  private tell(): void {
    const counts = new Map<string, number>()
    for (const { tool } of this.underWay) counts.set(keyOf(tool), (counts.get(keyOf(tool)) ?? 0) + 1)
    this.store.provide(PENDING, Object.fromEntries(counts.set('count', this.underWay.size)))
  }
}

/** A tool's name as expressions can write it. */
const keyOf = (tool: string): string => tool.replace(/\W/g, '_')
