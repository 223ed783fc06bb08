import { ICONS } from '../actions'
import type { ToolResult } from '../host'
import { isObject } from '../host'
import type { ActionList, UiNode } from '../protocol/node'
import type { State } from '../state'
import type { PageTool } from './tools'

const VERSIONS = ['0.3', '0.2']
const VIEW_META = 'prefab/view'
const TOOLS_META = 'prefab/tools'

type Data = Readonly<Record<string, unknown>>

/** A view as it comes over the wire; every member is optional there. */
export interface Envelope {
  readonly view: UiNode | undefined
  readonly state: State
  readonly defs: Readonly<Record<string, UiNode>>
  readonly css: readonly string[]
  readonly stylesheets: readonly string[]
  readonly mode: 'light' | 'dark' | undefined
  readonly keyBindings: Readonly<Record<string, ActionList>>
  /** Name of the server's app, to be sent with every tool call. */
  readonly app: string | undefined
  /** What the host's model can call. */
  readonly tools: readonly PageTool[]
  /** All members, also those that are not known here; `icons` are those of `_meta`. */
  readonly data: Data
}

/** The envelope in a tool result: its structured content, or what travels in `_meta`; undefined when it has none. */
export function envelopeOf({ structuredContent, _meta }: ToolResult): Envelope | undefined {
  const candidates = [_meta?.[VIEW_META], structuredContent]
  const found = candidates.find(isEnvelope)
  return found && readEnvelope(found)
}

/** Whether some data is meant for this page. */
function isEnvelope(data: unknown): data is Data {
  return isObject(data) && (isObject(data.view) || isObject(data.$prefab))
}

/** Reads an envelope; members of the wrong kind count as absent, with a warning. */
export function readEnvelope(data: Data): Envelope {
  checkVersion(data)
  const object = (key: string): Data =>
    data[key] === undefined || data[key] === null ? {} : isObject(data[key]) ? data[key] : ignored(key, {})
  const texts = (key: string): readonly string[] => {
    const value = data[key]
    if (value === undefined || value === null) return []
    return Array.isArray(value) ? value.filter(entry => typeof entry === 'string' && entry.trim() !== '') : ignored(key, [])
  }
  const { fastmcp, [ICONS]: icons, [TOOLS_META]: tools } = object('_meta') as { fastmcp?: { app?: unknown } } & Data
  return {
    view: isObject(data.view) ? (data.view as unknown as UiNode) : undefined,
    state: object('state'),
    defs: object('defs') as Envelope['defs'],
    css: [...themeRules(data.theme), ...texts('css')],
    stylesheets: texts('stylesheets'),
    mode: data.mode === 'light' || data.mode === 'dark' ? data.mode : undefined,
    keyBindings: object('keyBindings') as Envelope['keyBindings'],
    app: typeof fastmcp?.app === 'string' ? fastmcp.app : undefined,
    tools: Array.isArray(tools) ? tools.filter(tool => isObject(tool) && typeof tool.name === 'string') : [],
    data: icons === undefined ? data : { ...data, icons },
  }
}

function ignored<T>(key: string, instead: T): T {
  console.warn(`The view's "${key}" was ignored, because it is of the wrong kind.`)
  return instead
}

function checkVersion(data: Data): void {
  const version = isObject(data.$prefab) ? data.$prefab.version : data.version
  if (version !== undefined && !VERSIONS.includes(String(version)))
    console.warn(`The view is of version ${JSON.stringify(version)}; this renderer knows ${VERSIONS.join(' and ')}.`)
}

/** The theme of old envelopes, maps of variables per mode, as style rules. */
function themeRules(theme: unknown): string[] {
  if (!isObject(theme)) return []
  const rule = (selector: string, variables: unknown): string[] => {
    if (!isObject(variables)) return []
    const declarations = Object.entries(variables).filter(([name, value]) => /^[\w-]+$/.test(name) && /^[^;{}<>]*$/.test(String(value)))
    return [`${selector}{${declarations.map(([name, value]) => `--${name.replace(/^--/, '')}:${String(value)}`).join(';')}}`]
  }
  return [...rule(':root', theme.light), ...rule('.dark', theme.dark)]
}
