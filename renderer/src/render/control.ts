import { interpolate, isDynamic } from '../expression'
import type { ActionList, UiNode } from '../protocol/node'
import { batch, computed, signal } from '../state'
import { toDisplay } from './coerce'
import type { Control, ControlOptions, Env } from './component'
import type { Place } from './place'

/** Connects a control with the state under its name, see `Env.control`. */
export function bindControl<T>(node: UiNode, options: ControlOptions<T>, env: Env, place: Place): Control<T> {
  const { store } = place.page
  const name = nameOf(node, options, place)
  const own = 'value' in options ? options.value : node.value
  const source = (): T => {
    const stored = name.value === null ? undefined : store.get(name.value.split('.'))
    return options.read(stored === undefined ? interpolate(own, place) : stored)
  }
  const shown = signal<T>(undefined as T)
  let last: unknown = shown
  let changes = 0
  env.watch(() => {
    const next = source()
    if (!Object.is(next, last)) shown.value = last = next
  })
  const onChange = node.onChange as ActionList | undefined
  return {
    get name() {
      return name.value
    },
    get: () => shown.value,
    set: (value, event = value) => {
      const path = name.peek()
      const before = shown.peek()
      const change = ++changes
      batch(() => {
        shown.value = last = value
        if (path !== null && (!onChange || options.alwaysWrite)) store.set(path, value)
      })
      if (!onChange) return
      void env.run(onChange, event).then(ok => {
        const refused = !ok && !options.alwaysWrite && !options.typed && change === changes && !Object.is(source(), value)
        if (refused && Object.is(shown.peek(), value)) shown.value = last = before
      })
    },
    watch: apply => {
      env.watch(() => {
        const value = shown.value
        place.now(() => apply(value))
      })
    },
  }
}

function nameOf<T>(node: UiNode, options: ControlOptions<T>, place: Place): { readonly value: string | null; peek(): string | null } {
  const given = node.name
  if (isDynamic(given)) return computed(() => toDisplay(interpolate(given, place)) || null)
  if (typeof given === 'string' && given !== '') return signal(given)
  const named = given === undefined && options.autoName !== false
  return signal(named ? `${node.type.toLowerCase()}_${place.page.nextName()}` : null)
}
