import './link.css'
import { bindFlag, bindStyle, fillText, rootElement } from '../dom/element'
import { openThroughHost } from '../dom/link'
import { bindUrl, linkUrl } from '../dom/url'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { LinkNode } from '../protocol/protocol'

export const link: Component<LinkNode> = (node, env) => {
  const root = rootElement('a', 'pf-link', node, env)
  bindStyle(env, root, node.style)
  fillText(node, env, root)
  bindFlag(env, node.code, code => root.classList.toggle('pf-code-inline', code))
  bindUrl(env, root, 'href', node.href, linkUrl)
  env.bind(node.target, value => {
    const target = toDisplay(value)
    if (!target) return root.removeAttribute('target')
    root.target = target
    if (target === '_blank') root.rel = 'noopener noreferrer'
  })
  openThroughHost(root, env)
  return root
}
