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

function createTab(item: ChildItem, index: number, panel: HTMLElement, choose: (value: string) => void): Tab {
  const { node, env, key } = item
  const button = element('button', 'pf-tabs-tab', env.text(node['title']))
  button.type = 'button'
  button.setAttribute('role', 'tab')
  button.setAttribute('aria-controls', panel.id)
  button.id = env.uid(`tab-${key}`)
  const tab: Tab = { item, button, value: '' }
  env.bind(node['value'] ?? node['title'], value => {
    tab.value = toDisplay(value) || `item-${index}`
  })
  bindFlag(env, node['disabled'], disabled => {
    button.disabled = disabled
  })
  env.classes(button, node.cssClass)
  button.addEventListener('click', () => choose(tab.value))
  return tab
}

/** Shows the content of one tab at a time in the panel; what the tab before had shown ends. */
function panelContent(panel: HTMLElement): (tab: Tab | undefined) => void {
  let shown: { tab: Tab; branch: Branch } | undefined
  return tab => {
    if (shown?.tab === tab) return
    shown?.branch.dispose()
    shown = undefined
    panel.replaceChildren()
    if (!tab) return
    panel.setAttribute('aria-labelledby', tab.button.id)
    const branch = tab.item.env.branch()
    shown = { tab, branch }
    branch.env.children(tab.item.node.children, panel)
  }
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
  const showContent = panelContent(panel)
  let tabs: Tab[] = []
  const show = () => {
    const wanted = control.get()
    const active = tabs.find(tab => tab.value === wanted) ?? tabs.find(tab => !tab.button.disabled)
    for (const tab of tabs) {
      tab.button.setAttribute('aria-selected', String(tab === active))
      tab.button.tabIndex = tab === active ? 0 : -1
    }
    showContent(active)
  }
  const buttons = () => tabs.map(tab => tab.button)
  env.items(node.children, items => {
    tabs = items
      .filter(item => item.node.type === 'Tab')
      .map((item, index) => tabs.find(tab => tab.item === item) ?? createTab(item, index, panel, value => control.set(value)))
    reconcile(list, buttons())
    show()
  })
  control.watch(show)
  roving(list, buttons, { vertical: () => root.dataset['orientation'] === 'vertical', moved: target => target.click() })
  return root
}

export const tabs: ComponentDefinition<TabsNode> = { render, initial: node => node.value, aliases: { defaultValue: 'value' } }
