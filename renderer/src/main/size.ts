/** Tells the height that the page needs, layers included, whenever it changes. */
export class SizeReport {
  private frame = 0
  private last = ''
  private observer: ResizeObserver | undefined

  constructor(
    private readonly layersHeight: () => number,
    private readonly report: (size: { width: number; height: number }) => void,
  ) {}

  /** Begins to report: to measure before anybody listens would only lay out the page once more. */
  start(): void {
    this.observer ??= new ResizeObserver(() => this.schedule())
    this.observer.observe(document.documentElement)
    this.observer.observe(document.body)
    this.schedule()
  }

  /** Measures with the next frame, and reports if the size is another one. */
  schedule(): void {
    if (!this.observer) return
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.measure()
    })
  }

  stop(): void {
    this.observer?.disconnect()
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
