import './switch.css'
import { dataAttribute, element, rootElement } from '../dom/element'
import { followName, formControl } from '../dom/field'
import { toBoolean } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { SwitchNode } from '../protocol/protocol'

const render: Component<SwitchNode> = (node, env) => {
  const root = rootElement('label', 'pf-switch', node, env)
  const track = element('input', 'pf-switch-input')
  track.type = 'checkbox'
  track.setAttribute('role', 'switch')
  root.append(track)
  dataAttribute(env, root, 'size', node.size)
  if (node.label !== undefined && node.label !== null) root.append(element('span', 'pf-switch-label', env.text(node.label)))
  const control = env.control<boolean>(node, { read: value => toBoolean(value) })
  followName(node, env, control, name => {
    if (name) track.id = `switch-${name}`
  })
  formControl(track, node, env, control)
  env.identify(track)
  control.watch(on => {
    track.checked = on
  })
  track.addEventListener('change', () => control.set(track.checked))
  return root
}

export const switchControl: ComponentDefinition<SwitchNode> = { render, initial: node => node.value, aliases: { checked: 'value' } }
