import type { UiNode } from '../protocol/node'
import type { Env } from '../render/component'
import { element } from './element'

const interactive = 'button,a[href],input,select,textarea,summary,[tabindex],[role=button]'

/** The first child of an overlay, which opens it. */
export interface Trigger {
  /** Stands in the page in place of the overlay; takes no room itself. */
  readonly wrapper: HTMLElement
  /** The element that people operate: the child's own button, or the child made one. */
  target(): HTMLElement | null
  /** Tells assistive technology that the trigger opens a dialog, whether it is open, and which element that is. */
  tell(open: boolean, id?: string | null): void
}

/** Renders the trigger child of an overlay without wrapping a button around it. */
export function renderTrigger(child: UiNode | undefined, env: Env): Trigger {
  const wrapper = element('span', 'pf-contents')
  if (child) wrapper.append(env.render(child))
  const target = () => wrapper.querySelector<HTMLElement>(interactive) ?? (wrapper.firstElementChild as HTMLElement | null)
  let attributes: Readonly<Record<string, string | null>> = {}
  const apply = () => {
    const element = target()
    if (!element) return
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
  }
  env.onConnected(apply)
  return {
    wrapper,
    target,
    tell: (open, id = null) => {
      attributes = { 'aria-haspopup': 'dialog', 'aria-expanded': String(open), 'aria-controls': id }
      apply()
    },
  }
}

/** Makes the trigger open something on click, and on Enter and Space where it is no button by nature. */
export function onTrigger({ wrapper, target }: Trigger, env: Env, open: () => void): void {
  env.onConnected(() => {
    const element = target()
    if (!element || element.matches(interactive)) return
    element.tabIndex = 0
    element.setAttribute('role', 'button')
    element.addEventListener('keydown', event => {
      if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      // A picture has no click of its own.
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    })
  })
  wrapper.addEventListener('click', event => {
    // A trigger inside a form opens; it does not submit.
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.form && button.getAttribute('type') === null) button.type = 'button'
    const element = target()
    if (element instanceof HTMLButtonElement && element.disabled) return
    open()
  })
}
