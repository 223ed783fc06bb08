import { bindLength, rootElement } from '../dom/element'
import { sanitizeSvg } from '../dom/sanitize'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { SvgNode } from '../protocol/protocol'

export const svg: Component<SvgNode> = (node, env) => {
  const root = rootElement('div', 'pf-svg', node, env)
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  env.bind(node.content, value => {
    const picture = sanitizeSvg(toDisplay(value), env.uid('svg'))
    root.replaceChildren(...(picture ? [picture] : []))
    if (!picture) return
    if (node.width !== undefined) picture.setAttribute('width', '100%')
    if (node.height !== undefined) picture.setAttribute('height', '100%')
    const named = picture.hasAttribute('aria-label') || picture.querySelector(':scope > title')
    if (named) picture.setAttribute('role', 'img')
    else picture.setAttribute('aria-hidden', 'true')
  })
  return root
}
