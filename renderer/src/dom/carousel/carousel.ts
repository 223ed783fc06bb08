import './carousel.css'
import { autoMove } from './motion'
import { settingsOf, type Settings } from './settings'
import { Slides } from './slides'
import { dragToScroll } from './track'
import { element, rootElement } from '../element'
import { toAlign } from '../place'
import { toBoolean, toNumber, toOneOf } from '../../render/coerce'
import type { Carousel } from '../carousel'
import type { ChildItem, Env } from '../../render/component'
import type { CarouselNode } from '../../protocol/protocol'

/** Data attributes and lengths that the style sheet works with. */
function applyLook(root: HTMLElement, viewport: HTMLElement, settings: Settings, node: CarouselNode, env: Env): void {
  const { vertical, continuous, fade, gap, visible, direction } = settings
  const dim = !continuous && toBoolean(env.resolve(node.dimInactive))
  const flags = { vertical, continuous, fade, dim, 'pause-on-hover': toBoolean(env.resolve(node.pauseOnHover), true) }
  for (const [name, on] of Object.entries(flags)) root.toggleAttribute(`data-${name}`, on)
  root.dataset['direction'] = direction
  root.dataset['controls'] = toOneOf(env.resolve(node.controlsPosition), ['overlay', 'outside', 'gutter'], 'outside')
  root.style.setProperty('--gap', `${gap}px`)
  root.style.setProperty('--time', `${40 / Math.min(10, Math.max(0.1, toNumber(env.resolve(node.speed), 2)))}s`)
  if (visible > 0) root.style.setProperty('--slide', `calc((100% - ${Math.max(0, Math.ceil(visible) - 1)} * ${gap}px) / ${visible})`)
  const height = toNumber(env.resolve(node.height))
  if (height === undefined) return
  root.style.setProperty('--height', `${height}px`)
  viewport.style.height = `${height}px`
}

/** Gives the items of a carousel an element each, the same one as long as they stay. */
function slideElements(): (items: readonly ChildItem[]) => HTMLElement[] {
  const shown = new Map<ChildItem, HTMLElement>()
  const create = (item: ChildItem) => {
    const slide = element('div', 'pf-carousel-slide', item.env.render(item.node))
    slide.setAttribute('role', 'group')
    slide.setAttribute('aria-roledescription', 'slide')
    shown.set(item, slide)
    return slide
  }
  return items => {
    for (const item of shown.keys()) if (!items.includes(item)) shown.delete(item)
    return items.map(item => shown.get(item) ?? create(item))
  }
}

/** A strip that runs without end. */
function marquee(root: HTMLElement, viewport: HTMLElement, settings: Settings, node: CarouselNode, env: Env): void {
  const foot = element('div', 'pf-carousel-foot')
  const elements = slideElements()
  env.items(node.children, items => {
    // The same once more follows, so that the end runs into the beginning.
    const again = element('div', 'pf-carousel-strip', ...items.map(item => element('div', 'pf-carousel-slide', item.env.render(item.node))))
    again.inert = true
    again.setAttribute('aria-hidden', 'true')
    viewport.replaceChildren(element('div', 'pf-carousel-strip', ...elements(items)), again)
  })
  autoMove(root, foot, env, settings, true)
  if (foot.childElementCount > 0) root.append(foot)
  // Without motion the row is scrolled by hand.
  else viewport.tabIndex = 0
}

/** Slides that are turned, one step at a time. */
function slideShow(root: HTMLElement, viewport: HTMLElement, settings: Settings, node: CarouselNode, env: Env): void {
  const align = toAlign(env.resolve(node.align), 'start')
  const flag = (name: 'showDots' | 'showControls' | 'dimInactive' | 'drag' | 'pauseOnHover', fallback: boolean) =>
    toBoolean(env.resolve(node[name]), fallback)
  const dots = flag('showDots', false)
  const slides = new Slides(root, viewport, settings, {
    controls: flag('showControls', true),
    dots,
    dim: flag('dimInactive', false),
    align,
  })
  const elements = slideElements()
  root.style.setProperty('--align', align)
  viewport.tabIndex = 0
  env.items(node.children, items => slides.show(elements(items)))
  const { vertical, fade, direction, autoAdvance } = settings
  if (flag('drag', true) && !fade) dragToScroll(viewport, vertical, () => slides.go(slides.track.current()))
  const forward = direction === 'left' || direction === 'up' ? 1 : -1
  if (autoAdvance > 0) autoMove(root, slides.foot, env, settings, flag('pauseOnHover', true), () => slides.turn(forward))
  if (dots || slides.foot.childElementCount > 0) root.append(slides.foot)
}

/** Slides that are turned, or a strip that runs. */
export const carousel: Carousel = (node, env, icon) => {
  const root = rootElement('div', 'pf-carousel', node, env)
  const viewport = element('div', 'pf-carousel-viewport')
  const settings = settingsOf(node, env, icon)
  root.setAttribute('role', 'group')
  root.setAttribute('aria-roledescription', 'carousel')
  root.setAttribute('aria-label', 'Carousel')
  root.append(viewport)
  applyLook(root, viewport, settings, node, env)
  if (settings.continuous) marquee(root, viewport, settings, node, env)
  else slideShow(root, viewport, settings, node, env)
  return root
}
