import { rootElement } from '../dom/element'
import { markdownNodes } from '../dom/markdown'
import { toDisplay } from '../render/coerce'
import type { Branch, Component } from '../render/component'
import type { MarkdownNode } from '../protocol/protocol'

export const markdown: Component<MarkdownNode> = (node, env) => {
  const root = rootElement('div', 'pf-markdown', node, env)
  let shown: Branch | undefined
  env.bind(node.content, value => {
    shown?.dispose()
    shown = env.branch()
    root.replaceChildren(...markdownNodes(toDisplay(value), shown.env))
  })
  return root
}
