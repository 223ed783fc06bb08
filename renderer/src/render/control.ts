import { interpolate, isDynamic } from '../expression'
import type { ActionList, UiNode } from '../protocol/node'
import { batch, computed, Signal, signal } from '../state'
import { toDisplay } from './coerce'
import type { Control, ControlOptions, Env } from './component'
import type { Place } from './place'

/** Connects a control with the state under its name, see `Env.control`. */
export class BoundControl<T> implements Control<T> {
  private readonly given: Signal<string | null> | string | null
  private readonly shown = signal<T>(undefined as T)
  private last: unknown = this
  private changes = 0
  /** The first that watches a control with a fixed name, which needs no effect of its own. */
  private apply: ((value: T) => void) | undefined = undefined

  constructor(
    private readonly node: UiNode,
    private readonly options: ControlOptions<T>,
    private readonly env: Env,
    private readonly place: Place,
  ) {
    this.given = nameOf(node, options, place)
    env.watch(() => {
      const next = this.source()
      if (!Object.is(next, this.last)) this.show(next)
    })
  }

  get name(): string | null {
    return this.given instanceof Signal ? this.given.value : this.given
  }

  get(): T {
    return this.shown.value
  }

  set(value: T, event: unknown = value): void {
    const { env, options } = this
    const onChange = this.node.onChange as ActionList | undefined
    const path = this.given instanceof Signal ? this.given.peek() : this.given
    const before = this.shown.peek()
    const change = ++this.changes
    batch(() => {
      this.show(value)
      if (path !== null && (!onChange || options.alwaysWrite)) this.place.page.store.set(path, value)
    })
    if (!onChange) return
    void env.run(onChange, event).then(ok => {
      const refused = !ok && !options.alwaysWrite && !options.typed && change === this.changes && !Object.is(this.source(), value)
      if (refused && Object.is(this.shown.peek(), value)) this.show(before)
    })
  }

  watch(apply: (value: T) => void): void {
    // A name that follows something leads for a moment to the value of another control; an effect comes after that moment.
    if (!this.apply && !(this.given instanceof Signal)) {
      this.apply = apply
      return this.place.now(() => apply(this.shown.peek()))
    }
    this.env.watch(() => {
      const { value } = this.shown
      this.place.now(() => apply(value))
    })
  }

  private show(value: T): void {
    this.shown.value = this.last = value
    const { apply, place } = this
    if (apply) place.contain(() => place.now(() => apply(value)))
  }

  /** What the state says, else the node. */
  private source(): T {
    const { name, node, options, place } = this
    const stored = name === null ? undefined : place.page.store.get(name.split('.'))
    return options.read(stored === undefined ? interpolate('value' in options ? options.value : node.value, place) : stored)
  }
}

function nameOf<T>(node: UiNode, options: ControlOptions<T>, place: Place): Signal<string | null> | string | null {
  const given = node.name
  if (isDynamic(given)) return computed(() => toDisplay(interpolate(given, place)) || null)
  if (typeof given === 'string' && given !== '') return given
  const named = given === undefined && options.autoName !== false
  return named ? `${node.type.toLowerCase()}_${place.page.nextName()}` : null
}
