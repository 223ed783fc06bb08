import { element, setAria } from '../element'
import { reconcile } from '../reconcile'
import { roundButton } from './button'
import type { Settings } from './settings'
import { Track } from './track'

/** Slides in a row that scrolls, with buttons, dots and automatic movement. */
export class Slides {
  readonly foot = element('div', 'pf-carousel-foot')
  private readonly previous = roundButton('Previous slide', this.settings.icon('chevron-left'))
  private readonly next = roundButton('Next slide', this.settings.icon('chevron-right'))
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
    ;[...this.dots.children].forEach((dot, at) => setAria(dot, 'current', at === this.index))
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
