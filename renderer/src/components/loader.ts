import './loader.css'
import { dataAttribute, element, rootElement } from '../dom/element'
import { toOneOf } from '../render/coerce'
import type { Component } from '../render/component'
import type { LoaderNode } from '../protocol/protocol'

const parts = { spin: 1, dots: 3, pulse: 1, bars: 4, ios: 8 } as const
const variants = Object.keys(parts) as (keyof typeof parts)[]

export const loader: Component<LoaderNode> = (node, env) => {
  const root = rootElement('div', 'pf-loader pf-busy', node, env)
  root.setAttribute('role', 'status')
  root.setAttribute('aria-label', 'Loading')
  dataAttribute(env, root, 'size', node.size)
  env.bind(node.variant, value => {
    const variant = toOneOf(value, variants, 'spin')
    root.dataset['variant'] = variant
    const pieces = Array.from({ length: parts[variant] }, (_, index) => {
      const piece = element('i')
      piece.style.setProperty('--i', String(index))
      return piece
    })
    root.replaceChildren(...pieces)
  })
  return root
}
