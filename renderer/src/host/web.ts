import type { Host, ToolCall, ToolResult } from './host'
import { HostError } from './host'
import { isObject } from './rpc'

/** Where the server of a web page answers tool calls; it comes with the page, as `_meta["prefab/endpoint"]`. */
export interface Endpoint {
  /** Path on this origin; a tool is at `tools/name`. */
  readonly tools: string
  readonly headers: Readonly<Record<string, string>>
}

/** The endpoint in the `_meta` of a page, unless it is of another origin. */
export function endpointOf(meta: unknown): Endpoint | undefined {
  const given = isObject(meta) ? meta['prefab/endpoint'] : undefined
  if (!isObject(given) || typeof given.tools !== 'string') return undefined
  const { origin, pathname } = new URL(given.tools, location.href)
  if (origin !== location.origin) return undefined
  return { tools: pathname, headers: isObject(given.headers) ? (given.headers as Record<string, string>) : {} }
}

async function absent(): Promise<never> {
  throw new HostError('Not connected')
}

/** A page of a web site: its own server runs the tools, and there is no conversation. */
export class WebHost implements Host {
  constructor(private readonly endpoint: Endpoint) {}

  can(action: string): boolean {
    return action === 'toolCall' || action === 'openLink'
  }

  async callTool({ name, arguments: args, signal }: ToolCall): Promise<ToolResult> {
    const { tools, headers } = this.endpoint
    const response = await fetch(`${tools}/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(args),
      signal: signal ?? null,
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (isObject(body) && ('structuredContent' in body || 'isError' in body)) return body
    throw new HostError(`The server answered ${response.status}`)
  }

  async openLink(url: string): Promise<void> {
    window.open(url, '_blank', 'noopener')
  }

  sendMessage = absent
  updateContext = absent
  requestDisplayMode = absent

  resize(): void {}

  close(): void {}
}
