import './input.css'
import './textarea.css'
import { rootElement } from '../dom/element'
import { formControl, showText } from '../dom/field'
import { toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { TextareaNode } from '../protocol/protocol'

const render: Component<TextareaNode> = (node, env) => {
  const root = rootElement('textarea', 'pf-input pf-textarea', node, env)
  env.attribute(root, 'placeholder', node.placeholder)
  env.attribute(root, 'rows', node.rows)
  env.attribute(root, 'minlength', node.minLength)
  env.attribute(root, 'maxlength', node.maxLength)
  const control = env.control<string>(node, { read: toDisplay, typed: true })
  formControl(root, node, env, control)
  control.watch(text => showText(root, text))
  root.addEventListener('input', () => control.set(root.value))
  return root
}

export const textarea: ComponentDefinition<TextareaNode> = { render, initial: node => node.value }
