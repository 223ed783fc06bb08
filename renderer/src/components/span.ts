import { bindStyle, fillText, rootElement } from '../dom/element'
import { toBoolean } from '../render/coerce'
import type { Component } from '../render/component'
import type { SpanNode } from '../protocol/protocol'

export const span: Component<SpanNode> = (node, env) => {
  const root = rootElement(toBoolean(env.resolve(node.code)) ? 'code' : 'span', 'pf-span', node, env)
  bindStyle(env, root, node.style)
  fillText(node, env, root)
  return root
}
