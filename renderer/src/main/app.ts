import { Runner } from '../actions'
import type { ContentBlock, HostContext, ToolResult } from '../host'
import { Connection, endpointOf, isObject } from '../host'
import type { Registry } from '../render'
import { contextOf, ToastRegion, View } from '../render'
import { Scope, Store } from '../state'
import { Draft } from './draft'
import type { Envelope } from './envelope'
import { envelopeOf, readEnvelope } from './envelope'
import { applyStyles, Theme } from './head'
import { Keeper } from './keeper'
import { listenForKeys } from './keyboard'
import { SizeReport } from './size'
import { Status } from './status'
import { callTool, listed } from './tools'

const BAKED_DATA = 'prefab:initial-data'
const NO_VIEW = 'The result has no view.'
/** What state shows of the host, as `$host`. */
const HOST_KEYS = [
  'theme',
  'displayMode',
  'availableDisplayModes',
  'containerDimensions',
  'locale',
  'timeZone',
  'safeAreaInsets',
  'platform',
] as const

type Data = Readonly<Record<string, unknown>>

export interface AppOptions {
  readonly root: HTMLElement
  readonly components: Registry
  useClasses(classNames: string): void
}

/** A page that shows what its host, or its own document, has for it. */
export class App {
  private readonly store = new Store()
  private readonly theme = new Theme()
  private readonly connection: Connection
  private readonly runner: Runner
  private readonly view: View
  private readonly status: Status
  private readonly size: SizeReport
  private readonly draft: Draft
  private readonly keeper: Keeper
  private readonly stopKeys: () => void
  private envelope: Envelope | undefined

  constructor({ root, components, useClasses }: AppOptions) {
    const { store } = this
    this.status = new Status(root)
    this.connection = new Connection({
      context: context => this.setHost(context),
      result: result => this.receive(result),
      input: (input, partial) => this.draft.take(input, partial),
      cancelled: reason => this.fail(`The call was cancelled${reason ? `: ${reason}` : '.'}`),
      teardown: () => this.dispose(),
      tools: () => this.tools(),
      toolCall: (name, args) => this.callTool(name, args),
      trouble: message => this.explain(message),
      settled: () => this.size.start(),
    })
    this.keeper = new Keeper(store, this.connection.legacy)
    this.runner = new Runner({
      store,
      host: this.connection,
      toasts: { show: toast => toasts.show(toast) },
      callMeta: () => ({ 'prefab/page': true, ...(this.envelope?.app === undefined ? {} : { fastmcp: { app: this.envelope.app } }) }),
      contextOf: scope => contextOf({ store }, scope, 'action'),
      addIcons: icons => this.view.addIcons(icons),
    })
    this.view = new View({ root, components, store, runner: this.runner, useClasses, can: action => this.connection.can(action) })
    this.draft = new Draft(
      type => typeof type === 'string' && Object.hasOwn(components, type),
      envelope => this.showDraft(envelope),
    )
    const { layers } = this.view
    const toasts = new ToastRegion(element => layers.show(element, false))
    this.size = new SizeReport(
      () => layers.height(),
      size => this.connection.resize(size),
    )
    layers.changed = () => this.size.schedule()
    this.stopKeys = this.listen()
  }

  start(): void {
    const script = document.getElementById(BAKED_DATA)
    const baked = script ? this.showBaked(script.textContent ?? '') : undefined
    if (!script) this.status.wait()
    this.connection.open(endpointOf(baked?.['_meta']))
  }

  private showDraft({ view, state, defs, data, mode, css }: Envelope): void {
    this.theme.setMode(mode)
    applyStyles({ css, stylesheets: [] })
    this.status.clear()
    try {
      this.view.show({ view, state, defs, data }, true)
    } catch (error) {
      console.warn(`The draft of the view cannot be shown: ${(error as Error).message}`)
    }
    this.size.schedule()
  }

  private show(envelope: Envelope): void {
    const { view, defs, data, mode } = envelope
    const state = this.keeper.begin(envelope)
    const hadTools = this.tools().length > 0
    this.draft.stop()
    this.envelope = envelope
    if (hadTools || envelope.tools.length > 0) this.connection.toolsChanged()
    this.runner.stopTimers()
    this.theme.setMode(mode)
    applyStyles(envelope)
    if (view) this.status.clear()
    try {
      this.view.show({ view, state, defs, data })
      if (!this.view.shown) this.status.say(NO_VIEW)
    } catch (error) {
      this.explain(`The view cannot be shown: ${(error as Error).message}`)
    }
    this.size.schedule()
  }

  private tools(): readonly unknown[] {
    return (this.envelope?.tools ?? []).map(listed)
  }

  private callTool(name: unknown, args: Data): Promise<ToolResult> | undefined {
    const tool = this.envelope?.tools.find(tool => tool.name === name)
    return tool && callTool(tool, args, this.runner, scope => contextOf({ store: this.store }, scope, 'action'))
  }

  private receive(result: ToolResult): void {
    const envelope = envelopeOf(result)
    if (envelope) return this.show(envelope)
    const content = Array.isArray(result.content) ? (result.content as ContentBlock[]) : []
    const text = content.flatMap(block => (block?.type === 'text' && block.text ? [block.text] : [])).join('\n')
    this.fail(text || (result.isError ? 'The tool failed without a message.' : NO_VIEW))
  }

  /** No view will come of the call. */
  private fail(message: string): void {
    this.draft.stop()
    this.view.discardDraft()
    this.explain(message)
  }

  /** Says something in place of a view; a view that is shown stays. */
  private explain(message: string): void {
    if (this.view.shown) console.warn(message)
    else this.status.say(message)
    this.size.schedule()
  }

  private setHost(context: HostContext): void {
    this.theme.setHost(context)
    const shown = HOST_KEYS.filter(key => context[key] !== undefined).map(key => [key, context[key]])
    const host: unknown = Object.fromEntries(shown)
    if (JSON.stringify(host) !== JSON.stringify(this.store.peek(['$host']))) this.store.provide('$host', host)
  }

  private listen(): () => void {
    const bindings = (): Envelope['keyBindings'] => this.envelope?.keyBindings ?? {}
    return listenForKeys(
      key => (Object.hasOwn(bindings(), key) ? bindings()[key] : undefined),
      (actions, key) => void this.runner.run(actions, { scope: new Scope(), path: `keyBindings["${key}"]` }),
    )
  }

  /** Shows what came inside the document, and returns it. */
  private showBaked(json: string): Data | undefined {
    try {
      const data: unknown = JSON.parse(json)
      if (!isObject(data)) throw new TypeError('it is no object')
      this.show(readEnvelope(data))
      return data
    } catch (error) {
      this.explain(`The data in "${BAKED_DATA}" cannot be read: ${(error as Error).message}`)
    }
    return undefined
  }

  private dispose(): void {
    this.runner.stopTimers()
    this.keeper.stop()
    this.stopKeys()
    this.size.stop()
    this.view.dispose()
    setTimeout(() => this.connection.close())
  }
}
