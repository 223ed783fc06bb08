import './popover.css'
import { element } from '../dom/element'
import { onDismiss, showLayer } from '../dom/layer'
import { addHeader } from '../dom/layer-header'
import { openFlag } from '../dom/open'
import { toSide } from '../dom/place'
import { onTrigger, renderTrigger } from '../dom/trigger'
import type { Component, Env } from '../render/component'
import type { PopoverNode } from '../protocol/protocol'

const focusable = 'button:not(:disabled),a[href],input:not(:disabled),select:not(:disabled),textarea:not(:disabled),[tabindex="0"]'

function panelOf({ title, description, cssClass, children }: PopoverNode, env: Env, words: string): HTMLElement {
  const panel = element('div', 'pf-popover')
  panel.setAttribute('role', 'dialog')
  panel.id = env.uid('panel')
  panel.tabIndex = -1
  env.classes(panel, cssClass)
  // The wire shows a description below a title only.
  addHeader(panel, 'pf-popover', env, { title, description: title === undefined ? undefined : description, words, tags: ['div', 'div'] })
  env.children(children?.slice(1), panel)
  return panel
}

export const popover: Component<PopoverNode> = (node, env) => {
  const trigger = renderTrigger(node.children?.[0], env)
  let close: ((refocus: boolean) => void) | undefined
  const flag = openFlag(env, node['name'], show, () => close?.(true))

  function show(): void {
    const anchor = trigger.target()
    if (!anchor || close) return
    const branch = env.branch({ overlay: { close: () => flag.set(false) } })
    const panel = panelOf(node, branch.env, anchor.textContent?.trim() || 'Details')
    const hide = showLayer(anchor, panel, branch.env, { side: toSide(env.resolve(node.side), 'bottom') })
    const stop = onDismiss(anchor, panel, reason => {
      if (reason === 'outside') close?.(false)
      flag.set(false)
    })
    trigger.tell(true, panel.id)
    ;(panel.querySelector<HTMLElement>(focusable) ?? panel).focus()
    // Leaving by Tab closes: the panel stands elsewhere in the document than its trigger.
    panel.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (to instanceof Element && !panel.contains(to) && !to.closest('.pf-layer,.pf-dialog,.pf-toasts')) flag.set(false)
    })
    close = refocus => {
      close = undefined
      stop()
      const had = panel.contains(document.activeElement)
      hide()
      branch.dispose()
      trigger.tell(false)
      if (refocus && had) trigger.target()?.focus()
    }
  }

  trigger.tell(false)
  onTrigger(trigger, env, () => flag.set(!flag.get()))
  env.onDispose(() => close?.(false))
  return trigger.wrapper
}
