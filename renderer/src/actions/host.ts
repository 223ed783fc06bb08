import type { ContentBlock, Progress, ToolResult } from '../host/host'
import { HostError } from '../host/host'
import type { ActionList } from '../protocol/node'
import { LINK_SCHEMES, linkUrl } from '../url'
import type { Call, Handler, HandlerDefinition } from './action'
import type { Params } from './params'
import { ActionError, MAX_DELAY } from './params'
import { applyUpdate, takeIcons } from './update'

const DISPLAY_MODES = ['inline', 'fullscreen', 'pip'] as const

const TOOL_TIMEOUT = 60_000

export const toolCall: HandlerDefinition = {
  raw: ['onProgress'],
  run: async call => {
    const { params, services, calls } = call
    const meta = services.callMeta()
    const timeout = params.optionalNumber('timeout') ?? TOOL_TIMEOUT
    if (timeout <= 0) throw params.invalid('timeout', 'a positive number of milliseconds')
    const request = { name: params.name('tool'), arguments: params.object('arguments'), onProgress: progressHandler(call) }
    const result = await calls.make(meta ? { ...request, meta } : request, Math.min(timeout, MAX_DELAY))
    await applyUpdate(result, call)
    const value = toolValue(result, params)
    takeIcons(value, call)
    return value
  },
}

/** Ends the calls of a tool, or all that are under way; gives their number. */
export const cancelCall: Handler = ({ params, calls }) => calls.cancel(params.optionalText('tool'))

/** Runs `onProgress` for what arrives; while one run lasts, only the newest is kept for the next. */
function progressHandler(call: Call): ((progress: Progress) => void) | undefined {
  const actions = call.params.get('onProgress') as ActionList | undefined
  if (!actions) return undefined
  let [running, next]: [boolean, Progress | undefined] = [false, undefined]
  const report = async (progress: Progress): Promise<void> => {
    next = progress
    if (running) return
    running = true
    for (; next; await call.run(actions, { $progress: take() }));
    running = false
  }
  const take = (): Progress | undefined => {
    const taken = next
    next = undefined
    return taken
  }
  return progress => void report(progress)
}

export const sendMessage: Handler = ({ params, services }) => services.host.sendMessage(params.name('content'))

export const updateContext: Handler = ({ params, services }) => {
  const content = params.optionalText('content')
  const structuredContent = params.get('structuredContent') === undefined ? undefined : params.object('structuredContent')
  return services.host.updateContext({ ...(content ? { content } : {}), ...(structuredContent ? { structuredContent } : {}) })
}

/** Opens a link through the host, else in a new window; the host's refusal is no failure, an unsafe scheme is. */
export const openLink: Handler = async ({ params, services }) => {
  const url = linkOf(params)
  try {
    await services.host.openLink(url)
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    globalThis.open?.(url, '_blank', 'noopener,noreferrer')
  }
}

export const requestDisplayMode: Handler = ({ params, services }) => services.host.requestDisplayMode(params.oneOf('mode', DISPLAY_MODES))

function linkOf(params: Params): string {
  const url = linkUrl(params.name('url'))
  if (!url) throw params.invalid('url', `a link that starts with ${LINK_SCHEMES.join(', ')}`)
  const base = globalThis.document?.baseURI
  if (!URL.canParse(url, base)) throw params.invalid('url', 'a whole URL, because the page has no address')
  return new URL(url, base).href
}

/** `$result` of a tool: its structured content, or the view that stands in for it, else its text, read as JSON where possible. A tool error becomes a failure. */
function toolValue(result: ToolResult, params: Params): unknown {
  const content = Array.isArray(result.content) ? (result.content as ContentBlock[]) : []
  const texts = content.filter(isText).map(block => block.text)
  if (result.isError) throw new ActionError(texts.join('\n') || 'Unknown error')
  const structured = result.structuredContent ?? result._meta?.['prefab/view']
  if (structured !== undefined && structured !== null) {
    const unwrap = params.get('unwrapResult') === true || wrapsResult(result)
    return unwrap && typeof structured === 'object' && Object.hasOwn(structured, 'result')
      ? (structured as { result: unknown }).result
      : structured
  }
  return texts.length > 0 ? jsonOrText(texts.join('')) : undefined
}

const isText = (block: ContentBlock | null): block is ContentBlock & { readonly text: string } =>
  block?.type === 'text' && typeof block.text === 'string'

function wrapsResult(result: ToolResult): boolean {
  const fastmcp = result._meta?.fastmcp
  return typeof fastmcp === 'object' && fastmcp !== null && (fastmcp as { wrap_result?: unknown }).wrap_result === true
}

export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
