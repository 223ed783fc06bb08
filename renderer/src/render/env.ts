import { readFiles } from '../actions'
import { cached, interpolate, isDynamic, walk } from '../expression'
import type { ActionList, UiNode } from '../protocol/node'
import { Lifetime, untracked } from '../state'
import { pressable } from './click'
import { toDisplay } from './coerce'
import type { Branch, ChildItem, Control, ControlOptions, Env, FileValue, RunOptions, ScopeOptions, StateAccess } from './component'
import { BoundControl } from './control'
import { expand } from './items'
import { appendNodes, renderNode } from './node'
import type { Place } from './place'

const DEFAULT_LOCALE = 'en-US'
const MAX_TEXT = 100_000
const UNSET = Symbol('no value yet')

/** What a text node shows; longer text would only stop the page. */
const shown = (value: unknown): string => {
  const text = toDisplay(value)
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text
}

const tokens = cached((text): readonly string[] => text.split(/\s+/).filter(Boolean))

/** The environment of one node, or of a branch of it. */
export class NodeEnv implements Env {
  private identified = false
  private id: string | undefined

  constructor(
    readonly node: UiNode,
    /** Where the node's own props are resolved. */
    private readonly place: Place,
    /** Where its children are rendered. */
    private readonly inner: Place,
    private readonly owner?: NodeEnv,
  ) {}

  /** Called by the engine when the component has returned. */
  settle(root: Node): void {
    const { onMount, id } = this.node
    if (id !== undefined && !this.identified && root instanceof Element) this.bindId(root)
    if (onMount) this.whenConnected(() => void this.start(onMount, undefined, {}, this.place.lifetime), true)
  }

  get path(): string {
    return this.place.path
  }

  get locale(): string {
    const locale = this.place.page.store.get(['$host', 'locale'])
    return typeof locale === 'string' && isLocale(locale) ? locale : DEFAULT_LOCALE
  }

  get timeZone(): string | undefined {
    return this.place.timeZone
  }

  get state(): StateAccess {
    const { store } = this.place.page
    return { get: path => store.get(path.split('.')), set: (path, value) => void store.set(path, value) }
  }

  bind(value: unknown, apply: (value: any) => void): void {
    if (!isDynamic(value)) return apply(value)
    let last: unknown = UNSET
    this.watch(() => {
      const next = interpolate(value, this.place)
      if (Object.is(next, last)) return
      last = next
      untracked(() => apply(next))
    })
  }

  resolve(value: unknown): any {
    return isDynamic(value) ? this.place.now(context => interpolate(value, context)) : value
  }

  watch(run: () => void): void {
    this.place.watch(run)
  }

  format(value: unknown, pipes: string): string {
    const text = `{{ value | ${pipes} }}`
    const result = interpolate(text, { lookup: path => walk(value, path.segments, 1), timeZone: this.timeZone })
    return toDisplay(result === text ? value : result)
  }

  text(value: unknown): Text {
    if (!isDynamic(value)) return document.createTextNode(shown(value))
    const text = document.createTextNode('')
    this.watch(() => {
      const next = shown(interpolate(value, this.place))
      if (next !== text.data) text.data = next
    })
    return text
  }

  attribute(element: Element, name: string, value: unknown): void {
    this.bind(value, resolved => {
      if (resolved === undefined || resolved === null || resolved === false) element.removeAttribute(name)
      else element.setAttribute(name, resolved === true ? '' : toDisplay(resolved))
    })
  }

  classes(element: Element, cssClass: unknown): void {
    if (cssClass === undefined) return
    let before: readonly string[] = []
    this.bind(cssClass, value => {
      const names = tokens(toDisplay(value))
      const gone = before.filter(name => !names.includes(name))
      if (gone.length > 0) element.classList.remove(...gone)
      before = names
      if (names.length === 0) return
      element.classList.add(...names)
      this.useClasses(names.join(' '))
    })
  }

  useClasses(classNames: string): void {
    this.place.page.useClasses(classNames)
  }

  identify(element: Element): void {
    if (this.owner) return this.owner.identify(element)
    this.identified = true
    this.bindId(element)
  }

  children(nodes: readonly UiNode[] | undefined, parent: Node, options?: ScopeOptions): void {
    this.contained(() => appendNodes(nodes, this.inside(options), parent))
  }

  render(node: UiNode, options?: ScopeOptions): Node {
    return untracked(() => renderNode(node, this.inside(options), `.${String(node?.type)}`))
  }

  items(nodes: readonly UiNode[] | undefined, apply: (items: readonly ChildItem[]) => void): void {
    this.contained(() => {
      const items = expand(nodes, this.inner)
      this.watch(() => {
        const list = items.value
        untracked(() => apply(list))
      })
    })
  }

  branch(options?: ScopeOptions): Branch {
    const lifetime = this.place.lifetime.child()
    const place = this.inside(options).during(lifetime)
    return { env: new NodeEnv(this.node, place, place, this), dispose: () => lifetime.end() }
  }

  run(actions: ActionList | undefined, event?: unknown, options: RunOptions = {}): Promise<boolean> {
    return this.start(actions, event, options)
  }

  onClick(element: HTMLElement | SVGElement, actions: ActionList | undefined, event?: () => unknown): void {
    if (!actions) return
    let runs = 0
    pressable(element, async () => {
      runs++
      await this.start(actions, event?.(), { exclusive: true, onWait: () => element.setAttribute('data-busy', '') })
      if (--runs === 0) element.removeAttribute('data-busy')
    })
  }

  control<T>(node: UiNode, options: ControlOptions<T>): Control<T> {
    return new BoundControl(node, options, this, this.place)
  }

  can(action: string): boolean {
    return this.place.page.can(action)
  }

  showOverlay(element: Element): () => void {
    const hide = this.place.page.layers.show(element)
    this.onDispose(hide)
    return hide
  }

  data(key: string): unknown {
    const data = this.place.page.data.value
    return Object.hasOwn(data, key) ? data[key] : undefined
  }

  async readFiles(files: Iterable<File>, options: { readonly maxSize?: number | undefined } = {}): Promise<readonly FileValue[]> {
    return readFiles([...files], options)
  }

  uid(suffix?: string): string {
    this.id ??= `pf-${this.place.page.nextId()}`
    return suffix === undefined ? this.id : `${this.id}-${suffix}`
  }

  warn(message: string): void {
    this.place.warn(message)
  }

  onDispose(end: () => void): void {
    this.place.lifetime.onEnd(end)
  }

  onConnected(start: () => void): void {
    this.whenConnected(start, false)
  }

  contain(run: () => void): void {
    this.place.contain(run)
  }

  private whenConnected(start: () => void, final: boolean): void {
    const { lifetime, page } = this.place
    page.connected(() => {
      if (!lifetime.ended) start()
    }, final)
  }

  /** A component may make parts of itself later, for an event; what fails then belongs to the node as well. */
  private contained(make: () => void): void {
    try {
      untracked(make)
    } catch (error) {
      this.place.node?.fail(error)
    }
  }

  private start(actions: ActionList | undefined, event: unknown, options: RunOptions, lifetime?: Lifetime): Promise<boolean> {
    const { scope, path, overlay, page } = this.place
    return page.runner.run(actions, { scope, path, overlay, lifetime }, event, options)
  }

  private bindId(element: Element): void {
    if (this.node.id !== undefined) this.attribute(element, 'id', this.node.id)
  }

  private inside(options: ScopeOptions | undefined): Place {
    const { inner } = this
    return options ? inner.inside(options.scope ? inner.scope.with(options.scope) : inner.scope, options.overlay) : inner
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}
