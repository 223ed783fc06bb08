import type { Host, HostContext, HostEvents, ModelContext, ToolCall, ToolResult } from './host'
import { HostError } from './host'
import type { Params } from './rpc'
import { isObject } from './rpc'

/** `window.openai`, as far as this page uses it. Any member may be missing. */
export interface OpenAi {
  readonly toolInput?: unknown
  readonly toolOutput?: unknown
  readonly toolResponseMetadata?: unknown
  readonly widgetState?: unknown
  readonly theme?: string
  readonly locale?: string
  readonly displayMode?: string
  readonly maxHeight?: number
  readonly safeArea?: { readonly insets?: Readonly<Record<string, number>> }
  callTool?(name: string, args: unknown): Promise<unknown>
  sendFollowUpMessage?(message: { prompt: string }): Promise<unknown>
  setWidgetState?(state: unknown): unknown
  requestDisplayMode?(request: { mode: string }): Promise<unknown>
  openExternal?(link: { href: string }): unknown
  notifyIntrinsicHeight?(height: number): void
}

const EVENT = 'openai:set_globals'

export const openAi = (): OpenAi | undefined => (window as { openai?: OpenAi }).openai

/** A host that offers `window.openai` only. */
export class OpenAiHost implements Host {
  /** What this page has written to the widget's state; the host may show it later only. */
  private widget: Params | undefined

  constructor(
    private readonly api: () => OpenAi | undefined,
    private readonly events: HostEvents,
  ) {
    window.addEventListener(EVENT, this.changed)
  }

  /** Tells what the host holds already. */
  start(): void {
    const api = this.api()
    if (!api) return
    this.events.context(contextOf(api))
    const result = resultOf(api)
    if (result) this.events.result(result)
    else if (isObject(api.toolInput)) this.events.input(api.toolInput, false)
  }

  can(action: string): boolean {
    const api = this.api()
    const method = (
      {
        toolCall: 'callTool',
        sendMessage: 'sendFollowUpMessage',
        requestDisplayMode: 'requestDisplayMode',
        updateContext: 'setWidgetState',
      } as const
    )[action as 'toolCall']
    return method === undefined || typeof api?.[method] === 'function'
  }

  async callTool({ name, arguments: args }: ToolCall): Promise<ToolResult> {
    const result = await this.method('callTool')(name, args)
    if (!isObject(result) || Object.keys(result).length === 0) throw new HostError(`The host did not run the tool "${name}"`)
    if ('content' in result || 'structuredContent' in result || 'isError' in result) return result as ToolResult
    return typeof result.result === 'string' ? { content: [{ type: 'text', text: result.result }] } : { structuredContent: result }
  }

  async sendMessage(text: string): Promise<void> {
    await this.method('sendFollowUpMessage')({ prompt: text })
  }

  async updateContext({ content, structuredContent }: ModelContext): Promise<void> {
    this.changeWidget({ modelContent: structuredContent ? { ...structuredContent, ...(content ? { content } : {}) } : content })
  }

  /** Whether the host keeps anything. */
  get remembers(): boolean {
    return typeof this.api()?.setWidgetState === 'function'
  }

  /** What `remember` kept when the host showed this page before; undefined when there is nothing. */
  recall(): unknown {
    const { privateContent } = this.widgetState()
    return isObject(privateContent) ? privateContent.prefab : undefined
  }

  /** Keeps a value, hidden from the model, for when the host shows this page anew. */
  remember(value: unknown): void {
    const { privateContent } = this.widgetState()
    if (this.remembers) this.changeWidget({ privateContent: { ...(isObject(privateContent) ? privateContent : {}), prefab: value } })
  }

  async openLink(url: string): Promise<void> {
    await this.method('openExternal')({ href: url })
  }

  async requestDisplayMode(mode: string): Promise<string> {
    const result = await this.method('requestDisplayMode')({ mode })
    return isObject(result) && typeof result.mode === 'string' ? result.mode : mode
  }

  resize({ height }: { readonly height: number }): void {
    this.api()?.notifyIntrinsicHeight?.(height)
  }

  close(): void {
    window.removeEventListener(EVENT, this.changed)
  }

  private readonly changed = (event: Event): void => {
    const globals: unknown = (event as CustomEvent<{ globals?: unknown }>).detail?.globals
    const api = this.api()
    if (!api || !isObject(globals)) return
    this.events.context(contextOf(api))
    const output = 'toolOutput' in globals || 'toolResponseMetadata' in globals
    const result = output ? resultOf({ ...api, ...globals }) : undefined
    if (result) this.events.result(result)
  }

  private widgetState(): Params {
    const state = this.widget ?? this.api()?.widgetState
    return isObject(state) ? state : {}
  }

  /** The host takes the whole state each time. */
  private changeWidget(part: Params): void {
    const state = { modelContent: null, privateContent: null, imageIds: [], ...this.widgetState(), ...part }
    this.method('setWidgetState')(state)
    this.widget = state
  }

  private method<K extends 'callTool' | 'sendFollowUpMessage' | 'setWidgetState' | 'requestDisplayMode' | 'openExternal'>(
    name: K,
  ): NonNullable<OpenAi[K]> {
    const api = this.api()
    const method = api?.[name]
    if (typeof method !== 'function') throw new HostError(`The host does not offer ${name}`)
    return method.bind(api) as NonNullable<OpenAi[K]>
  }
}

function contextOf({ theme, locale, displayMode, maxHeight, safeArea }: OpenAi): HostContext {
  return {
    ...(theme ? { theme } : {}),
    ...(locale ? { locale } : {}),
    ...(displayMode ? { displayMode } : {}),
    ...(maxHeight ? { containerDimensions: { maxHeight } } : {}),
    ...(safeArea?.insets ? { safeAreaInsets: safeArea.insets } : {}),
  }
}

/** The tool result that the globals hold; its `_meta` may stand in one of two places. */
function resultOf({ toolOutput, toolResponseMetadata }: OpenAi): ToolResult | undefined {
  const metadata = isObject(toolResponseMetadata) ? toolResponseMetadata : undefined
  if ((toolOutput === undefined || toolOutput === null) && !metadata) return undefined
  const full = metadata?.mcp_tool_result
  const meta = isObject(full) && isObject(full._meta) ? full._meta : metadata
  return { structuredContent: toolOutput, ...(meta ? { _meta: meta } : {}) }
}
