import type { Env } from '../render/component'

/** A layer that comes and goes by itself while people point at its trigger or have the focus on it. */
export interface HoverLayer {
  open(): void
  close(): void
  /** Opens after so many milliseconds, unless something else is asked for until then. */
  openAfter(delay: number): void
  closeAfter(delay: number): void
  /** Leaves things as they are: the pointer is back in time. */
  stay(): void
}

/**
 * `show` shows the layer and returns what hides it, or nothing when there is nothing to show. The keyboard's focus opens it at
 * once; Escape, and another window, close it.
 */
export function hoverLayer(trigger: HTMLElement, env: Env, show: () => (() => void) | undefined): HoverLayer {
  let hide: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(timer)
  const open = () => {
    stay()
    hide ??= show()
  }
  const close = () => {
    stay()
    hide?.()
    hide = undefined
  }
  const after = (action: () => void) => (delay: number) => {
    stay()
    timer = setTimeout(action, delay)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  trigger.addEventListener('focusin', event => {
    if ((event.target as Element).matches(':focus-visible')) open()
  })
  document.addEventListener('keydown', key, true)
  window.addEventListener('blur', close)
  env.onDispose(() => {
    close()
    document.removeEventListener('keydown', key, true)
    window.removeEventListener('blur', close)
  })
  return { open, close, openAfter: after(open), closeAfter: after(close), stay }
}
