import { element, rootElement } from '../dom/element'
import { reconcile } from '../dom/reconcile'
import { toDisplay } from '../render/coerce'
import type { ChildItem, Component, ComponentDefinition } from '../render/component'
import type { PagesNode } from '../protocol/protocol'

interface Page {
  readonly item: ChildItem
  readonly panel: HTMLElement
  value: string
}

const render: Component<PagesNode> = (node, env) => {
  const root = rootElement('div', 'pf-pages', node, env)
  const control = env.control<string>(node, { read: toDisplay, alwaysWrite: true })
  let pages: Page[] = []
  const show = () => {
    const wanted = control.get()
    const active = pages.find(page => page.value === wanted) ?? (wanted ? undefined : pages[0])
    for (const page of pages) page.panel.hidden = page !== active
  }
  const create = (item: ChildItem, index: number): Page => {
    const panel = element('div', 'pf-page')
    item.env.classes(panel, item.node.cssClass)
    const page: Page = { item, panel, value: '' }
    item.env.bind(item.node['value'] ?? item.node['title'], value => {
      page.value = toDisplay(value) || `item-${index}`
    })
    item.env.children(item.node.children, panel)
    return page
  }
  env.items(node.children, items => {
    pages = items
      .filter(item => item.node.type === 'Page')
      .map((item, index) => pages.find(page => page.item === item) ?? create(item, index))
    reconcile(
      root,
      pages.map(page => page.panel),
    )
    show()
  })
  control.watch(show)
  return root
}

export const pages: ComponentDefinition<PagesNode> = { render, initial: node => node.value, aliases: { defaultValue: 'value' } }
