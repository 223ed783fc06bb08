import type { Env } from '../render/component'
import { iconPaths } from './icon-paths'
import { svgElement } from './svg'

// Earlier names of lucide that are still in use.
const aliases: Readonly<Record<string, string>> = {
  'alert-circle': 'circle-alert',
  'alert-triangle': 'triangle-alert',
  'check-circle': 'circle-check',
  'check-circle-2': 'circle-check',
  'x-circle': 'circle-x',
  home: 'house',
  trash: 'trash-2',
  edit: 'pencil',
  loader: 'loader-circle',
  'loader-2': 'loader-circle',
  'bar-chart': 'chart-column',
  'bar-chart-2': 'chart-column',
  'shopping-bag': 'package',
}

const unknownPath = 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z'

/** `circleCheck`, `CircleCheck` and `circle-check` are one icon. */
function normalize(name: string): string {
  return name
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([a-z])(\d)/gi, '$1-$2')
    .toLowerCase()
}

function own(map: unknown, name: string): string | undefined {
  if (!map || typeof map !== 'object' || !Object.hasOwn(map, name)) return undefined
  const path = (map as Record<string, unknown>)[name]
  return typeof path === 'string' ? path : undefined
}

let blank: SVGSVGElement | undefined

/** An icon without a shape yet. */
function iconElement(): SVGSVGElement {
  const stroke = { stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  blank ??= svgElement(
    'svg',
    { class: 'pf-icon', viewBox: '0 0 24 24', fill: 'none', ...stroke, 'aria-hidden': 'true' },
    svgElement('path'),
  )
  return blank.cloneNode(true) as SVGSVGElement
}

/** Draws an icon of the core. */
export function coreIcon(name: keyof typeof iconPaths): SVGSVGElement {
  const svg = iconElement()
  svg.firstElementChild?.setAttribute('d', iconPaths[name] ?? unknownPath)
  return svg
}

function draw(svg: SVGSVGElement, given: string, extra: unknown): void {
  const name = normalize(given)
  const key = aliases[name] ?? name
  const path = own(iconPaths, key) ?? own(extra, name) ?? own(extra, key) ?? own(extra, given)
  svg.firstElementChild?.setAttribute('d', path ?? unknownPath)
  svg.style.display = given ? '' : 'none'
  svg.toggleAttribute('data-unknown', !path)
  if (path) {
    svg.setAttribute('aria-hidden', 'true')
    svg.removeAttribute('role')
    svg.removeAttribute('aria-label')
    return
  }
  // Nobody sees what the shape should be, so it is told.
  svg.removeAttribute('aria-hidden')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', name.replaceAll('-', ' '))
}

/** An icon that follows its name: one of the core, one that came with the view, or a square that tells the name. */
export function bindIcon(env: Env, name: unknown): SVGSVGElement {
  const svg = iconElement()
  let current = ''
  let extra: unknown
  env.bind(name, value => {
    current = typeof value === 'string' ? value : ''
    draw(svg, current, extra)
  })
  env.watch(() => {
    extra = env.data('icons')
    if (extra) draw(svg, current, extra)
  })
  return svg
}
