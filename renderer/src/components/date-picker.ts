import './date-picker.css'
import './input.css'
import { parseDay, formatDay, sameDay, today } from '../dom/calendar/dates'
import { CalendarGrid } from '../dom/calendar/grid'
import { bindFlag, element, rootElement } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { onDismiss, showLayer } from '../dom/layer'
import { nameFallback } from '../dom/naming'
import { toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { DatePickerNode } from '../protocol/protocol'

const render: Component<DatePickerNode> = (node, env) => {
  const root = rootElement('button', 'pf-input pf-date-picker pf-control', node, env)
  const text = element('span', 'pf-date-picker-text')
  root.type = 'button'
  root.append(coreIcon('calendar'), text, coreIcon('chevron-down'))
  root.setAttribute('aria-haspopup', 'dialog')
  root.setAttribute('aria-expanded', 'false')
  text.id = env.uid('value')

  const control = env.control<unknown>(node, { read: value => value })
  let placeholder = 'Pick a date'
  let close: (() => void) | undefined
  const show = () => {
    const chosen = parseDay(control.get())
    text.textContent = chosen ? new Intl.DateTimeFormat(env.locale, { dateStyle: 'long' }).format(chosen) : placeholder
    root.toggleAttribute('data-empty', !chosen)
  }
  const open = () => {
    const grid = new CalendarGrid(
      {
        locale: env.locale,
        months: 1,
        uid: suffix => env.uid(suffix),
        mark: each => (sameDay(each, parseDay(control.get())) ? 'selected' : ''),
        choose: each => {
          control.set(formatDay(each))
          close?.()
        },
      },
      parseDay(control.get()) ?? today(),
    )
    const panel = element('div', 'pf-date-picker-panel', grid.root)
    panel.dataset['dismissible'] = ''
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-label', placeholder)
    const hide = showLayer(root, panel, env, { side: 'bottom', align: 'start' })
    const stop = onDismiss(root, panel, () => close?.())
    root.setAttribute('aria-expanded', 'true')
    close = () => {
      close = undefined
      const focused = panel.contains(document.activeElement)
      stop()
      hide()
      root.setAttribute('aria-expanded', 'false')
      if (focused) root.focus()
    }
    panel.addEventListener('focusout', event => {
      if (event.relatedTarget instanceof Node && !panel.contains(event.relatedTarget)) close?.()
    })
    grid.focus()
  }
  env.bind(node.placeholder, value => {
    placeholder = toDisplay(value) || 'Pick a date'
    show()
  })
  bindFlag(env, node['disabled'], disabled => {
    root.disabled = disabled
  })
  control.watch(show)
  root.addEventListener('click', () => (close ? close() : open()))
  env.onConnected(() =>
    queueMicrotask(() => {
      // A label names the field; the date is told with it.
      if (root.labels?.length) root.setAttribute('aria-describedby', text.id)
      else if (!root.textContent) nameFallback(root, placeholder)
    }),
  )
  env.onDispose(() => close?.())
  return root
}

export const datePicker: ComponentDefinition<DatePickerNode> = { render, initial: node => node.value }
