import { bindLength, rootElement } from '../dom/element'
import { bindUrl, imageUrl } from '../dom/url'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { ImageNode } from '../protocol/protocol'

export const image: Component<ImageNode> = (node, env) => {
  const root = rootElement('img', 'pf-image', node, env)
  env.bind(node.alt, value => {
    root.alt = toDisplay(value)
  })
  bindUrl(env, root, 'src', node.src, imageUrl)
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  return root
}
