import './hover-card.css'
import { element } from '../dom/element'
import { hoverLayer } from '../dom/hover-layer'
import { showLayer } from '../dom/layer'
import { toSide } from '../dom/place'
import { renderTrigger } from '../dom/trigger'
import { toNumber } from '../render/coerce'
import type { Component } from '../render/component'
import type { HoverCardNode } from '../protocol/protocol'

export const hoverCard: Component<HoverCardNode> = (node, env) => {
  const [first, ...content] = node.children ?? []
  const { wrapper, target } = renderTrigger(first, env)
  const layer = hoverLayer(wrapper, env, show)
  const leave = () => layer.closeAfter(toNumber(env.resolve(node.closeDelay), 300))

  function show(): (() => void) | undefined {
    const anchor = target()
    if (!anchor?.isConnected) return undefined
    const branch = env.branch()
    const panel = element('div', 'pf-hover-card')
    branch.env.classes(panel, node.cssClass)
    branch.env.children(content, panel)
    const remove = showLayer(anchor, panel, branch.env, { side: toSide(env.resolve(node.side), 'bottom') })
    panel.addEventListener('pointerenter', layer.stay)
    panel.addEventListener('pointerleave', leave)
    panel.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (!(to instanceof Node) || !(panel.contains(to) || wrapper.contains(to))) layer.close()
    })
    return () => {
      remove()
      branch.dispose()
    }
  }

  // pointerover bubbles from the child; the wrapper itself has no box.
  wrapper.addEventListener('pointerover', () => layer.openAfter(toNumber(env.resolve(node.openDelay), 600)))
  wrapper.addEventListener('pointerout', leave)
  wrapper.addEventListener('focusout', leave)
  env.onConnected(() => {
    const anchor = target()
    if (anchor && !anchor.matches('button,a[href],input,select,textarea,[tabindex]')) anchor.tabIndex = 0
  })
  return wrapper
}
