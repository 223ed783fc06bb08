import './checkbox.css'
import { element, rootElement } from '../dom/element'
import { followName, formControl } from '../dom/field'
import { toBoolean } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { CheckboxNode } from '../protocol/protocol'

const options = { read: (value: unknown) => toBoolean(value) }

const render: Component<CheckboxNode> = (node, env) => {
  const root = rootElement('label', 'pf-checkbox', node, env)
  const box = element('input', 'pf-checkbox-input')
  box.type = 'checkbox'
  root.append(box)
  if (node.label !== undefined && node.label !== null) root.append(element('span', 'pf-checkbox-label', env.text(node.label)))
  const control = env.control<boolean>(node, options)
  followName(node, env, control, name => {
    if (name) box.id = `checkbox-${name}`
  })
  formControl(box, node, env, control)
  env.identify(box)
  control.watch(checked => {
    box.checked = checked
  })
  box.addEventListener('change', () => control.set(box.checked))
  return root
}

export const checkbox: ComponentDefinition<CheckboxNode> = {
  render,
  initial: node => node.value,
  aliases: { checked: 'value' },
}
