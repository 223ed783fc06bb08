import { bindLength, rootElement } from '../dom/element'
import { bindMedia } from '../dom/media'
import { bindUrl, imageUrl } from '../dom/url'
import type { Component } from '../render/component'
import type { VideoNode } from '../protocol/protocol'

export const video: Component<VideoNode> = (node, env) => {
  const root = rootElement('video', 'pf-video', node, env)
  root.playsInline = true
  bindMedia(root, node, env)
  bindUrl(env, root, 'poster', node.poster, imageUrl)
  bindLength(env, root, 'width', node.width)
  bindLength(env, root, 'height', node.height)
  return root
}
