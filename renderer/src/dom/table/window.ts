import type { Env } from '../../render/component'
import { element } from '../element'

/** Rows beyond the visible ones that are kept ready, from the second frame on. */
const reserve = 12

/** Tells which rows of a long list are in view of its scroller, and stands in for the height of the others. */
export class RowWindow {
  private readonly top = element('tr', 'pf-data-table-space')
  private readonly bottom = element('tr', 'pf-data-table-space')
  private height = 37
  private from = 0
  private to = 0
  private count = 0
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
      // A table that shows all of its rows.
      if (this.count === 0) return
      const { from, to } = this
      this.measure(this.count)
      if (from !== this.from || to !== this.to) this.changed()
    }
    scroller.addEventListener('scroll', moved, { passive: true })
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        this.painted = true
        moved()
      })
    })
    env.onDispose(() => {
      scroller.removeEventListener('scroll', moved)
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    })
  }

  /** The range of rows to show of so many, with the spaces before and after them. */
  range(count: number): { from: number; to: number; before: Element[]; after: Element[] } {
    this.measure(count)
    this.top.style.height = `${this.from * this.height}px`
    this.bottom.style.height = `${(count - this.to) * this.height}px`
    return { from: this.from, to: this.to, before: this.from > 0 ? [this.top] : [], after: this.to < count ? [this.bottom] : [] }
  }

  private measure(count: number): void {
    this.count = count
    const row = this.scroller.querySelector<HTMLElement>('tbody > .pf-table-row')
    if (row?.offsetHeight) this.height = row.offsetHeight
    const first = Math.floor(this.scroller.scrollTop / this.height)
    const visible = Math.ceil((this.scroller.clientHeight || 512) / this.height)
    if (!this.painted && first === 0) {
      this.from = 0
      this.to = Math.min(count, visible + 1)
      return
    }
    // Whole steps, so that scrolling by a pixel changes nothing.
    this.from = Math.max(0, Math.min(count - visible, first) - reserve)
    this.from -= this.from % reserve
    this.to = Math.min(count, Math.ceil((first + visible + reserve) / reserve) * reserve)
  }
}
