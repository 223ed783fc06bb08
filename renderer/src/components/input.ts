import './input.css'
import { rootElement } from '../dom/element'
import { formControl, showText } from '../dom/field'
import { toDisplay, toOneOf } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { InputNode } from '../protocol/protocol'

const types = ['text', 'email', 'password', 'number', 'tel', 'url', 'search', 'date', 'time', 'datetime-local', 'file'] as const

const render: Component<InputNode> = (node, env) => {
  const root = rootElement('input', 'pf-input', node, env)
  env.bind(node.inputType, type => {
    root.type = toOneOf(type, types, 'text')
  })
  env.attribute(root, 'placeholder', node.placeholder)
  env.attribute(root, 'readonly', node.readOnly)
  env.attribute(root, 'minlength', node.minLength)
  env.attribute(root, 'maxlength', node.maxLength)
  env.attribute(root, 'min', node.min)
  env.attribute(root, 'max', node.max)
  env.attribute(root, 'step', node.step)
  env.attribute(root, 'pattern', node.pattern)
  const control = env.control<string>(node, { read: toDisplay, typed: true })
  formControl(root, node, env, control)
  control.watch(text => {
    // A file input shows only what its user chose.
    if (root.type !== 'file') showText(root, text)
  })
  root.addEventListener('input', () => control.set(root.value))
  return root
}

export const input: ComponentDefinition<InputNode> = { render, initial: node => node.value }
