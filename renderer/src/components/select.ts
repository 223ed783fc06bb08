import './input.css'
import './select.css'
import { bindFlag, dataAttribute, element, rootElement, setAria } from '../dom/element'
import { formControl } from '../dom/field'
import { coreIcon } from '../dom/icon'
import { isLiterallySet, toBoolean, toDisplay } from '../render/coerce'
import type { ChildItem, Component, ComponentDefinition, Env } from '../render/component'
import type { UiNode } from '../protocol/node'
import type { SelectNode } from '../protocol/protocol'

function flat(children: readonly UiNode[]): UiNode[] {
  return children.flatMap(child => (child.type === 'SelectGroup' ? flat(child.children ?? []) : [child]))
}

function initial(node: SelectNode, children: readonly UiNode[], isSet = isLiterallySet): unknown {
  return node.value ?? flat(children).find(child => child.type === 'SelectOption' && isSet(child['selected']))?.['value']
}

function option({ node, env }: ChildItem, changed: () => void): HTMLElement {
  const created = element('option')
  created.append(env.text(node['label']))
  env.bind(node['value'], value => {
    created.value = toDisplay(value)
    changed()
  })
  bindFlag(env, node['disabled'], disabled => {
    created.disabled = disabled
  })
  return created
}

function group({ node, env }: ChildItem, changed: () => void): HTMLElement {
  const created = element('optgroup')
  fill(created, node.children, env, changed)
  return created
}

/** The element of an item; a label names the group that it stands in, or opens one of its own. */
function itemElement(item: ChildItem, parent: HTMLElement, changed: () => void): HTMLElement {
  switch (item.node.type) {
    case 'SelectGroup':
      return group(item, changed)
    case 'SelectSeparator':
      return element('hr')
    case 'SelectLabel': {
      const heading = parent instanceof HTMLOptGroupElement ? parent : element('optgroup')
      item.env.attribute(heading, 'label', item.node['label'])
      return heading === parent ? element('hr') : heading
    }
    default:
      return option(item, changed)
  }
}

function fill(parent: HTMLElement, nodes: readonly UiNode[] | undefined, env: Env, changed: () => void): void {
  const shown = new Map<ChildItem, HTMLElement>()
  env.items(nodes, items => {
    for (const item of shown.keys()) if (!items.includes(item)) shown.delete(item)
    const elements = items.map(item => {
      const known = shown.get(item) ?? itemElement(item, parent, changed)
      shown.set(item, known)
      return known
    })
    const labelOfGroup = (index: number) => parent instanceof HTMLOptGroupElement && items[index]?.node.type === 'SelectLabel'
    const placeholder = parent.querySelector(':scope > [data-placeholder]')
    parent.replaceChildren(...(placeholder ? [placeholder] : []), ...elements.filter((_, index) => !labelOfGroup(index)))
    changed()
  })
}

const render: Component<SelectNode> = (node, env) => {
  const root = rootElement('div', 'pf-select', node, env)
  const select = element('select', 'pf-input')
  root.append(select, coreIcon('chevron-down'))
  dataAttribute(env, root, 'size', node.size)

  const placeholder = element('option', '', env.text(node.placeholder))
  placeholder.value = ''
  placeholder.hidden = true
  placeholder.dataset['placeholder'] = ''
  select.append(placeholder)

  const control = env.control<string>(node, {
    read: toDisplay,
    value: initial(node, node.children ?? [], value => toBoolean(env.resolve(value))),
  })
  const show = () => {
    const value = control.get()
    const known = [...select.options].find(each => each !== placeholder && each.value === value)
    ;(known ?? placeholder).selected = true
    root.toggleAttribute('data-empty', !known)
  }
  fill(select, node.children, env, show)
  formControl(select, node, env, control)
  env.identify(select)
  bindFlag(env, node.invalid, invalid => setAria(select, 'invalid', invalid))
  control.watch(show)
  select.addEventListener('change', () => {
    control.set(select.value)
    show()
  })
  return root
}

export const select: ComponentDefinition<SelectNode> = { render, initial }
