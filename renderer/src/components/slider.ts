import './slider.css'
import { bindFlag, dataAttribute, element, passThrough, rootElement } from '../dom/element'
import { followName } from '../dom/field'
import { nameFallback } from '../dom/naming'
import { share } from '../dom/scale'
import { toBoolean, toNumber } from '../render/coerce'
import type { Component, ComponentDefinition, Control, Env } from '../render/component'
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

interface Thumb {
  readonly input: HTMLInputElement
  readonly handle: HTMLElement
}

function thumb(index: number, range: boolean): Thumb {
  const input = element('input', 'pf-slider-input')
  input.type = 'range'
  if (range) input.setAttribute('aria-label', index === 0 ? 'Minimum' : 'Maximum')
  return { input, handle: element('span', 'pf-slider-thumb') }
}

function build(node: SliderNode, env: Env, thumbs: readonly Thumb[]): HTMLElement {
  const root = rootElement('div', 'pf-slider pf-tone', node, env)
  const fill = element('div', 'pf-slider-range')
  root.append(element('div', 'pf-slider-track', fill), ...thumbs.flatMap(({ input, handle }) => [input, handle]))
  for (const name of ['variant', 'size', 'orientation', 'handleStyle'] as const) dataAttribute(env, root, name, node[name])
  env.classes(fill, node.indicatorClass)
  for (const { handle } of thumbs) env.classes(handle, node.handleClass)
  bindFlag(env, node.disabled, disabled => thumbs.forEach(({ input }) => (input.disabled = disabled)))
  return root
}

/** Keeps the scale, and that of the inputs, as the node says; calls `changed` after each change. */
function bindLimits(node: SliderNode, env: Env, scale: Scale, thumbs: readonly Thumb[], changed: () => void): void {
  for (const [name, fallback] of [
    ['min', 0],
    ['max', 100],
    ['step', 0],
  ] as const) {
    env.bind(node[name], value => {
      scale[name] = toNumber(value, fallback)
      // Without a step of its own, a value that is given stays as it is.
      for (const { input } of thumbs)
        Object.assign(input, { min: String(scale.min), max: String(scale.max), step: String(scale.step || 'any') })
      changed()
    })
  }
}

function showValues(root: HTMLElement, thumbs: readonly Thumb[], values: Values, { min, max }: Scale): void {
  thumbs.forEach(({ input, handle }, index) => {
    input.value = String(values[index])
    handle.style.setProperty('--at', String(share(Number(input.value), min, max)))
  })
  root.style.setProperty('--low', String(thumbs.length > 1 ? share(values[0] ?? 0, min, max) : 0))
  root.style.setProperty('--high', String(share(values.at(-1) ?? 0, min, max)))
}

/** One thumb is the control itself, two are a group. */
function bindIdentity(node: SliderNode, env: Env, control: Control<unknown>, root: HTMLElement, [first, second]: readonly Thumb[]): void {
  const named = first && !second ? first.input : root
  if (named instanceof HTMLInputElement) {
    followName(node, env, control, name => {
      named.name = name
    })
    env.identify(named)
  } else {
    root.setAttribute('role', 'group')
    root.classList.add('pf-control')
  }
  passThrough(node, env, named)
  env.onConnected(() => queueMicrotask(() => nameFallback(named, control.name)))
}

const render: Component<SliderNode> = (node, env) => {
  const range = toBoolean(env.resolve(node.range))
  const scale: Scale = { min: 0, max: 100, step: 0 }
  const thumbs = (range ? [0, 1] : [0]).map(index => thumb(index, range))
  const inputs = thumbs.map(({ input }) => input)
  const root = build(node, env, thumbs)
  root.toggleAttribute('data-range', range)

  const control = env.control<unknown>(node, { read: value => value, alwaysWrite: true })
  const show = () => showValues(root, thumbs, toValues(control.get(), range, scale), scale)
  bindLimits(node, env, scale, thumbs, show)
  control.watch(show)

  const change = (index: number) => {
    const [low = 0, high = 0] = inputs.map(input => chosen(input, scale))
    if (!range) return control.set(low)
    // One thumb does not pass the other.
    control.set(index === 0 ? [Math.min(low, high), high] : [low, Math.max(low, high)])
    show()
  }
  inputs.forEach((input, index) => input.addEventListener('input', () => change(index)))
  if (range) followTrack(root, inputs)
  bindIdentity(node, env, control, root, thumbs)
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
