import type { UiNode } from '../protocol/node'
import type { Env } from '../render/component'
import { bindFlag, rootElement } from './element'
import { onDismiss, showLayer } from './layer'
import type { Placement } from './place'

/** The layer of a field from which its value is chosen. */
export interface DropDown {
  isOpen(): boolean
  open(panel: HTMLElement, placement: Placement): void
  close(): void
}

/** A button that looks like a text field. */
export function dropDownField(node: UiNode, env: Env, className: string, ...content: Element[]): HTMLButtonElement {
  const field = rootElement('button', `pf-input ${className} pf-control`, node, env)
  field.type = 'button'
  field.append(...content)
  bindFlag(env, node['disabled'], disabled => {
    field.disabled = disabled
  })
  return field
}

/** Tells at the field whether its layer is open. The layer closes by Escape, by a press elsewhere and when the focus leaves it. */
export function dropDown(field: HTMLElement, env: Env): DropDown {
  let hide: (() => void) | undefined
  const close = () => hide?.()
  const leave = ({ currentTarget, relatedTarget: to }: FocusEvent) => {
    if (to instanceof Node && !(currentTarget as Node).contains(to)) close()
  }
  const open = (panel: HTMLElement, placement: Placement) => {
    const remove = showLayer(field, panel, env, placement)
    const stop = onDismiss(field, panel, close)
    field.setAttribute('aria-expanded', 'true')
    panel.addEventListener('focusout', leave)
    hide = () => {
      hide = undefined
      const focused = panel.contains(document.activeElement)
      stop()
      remove()
      field.setAttribute('aria-expanded', 'false')
      if (focused) field.focus()
    }
  }
  field.setAttribute('aria-expanded', 'false')
  env.onDispose(close)
  return { isOpen: () => Boolean(hide), open, close }
}
