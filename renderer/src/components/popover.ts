import './popover.css'
import { element } from '../dom/element'
import { onDismiss, showLayer } from '../dom/layer'
import { openFlag } from '../dom/open'
import { onTrigger, renderTrigger } from '../dom/trigger'
import { toOneOf } from '../render/coerce'
import type { Branch, Component, Env } from '../render/component'
import type { PopoverNode } from '../protocol/protocol'

const focusable = 'button:not(:disabled),a[href],input:not(:disabled),select:not(:disabled),textarea:not(:disabled),[tabindex="0"]'

function header(node: PopoverNode, env: Env, panel: HTMLElement): void {
  if (node.title === undefined) return
  const title = element('div', 'pf-popover-title', env.text(node.title))
  title.id = env.uid('title')
  panel.setAttribute('aria-labelledby', title.id)
  const box = element('div', 'pf-popover-header', title)
  if (node.description !== undefined) {
    const description = element('div', 'pf-popover-description', env.text(node.description))
    description.id = env.uid('description')
    panel.setAttribute('aria-describedby', description.id)
    box.append(description)
  }
  panel.append(box)
}

export const popover: Component<PopoverNode> = (node, env) => {
  const [first, ...content] = node.children ?? []
  const trigger = renderTrigger(first, env)
  let close: ((refocus: boolean) => void) | undefined
  const flag = openFlag(env, node['name'], show, () => close?.(true))

  function show(): void {
    const anchor = trigger.target()
    if (!anchor || close) return
    const branch: Branch = env.branch({ overlay: { close: () => flag.set(false) } })
    const panel = element('div', 'pf-popover')
    panel.setAttribute('role', 'dialog')
    panel.dataset['dismissible'] = ''
    panel.id = env.uid('panel')
    panel.tabIndex = -1
    branch.env.classes(panel, node.cssClass)
    header(node, branch.env, panel)
    if (node.title === undefined) panel.setAttribute('aria-label', anchor.textContent?.trim() || 'Details')
    branch.env.children(content, panel)
    const side = toOneOf(env.resolve(node.side), ['top', 'right', 'bottom', 'left'], 'bottom')
    const hide = showLayer(anchor, panel, branch.env, { side })
    const stop = onDismiss(anchor, panel, reason => {
      if (reason === 'outside') close?.(false)
      flag.set(false)
    })
    trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'true', 'aria-controls': panel.id })
    ;(panel.querySelector<HTMLElement>(focusable) ?? panel).focus()
    // Leaving by Tab closes: the panel stands elsewhere in the document than its trigger.
    panel.addEventListener('focusout', event => {
      const to = event.relatedTarget
      if (to instanceof Element && !panel.contains(to) && !to.closest('.pf-layer,.pf-dialog,.pf-toasts')) flag.set(false)
    })
    close = refocus => {
      close = undefined
      stop()
      const had = panel.contains(document.activeElement)
      hide()
      branch.dispose()
      trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'false', 'aria-controls': null })
      if (refocus && had) trigger.target()?.focus()
    }
  }
  trigger.update({ 'aria-haspopup': 'dialog', 'aria-expanded': 'false' })
  onTrigger(trigger, env, () => flag.set(!flag.get()))
  env.onDispose(() => close?.(false))
  return trigger.wrapper
}
