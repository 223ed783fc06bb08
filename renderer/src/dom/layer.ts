import type { Env } from '../render/component'
import { place, type Placement } from './place'

/** Shows a layer above the page next to its anchor and keeps it there; the returned function takes it away. */
export function showLayer(anchor: Element, layer: HTMLElement, env: Env, placement: Placement): () => void {
  // What stands outside of an open modal dialog cannot be operated.
  const home = anchor.closest('dialog[open],main') ?? document.body
  layer.popover = 'manual'
  layer.classList.add('pf-layer')
  home.append(layer)
  layer.showPopover?.()
  const update = () => place(anchor, layer, placement)
  // First the frame grows for the layer, then the layer finds room in it.
  const hideOverlay = env.showOverlay(layer)
  update()
  const options = { capture: true, passive: true }
  window.addEventListener('scroll', update, options)
  window.addEventListener('resize', update)
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(update)
  observer?.observe(layer)
  observer?.observe(anchor)
  return () => {
    window.removeEventListener('scroll', update, options)
    window.removeEventListener('resize', update)
    observer?.disconnect()
    hideOverlay()
    layer.remove()
  }
}

/** Calls `close` when the user presses Escape or elsewhere; the returned function stops that. */
export function onDismiss(anchor: Element, layer: HTMLElement, close: (reason: 'escape' | 'outside') => void): () => void {
  const inside = (target: EventTarget | null) =>
    target instanceof Node && (layer.contains(target) || anchor.contains(target) || isLayerAbove(layer, target))
  const pressed = (event: Event) => {
    if (!inside(event.target)) close('outside')
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || topmost() !== layer) return
    // The dialog underneath stays open.
    event.preventDefault()
    event.stopPropagation()
    close('escape')
  }
  layer.dataset['dismissible'] = ''
  document.addEventListener('pointerdown', pressed, true)
  document.addEventListener('keydown', key, true)
  return () => {
    document.removeEventListener('pointerdown', pressed, true)
    document.removeEventListener('keydown', key, true)
  }
}

function topmost(): Element | undefined {
  return [...document.querySelectorAll('.pf-layer[data-dismissible]')].at(-1)
}

/** Whether the target is in a layer or dialog that opened from this layer, hence later in the document. */
function isLayerAbove(layer: HTMLElement, target: Node): boolean {
  const other = target instanceof Element ? target.closest('.pf-layer,.pf-dialog,.pf-toasts') : null
  return Boolean(other && layer.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)
}
