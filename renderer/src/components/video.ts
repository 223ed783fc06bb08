import { bindLength, rootElement } from '../dom/element'
import { bindMedia } from '../dom/media'
import { imageUrl } from '../dom/url'
import type { Component } from '../render/component'
import type { VideoNode } from '../protocol/protocol'

export const video: Component<VideoNode> = (node, env) => {
  const root = rootElement('video', 'pf-video', node, env)
  root.playsInline = true
  bindMedia(root, node, env)
  env.bind(node.poster, value => {
    const url = imageUrl(value)
    if (url === undefined) root.removeAttribute('poster')
    else root.poster = url
  })
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  return root
}
