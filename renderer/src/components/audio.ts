import { rootElement } from '../dom/element'
import { bindMedia } from '../dom/media'
import type { Component } from '../render/component'
import type { AudioNode } from '../protocol/protocol'

export const audio: Component<AudioNode> = (node, env) => {
  const root = rootElement('audio', 'pf-audio', node, env)
  bindMedia(root, node, env)
  return root
}
