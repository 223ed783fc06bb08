import './button.css'
import { runOnce } from '../dom/busy'
import { bindFlag, dataAttribute, element, passThrough, rootElement } from '../dom/element'
import { bindIcon } from '../dom/icon'
import { toDisplay } from '../render/coerce'
import type { Component } from '../render/component'
import type { ButtonNode } from '../protocol/protocol'

export const button: Component<ButtonNode> = (node, env) => {
  const root = rootElement('button', 'pf-button pf-tone', node, env)
  const text = element('span', 'pf-button-label', env.text(node.label))
  if (node.icon) root.append(bindIcon(env, node.icon))
  root.append(text)
  dataAttribute(env, root, 'variant', node.variant)
  env.bind(node.size, value => {
    const size = toDisplay(value)
    root.dataset['size'] = size
    text.className = size.startsWith('icon') ? 'pf-hidden' : 'pf-button-label'
  })
  // Without a type a button inside a form submits it.
  env.attribute(root, 'type', node.buttonType)
  bindFlag(env, node.disabled, disabled => {
    root.disabled = disabled
  })
  const { onClick, ...rest } = node
  passThrough(rest as ButtonNode, env, root)
  root.addEventListener('click', () => runOnce(env, root, onClick, root.value))
  return root
}
