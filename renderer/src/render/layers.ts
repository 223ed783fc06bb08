import type { Layers } from './page'

/** The layers shown now; tells when they come and go. */
export class LayerSet implements Layers {
  private readonly shown = new Set<Element>()
  private readonly observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.changed())

  /** Called when the room that layers need may have changed. */
  changed: () => void = () => {}

  show(element: Element): () => void {
    this.shown.add(element)
    this.observer?.observe(element)
    this.changed()
    return () => {
      this.observer?.unobserve(element)
      if (this.shown.delete(element)) this.changed()
    }
  }

  /** The height that all layers fit in: their own content, at the top of the page. */
  height(): number {
    return Math.max(0, ...[...this.shown].map(heightOf))
  }
}

// A layer in the top layer is cut to the frame, so that its content, not its box, tells what it needs.
function heightOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect()
  const needed = Math.max(height, element.scrollHeight)
  const centred = element instanceof HTMLDialogElement
  return centred ? needed + 2 * MARGIN : Math.max(0, top) + needed + MARGIN
}

const MARGIN = 16
