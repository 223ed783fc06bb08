import { bindLength, rootElement } from '../dom/element'
import { imageUrl } from '../dom/url'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { ImageNode } from '../protocol/protocol'

export const image: Component<ImageNode> = (node, env) => {
  const root = rootElement('img', 'pf-image', node, env)
  env.bind(node.alt, value => {
    root.alt = toDisplay(value)
  })
  env.bind(node.src, value => {
    const url = imageUrl(value)
    if (url === undefined) root.removeAttribute('src')
    else root.src = url
  })
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  return root
}
