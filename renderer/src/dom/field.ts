import type { Control, Env } from '../render/component'
import { bindFlag, passThrough } from './element'
import { nameFallback } from './naming'
import type { UiNode } from '../protocol/node'

type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Calls `apply` with the form name of a control now, and whenever it changes, as with rows that move. */
export function followName(node: UiNode, env: Env, control: Control<unknown>, apply: (name: string) => void): void {
  env.bind(node['name'], () => apply(control.name ?? ''))
}

/** What every form control has: form name, disabled, required, accessibility attributes of the node, and a name of last resort. */
export function formControl(target: FormControl, node: UiNode, env: Env, control: Control<unknown>): void {
  followName(node, env, control, name => {
    if (name) target.name = name
    else target.removeAttribute('name')
  })
  bindFlag(env, node['disabled'], disabled => {
    target.disabled = disabled
  })
  bindFlag(env, node['required'], required => {
    target.required = required
  })
  passThrough(node, env, target)
  // After every label of the page has looked for its control.
  env.onConnected(() => queueMicrotask(() => nameFallback(target, String(target.getAttribute('placeholder') || control.name || ''))))
}

/** Shows a value in a text control without moving the caret of the person who types in it. */
export function showText(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (target.value !== text) target.value = text
}
