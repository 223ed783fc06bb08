import './tooltip.css'
import { element, rootElement } from '../dom/element'
import { hoverLayer } from '../dom/hover-layer'
import { showLayer } from '../dom/layer'
import { toSide } from '../dom/place'
import { toNumber } from '../render/coerce'
import type { Component, Env } from '../render/component'
import type { TooltipNode } from '../protocol/protocol'

const focusable = 'button,a[href],input,select,textarea,summary,[tabindex]'
// Time in which the pointer may cross from the trigger to the bubble.
const grace = 100

/** The text for assistive technology, which is always there. */
function describe(root: HTMLElement, node: TooltipNode, env: Env): void {
  const description = element('span', 'pf-tooltip-description', env.text(node.content))
  description.id = env.uid('description')
  description.hidden = true
  root.append(description)
  env.onConnected(() => {
    // Whoever has no pointer reaches the text by focus, so that something must be able to have it.
    const target = root.querySelector<HTMLElement>(focusable) ?? root
    if (target === root) root.tabIndex = 0
    target.setAttribute('aria-describedby', [target.getAttribute('aria-describedby'), description.id].filter(Boolean).join(' '))
  })
}

export const tooltip: Component<TooltipNode> = (node, env) => {
  const root = rootElement('span', 'pf-tooltip', node, env)
  const bubble = element('div', 'pf-tooltip-bubble', env.text(node.content))
  bubble.setAttribute('role', 'tooltip')
  env.children(node.children, root)
  describe(root, node, env)

  const layer = hoverLayer(root, env, () => {
    if (!bubble.textContent || !root.isConnected) return undefined
    return showLayer(root.firstElementChild ?? root, bubble, env, { side: toSide(env.resolve(node.side), 'top'), gap: 6 })
  })
  root.addEventListener('pointerenter', () => layer.openAfter(toNumber(env.resolve(node.delay), 300)))
  root.addEventListener('focusout', layer.close)
  root.addEventListener('pointerdown', layer.close)
  bubble.addEventListener('pointerenter', layer.stay)
  for (const each of [root, bubble]) each.addEventListener('pointerleave', () => layer.closeAfter(grace))
  return root
}
