import './link.css'
import './markdown.css'
import './table-body.css'
import './table-cell.css'
import './table-head.css'
import './table-header.css'
import './table.css'
import { rootElement } from '../dom/element'
import { markdownBlocks } from '../dom/markdown/blocks'
import { toDisplay } from '../render/coerce'
import type { Branch, Component } from '../render/component'
import type { MarkdownNode } from '../protocol/protocol'

export const markdown: Component<MarkdownNode> = (node, env) => {
  const root = rootElement('div', 'pf-markdown', node, env)
  let shown: Branch | undefined
  env.bind(node.content, value => {
    shown?.dispose()
    shown = env.branch()
    root.replaceChildren(...markdownBlocks(toDisplay(value), shown.env))
  })
  return root
}
