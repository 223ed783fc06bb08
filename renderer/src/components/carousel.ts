import './button.css'
import './carousel.css'
import { dragToScroll, Track } from '../dom/carousel'
import { element, rootElement } from '../dom/element'
import { coreIcon } from '../dom/icon'
import { reconcile } from '../dom/reconcile'
import { toBoolean, toNumber, toOneOf } from '../render/coerce'
import type { ChildItem, Component, Env } from '../render/component'
import type { CarouselNode } from '../protocol/protocol'

interface Settings {
  readonly direction: 'left' | 'right' | 'up' | 'down'
  readonly vertical: boolean
  readonly continuous: boolean
  readonly fade: boolean
  readonly loop: boolean
  readonly gap: number
  /** Slides in view; 0 = each as wide as it is. */
  readonly visible: number
  readonly step: number
  readonly autoAdvance: number
}

function settingsOf(node: CarouselNode, env: Env): Settings {
  const value = (name: keyof CarouselNode) => env.resolve(node[name])
  const direction = toOneOf(value('direction'), ['left', 'right', 'up', 'down'], 'left')
  const continuous = toBoolean(value('continuous'))
  const fade = value('effect') === 'fade' && !continuous
  return {
    direction,
    vertical: direction === 'up' || direction === 'down',
    continuous,
    fade,
    loop: toBoolean(value('loop'), true),
    gap: toNumber(value('gap'), 0),
    visible: fade ? 1 : node.visible === null ? 0 : toNumber(value('visible'), continuous ? 0 : 1),
    step: Math.max(1, Math.round(toNumber(value('slidesToScroll'), 1))),
    autoAdvance: continuous ? 0 : toNumber(value('autoAdvance'), 0),
  }
}

function roundButton(label: string, icon: string): HTMLButtonElement {
  const button = element('button', 'pf-button', coreIcon(icon))
  button.type = 'button'
  button.dataset['variant'] = 'outline'
  button.setAttribute('aria-label', label)
  return button
}

/** Slides in a row that scrolls, with buttons, dots and automatic movement. */
class Slides {
  readonly foot = element('div', 'pf-carousel-foot')
  private readonly previous = roundButton('Previous slide', 'chevron-left')
  private readonly next = roundButton('Next slide', 'chevron-right')
  private readonly dots = element('div', 'pf-carousel-dots pf-contents')
  private slides: HTMLElement[] = []
  private index = 0
  readonly track: Track

  constructor(
    private readonly root: HTMLElement,
    private readonly viewport: HTMLElement,
    private readonly settings: Settings,
    private readonly options: { controls: boolean; dots: boolean; dim: boolean; align: 'start' | 'center' | 'end' },
  ) {
    this.track = new Track(viewport, () => this.slides, settings.vertical, options.align)
    this.previous.addEventListener('click', () => this.turn(-1))
    this.next.addEventListener('click', () => this.turn(1))
    for (const [button, by] of [
      [this.previous, -1],
      [this.next, 1],
    ] as const) {
      button.classList.add('pf-carousel-turn')
      button.dataset['turn'] = String(by)
    }
    viewport.addEventListener('scroll', () => this.update(this.track.current()), { passive: true })
    viewport.addEventListener('keydown', event => this.key(event))
    if (options.dots) this.foot.append(this.dots)
  }

  show(slides: HTMLElement[]): void {
    this.slides = slides
    reconcile(this.viewport, slides)
    slides.forEach((slide, index) => slide.setAttribute('aria-label', `${index + 1} of ${slides.length}`))
    const several = slides.length > 1
    if (this.options.controls && several) {
      this.root.prepend(this.previous)
      this.viewport.after(this.next)
    } else {
      this.previous.remove()
      this.next.remove()
    }
    this.dots.replaceChildren(...(several ? slides.map((_, index) => this.dot(index)) : []))
    this.update(Math.min(this.index, slides.length - 1))
  }

  turn(by: number): void {
    const { loop, fade, step } = this.settings
    const last = this.slides.length - 1
    const wanted = this.index + by * step
    const stuck = !fade && this.track.atEnd(by > 0)
    const to = (wanted > last || wanted < 0 || stuck) && loop ? (by > 0 ? 0 : last) : Math.max(0, Math.min(last, wanted))
    this.go(to)
  }

  go(to: number): void {
    if (!this.settings.fade) this.track.scrollTo(to, true)
    this.update(to)
  }

  private dot(index: number): HTMLElement {
    const dot = element('button', 'pf-carousel-dot')
    dot.type = 'button'
    dot.setAttribute('aria-label', `Slide ${index + 1}`)
    dot.addEventListener('click', () => this.go(index))
    return dot
  }

  private update(index: number): void {
    this.index = Math.max(0, index)
    this.slides.forEach((slide, at) => {
      slide.toggleAttribute('data-current', at === this.index)
      if (this.options.dim) slide.style.setProperty('--dim', String(Math.max(0.3, 1 - 0.35 * Math.abs(at - this.index))))
      if (this.settings.fade) slide.inert = at !== this.index
    })
    ;[...this.dots.children].forEach((dot, at) =>
      at === this.index ? dot.setAttribute('aria-current', 'true') : dot.removeAttribute('aria-current'),
    )
    if (this.settings.loop) return
    this.previous.disabled = this.index === 0
    this.next.disabled = this.index >= this.slides.length - 1
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.viewport) return
    const right = getComputedStyle(this.viewport).direction === 'rtl' ? -1 : 1
    const by = { ArrowRight: right, ArrowLeft: -right, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || /Up|Down/.test(event.key) !== this.settings.vertical) return
    event.preventDefault()
    this.turn(by)
  }
}

/** Moves by itself unless the user rests on it, pauses it, or wants no motion. */
function autoMove(
  root: HTMLElement,
  foot: HTMLElement,
  env: Env,
  pauseOnHover: boolean,
  advance: (() => void) | undefined,
  time: number,
): void {
  const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
  const pause = roundButton('Pause', 'pause')
  pause.classList.add('pf-carousel-pause')
  pause.dataset['variant'] = 'ghost'
  let resting = false
  pause.addEventListener('click', () => {
    const paused = root.toggleAttribute('data-paused')
    pause.setAttribute('aria-label', paused ? 'Play' : 'Pause')
    pause.replaceChildren(coreIcon(paused ? 'play' : 'pause'))
  })
  for (const [name, rests] of [
    ['pointerenter', true],
    ['pointerleave', false],
    ['focusin', true],
    ['focusout', false],
  ] as const) {
    root.addEventListener(name, () => {
      if (pauseOnHover || name.startsWith('focus')) resting = rests
    })
  }
  if (still) return
  foot.append(pause)
  if (!advance) return
  const timer = setInterval(
    () => {
      if (!resting && !root.hasAttribute('data-paused') && !document.hidden) advance()
    },
    Math.max(250, time),
  )
  env.onDispose(() => clearInterval(timer))
}

export const carousel: Component<CarouselNode> = (node, env) => {
  const root = rootElement('div', 'pf-carousel', node, env)
  const viewport = element('div', 'pf-carousel-viewport')
  const settings = settingsOf(node, env)
  const { vertical, continuous, fade, gap, visible, direction, autoAdvance } = settings
  const align = toOneOf(env.resolve(node.align), ['start', 'center', 'end'], 'start')
  const dim = toBoolean(env.resolve(node.dimInactive))
  const pauseOnHover = toBoolean(env.resolve(node.pauseOnHover), true)
  const height = toNumber(env.resolve(node.height))
  root.setAttribute('role', 'group')
  root.setAttribute('aria-roledescription', 'carousel')
  root.setAttribute('aria-label', 'Carousel')
  root.dataset['direction'] = direction
  root.dataset['controls'] = toOneOf(env.resolve(node.controlsPosition), ['overlay', 'outside', 'gutter'], 'outside')
  for (const [name, on] of Object.entries({ vertical, continuous, fade, dim: dim && !continuous, 'pause-on-hover': pauseOnHover }))
    root.toggleAttribute(`data-${name}`, on)
  root.style.setProperty('--gap', `${gap}px`)
  root.style.setProperty('--align', align)
  if (visible > 0) root.style.setProperty('--slide', `calc((100% - ${Math.max(0, Math.ceil(visible) - 1)} * ${gap}px) / ${visible})`)
  if (height !== undefined) {
    root.style.setProperty('--height', `${height}px`)
    viewport.style.height = `${height}px`
  }
  root.append(viewport)

  const shown = new Map<ChildItem, HTMLElement>()
  const slideOf = (item: ChildItem) => {
    let slide = shown.get(item)
    if (!slide) {
      slide = element('div', 'pf-carousel-slide', item.env.render(item.node))
      slide.setAttribute('role', 'group')
      slide.setAttribute('aria-roledescription', 'slide')
      shown.set(item, slide)
    }
    return slide
  }
  const forget = (items: readonly ChildItem[]) => {
    for (const item of shown.keys()) if (!items.includes(item)) shown.delete(item)
  }
  if (continuous) {
    const foot = element('div', 'pf-carousel-foot')
    root.style.setProperty('--time', `${40 / Math.min(10, Math.max(0.1, toNumber(env.resolve(node.speed), 2)))}s`)
    env.items(node.children, items => {
      forget(items)
      const strip = element('div', 'pf-carousel-strip', ...items.map(slideOf))
      // The same once more follows, so that the end runs into the beginning.
      const again = element(
        'div',
        'pf-carousel-strip',
        ...items.map(item => element('div', 'pf-carousel-slide', item.env.render(item.node))),
      )
      again.inert = true
      again.setAttribute('aria-hidden', 'true')
      viewport.replaceChildren(strip, again)
    })
    autoMove(root, foot, env, pauseOnHover, undefined, 0)
    // Without motion the row is scrolled by hand.
    if (foot.childElementCount === 0) viewport.tabIndex = 0
    if (foot.childElementCount > 0) root.append(foot)
    return root
  }
  const slides = new Slides(root, viewport, settings, {
    controls: toBoolean(env.resolve(node.showControls), true),
    dots: toBoolean(env.resolve(node.showDots)),
    dim,
    align,
  })
  viewport.tabIndex = 0
  env.items(node.children, items => {
    forget(items)
    slides.show(items.map(slideOf))
  })
  if (toBoolean(env.resolve(node.drag), true) && !fade) dragToScroll(viewport, vertical, () => slides.go(slides.track.current()))
  const forward = direction === 'left' || direction === 'up' ? 1 : -1
  if (autoAdvance > 0) autoMove(root, slides.foot, env, pauseOnHover, () => slides.turn(forward), autoAdvance)
  if (toBoolean(env.resolve(node.showDots)) || slides.foot.childElementCount > 0) root.append(slides.foot)
  return root
}
