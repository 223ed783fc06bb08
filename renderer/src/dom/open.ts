import { toBoolean } from '../render/coerce'
import type { Env } from '../render/component'

/** The open flag of an overlay: its own, or the state's when the overlay has a name. */
export interface OpenFlag {
  get(): boolean
  set(open: boolean): void
}

/** Follows the open flag; `show` and `hide` are called when it changes. */
export function openFlag(env: Env, name: unknown, show: () => void, hide: () => void): OpenFlag {
  let path = ''
  let open = false
  const apply = (next: boolean) => {
    if (next === open) return
    open = next
    // The layer can be shown only when its place is in the document.
    if (open) env.onConnected(() => open && show())
    else hide()
  }
  if (name !== undefined && name !== null) {
    env.bind(name, value => {
      path = typeof value === 'string' ? value : ''
      if (path) env.bind(`{{ ${path} }}`, flag => apply(flag !== `{{ ${path} }}` && toBoolean(flag)))
    })
  }
  return {
    get: () => open,
    set: next => {
      if (path) env.state.set(path, next)
      else apply(next)
    },
  }
}
