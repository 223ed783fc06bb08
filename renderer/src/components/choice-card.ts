import './choice-card.css'
import { bindState, rootElement } from '../dom/element'
import type { Component } from '../render/component'
import type { ChoiceCardNode } from '../protocol/protocol'

const controls = 'input,select,textarea,button'

export const choiceCard: Component<ChoiceCardNode> = (node, env) => {
  // A label may hold no other label, and every checkbox stands in one of its own: the card passes clicks on instead.
  const root = rootElement('div', 'pf-choice-card', node, env)
  bindState(env, node, root)
  env.children(node.children, root)
  env.onConnected(() => {
    const control = root.querySelector<HTMLInputElement>(controls)
    const title = root.querySelector('.pf-field-title')
    if (!control || !title || (control.labels?.length && control.closest('label')?.textContent?.trim())) return
    title.id ||= env.uid('title')
    control.setAttribute('aria-labelledby', title.id)
    const description = root.querySelector('.pf-field-description')
    if (!description) return
    description.id ||= env.uid('description')
    control.setAttribute('aria-describedby', description.id)
  })
  root.addEventListener('click', event => {
    if (!(event.target instanceof Element) || event.target.closest(`${controls},label,a`)) return
    const control = root.querySelector<HTMLInputElement>(controls)
    if (!control || control.disabled) return
    control.focus()
    control.click()
  })
  return root
}
