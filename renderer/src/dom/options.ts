import type { UiNode } from '../protocol/node'
import type { ChildItem, Env } from '../render/component'
import { toDisplay } from '../render/coerce'
import { bindFlag, element, setAria } from './element'
import { coreIcon } from './icon'
import { reconcile } from './reconcile'

/** One choice of a list box. */
export interface Option {
  readonly element: HTMLElement
  value: string
  label: string
  disabled: boolean
}

/** The choices of a list box, kept in step with the nodes that describe them. */
export class OptionList {
  readonly root = element('div', 'pf-listbox')
  private readonly options = new Map<HTMLElement, Option>()

  constructor(
    private readonly uid: (suffix: string) => string,
    private readonly changed: () => void,
  ) {
    this.root.setAttribute('role', 'listbox')
    this.root.id = uid('list')
  }

  /** Every option in the order of the list. */
  all(): Option[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')].flatMap(each => this.options.get(each) ?? [])
  }

  /** The options that can be chosen now. */
  available(): Option[] {
    return this.all().filter(({ element, disabled }) => !element.hidden && !disabled)
  }

  follow(nodes: readonly UiNode[] | undefined, env: Env, parent: HTMLElement = this.root): void {
    const shown = new Map<ChildItem, HTMLElement>()
    env.items(nodes, items => {
      for (const item of shown.keys()) if (!items.includes(item)) shown.delete(item)
      for (const item of items) if (!shown.has(item)) shown.set(item, this.create(item))
      reconcile(
        parent,
        items.map(item => shown.get(item) as HTMLElement),
      )
      this.changed()
    })
  }

  /** Hides what does not contain the text; groups without an option and separators go with it. */
  filter(query: string): void {
    const wanted = query.trim().toLowerCase()
    for (const { element, label } of this.all()) element.hidden = !label.toLowerCase().includes(wanted)
    for (const group of this.root.querySelectorAll<HTMLElement>('[role=group]'))
      group.hidden = !group.querySelector('[role=option]:not([hidden])')
    for (const line of this.root.querySelectorAll<HTMLElement>('.pf-listbox-separator')) line.hidden = Boolean(wanted)
  }

  private create(item: ChildItem): HTMLElement {
    const { node, env } = item
    const kind = node.type.replace(/^.*(Group|Label|Separator|Option)$/, '$1')
    if (kind === 'Separator') return element('div', 'pf-listbox-separator')
    if (kind === 'Label') return element('div', 'pf-listbox-label', env.text(node['label']))
    if (kind === 'Group') return this.group(item)
    return this.option(item)
  }

  private group({ node, env, key }: ChildItem): HTMLElement {
    const group = element('div', 'pf-listbox-group')
    group.setAttribute('role', 'group')
    this.follow(node.children, env, group)
    const label = group.querySelector('.pf-listbox-label')
    if (label) {
      label.id = this.uid(`label-${key}`)
      group.setAttribute('aria-labelledby', label.id)
    }
    return group
  }

  private option({ node, env, key }: ChildItem): HTMLElement {
    const text = element('span', 'pf-listbox-text')
    const root = element('div', 'pf-listbox-option', text, coreIcon('check'))
    const option: Option = { element: root, value: '', label: '', disabled: false }
    root.setAttribute('role', 'option')
    root.id = this.uid(`option-${key}`)
    this.options.set(root, option)
    env.bind(node['value'], value => {
      option.value = toDisplay(value)
      this.changed()
    })
    env.bind(node['label'], value => {
      option.label = text.textContent = toDisplay(value)
      this.changed()
    })
    bindFlag(env, node['disabled'], disabled => {
      option.disabled = disabled
      setAria(root, 'disabled', disabled)
    })
    return root
  }
}
