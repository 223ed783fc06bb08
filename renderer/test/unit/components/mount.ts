import { Runner } from '../../../src/actions'
// The page carries these, as pages of .NET do.
import '../../../src/chunks/carousel'
import '../../../src/chunks/charts'
import '../../../src/chunks/markdown'
import { components } from '../../../src/components/registry'
import type { Host, ToolCall, ToolResult } from '../../../src/host'
import type { UiNode } from '../../../src/protocol/node'
import { contextOf, View } from '../../../src/render'
import { Store, type State } from '../../../src/state'

/** What the page did to the outside. */
export interface Mounted {
  readonly root: HTMLElement
  readonly toasts: { message: string; variant?: string }[]
  readonly calls: ToolCall[]
  /** Addresses that the host was asked to open. */
  readonly links: string[]
  state(path: string): unknown
  setState(path: string, value: unknown): void
  find<E extends HTMLElement = HTMLElement>(selector: string): E
  findAll<E extends HTMLElement = HTMLElement>(selector: string): E[]
  dispose(): void
}

// The document measures nothing, and its observer of sizes would never call.
Reflect.deleteProperty(globalThis, 'ResizeObserver')

/** Shows a node in a document, with a host that answers tool calls by `tool`. */
export function mount(
  view: UiNode | UiNode[],
  state: State = {},
  tool: (call: ToolCall) => Promise<ToolResult> = async () => ({}),
  data: Readonly<Record<string, unknown>> = {},
): Mounted {
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const store = new Store()
  const toasts: Mounted['toasts'] = []
  const calls: ToolCall[] = []
  const links: string[] = []
  const host = {
    can: () => true,
    openLink: async (url: string) => void links.push(url),
    callTool: (call: ToolCall) => {
      calls.push(call)
      return tool(call)
    },
  } as Partial<Host> as Host
  const runner = new Runner({
    store,
    host,
    toasts: { show: toast => void toasts.push(toast) },
    callMeta: () => undefined,
    contextOf: scope => contextOf({ store }, scope, 'action'),
    addIcons: icons => app.addIcons(icons),
  })
  const app = new View({ root, components, store, runner, useClasses: () => {}, can: () => true })
  const tree = Array.isArray(view) ? { type: 'Column', children: view } : view
  app.show({ view: tree, state, defs: {}, data })
  return {
    root,
    toasts,
    calls,
    links,
    state: path => store.get(path.split('.')),
    setState: (path, value) => void store.set(path, value),
    find: <E extends HTMLElement>(selector: string) => {
      const found = document.querySelector<E>(selector)
      if (!found) throw new Error(`Nothing matches ${selector} in ${document.body.innerHTML}`)
      return found
    },
    findAll: <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)],
    dispose: () => app.dispose(),
  }
}

/** Types text as a person would: the value changes, then the input event follows. */
export function type(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.value = text
  target.dispatchEvent(new Event('input', { bubbles: true }))
}

export function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}

/** Waits until everything that was queued has run. */
export const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
