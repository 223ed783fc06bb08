import './combobox.css'
import './input.css'
import { bindFlag, element, rootElement } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { onDismiss, showLayer } from '../dom/layer'
import { nameFallback } from '../dom/naming'
import { OptionList, type Option } from '../dom/options'
import { toDisplay, toOneOf } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { ComboboxNode } from '../protocol/protocol'

interface Panel {
  readonly root: HTMLElement
  readonly search: HTMLInputElement
  /** Makes the list fit the text in the search box. */
  update(): void
}

/** The layer with the search box and the list; `choose` is called with the option that was picked. */
function panelOf(node: ComboboxNode, env: Env, options: OptionList, choose: (option: Option) => void): Panel {
  const search = element('input', 'pf-combobox-search')
  const nothing = element('div', 'pf-combobox-nothing', 'No results found.')
  const root = element('div', 'pf-combobox-panel', search, options.root, nothing)
  root.dataset['dismissible'] = ''
  env.attribute(search, 'placeholder', node.searchPlaceholder ?? 'Search...')
  const attributes = {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'true',
    'aria-controls': options.root.id,
    'aria-label': 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
  }
  for (const [name, value] of Object.entries(attributes)) search.setAttribute(name, value)
  nothing.setAttribute('role', 'status')

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
  const update = () => {
    options.filter(search.value)
    const list = options.available()
    nothing.hidden = list.length > 0
    activate(list.find(({ element }) => element.getAttribute('aria-selected') === 'true') ?? list[0])
  }
  search.addEventListener('input', update)
  return { root, search, update }
}

const render: Component<ComboboxNode> = (node, env) => {
  const root = rootElement('button', 'pf-input pf-combobox pf-control', node, env)
  const text = element('span', 'pf-combobox-text')
  root.type = 'button'
  root.append(text, coreIcon('chevrons-up-down'))
  root.setAttribute('role', 'combobox')
  root.setAttribute('aria-haspopup', 'listbox')

  const control = env.control<string>(node, { read: toDisplay })
  let placeholder = 'Select...'
  let close: (() => void) | undefined
  let ready = false
  const show = () => {
    if (!ready) return
    const value = control.get()
    let chosen: Option | undefined
    for (const option of options.all()) {
      const selected = option.value === value
      if (selected) chosen ??= option
      option.element.setAttribute('aria-selected', String(selected))
    }
    text.textContent = chosen ? chosen.label : placeholder
    root.toggleAttribute('data-empty', !chosen)
  }
  const options = new OptionList(suffix => env.uid(suffix), show)
  const choose = (option: Option) => {
    control.set(option.value === control.get() ? '' : option.value)
    close?.()
  }
  const panel = panelOf(node, env, options, choose)
  const open = (query = '') => {
    if (close) return
    panel.search.value = query
    const side = toOneOf(env.resolve(node.side), ['top', 'right', 'bottom', 'left'], 'bottom')
    const align = toOneOf(env.resolve(node.align), ['start', 'center', 'end'], 'start')
    const hide = showLayer(root, panel.root, env, { side, align, matchWidth: true })
    const stop = onDismiss(root, panel.root, () => close?.())
    root.setAttribute('aria-expanded', 'true')
    panel.update()
    panel.search.focus()
    close = () => {
      close = undefined
      const focused = panel.root.contains(document.activeElement)
      stop()
      hide()
      root.setAttribute('aria-expanded', 'false')
      if (focused) root.focus()
    }
  }
  options.follow(node.children, env)
  ready = true
  root.setAttribute('aria-expanded', 'false')
  root.setAttribute('aria-controls', options.root.id)
  env.bind(node.placeholder, value => {
    placeholder = toDisplay(value) || 'Select...'
    show()
  })
  bindFlag(env, node.disabled, disabled => {
    root.disabled = disabled
  })
  bindFlag(env, node.invalid, invalid => (invalid ? root.setAttribute('aria-invalid', 'true') : root.removeAttribute('aria-invalid')))
  control.watch(show)
  root.addEventListener('click', () => (close ? close() : open()))
  root.addEventListener('keydown', event => {
    const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!letter && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(letter ? event.key : '')
  })
  panel.root.addEventListener('focusout', event => {
    if (event.relatedTarget instanceof Node && !panel.root.contains(event.relatedTarget)) close?.()
  })
  env.onConnected(() => queueMicrotask(() => nameFallback(root, control.name?.replace(/_\d+$/, '') || placeholder)))
  env.onDispose(() => close?.())
  return root
}

export const combobox: ComponentDefinition<ComboboxNode> = { render, initial: node => node.value }
