import type { ActionList } from '../protocol/node'
import type { Env } from '../render/component'
import { element } from './element'

const waits = new WeakMap<HTMLElement, number>()

function count(button: HTMLElement, change: 1 | -1): void {
  const now = (waits.get(button) ?? 0) + change
  waits.set(button, now)
  if (now === 0) return button.removeAttribute('aria-busy')
  if (!button.querySelector(':scope > .pf-spinner')) button.prepend(element('span', 'pf-spinner pf-busy'))
  button.setAttribute('aria-busy', 'true')
}

/** Marks a button as busy from the moment that its work has to wait for somebody until it ends; it keeps the focus meanwhile. */
export async function whileBusy(button: HTMLElement, work: (onWait: () => void) => Promise<unknown>): Promise<void> {
  let waiting = false
  await work(() => {
    if (!waiting) count(button, 1)
    waiting = true
  })
  if (waiting) count(button, -1)
}

/** Runs a click handler once at a time, with a busy state while it waits for a tool, the network or the page. */
export function runOnce(env: Env, button: HTMLElement, actions: ActionList | undefined, event?: unknown): void {
  if (!actions || button.getAttribute('aria-busy') === 'true') return
  void whileBusy(button, onWait => env.run(actions, event, { exclusive: true, onWait }))
}
