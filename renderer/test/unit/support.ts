import { vi } from 'vitest'
import type { Toast } from '../../src/actions'
import { Runner } from '../../src/actions'
import type { Host, ToolResult } from '../../src/host'
import type { UiNode } from '../../src/protocol/node'
import type { Env } from '../../src/render/component'
import { contextOf, View } from '../../src/render'
import type { Registry } from '../../src/render'
import { Store } from '../../src/state'

/** A host that does what a test tells it. */
export function fakeHost(): Host & { callTool: ReturnType<typeof vi.fn<Host['callTool']>> } {
  return {
    can: () => true,
    callTool: vi.fn<Host['callTool']>(async () => ({ content: [] })),
    sendMessage: vi.fn(async () => {}),
    updateContext: vi.fn(async () => {}),
    openLink: vi.fn(async () => {}),
    requestDisplayMode: vi.fn(async (mode: string) => mode),
    resize: vi.fn(),
    close: vi.fn(),
  }
}

export interface Bench {
  readonly store: Store
  readonly host: ReturnType<typeof fakeHost>
  readonly toasts: Toast[]
  readonly runner: Runner
  readonly icons: Record<string, unknown>
}

export function bench(state: Record<string, unknown> = {}, meta?: Record<string, unknown>): Bench {
  const store = new Store(state, () => {})
  const host = fakeHost()
  const toasts: Toast[] = []
  const icons = {}
  const runner = new Runner({
    store,
    host,
    toasts: { show: toast => toasts.push(toast) },
    callMeta: () => meta,
    contextOf: scope => contextOf({ store }, scope, 'test'),
    addIcons: more => void Object.assign(icons, more),
  })
  return { store, host, toasts, runner, icons }
}

const text = (tag: string) => (node: UiNode, env: Env) => {
  const element = document.createElement(tag)
  element.append(env.text(node.content))
  env.classes(element, node.cssClass)
  return element
}

/** The smallest components that show what the engine does; they are not those of the product. */
export const testComponents = {
  Box: (node: UiNode, env: Env) => {
    const element = document.createElement('div')
    env.classes(element, node.cssClass)
    env.children(node.children, element)
    return element
  },
  Line: text('p'),
  Press: (node: UiNode, env: Env) => {
    const element = document.createElement('button')
    element.append(env.text(node.label))
    env.attribute(element, 'disabled', node.disabled)
    env.attribute(element, 'tabindex', node.tab)
    env.onClick(element, node.onClick as never)
    return element
  },
  Field: {
    initial: (node: UiNode) => node.value,
    aliases: { checked: 'value', old: 'label' },
    render: (node: UiNode, env: Env) => {
      const element = document.createElement('input')
      const control = env.control(node, { read: value => (value === undefined ? '' : String(value)) })
      if (control.name) element.name = control.name
      control.watch(value => {
        if (element.value !== value) element.value = value
      })
      element.addEventListener('input', () => control.set(element.value))
      return element
    },
  },
  OldLine: { as: 'Line', props: { cssClass: 'old' } },
  Broken: () => {
    throw new Error('cannot be shown')
  },
  Fragile: (node: UiNode, env: Env) => {
    const element = document.createElement('p')
    env.bind(node.content, value => {
      if (value === 'bad') throw new Error('broke later')
      element.textContent = String(value)
    })
    return element
  },
  Lazy: (node: UiNode, env: Env) => {
    const element = document.createElement('button')
    element.addEventListener('click', () => env.branch().env.children(node.children, element))
    return element
  },
  Layer: (node: UiNode, env: Env) => {
    const element = document.createElement('div')
    const close = (): void => {
      branch.dispose()
      element.replaceChildren()
    }
    const branch = env.branch({ overlay: { close }, scope: { who: 'layer' } })
    branch.env.children(node.children, element)
    return element
  },
  Options: (node: UiNode, env: Env) => {
    const element = document.createElement('ul')
    env.items(node.children, items => {
      element.replaceChildren(
        ...items.map(item => {
          const option = document.createElement('li')
          option.append(item.env.text(item.node.label))
          return option
        }),
      )
    })
    return element
  },
}

export interface Shown extends Bench {
  readonly view: View
  readonly root: HTMLElement
  readonly used: string[]
  show(view: UiNode | undefined, state?: Record<string, unknown>, defs?: Record<string, UiNode>, data?: Record<string, unknown>): void
  html(): string
  find<T extends Element = HTMLElement>(selector: string): T
}

/** A page of the test components in the document. */
export function page(): Shown {
  const base = bench()
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const used: string[] = []
  const view = new View({
    root,
    components: testComponents as unknown as Registry,
    store: base.store,
    runner: base.runner,
    useClasses: names => used.push(names),
    can: () => true,
  })
  return {
    ...base,
    view,
    root,
    used,
    show: (tree, state = {}, defs = {}, data = {}) => view.show({ view: tree, state, defs, data }),
    html: () => root.innerHTML.replaceAll('<!---->', ''),
    find: <T extends Element>(selector: string) => {
      const found = root.querySelector<T>(selector)
      if (!found) throw new Error(`${selector} is not on the page: ${root.innerHTML}`)
      return found
    },
  }
}

export const node = (type: string, props: Record<string, unknown> = {}): UiNode => ({ type, ...props })
export const line = (content: unknown): UiNode => node('Line', { content })
export const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/** A promise to be settled by hand. */
export function deferred(): { promise: Promise<ToolResult>; resolve(result: ToolResult): void; reject(error: Error): void } {
  let [resolve, reject]: [(result: ToolResult) => void, (error: Error) => void] = [() => {}, () => {}]
  const promise = new Promise<ToolResult>((yes, no) => {
    ;[resolve, reject] = [yes, no]
  })
  return { promise, resolve, reject }
}
