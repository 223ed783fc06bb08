import './tabs.css'
import { bindFlag, dataAttribute, element, rootElement } from '../dom/element'
import { reconcile } from '../dom/reconcile'
import { roving } from '../dom/roving'
import { toDisplay } from '../render/coerce'
import type { Branch, ChildItem, Component, ComponentDefinition } from '../render/component'
import type { TabsNode } from '../protocol/protocol'

interface Tab {
  readonly item: ChildItem
  readonly button: HTMLButtonElement
  value: string
}

const render: Component<TabsNode> = (node, env) => {
  const root = rootElement('div', 'pf-tabs', node, env)
  const list = element('div', 'pf-tabs-list')
  const panel = element('div', 'pf-tabs-panel')
  list.setAttribute('role', 'tablist')
  panel.setAttribute('role', 'tabpanel')
  panel.id = env.uid('panel')
  panel.tabIndex = 0
  root.append(list, panel)
  dataAttribute(env, root, 'variant', node.variant)
  env.bind(node.orientation, value => {
    root.dataset['orientation'] = value === 'vertical' ? 'vertical' : 'horizontal'
    list.setAttribute('aria-orientation', root.dataset['orientation'])
  })

  // The state is written and onChange runs.
  const control = env.control<string>(node, { read: toDisplay, alwaysWrite: true })
  let tabs: Tab[] = []
  let shown: { tab: Tab; branch: Branch } | undefined

  const show = () => {
    const wanted = control.get()
    const active = tabs.find(tab => tab.value === wanted) ?? tabs.find(tab => !tab.button.disabled)
    for (const tab of tabs) {
      tab.button.setAttribute('aria-selected', String(tab === active))
      tab.button.tabIndex = tab === active ? 0 : -1
    }
    if (shown?.tab === active) return
    shown?.branch.dispose()
    shown = undefined
    panel.replaceChildren()
    if (!active) return
    panel.setAttribute('aria-labelledby', active.button.id)
    const branch = active.item.env.branch()
    shown = { tab: active, branch }
    branch.env.children(active.item.node.children, panel)
  }
  const create = (item: ChildItem, index: number): Tab => {
    const button = element('button', 'pf-tabs-tab', item.env.text(item.node['title']))
    button.type = 'button'
    button.setAttribute('role', 'tab')
    button.setAttribute('aria-controls', panel.id)
    button.id = item.env.uid(`tab-${item.key}`)
    const tab: Tab = { item, button, value: '' }
    item.env.bind(item.node['value'] ?? item.node['title'], value => {
      tab.value = toDisplay(value) || `item-${index}`
    })
    bindFlag(item.env, item.node['disabled'], disabled => {
      button.disabled = disabled
    })
    item.env.classes(button, item.node.cssClass)
    button.addEventListener('click', () => control.set(tab.value))
    return tab
  }
  env.items(node.children, items => {
    tabs = items.filter(item => item.node.type === 'Tab').map((item, index) => tabs.find(tab => tab.item === item) ?? create(item, index))
    reconcile(
      list,
      tabs.map(tab => tab.button),
    )
    show()
  })
  control.watch(show)
  roving(list, () => tabs.map(tab => tab.button), {
    vertical: () => root.dataset['orientation'] === 'vertical',
    moved: target => target.click(),
  })
  return root
}

export const tabs: ComponentDefinition<TabsNode> = { render, initial: node => node.value, aliases: { defaultValue: 'value' } }
