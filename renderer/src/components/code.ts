import { element, rootElement } from '../dom/element'
import { fillCode } from '../dom/code'
import { scrollable } from '../dom/scrollable'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { CodeNode } from '../protocol/protocol'

export const code: Component<CodeNode> = (node, env) => {
  const root = rootElement('pre', 'pf-code', node, env)
  const inner = element('code')
  root.append(inner)
  env.bind({ content: node.content, language: node.language }, ({ content, language }) =>
    fillCode(inner, toDisplay(content), toDisplay(language)),
  )
  scrollable(root, env, 'Code')
  return root
}
