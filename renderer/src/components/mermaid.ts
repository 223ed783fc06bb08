import '../dom/code.css'
import { diagramsOf } from '../dom/diagrams'
import { element, rootElement } from '../dom/element'
import { sanitizeSvg } from '../dom/sanitize'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { MermaidNode } from '../protocol/protocol'

export const mermaid: Component<MermaidNode> = (node, env) => {
  const root = rootElement('figure', 'pf-mermaid', node, env)
  let latest = ''
  const source = (text: string) => root.replaceChildren(element('pre', 'pf-code', element('code', '', text)))
  env.bind(node.chart, async value => {
    const text = (latest = toDisplay(value))
    const diagrams = diagramsOf()
    if (!diagrams) return source(text)
    try {
      const { svg } = await diagrams.render(env.uid('diagram'), text)
      if (text !== latest) return
      const picture = sanitizeSvg(svg, env.uid('svg'))
      if (!picture) return source(text)
      picture.setAttribute('role', 'img')
      picture.setAttribute('aria-label', `Diagram: ${text.trim().split('\n')[0] ?? ''}`)
      root.replaceChildren(picture)
    } catch (error) {
      if (text !== latest) return
      env.warn(`The diagram cannot be drawn: ${error instanceof Error ? error.message : String(error)}`)
      source(text)
    }
  })
  return root
}
