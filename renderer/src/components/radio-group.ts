import './radio-group.css'
import { rootElement } from '../dom/element'
import { followName } from '../dom/field'
import { nameFallback } from '../dom/naming'
import { isLiterallySet, toBoolean, toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { UiNode } from '../protocol/node'
import type { RadioGroupNode } from '../protocol/protocol'

/** What the group or one of its radio buttons says is chosen at first. */
function initial(node: RadioGroupNode, children: readonly UiNode[], isSet = isLiterallySet): unknown {
  return node.value ?? children.find(child => child.type === 'Radio' && isSet(child['value']))?.['option']
}

const render: Component<RadioGroupNode> = (node, env) => {
  const root = rootElement('div', 'pf-radio-group', node, env)
  root.setAttribute('role', 'radiogroup')
  const control = env.control<string>(node, {
    read: toDisplay,
    value: initial(node, node.children ?? [], value => toBoolean(env.resolve(value))),
  })
  let group = ''
  const radios = () => root.querySelectorAll<HTMLInputElement>('input[type=radio]')
  const apply = () => {
    for (const radio of radios()) {
      if (radio.name !== group) radio.name = group
      radio.checked = radio.value === control.get()
    }
  }
  env.children(node.children, root)
  followName(node, env, control, name => {
    group = name || env.uid('radio')
    apply()
  })
  control.watch(apply)
  // Radio buttons that come later belong to the group, too.
  const observer = new MutationObserver(apply)
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['value'] })
  env.onDispose(() => observer.disconnect())
  root.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') control.set(event.target.value)
  })
  env.onConnected(() => queueMicrotask(() => nameFallback(root, control.name)))
  return root
}

export const radioGroup: ComponentDefinition<RadioGroupNode> = { render, initial }
