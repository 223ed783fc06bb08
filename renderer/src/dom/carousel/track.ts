/** The slides of a carousel as boxes in a scrolling viewport, whatever the direction of the page. */
export class Track {
  constructor(
    readonly viewport: HTMLElement,
    private readonly slides: () => HTMLElement[],
    private readonly vertical: boolean,
    private readonly align: 'start' | 'center' | 'end',
  ) {}

  /** How far the viewport must scroll to bring a slide into its place. */
  private distance(slide: HTMLElement): number {
    const [box, view] = [slide.getBoundingClientRect(), this.viewport.getBoundingClientRect()]
    const [start, end, from, to] = this.vertical
      ? [box.top, box.bottom, view.top, view.bottom]
      : [box.left, box.right, view.left, view.right]
    if (this.align === 'center') return (start + end - from - to) / 2
    const right = !this.vertical && getComputedStyle(this.viewport).direction === 'rtl'
    return (this.align === 'start') !== right ? start - from : end - to
  }

  scrollTo(index: number, smooth: boolean): void {
    const slide = this.slides()[index]
    if (!slide) return
    const by = this.distance(slide)
    this.viewport.scrollBy({ [this.vertical ? 'top' : 'left']: by, behavior: smooth ? 'smooth' : 'instant' })
  }

  /** The slide that is nearest to its place. */
  current(): number {
    const distances = this.slides().map(slide => Math.abs(this.distance(slide)))
    return Math.max(0, distances.indexOf(Math.min(...distances)))
  }

  /** True when scrolling further in this sense is not possible. */
  atEnd(forward: boolean): boolean {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = this.viewport
    const [at, most] = this.vertical ? [scrollTop, scrollHeight - clientHeight] : [Math.abs(scrollLeft), scrollWidth - clientWidth]
    return forward ? at >= most - 1 : at <= 1
  }
}

/** Lets a mouse drag the viewport; touch and pens scroll it by themselves. */
export function dragToScroll(viewport: HTMLElement, vertical: boolean, ended: () => void): void {
  let from: { at: number; scroll: number } | undefined
  let moved = false
  viewport.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'mouse' || event.button !== 0 || (event.target as Element).closest('button,a,input,select,textarea')) return
    from = { at: vertical ? event.clientY : event.clientX, scroll: vertical ? viewport.scrollTop : viewport.scrollLeft }
    moved = false
  })
  viewport.addEventListener('pointermove', event => {
    if (!from) return
    const by = (vertical ? event.clientY : event.clientX) - from.at
    if (!moved && Math.abs(by) < 4) return
    if (!moved) viewport.setPointerCapture(event.pointerId)
    moved = true
    viewport.dataset['dragging'] = ''
    if (vertical) viewport.scrollTop = from.scroll - by
    else viewport.scrollLeft = from.scroll - by
  })
  const end = () => {
    if (from && moved) ended()
    from = undefined
    delete viewport.dataset['dragging']
  }
  viewport.addEventListener('pointerup', end)
  viewport.addEventListener('pointercancel', end)
}
