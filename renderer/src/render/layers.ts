import type { Layers } from './page'

// The room around a layer, in pixels.
const MARGIN = 16

/** The layers shown now; tells when they come and go. */
export class LayerSet implements Layers {
  private readonly shown = new Map<Element, boolean>()
  private readonly observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.changed())

  /** Called when the room that layers need may have changed. */
  changed: () => void = () => {}

  show(element: Element, anchored = !(element instanceof HTMLDialogElement)): () => void {
    this.shown.set(element, anchored)
    this.observer?.observe(element)
    this.changed()
    return () => {
      this.observer?.unobserve(element)
      if (this.shown.delete(element)) this.changed()
    }
  }

  /** The height of a page in which every layer fits. */
  height(): number {
    return Math.max(0, ...[...this.shown].map(([element, anchored]) => heightOf(element, anchored)))
  }
}

// The box of a layer is cut to the frame, so that its content tells what it needs.
function heightOf(element: Element, anchored: boolean): number {
  const { top, height } = element.getBoundingClientRect()
  return Math.max(height, element.scrollHeight) + MARGIN + (anchored ? Math.max(0, top) : MARGIN)
}
