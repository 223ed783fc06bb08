import './slider.css'
import { bindFlag, dataAttribute, element, passThrough, rootElement } from '../dom/element'
import { followName } from '../dom/field'
import { nameFallback } from '../dom/naming'
import { toBoolean, toNumber } from '../render/coerce'
import type { Component, ComponentDefinition } from '../render/component'
import type { SliderNode } from '../protocol/protocol'

type Values = readonly number[]

interface Scale {
  min: number
  max: number
  /** Zero when nothing is said. */
  step: number
}

/** Where a person moves the handle to: a hundredth of the scale is the step when nothing is said. */
function chosen(input: HTMLInputElement, { min, max, step }: Scale): number {
  const value = Number(input.value)
  const unit = (max - min) / 100
  if (step > 0 || !(unit > 0)) return value
  return Number((min + Math.round((value - min) / unit) * unit).toPrecision(12))
}

/** One value, or the lower and the upper one; what is missing stands at the ends of the scale. */
function toValues(value: unknown, range: boolean, { min, max }: Scale): Values {
  if (!range) return [toNumber(Array.isArray(value) ? value[0] : value, min)]
  const [low, high] = Array.isArray(value) ? value : [min, value]
  return [toNumber(low, min), toNumber(high, max)]
}

function thumb(index: number, range: boolean): { input: HTMLInputElement; handle: HTMLElement } {
  const input = element('input', 'pf-slider-input')
  input.type = 'range'
  if (range) input.setAttribute('aria-label', index === 0 ? 'Minimum' : 'Maximum')
  return { input, handle: element('span', 'pf-slider-thumb') }
}

const render: Component<SliderNode> = (node, env) => {
  const root = rootElement('div', 'pf-slider pf-tone', node, env)
  const range = toBoolean(env.resolve(node.range))
  const scale: Scale = { min: 0, max: 100, step: 0 }
  const fill = element('div', 'pf-slider-range')
  const thumbs = (range ? [0, 1] : [0]).map(index => thumb(index, range))
  root.append(element('div', 'pf-slider-track', fill), ...thumbs.flatMap(({ input, handle }) => [input, handle]))
  root.toggleAttribute('data-range', range)
  if (range) root.setAttribute('role', 'group')
  for (const name of ['variant', 'size', 'orientation', 'handleStyle'] as const) dataAttribute(env, root, name, node[name])
  env.classes(fill, node.indicatorClass)
  for (const { handle } of thumbs) env.classes(handle, node.handleClass)

  const control = env.control<unknown>(node, { read: value => value, alwaysWrite: true })
  const share = (value: number) =>
    scale.max === scale.min ? 0 : Math.min(100, Math.max(0, ((value - scale.min) / (scale.max - scale.min)) * 100))
  const show = () => {
    const values = toValues(control.get(), range, scale)
    thumbs.forEach(({ input, handle }, index) => {
      input.value = String(values[index])
      handle.style.setProperty('--at', String(share(Number(input.value))))
    })
    root.style.setProperty('--low', String(range ? share(values[0] ?? 0) : 0))
    root.style.setProperty('--high', String(share(values.at(-1) ?? 0)))
  }
  const limits: { min?: unknown; max?: unknown; step?: unknown } = {}
  const limit = () => {
    scale.min = toNumber(limits.min, 0)
    scale.max = toNumber(limits.max, 100)
    scale.step = toNumber(limits.step, 0)
    // Without a step of its own, a value that is given stays as it is.
    for (const { input } of thumbs)
      Object.assign(input, { min: String(scale.min), max: String(scale.max), step: String(scale.step || 'any') })
    show()
  }
  for (const name of ['min', 'max', 'step'] as const) {
    env.bind(node[name], value => {
      limits[name] = value
      limit()
    })
  }
  bindFlag(env, node.disabled, disabled => thumbs.forEach(({ input }) => (input.disabled = disabled)))
  control.watch(show)

  const change = (index: number) => {
    const [low = 0, high = 0] = thumbs.map(({ input }) => chosen(input, scale))
    if (!range) return control.set(low)
    // One thumb does not pass the other.
    control.set(index === 0 ? [Math.min(low, high), high] : [low, Math.max(low, high)])
    show()
  }
  thumbs.forEach(({ input }, index) => input.addEventListener('input', () => change(index)))
  if (range)
    followTrack(
      root,
      thumbs.map(({ input }) => input),
    )
  const [first] = thumbs
  if (first && !range) {
    followName(node, env, control, name => {
      first.input.name = name
    })
    env.identify(first.input)
    passThrough(node, env, first.input)
    env.onConnected(() => queueMicrotask(() => nameFallback(first.input, control.name)))
  } else {
    passThrough(node, env, root)
    root.classList.add('pf-control')
    env.onConnected(() => queueMicrotask(() => nameFallback(root, control.name)))
  }
  return root
}

/** A press on the track moves the nearer of the two thumbs. */
function followTrack(root: HTMLElement, inputs: HTMLInputElement[]): void {
  root.addEventListener('pointerdown', event => {
    const [low, high] = inputs
    if (!low || !high || low.disabled || inputs.includes(event.target as HTMLInputElement)) return
    const box = root.getBoundingClientRect()
    const vertical = root.dataset['orientation'] === 'vertical'
    const right = getComputedStyle(root).direction === 'rtl'
    const along = vertical
      ? (box.bottom - event.clientY) / box.height
      : (right ? box.right - event.clientX : event.clientX - box.left) / box.width
    const value = Number(low.min) + along * (Number(low.max) - Number(low.min))
    const nearer = Math.abs(value - Number(low.value)) <= Math.abs(value - Number(high.value)) ? low : high
    nearer.value = String(value)
    nearer.focus()
    nearer.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export const slider: ComponentDefinition<SliderNode> = { render, initial: node => node.value }
