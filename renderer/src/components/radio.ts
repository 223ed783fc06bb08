import './radio.css'
import { bindFlag, element, rootElement } from '../dom/element'
import { nameFallback } from '../dom/naming'
import { toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { RadioNode } from '../protocol/protocol'

const render: Component<RadioNode> = (node, env) => {
  const root = rootElement('label', 'pf-radio', node, env)
  const circle = element('input', 'pf-radio-input')
  circle.type = 'radio'
  root.append(circle)
  if (node.label !== undefined) root.append(element('span', 'pf-radio-label', env.text(node.label)))
  env.bind(node.option, value => {
    circle.value = toDisplay(value)
  })
  env.attribute(circle, 'name', node.name)
  bindFlag(env, node.value, checked => {
    circle.checked = checked
  })
  bindFlag(env, node.disabled, disabled => {
    circle.disabled = disabled
  })
  bindFlag(env, node.required, required => {
    circle.required = required
  })
  env.identify(circle)
  env.onConnected(() => queueMicrotask(() => nameFallback(circle, circle.value)))
  return root
}

export const radio: ComponentDefinition<RadioNode> = { render, aliases: { value: 'option', checked: 'value' } }
