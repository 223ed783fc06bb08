import './embed.css'
import { bindLength, rootElement } from '../dom/element'
import { frameUrl } from '../dom/url'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { EmbedNode } from '../protocol/protocol'

export const embed: Component<EmbedNode> = (node, env) => {
  const root = rootElement('iframe', 'pf-embed', node, env)
  const apply = ({ url, html, sandbox }: { url?: unknown; html?: unknown; sandbox?: unknown }) => {
    const markup = typeof html === 'string'
    // Markup without a sandbox of its own gets one, and is of no origin in any: it would run with the rights of this page.
    const restriction = sandbox ?? (markup ? 'allow-scripts' : undefined)
    if (restriction === undefined) root.removeAttribute('sandbox')
    else
      root.setAttribute(
        'sandbox',
        markup
          ? toDisplay(restriction)
              .replace(/\ballow-same-origin\b/gi, '')
              .trim()
          : toDisplay(restriction),
      )
    const address = frameUrl(url)
    root.title = address ? `Embedded page ${address.replace(/^https?:\/\//, '').split(/[/?#]/)[0]}` : 'Embedded page'
    if (!markup) root.removeAttribute('srcdoc')
    if (markup) root.srcdoc = html
    else if (address !== undefined) root.src = address
    else root.removeAttribute('src')
  }
  env.attribute(root, 'allow', node.allow)
  env.bind({ url: node.url, html: node.html, sandbox: node.sandbox }, apply)
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  return root
}
