import type { Env } from '../../render/component'
import { element } from '../element'

/** Rows beyond the visible ones that are kept ready, once the first frame has been painted. */
const reserve = 12

/** Runs when the next frame has been painted and nothing else waits; gives what calls it off. */
function afterFirstFrame(run: () => void): () => void {
  let idle: number | undefined
  const frame = requestAnimationFrame(() => {
    idle = typeof requestIdleCallback === 'undefined' ? window.setTimeout(run, 50) : requestIdleCallback(run, { timeout: 200 })
  })
  return () => {
    cancelAnimationFrame(frame)
    if (idle === undefined) return
    if (typeof requestIdleCallback === 'undefined') clearTimeout(idle)
    else cancelIdleCallback(idle)
  }
}

/**
 * Tells which rows are in the document: of a long list those in view of its scroller, of another one all; the first frame has no more than
 * may be seen in it. Spaces stand in for the height of the others.
 */
export class RowWindow {
  private readonly top = element('tr', 'pf-data-table-space')
  private readonly bottom = element('tr', 'pf-data-table-space')
  private height = 37
  private from = 0
  private to = 0
  private count = 0
  private long = false
  private painted = false

  constructor(
    private readonly scroller: HTMLElement,
    env: Env,
    private readonly changed: () => void,
  ) {
    for (const space of [this.top, this.bottom]) {
      space.setAttribute('aria-hidden', 'true')
      space.append(element('td'))
    }
    const moved = () => {
      const { from, to } = this
      this.measure()
      if (from !== this.from || to !== this.to) this.changed()
    }
    scroller.addEventListener('scroll', moved, { passive: true })
    const stop = afterFirstFrame(() => {
      this.painted = true
      moved()
    })
    env.onDispose(() => {
      scroller.removeEventListener('scroll', moved)
      stop()
    })
  }

  /** The range of rows to show of so many, with the spaces before and after them. */
  range(count: number, long: boolean): { from: number; to: number; before: Element[]; after: Element[] } {
    this.count = count
    this.long = long
    this.measure()
    this.top.style.height = `${this.from * this.height}px`
    this.bottom.style.height = `${(count - this.to) * this.height}px`
    return { from: this.from, to: this.to, before: this.from > 0 ? [this.top] : [], after: this.to < count ? [this.bottom] : [] }
  }

  private measure(): void {
    if (this.long) return this.follow()
    this.from = 0
    this.to = this.painted ? this.count : Math.min(this.count, this.rowsIn(window.innerHeight) + 1)
  }

  private follow(): void {
    const row = this.scroller.querySelector<HTMLElement>('tbody > .pf-table-row')
    if (row?.offsetHeight) this.height = row.offsetHeight
    const first = Math.floor(this.scroller.scrollTop / this.height)
    const visible = this.rowsIn(this.scroller.clientHeight)
    // Whole steps, so that scrolling by a pixel changes nothing.
    this.from = Math.max(0, Math.min(this.count - visible, first) - reserve)
    this.from -= this.from % reserve
    const below = Math.ceil((first + visible + reserve) / reserve) * reserve
    this.to = Math.min(this.count, this.painted || first > 0 ? below : visible + 1)
  }

  /** How many rows such a height shows, which is not known before the first frame. */
  private rowsIn(height: number): number {
    return Math.ceil((height || 512) / this.height)
  }
}
