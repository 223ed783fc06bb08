export type Theme = 'light' | 'dark'
/** Answers a call of a tool; what it throws is the tool's refusal. */
export type Tools = Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => unknown>>

export interface FrameHostOptions {
  readonly theme: Theme
  /** Tools that this site plays, because no server stands behind it. */
  readonly tools?: Tools
  /** The page needs another height, in CSS pixels. */
  resized?(height: number): void
}

type Params = Readonly<Record<string, unknown>>

const PROTOCOL_VERSION = '2026-01-26'
const CAPABILITIES = { openLinks: {}, serverTools: {} }
const METHOD_NOT_FOUND = -32601
const REFUSED = -32000

/** The smallest host of MCP Apps: it tells the page in a frame its theme and its data, and plays its tools. */
export class FrameHost {
  private theme: Theme
  private result: Params | undefined
  private isReady = false

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly options: FrameHostOptions,
  ) {
    this.theme = options.theme
    window.addEventListener('message', this.receive)
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return
    this.theme = theme
    if (this.isReady) this.notify('ui/notifications/host-context-changed', { theme })
  }

  /** Shows a payload, as soon as the page is ready for it. */
  show(structuredContent: unknown): void {
    this.result = { content: [], structuredContent }
    this.deliver()
  }

  close(): void {
    window.removeEventListener('message', this.receive)
  }

  private deliver(): void {
    if (this.isReady && this.result) this.notify('ui/notifications/tool-result', this.result)
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    const message = data as { jsonrpc?: unknown; id?: unknown; method?: unknown; params?: Params } | null
    if (source !== this.frame.contentWindow || message?.jsonrpc !== '2.0' || typeof message.method !== 'string') return
    const { id, method, params = {} } = message
    if (id === undefined) return this.hear(method, params)
    const answer = this.answer(method, params)
    this.send(answer ? { id, ...answer } : { id, error: { code: METHOD_NOT_FOUND, message: 'Method not found' } })
  }

  private hear(method: string, params: Params): void {
    if (method === 'ui/notifications/size-changed') this.options.resized?.(Number(params['height']) || 0)
    if (method !== 'ui/notifications/initialized') return
    this.isReady = true
    this.deliver()
  }

  private answer(method: string, params: Params): object | undefined {
    switch (method) {
      case 'ui/initialize':
        return { result: this.welcome() }
      case 'tools/call':
        return { result: this.call(params) }
      case 'ui/open-link':
        return { result: openLink(params['url']) }
      case 'ui/request-display-mode':
        return { result: { mode: 'inline' } }
      case 'ui/message':
      case 'ui/update-model-context':
        return { error: { code: REFUSED, message: 'There is no conversation on this site.' } }
      case 'ping':
        return { result: {} }
    }
    return undefined
  }

  private welcome(): object {
    const { theme } = this
    // A document that loads anew shakes hands anew.
    this.isReady = false
    return {
      protocolVersion: PROTOCOL_VERSION,
      hostInfo: { name: 'Prefab.Net site', version: '1.0.0' },
      hostCapabilities: CAPABILITIES,
      hostContext: { theme, displayMode: 'inline', availableDisplayModes: ['inline'], locale: navigator.language, platform: 'web' },
    }
  }

  private call({ name, arguments: args }: Params): object {
    const text = (text: string): object[] => [{ type: 'text', text }]
    const tool = this.options.tools?.[String(name)]
    if (!tool) return { isError: true, content: text(`No server stands behind this site, so nothing answers ${String(name)}.`) }
    try {
      return { content: text(String(tool((args ?? {}) as Params))) }
    } catch (error) {
      return { isError: true, content: text((error as Error).message) }
    }
  }

  private notify(method: string, params: Params): void {
    this.send({ method, params })
  }

  private send(message: object): void {
    // The frame has an opaque origin, which no address names.
    this.frame.contentWindow?.postMessage({ jsonrpc: '2.0', ...message }, '*')
  }
}

function openLink(url: unknown): object {
  const isWeb = typeof url === 'string' && /^https?:/i.test(url)
  if (isWeb) window.open(url, '_blank', 'noopener,noreferrer')
  return isWeb ? {} : { isError: true }
}
