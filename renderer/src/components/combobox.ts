import './combobox.css'
import './input.css'
import { dropDown, dropDownField, type DropDown } from '../dom/drop-down'
import { bindFlag, element, setAria, setAttributes } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { nameFallback } from '../dom/naming'
import { OptionList, type Option } from '../dom/options'
import { toAlign, toSide } from '../dom/place'
import { toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { ComboboxNode } from '../protocol/protocol'

interface Panel {
  readonly root: HTMLElement
  readonly search: HTMLInputElement
  /** Makes the list fit the text in the search box. */
  update(): void
}

function searchBox(node: ComboboxNode, env: Env, list: HTMLElement): HTMLInputElement {
  const search = element('input', 'pf-combobox-search')
  setAttributes(search, {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'true',
    'aria-controls': list.id,
    'aria-label': 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  env.attribute(search, 'placeholder', node.searchPlaceholder ?? 'Search...')
  return search
}

/** Lets keys in the search box, and the pointer in the list, make an option the active one or choose it; returns what makes one active. */
function bindOptions(
  search: HTMLInputElement,
  options: OptionList,
  choose: (option: Option) => void,
): (option: Option | undefined) => void {
  let active: Option | undefined
  const activate = (option: Option | undefined) => {
    delete active?.element.dataset['active']
    active = option
    if (!active) return search.removeAttribute('aria-activedescendant')
    active.element.dataset['active'] = ''
    search.setAttribute('aria-activedescendant', active.element.id)
    active.element.scrollIntoView?.({ block: 'nearest' })
  }
  const optionAt = (target: EventTarget | null) =>
    options.available().find(({ element }) => target instanceof Node && element.contains(target))
  search.addEventListener('keydown', event => {
    const list = options.available()
    const at = active ? list.indexOf(active) : -1
    const to = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at <= 0 ? list.length : at) - 1,
      PageDown: Math.min(list.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key]
    if (to !== undefined && list.length > 0) activate(list[to])
    else if (event.key === 'Enter' && !event.isComposing) active && choose(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  options.root.addEventListener('pointermove', event => activate(optionAt(event.target) ?? active))
  // The search box keeps the focus.
  options.root.addEventListener('pointerdown', event => event.preventDefault())
  options.root.addEventListener('click', event => {
    const option = optionAt(event.target)
    if (option) choose(option)
  })
  return activate
}

/** The layer with the search box and the list; `choose` is called with the option that was picked. */
function panelOf(node: ComboboxNode, env: Env, options: OptionList, choose: (option: Option) => void): Panel {
  const search = searchBox(node, env, options.root)
  const nothing = element('div', 'pf-combobox-nothing', 'No results found.')
  nothing.setAttribute('role', 'status')
  const activate = bindOptions(search, options, choose)
  const update = () => {
    options.filter(search.value)
    const list = options.available()
    nothing.hidden = list.length > 0
    activate(list.find(({ element }) => element.getAttribute('aria-selected') === 'true') ?? list[0])
  }
  search.addEventListener('input', update)
  return { root: element('div', 'pf-combobox-panel', search, options.root, nothing), search, update }
}

/** Marks the options that have the value, and returns the first. */
function select(options: OptionList, value: string): Option | undefined {
  const all = options.all()
  for (const option of all) option.element.setAttribute('aria-selected', String(option.value === value))
  return all.find(option => option.value === value)
}

/** Opens by a press, by an arrow key, and by a letter, which starts the search. */
function bindField(field: HTMLElement, layer: DropDown, open: (query?: string) => void): void {
  field.addEventListener('click', () => (layer.isOpen() ? layer.close() : open()))
  field.addEventListener('keydown', event => {
    const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!letter && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(letter ? event.key : '')
  })
}

const render: Component<ComboboxNode> = (node, env) => {
  const text = element('span', 'pf-combobox-text')
  const root = dropDownField(node, env, 'pf-combobox', text, coreIcon('chevrons-up-down'))
  root.setAttribute('role', 'combobox')
  root.setAttribute('aria-haspopup', 'listbox')
  bindFlag(env, node.invalid, invalid => setAria(root, 'invalid', invalid))
  const layer = dropDown(root, env)
  const control = env.control<string>(node, { read: toDisplay })
  let placeholder = 'Select...'
  let ready = false
  const show = () => {
    if (!ready) return
    const chosen = select(options, control.get())
    text.textContent = chosen ? chosen.label : placeholder
    root.toggleAttribute('data-empty', !chosen)
  }
  const options = new OptionList(suffix => env.uid(suffix), show)
  options.follow(node.children, env)
  ready = true
  root.setAttribute('aria-controls', options.root.id)
  env.bind(node.placeholder, value => {
    placeholder = toDisplay(value) || 'Select...'
    show()
  })
  control.watch(show)

  const panel = panelOf(node, env, options, option => {
    control.set(option.value === control.get() ? '' : option.value)
    layer.close()
  })
  bindField(root, layer, (query = '') => {
    if (layer.isOpen()) return
    panel.search.value = query
    const [side, align] = [toSide(env.resolve(node.side), 'bottom'), toAlign(env.resolve(node.align), 'start')]
    layer.open(panel.root, { side, align, matchWidth: true })
    panel.update()
    panel.search.focus()
  })
  env.onConnected(() => queueMicrotask(() => nameFallback(root, control.name?.replace(/_\d+$/, '') || placeholder)))
  return root
}

export const combobox: ComponentDefinition<ComboboxNode> = { render, initial: node => node.value }
