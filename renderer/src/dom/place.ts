import { toOneOf } from '../render/coerce'

const sides = ['top', 'right', 'bottom', 'left'] as const
const aligns = ['start', 'center', 'end'] as const

export type Side = (typeof sides)[number]
export type Align = (typeof aligns)[number]

export const toSide = (value: unknown, fallback: Side): Side => toOneOf(value, sides, fallback)
export const toAlign = (value: unknown, fallback: Align): Align => toOneOf(value, aligns, fallback)

export interface Placement {
  readonly side: Side
  readonly align?: Align
  /** Pixels between the anchor and the layer. */
  readonly gap?: number
  /** Makes the layer at least as wide as its anchor. */
  readonly matchWidth?: boolean
}

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const
const margin = 8

function room(side: Side, anchor: DOMRect): number {
  const { innerWidth, innerHeight } = window
  return { top: anchor.top, bottom: innerHeight - anchor.bottom, left: anchor.left, right: innerWidth - anchor.right }[side] - margin
}

/** The side that is asked for, or another one where the layer fits better. */
function chooseSide(side: Side, anchor: DOMRect, width: number, height: number, gap: number): Side {
  const need = (each: Side) => (each === 'top' || each === 'bottom' ? height : width) + gap
  const fits = (each: Side) => room(each, anchor) >= need(each)
  if (fits(side) || (!fits(opposite[side]) && (side === 'top' || side === 'bottom') && room(side, anchor) >= room(opposite[side], anchor)))
    return side
  if (fits(opposite[side])) return opposite[side]
  return room('bottom', anchor) >= room('top', anchor) ? 'bottom' : 'top'
}

/** Puts a fixed layer beside its anchor, inside of the window. */
export function place(anchor: Element, layer: HTMLElement, { side, align = 'center', gap = 4, matchWidth = false }: Placement): void {
  const box = anchor.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  layer.style.maxWidth = `${innerWidth - 2 * margin}px`
  layer.style.maxHeight = ''
  layer.style.minWidth = matchWidth ? `${Math.min(box.width, innerWidth - 2 * margin)}px` : ''
  const { offsetWidth: width, offsetHeight: height } = layer
  const chosen = chooseSide(side, box, width, height, gap)
  const vertical = chosen === 'top' || chosen === 'bottom'
  const right = getComputedStyle(anchor).direction === 'rtl'
  const from = vertical && right && align !== 'center' ? (align === 'start' ? 'end' : 'start') : align
  const along = (start: number, end: number, size: number) =>
    from === 'start' ? start : from === 'end' ? end - size : (start + end - size) / 2
  const shown = vertical ? Math.min(height, Math.max(room(chosen, box) - gap, 64)) : Math.min(height, innerHeight - 2 * margin)
  let left = vertical ? along(box.left, box.right, width) : chosen === 'left' ? box.left - width - gap : box.right + gap
  let top = vertical ? (chosen === 'top' ? box.top - shown - gap : box.bottom + gap) : along(box.top, box.bottom, shown)
  left = Math.max(margin, Math.min(left, innerWidth - width - margin))
  top = Math.max(margin, Math.min(top, innerHeight - shown - margin))
  if (shown < height) layer.style.maxHeight = `${shown}px`
  Object.assign(layer.style, { left: `${left}px`, top: `${top}px` })
  layer.dataset['side'] = chosen
}
