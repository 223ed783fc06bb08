import { toBoolean, toDisplay, toNumber } from '../render/coerce'
import type { Component, Env } from '../render/component'
import type { ActionList, UiNode } from '../protocol/node'

/** Creates an element with classes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className?: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag)
  if (className) created.className = className
  created.append(...children)
  return created
}

/** The element that a component returns: its own class and the author's `cssClass`. */
export function rootElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  node: UiNode,
  env: Env,
): HTMLElementTagNameMap[K] {
  const created = element(tag, className)
  env.classes(created, node.cssClass)
  return created
}

export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]))
}

/** Makes an ARIA attribute true, or takes it away. */
export function setAria(element: Element, name: string, on: boolean): void {
  if (on) element.setAttribute(`aria-${name}`, 'true')
  else element.removeAttribute(`aria-${name}`)
}

/** Lets accessibility attributes, `title`, `data-*` and `onClick` of the node through to its element; nothing else reaches the DOM. */
export function passThrough(node: UiNode, env: Env, target: HTMLElement): void {
  for (const name of Object.keys(node)) {
    if (/^(aria-[a-z]+|data-[a-z-]+|title|role|tabIndex)$/.test(name)) env.attribute(target, name, node[name])
  }
  env.onClick(target, node['onClick'] as ActionList | undefined)
}

/** A data attribute that styles follow; empty values remove it. */
export function dataAttribute(env: Env, target: HTMLElement | SVGElement, name: string, value: unknown): void {
  env.bind(value, resolved => {
    const text = toDisplay(resolved)
    if (text) target.dataset[name] = text
    else delete target.dataset[name]
  })
}

/** Follows a value that is true or false. */
export function bindFlag(env: Env, value: unknown, apply: (flag: boolean) => void, fallback = false): void {
  env.bind(value, resolved => apply(toBoolean(resolved, fallback)))
}

/** Sets a CSS length: numbers are pixels, `null` and absent values remove the property. */
export function bindLength(env: Env, target: HTMLElement | SVGElement, property: string, value: unknown): void {
  env.bind(value, resolved => target.style.setProperty(property, cssLength(resolved)))
}

export function cssLength(value: unknown): string {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim()))) return `${value}px`
  return toDisplay(value)
}

/** Sets the camelCase properties of a `style` prop; properties that left are removed. */
export function bindStyle(env: Env, target: HTMLElement, style: unknown): void {
  let before: string[] = []
  env.bind(style, value => {
    const entries = value && typeof value === 'object' ? Object.entries(value as Record<string, unknown>) : []
    for (const name of before) target.style.removeProperty(name)
    before = entries.map(([name, css]) => {
      const property = name.startsWith('--') ? name : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
      target.style.setProperty(property, cssLengthOf(property, css))
      return property
    })
  })
}

// Properties whose bare numbers are numbers and not pixels.
const unitless =
  /^(--|opacity|z-index|order|flex|line-height|font-weight|zoom|orphans|widows|scale|tab-size|aspect-ratio|column|grid|fill|stroke)/

function cssLengthOf(property: string, value: unknown): string {
  return typeof value === 'number' && !unitless.test(property) ? `${value}px` : toDisplay(value)
}

/** A component that is one element around its children. */
export function container(tag: keyof HTMLElementTagNameMap, className: string, open = false): Component {
  return (node, env) => {
    const root = rootElement(tag, className, node, env)
    if (open) passThrough(node, env, root)
    env.children(node.children, root)
    return root
  }
}

/** A component that is one element with the text of `content`, followed by children where it has any. */
export function textBlock(tag: keyof HTMLElementTagNameMap, className: string, open = false): Component {
  return (node, env) => {
    const root = rootElement(tag, className, node, env)
    fillText(node, env, root)
    if (open) passThrough(node, env, root)
    return root
  }
}

/** Puts `content` and the children into an element, and follows `bold` and `italic`. */
export function fillText(node: UiNode, env: Env, root: HTMLElement): void {
  if (node['content'] !== undefined) root.append(env.text(node['content']))
  if (node['bold'] !== undefined) bindFlag(env, node['bold'], bold => root.classList.toggle('pf-bold', bold))
  if (node['italic'] !== undefined) bindFlag(env, node['italic'], italic => root.classList.toggle('pf-italic', italic))
  env.children(node.children, root)
}

/** Sets a CSS property, usually a variable, to a number. */
export function bindNumber(env: Env, target: HTMLElement | SVGElement, property: string, value: unknown, fallback: number): void {
  env.bind(value, resolved => target.style.setProperty(property, String(toNumber(resolved, fallback))))
}

/** Follows `invalid` and `disabled` of a field: the look by data attributes, the meaning on the control inside. */
export function bindState(env: Env, node: UiNode, root: HTMLElement): void {
  const control = () => root.querySelector('input,select,textarea,[role=combobox],[role=radiogroup]')
  const describe = (invalid: boolean) => {
    const target = control()
    const error = root.querySelector('.pf-field-error')
    if (!target) return
    if (invalid) target.setAttribute('aria-invalid', 'true')
    else if (target.getAttribute('aria-invalid') === 'true') target.removeAttribute('aria-invalid')
    if (!error) return
    error.id ||= env.uid('error')
    if (invalid) target.setAttribute('aria-describedby', error.id)
    else if (target.getAttribute('aria-describedby') === error.id) target.removeAttribute('aria-describedby')
  }
  bindFlag(env, node['invalid'], invalid => {
    root.toggleAttribute('data-invalid', invalid)
    env.onConnected(() => describe(invalid))
  })
  root.setAttribute('role', 'group')
  bindFlag(env, node['disabled'], disabled => {
    root.toggleAttribute('data-disabled', disabled)
    setAria(root, 'disabled', disabled)
  })
}
