import './accordion.css'
import { element, rootElement, setAria } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { reconcile } from '../dom/reconcile'
import { toBoolean, toDisplay } from '../render/coerce'
import type { ChildItem, Component, Env } from '../render/component'
import type { AccordionNode } from '../protocol/protocol'

interface Section {
  readonly item: ChildItem
  readonly value: string
  readonly summary: HTMLElement
  readonly details: HTMLDetailsElement
  /** Puts the content in; from the second time on nothing. */
  fill(): void
}

function createSection(item: ChildItem, index: number): Section {
  const { node, env } = item
  const title = element('span', '', env.text(node['title']))
  const summary = element('summary', 'pf-accordion-trigger', title, coreIcon('chevron-down'))
  const content = element('div', 'pf-accordion-content')
  const details = element('details', 'pf-accordion-item', summary, content)
  env.classes(details, node.cssClass)
  const value = toDisplay(env.resolve(node['value'] ?? node['title'])) || `item-${index}`
  let filled = false
  const fill = () => {
    if (!filled) env.children(node.children, content)
    filled = true
  }
  return { item, value, summary, details, fill }
}

/** The sections that are open at first. */
function openAtFirst({ defaultValues }: AccordionNode, env: Env): Set<string> {
  const values = env.resolve(defaultValues)
  return new Set((Array.isArray(values) ? values : []).map(toDisplay))
}

export const accordion: Component<AccordionNode> = (node, env) => {
  const root = rootElement('div', 'pf-accordion', node, env)
  const multiple = () => toBoolean(env.resolve(node.multiple))
  // The open section of an accordion that may not close all of them.
  const isLocked = ({ details }: Section) => details.open && !multiple() && !toBoolean(env.resolve(node.collapsible), true)
  const open = openAtFirst(node, env)
  let sections: Section[] = []

  const update = () => {
    for (const section of sections) setAria(section.summary, 'disabled', isLocked(section))
  }
  const start = (section: Section): Section => {
    const { value, summary, details, fill } = section
    details.addEventListener('toggle', () => {
      if (details.open) fill()
      if (details.open && !multiple()) for (const other of sections) if (other !== section) other.details.open = false
      update()
    })
    summary.addEventListener('click', event => {
      if (isLocked(section)) event.preventDefault()
      // The content is there before the section opens, so that its height is known.
      else fill()
    })
    if (open.delete(value)) {
      fill()
      details.open = true
    }
    return section
  }
  env.items(node.children, items => {
    sections = items
      .filter(item => item.node.type === 'AccordionItem')
      .map((item, index) => sections.find(section => section.item === item) ?? start(createSection(item, index)))
    reconcile(
      root,
      sections.map(section => section.details),
    )
    update()
  })
  return root
}
