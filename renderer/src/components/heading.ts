import './heading.css'
import { fillText, rootElement } from '../dom/element'
import { toNumber } from '../render/coerce'
import type { Component } from '../render/component'
import type { HeadingNode } from '../protocol/protocol'

export const heading: Component<HeadingNode> = (node, env) => {
  const level = Math.min(4, Math.max(1, Math.round(toNumber(env.resolve(node.level), 1)))) as 1 | 2 | 3 | 4
  const root = rootElement(`h${level}`, 'pf-heading', node, env)
  root.dataset['level'] = String(level)
  fillText(node, env, root)
  return root
}
