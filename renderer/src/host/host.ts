/** What the host tells about itself; all of it is optional, unknown members are kept. */
export interface HostContext {
  readonly theme?: string
  readonly styles?: { readonly variables?: Readonly<Record<string, unknown>>; readonly css?: { readonly fonts?: string } }
  readonly displayMode?: string
  readonly availableDisplayModes?: readonly string[]
  readonly containerDimensions?: Readonly<Record<string, number>>
  readonly locale?: string
  readonly timeZone?: string
  readonly safeAreaInsets?: Readonly<Record<string, number>>
  readonly [key: string]: unknown
}

export interface ContentBlock {
  readonly type: string
  readonly text?: string
  readonly [key: string]: unknown
}

/** Result of a tool: `structuredContent` is for programs, `content` for people and models, `_meta` for this page. */
export interface ToolResult {
  readonly content?: readonly ContentBlock[]
  readonly structuredContent?: unknown
  readonly isError?: boolean
  readonly _meta?: Readonly<Record<string, unknown>>
}

export interface ToolCall {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly meta?: Readonly<Record<string, unknown>>
  /** Ends the wait; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** How far a tool has come. */
export interface Progress {
  readonly progress: number
  readonly total?: number
  /** 0 to 100. */
  readonly percent?: number
  readonly message?: string
}

export interface ModelContext {
  readonly content?: string
  readonly structuredContent?: Readonly<Record<string, unknown>>
}

/** What the page can ask the host to do. Promises reject with a message for the user. */
export interface Host {
  /** Whether the host can serve an action of the wire, by the action's name; true when it does not say. */
  can(action: string): boolean
  callTool(call: ToolCall): Promise<ToolResult>
  sendMessage(text: string): Promise<void>
  updateContext(context: ModelContext): Promise<void>
  openLink(url: string): Promise<void>
  /** The mode that the host chose. */
  requestDisplayMode(mode: string): Promise<string>
  /** The page needs this much room, in CSS pixels. */
  resize(size: { readonly width: number; readonly height: number }): void
  /** The page has other tools now; absent where the host cannot call them. */
  toolsChanged?(): void
  /** Ends the connection; what is under way rejects. */
  close(): void
}

/** What the host sends to the page. */
export interface HostEvents {
  /** The connection stands, or more of the context became known: the merged context. */
  context(context: HostContext): void
  result(result: ToolResult): void
  /** Arguments of the call that opened the page; partial ones may grow. */
  input(input: Readonly<Record<string, unknown>>, partial: boolean): void
  cancelled(reason: string | undefined): void
  /** The host is about to remove the page. */
  teardown(): void
  /** The tools that the page has for the host's model, as MCP lists them. */
  tools(): readonly unknown[]
  /** The host's model calls a tool of the page; undefined when there is none of that name. */
  toolCall(name: unknown, args: Readonly<Record<string, unknown>>): Promise<ToolResult> | undefined
}

/** A refusal or failure that came from the host. */
export class HostError extends Error {
  constructor(
    message: string,
    readonly code?: number,
  ) {
    super(message)
    this.name = 'HostError'
  }
}
