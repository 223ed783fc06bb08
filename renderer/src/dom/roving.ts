export interface RovingOptions {
  /** Which arrow keys move. */
  vertical(): boolean
  /** Called with the element that got the focus. */
  moved?(target: HTMLElement): void
}

/** Arrow keys, Home and End move the focus within a list of elements of which one is in the tab order. */
export function roving(list: HTMLElement, elements: () => HTMLElement[], { vertical, moved }: RovingOptions): void {
  list.addEventListener('keydown', event => {
    const all = elements().filter(each => !(each as HTMLButtonElement).disabled)
    const at = all.indexOf(event.target as HTMLElement)
    if (at < 0) return
    const right = getComputedStyle(list).direction === 'rtl'
    const [next, previous] = vertical() ? ['ArrowDown', 'ArrowUp'] : right ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const to = { [next]: (at + 1) % all.length, [previous]: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key]
    const target = to === undefined ? undefined : all[to]
    if (!target) return
    event.preventDefault()
    target.focus()
    moved?.(target)
  })
}
