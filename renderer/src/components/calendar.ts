import './calendar.css'
import { CalendarGrid } from '../dom/calendar/grid'
import { chooseDay, markDay, readDays, type Mode } from '../dom/calendar/selection'
import { rootElement } from '../dom/element'
import { nameFallback } from '../dom/naming'
import { toOneOf } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { CalendarNode } from '../protocol/protocol'

const render: Component<CalendarNode> = (node, env) => {
  const root = rootElement('div', 'pf-calendar pf-control', node, env)
  root.setAttribute('role', 'group')
  const mode = toOneOf<Mode>(env.resolve(node.mode), ['single', 'multiple', 'range'], 'single')
  const control = env.control<unknown>(node, { read: value => value })
  const days = () => readDays(control.get(), mode)
  const grid = new CalendarGrid(
    {
      locale: env.locale,
      months: mode === 'range' ? 2 : 1,
      uid: suffix => env.uid(suffix),
      mark: each => markDay(days(), each, mode),
      choose: each => {
        control.set(chooseDay(days(), each, mode))
        grid.show(each)
        grid.focus()
      },
    },
    days()[0],
  )
  root.append(grid.root)
  control.watch(() => {
    const [first] = days()
    if (first && !root.contains(document.activeElement)) grid.show(first)
    else grid.draw()
  })
  env.onConnected(() => queueMicrotask(() => nameFallback(root, control.name?.replace(/_\d+$/, '') || 'Calendar')))
  return root
}

export const calendar: ComponentDefinition<CalendarNode> = { render, initial: node => node.value }
