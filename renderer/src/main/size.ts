/** Tells the height that the page needs, layers included, whenever it changes. */
export class SizeReport {
  private frame = 0
  private last = ''
  private readonly observer = new ResizeObserver(() => this.schedule())

  constructor(
    private readonly layersHeight: () => number,
    private readonly report: (size: { width: number; height: number }) => void,
  ) {
    this.observer.observe(document.documentElement)
    this.observer.observe(document.body)
  }

  /** Measures with the next frame, and reports if the size is another one. */
  schedule(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.measure()
    })
  }

  /** Reports again although nothing changed, because nobody heard the last report. */
  repeat(): void {
    this.last = ''
    this.schedule()
  }

  stop(): void {
    this.observer.disconnect()
    cancelAnimationFrame(this.frame)
  }

  private measure(): void {
    const { style } = document.documentElement
    const before = style.height
    style.height = 'max-content'
    const content = document.documentElement.getBoundingClientRect().height
    style.height = before
    const size = { width: Math.ceil(window.innerWidth), height: Math.ceil(Math.max(content, this.layersHeight())) }
    const key = `${size.width} ${size.height}`
    if (key === this.last) return
    this.last = key
    this.report(size)
  }
}
