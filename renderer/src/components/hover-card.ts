import './hover-card.css'
import { element } from '../dom/element'
import { showLayer } from '../dom/layer'
import { renderTrigger } from '../dom/trigger'
import { toNumber, toOneOf } from '../render/coerce'
import type { Component } from '../render/component'
import type { HoverCardNode } from '../protocol/protocol'

export const hoverCard: Component<HoverCardNode> = (node, env) => {
  const [first, ...content] = node.children ?? []
  const trigger = renderTrigger(first, env)
  let hide: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (action: () => void, delay: unknown, fallback: number) => {
    clearTimeout(timer)
    timer = setTimeout(action, toNumber(env.resolve(delay), fallback))
  }
  const close = () => {
    clearTimeout(timer)
    hide?.()
    hide = undefined
  }
  const open = () => {
    const anchor = trigger.target()
    if (hide || !anchor?.isConnected) return
    const branch = env.branch()
    const panel = element('div', 'pf-hover-card')
    branch.env.classes(panel, node.cssClass)
    branch.env.children(content, panel)
    const side = toOneOf(env.resolve(node.side), ['top', 'right', 'bottom', 'left'], 'bottom')
    const remove = showLayer(anchor, panel, branch.env, { side })
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || !(panel.contains(relatedTarget) || trigger.wrapper.contains(relatedTarget))) close()
    }
    panel.addEventListener('pointerenter', () => clearTimeout(timer))
    panel.addEventListener('pointerleave', () => later(close, node.closeDelay, 300))
    panel.addEventListener('focusout', leave)
    hide = () => {
      remove()
      branch.dispose()
    }
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  // pointerover bubbles from the child; the wrapper itself has no box.
  trigger.wrapper.addEventListener('pointerover', () => (hide ? clearTimeout(timer) : later(open, node.openDelay, 600)))
  trigger.wrapper.addEventListener('pointerout', () => later(close, node.closeDelay, 300))
  trigger.wrapper.addEventListener('focusin', event => {
    if ((event.target as Element).matches(':focus-visible')) open()
  })
  trigger.wrapper.addEventListener('focusout', () => later(close, node.closeDelay, 300))
  env.onConnected(() => {
    const target = trigger.target()
    if (target && !target.matches('button,a[href],input,select,textarea,[tabindex]')) target.tabIndex = 0
  })
  document.addEventListener('keydown', key, true)
  window.addEventListener('blur', close)
  env.onDispose(() => {
    close()
    document.removeEventListener('keydown', key, true)
    window.removeEventListener('blur', close)
  })
  return trigger.wrapper
}
