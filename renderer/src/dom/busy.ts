import type { ActionList, UiAction } from '../protocol/node'
import type { Env } from '../render/component'
import { element } from './element'

// Actions that wait for somebody else, so that the user should see that something is under way.
const slow = new Set(['toolCall', 'callTool', 'fetch'])

function list(actions: ActionList | undefined): readonly UiAction[] {
  if (!actions) return []
  return Array.isArray(actions) ? (actions as readonly UiAction[]) : [actions as UiAction]
}

/** Whether the chain, callbacks included, calls a tool or the network. */
export function isSlow(actions: ActionList | undefined): boolean {
  return list(actions).some(action => slow.has(action?.action) || isSlow(action?.onSuccess) || isSlow(action?.onError))
}

/** Marks a button as busy until the promise ends; it keeps the focus meanwhile. */
export async function whileBusy(button: HTMLElement, work: Promise<unknown>): Promise<void> {
  const spinner = button.querySelector(':scope > .pf-spinner') ?? element('span', 'pf-spinner pf-busy')
  if (!spinner.parentNode) button.prepend(spinner)
  button.setAttribute('aria-busy', 'true')
  await work
  button.removeAttribute('aria-busy')
}

/** Runs a click handler once at a time, with a busy state while a tool call is part of it. */
export function runOnce(env: Env, button: HTMLElement, actions: ActionList | undefined, event?: unknown): void {
  if (!actions || button.getAttribute('aria-busy') === 'true') return
  const work = env.run(actions, event, { exclusive: true })
  if (isSlow(actions)) void whileBusy(button, work)
}
