import './tooltip.css'
import { element, rootElement } from '../dom/element'
import { showLayer } from '../dom/layer'
import { toNumber, toOneOf } from '../render/coerce'
import type { Component } from '../render/component'
import type { TooltipNode } from '../protocol/protocol'

const focusable = 'button,a[href],input,select,textarea,summary,[tabindex]'
// Time in which the pointer may cross from the trigger to the bubble.
const grace = 100

export const tooltip: Component<TooltipNode> = (node, env) => {
  const root = rootElement('span', 'pf-tooltip', node, env)
  const bubble = element('div', 'pf-tooltip-bubble', env.text(node.content))
  bubble.setAttribute('role', 'tooltip')
  // Always there, so that assistive technology can tell it without the bubble.
  const description = element('span', 'pf-tooltip-description', env.text(node.content))
  description.id = env.uid('description')
  description.hidden = true
  let hide: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(timer)
    hide?.()
    hide = undefined
  }
  const open = () => {
    clearTimeout(timer)
    if (hide || !bubble.textContent || !root.isConnected) return
    const side = toOneOf(env.resolve(node.side), ['top', 'right', 'bottom', 'left'], 'top')
    hide = showLayer(root.firstElementChild ?? root, bubble, env, { side, gap: 6 })
  }
  const later = (action: () => void, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(action, delay)
  }
  env.children(node.children, root)
  root.append(description)
  env.onConnected(() => {
    // Whoever has no pointer reaches the text by focus, so that something must be able to have it.
    const target = root.querySelector<HTMLElement>(focusable) ?? root
    if (target === root) root.tabIndex = 0
    target.setAttribute('aria-describedby', [target.getAttribute('aria-describedby'), description.id].filter(Boolean).join(' '))
  })
  root.addEventListener('pointerenter', () => later(open, toNumber(env.resolve(node.delay), 300)))
  root.addEventListener('pointerleave', () => later(close, grace))
  bubble.addEventListener('pointerenter', () => clearTimeout(timer))
  bubble.addEventListener('pointerleave', () => later(close, grace))
  root.addEventListener('focusin', event => {
    if ((event.target as Element).matches(':focus-visible')) open()
  })
  root.addEventListener('focusout', close)
  root.addEventListener('pointerdown', close)
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  document.addEventListener('keydown', key, true)
  window.addEventListener('blur', close)
  env.onDispose(() => {
    close()
    document.removeEventListener('keydown', key, true)
    window.removeEventListener('blur', close)
  })
  return root
}
