import type { Host, HostContext, HostEvents, ModelContext, Progress, ToolCall, ToolResult } from './host'
import { HostError } from './host'
import type { Params } from './rpc'
import { INVALID_PARAMS, isObject, Rpc } from './rpc'

const PROTOCOL_VERSION = '2026-01-26'
const APP_INFO = { name: 'Prefab', version: '1.0.0' }
const REQUEST_TIMEOUT = 30_000

/** The capability of the host that an action needs, where hosts are obliged to announce it. */
const NEEDS: Readonly<Record<string, string>> = { toolCall: 'serverTools', openLink: 'openLinks' }

/** A host that speaks MCP Apps with this frame. */
export class McpHost implements Host {
  private readonly rpc: Rpc
  private capabilities: Params | undefined
  private context: HostContext = {}

  constructor(
    peer: Window,
    private readonly events: HostEvents,
  ) {
    this.rpc = new Rpc(
      peer,
      (method, params) => this.answer(method, params),
      (method, params) => this.hear(method, params),
    )
  }

  /** Shakes hands; until then the host shows nothing. */
  async connect(): Promise<void> {
    const answer = await this.rpc.request('ui/initialize', {
      protocolVersion: PROTOCOL_VERSION,
      appInfo: APP_INFO,
      // Whether there are any is known when the page is here.
      appCapabilities: { availableDisplayModes: ['inline', 'fullscreen', 'pip'], tools: { listChanged: true } },
    })
    const { hostCapabilities, hostContext } = isObject(answer) ? answer : {}
    this.capabilities = isObject(hostCapabilities) ? hostCapabilities : {}
    this.merge(isObject(hostContext) ? hostContext : {})
    this.rpc.notify('ui/notifications/initialized')
  }

  can(action: string): boolean {
    const needed = NEEDS[action]
    return needed === undefined || this.capabilities === undefined || needed in this.capabilities
  }

  async callTool({ name, arguments: args, meta, signal, onProgress }: ToolCall): Promise<ToolResult> {
    const params = { name, arguments: args, ...(meta ? { _meta: meta } : {}) }
    const hear = (told: Params): void => onProgress?.(progressOf(told))
    return ((await this.rpc.request('tools/call', params, { signal, onProgress: hear })) ?? {}) as ToolResult
  }

  async sendMessage(text: string): Promise<void> {
    const result = await this.ask('ui/message', { role: 'user', content: [{ type: 'text', text }] })
    if (isObject(result) && result.isError) throw new HostError('The host did not accept the message')
  }

  async updateContext({ content, structuredContent }: ModelContext): Promise<void> {
    const blocks = content ? { content: [{ type: 'text', text: content }] } : {}
    await this.ask('ui/update-model-context', { ...blocks, ...(structuredContent ? { structuredContent } : {}) })
  }

  async openLink(url: string): Promise<void> {
    const result = await this.ask('ui/open-link', { url })
    if (isObject(result) && result.isError) throw new HostError('The host did not open the link')
  }

  async requestDisplayMode(mode: string): Promise<string> {
    const result = await this.ask('ui/request-display-mode', { mode })
    return isObject(result) && typeof result.mode === 'string' ? result.mode : mode
  }

  resize(size: { readonly width: number; readonly height: number }): void {
    if (this.capabilities) this.rpc.notify('ui/notifications/size-changed', size)
  }

  toolsChanged(): void {
    this.rpc.notify('notifications/tools/list_changed')
  }

  close(): void {
    this.rpc.close()
  }

  private ask(method: string, params: Params): Promise<unknown> {
    return this.rpc.request(method, params, { timeout: REQUEST_TIMEOUT, what: 'The host' })
  }

  private answer(method: string, { name, arguments: args = {} }: Params): unknown {
    switch (method) {
      case 'ui/resource-teardown':
        this.events.teardown()
        return {}
      case 'tools/list':
        return { tools: this.events.tools() }
      case 'tools/call': {
        if (!isObject(args)) throw new HostError('The arguments are no object', INVALID_PARAMS)
        const result = this.events.toolCall(name, args)
        if (!result) throw new HostError(`Unknown tool: ${name}`, INVALID_PARAMS)
        return result
      }
    }
    return undefined
  }

  private hear(method: string, params: Params): void {
    switch (method) {
      case 'ui/notifications/tool-result':
        return this.events.result(params as ToolResult)
      case 'ui/notifications/host-context-changed':
        return this.merge(params)
      case 'ui/notifications/tool-input':
      case 'ui/notifications/tool-input-partial':
        return this.events.input(isObject(params.arguments) ? params.arguments : {}, method.endsWith('partial'))
      case 'ui/notifications/tool-cancelled':
        return this.events.cancelled(typeof params.reason === 'string' ? params.reason : undefined)
    }
  }

  private merge(changes: Params): void {
    this.context = { ...this.context, ...changes }
    this.events.context(this.context)
  }
}

/** Progress as actions see it; `percent` where the end is known. */
function progressOf({ progress, total, message }: Params): Progress {
  const done = Number(progress) || 0
  const end = typeof total === 'number' && total > 0 ? total : undefined
  return {
    progress: done,
    ...(end ? { total: end, percent: Math.min(100, Math.max(0, Math.round((done / end) * 100))) } : {}),
    ...(typeof message === 'string' ? { message } : {}),
  }
}
