import './accordion.css'
import { element, rootElement } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { reconcile } from '../dom/reconcile'
import { toBoolean, toDisplay } from '../render/coerce'
import type { ChildItem, Component } from '../render/component'
import type { AccordionNode } from '../protocol/protocol'

interface Section {
  readonly item: ChildItem
  readonly details: HTMLDetailsElement
}

export const accordion: Component<AccordionNode> = (node, env) => {
  const root = rootElement('div', 'pf-accordion', node, env)
  const multiple = () => toBoolean(env.resolve(node.multiple))
  const fixed = () => !multiple() && !toBoolean(env.resolve(node.collapsible), true)
  const open = new Set(
    (Array.isArray(env.resolve(node.defaultValues)) ? (env.resolve(node.defaultValues) as unknown[]) : []).map(toDisplay),
  )
  let sections: Section[] = []

  const update = () => {
    for (const { details } of sections) {
      const locked = details.open && fixed()
      const summary = details.firstElementChild
      if (locked) summary?.setAttribute('aria-disabled', 'true')
      else summary?.removeAttribute('aria-disabled')
    }
  }
  const create = (item: ChildItem, index: number): Section => {
    const summary = element(
      'summary',
      'pf-accordion-trigger',
      element('span', '', item.env.text(item.node['title'])),
      coreIcon('chevron-down'),
    )
    const content = element('div', 'pf-accordion-content')
    const details = element('details', 'pf-accordion-item', summary, content)
    item.env.classes(details, item.node.cssClass)
    const value = toDisplay(item.env.resolve(item.node['value'] ?? item.node['title'])) || `item-${index}`
    let filled = false
    const fill = () => {
      if (filled) return
      filled = true
      item.env.children(item.node.children, content)
    }
    details.addEventListener('toggle', () => {
      if (details.open) fill()
      if (details.open && !multiple()) for (const other of sections) if (other.details !== details) other.details.open = false
      update()
    })
    summary.addEventListener('click', event => {
      if (details.open && fixed()) event.preventDefault()
      // The content is there before the section opens, so that its height is known.
      else fill()
    })
    if (open.delete(value)) {
      fill()
      details.open = true
    }
    return { item, details }
  }
  env.items(node.children, items => {
    sections = items
      .filter(item => item.node.type === 'AccordionItem')
      .map((item, index) => sections.find(section => section.item === item) ?? create(item, index))
    reconcile(
      root,
      sections.map(section => section.details),
    )
    update()
  })
  return root
}
