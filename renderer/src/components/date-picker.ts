import './date-picker.css'
import './input.css'
import { parseDay, formatDay, sameDay, today, type Day } from '../dom/calendar/dates'
import { CalendarGrid } from '../dom/calendar/grid'
import { dropDown, dropDownField } from '../dom/drop-down'
import { element } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { nameFallback } from '../dom/naming'
import { toDisplay } from '../render/coerce'
import type { Component, ComponentDefinition, Env } from '../render/component'
import type { DatePickerNode } from '../protocol/protocol'

/** The month of the chosen day, or this one; `choose` is called with the day that was picked, as the wire has it. */
function calendarOf(env: Env, day: () => Day | undefined, choose: (day: string) => void): CalendarGrid {
  return new CalendarGrid(
    {
      locale: env.locale,
      months: 1,
      uid: suffix => env.uid(suffix),
      mark: each => (sameDay(each, day()) ? 'selected' : ''),
      choose: each => choose(formatDay(each)),
    },
    day() ?? today(),
  )
}

const render: Component<DatePickerNode> = (node, env) => {
  const text = element('span', 'pf-date-picker-text')
  text.id = env.uid('value')
  const root = dropDownField(node, env, 'pf-date-picker', coreIcon('calendar'), text, coreIcon('chevron-down'))
  root.setAttribute('aria-haspopup', 'dialog')
  const control = env.control<unknown>(node, { read: value => value })
  const day = () => parseDay(control.get())
  const layer = dropDown(root, env)
  let placeholder = 'Pick a date'
  const show = () => {
    const chosen = day()
    text.textContent = chosen ? new Intl.DateTimeFormat(env.locale, { dateStyle: 'long' }).format(chosen) : placeholder
    root.toggleAttribute('data-empty', !chosen)
  }
  const open = () => {
    const calendar = calendarOf(env, day, chosen => {
      control.set(chosen)
      layer.close()
    })
    const panel = element('div', 'pf-date-picker-panel', calendar.root)
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-label', placeholder)
    layer.open(panel, { side: 'bottom', align: 'start' })
    calendar.focus()
  }
  env.bind(node.placeholder, value => {
    placeholder = toDisplay(value) || 'Pick a date'
    show()
  })
  control.watch(show)
  root.addEventListener('click', () => (layer.isOpen() ? layer.close() : open()))
  env.onConnected(() =>
    queueMicrotask(() => {
      // A label names the field; the date is told with it.
      if (root.labels?.length) root.setAttribute('aria-describedby', text.id)
      else if (!root.textContent) nameFallback(root, placeholder)
    }),
  )
  return root
}

export const datePicker: ComponentDefinition<DatePickerNode> = { render, initial: node => node.value }
