import type { Host, HostEvents, ModelContext, ToolCall, ToolResult } from './host'
import { HostError } from './host'
import { McpHost } from './mcp'
import { OpenAiHost, openAi } from './openai'
import { isObject } from './rpc'
import type { Endpoint } from './web'
import { WebHost } from './web'

// How long window.openai is not used although it is there, because the standard is better.
const PREFER_STANDARD = 2000
// How long calls wait for a host; one that answers later is welcome.
const PATIENCE = 10_000

export interface ConnectionEvents extends HostEvents {
  /** Connecting does not work, or not yet; `message` is for the user. */
  trouble(message: string): void
  /** There is a host. */
  settled(): void
}

/** The host of this page, whichever it speaks: MCP Apps first, then `window.openai`, else none. Calls wait for it. */
export class Connection implements Host {
  private host: Host | undefined
  private resolve: (host: Host) => void = () => {}
  private reject: (error: Error) => void = () => {}
  private readonly ready = new Promise<Host>((resolve, reject) => {
    ;[this.resolve, this.reject] = [resolve, reject]
  })
  private readonly hosts: Host[] = []
  /** Beside the standard, too, it keeps what no standard has a place for. */
  readonly legacy = new OpenAiHost(openAi, this.eventsFrom('openai'))
  private lastResult: { readonly from: string; readonly json: string } | undefined

  constructor(private readonly events: ConnectionEvents) {
    this.ready.catch(() => {})
  }

  /** Opens the way to the host; `endpoint` is what serves this page's tools when it stands in no frame. */
  open(endpoint?: Endpoint): void {
    const framed = window.parent !== window
    const { legacy } = this
    this.hosts.push(legacy)
    if (framed) this.openStandard(legacy)
    if (openAi()) legacy.start()
    if (!framed) this.settle(endpoint ? new WebHost(endpoint) : openAi() ? legacy : undefined)
  }

  can(action: string): boolean {
    return this.host?.can(action) ?? true
  }

  async callTool(call: ToolCall): Promise<ToolResult> {
    const host = await this.current()
    call.signal?.throwIfAborted()
    return host.callTool(call)
  }

  async sendMessage(text: string): Promise<void> {
    return (await this.current()).sendMessage(text)
  }

  async updateContext(context: ModelContext): Promise<void> {
    return (await this.current()).updateContext(context)
  }

  async openLink(url: string): Promise<void> {
    return (await this.current()).openLink(url)
  }

  async requestDisplayMode(mode: string): Promise<string> {
    return (await this.current()).requestDisplayMode(mode)
  }

  resize(size: { readonly width: number; readonly height: number }): void {
    this.host?.resize(size)
  }

  toolsChanged(): void {
    this.host?.toolsChanged?.()
  }

  close(): void {
    for (const host of this.hosts) host.close()
  }

  private openStandard(legacy: OpenAiHost): void {
    const standard = new McpHost(window.parent, this.eventsFrom('mcp'))
    this.hosts.push(standard)
    setTimeout(() => {
      if (!this.host && openAi()) this.settle(legacy)
    }, PREFER_STANDARD)
    setTimeout(() => {
      if (this.host) return
      this.reject(new HostError('Not connected'))
      this.events.trouble('The host has not answered yet.')
    }, PATIENCE)
    standard.connect().then(
      () => this.settle(standard),
      (error: Error) => {
        if (openAi()) return this.settle(legacy)
        this.reject(error)
        this.events.trouble(`The host refused the connection: ${error.message}`)
      },
    )
  }

  private async current(): Promise<Host> {
    return this.host ?? this.ready
  }

  private settle(host: Host | undefined): void {
    if (host) {
      this.host = host
      this.resolve(host)
      this.events.settled()
    } else this.reject(new HostError('Not connected'))
  }

  /** Passes events on, and drops a result that another channel, or the same globals, have delivered already. */
  private eventsFrom(channel: string): HostEvents {
    return {
      context: context => this.events.context(context),
      input: (input, partial) => this.events.input(input, partial),
      cancelled: reason => this.events.cancelled(reason),
      teardown: () => this.events.teardown(),
      tools: () => this.events.tools(),
      toolCall: (name, args) => this.events.toolCall(name, args),
      result: result => {
        const json = textOf([result.structuredContent, viewMeta(result)])
        const known = this.lastResult?.json === json && (channel === 'openai' || this.lastResult.from !== channel)
        this.lastResult = { from: channel, json }
        if (!known) this.events.result(result)
      },
    }
  }
}

const viewMeta = ({ _meta }: ToolResult): unknown => (isObject(_meta) ? _meta['prefab/view'] : undefined)

/** Data as text, to be compared; what is nested too deeply for that is like nothing else. */
function textOf(data: unknown): string {
  try {
    return JSON.stringify(data)
  } catch {
    return String(Math.random())
  }
}
