import type { Env } from '../render/component'

/** Lets the keyboard scroll an area while it is larger than its box. */
export function scrollable(area: HTMLElement, env: Env, name: string): void {
  if (typeof ResizeObserver === 'undefined') return
  const update = () => {
    const scrolls = area.scrollWidth > area.clientWidth + 1 || area.scrollHeight > area.clientHeight + 1
    if (scrolls) area.tabIndex = 0
    else area.removeAttribute('tabindex')
    if (scrolls) area.setAttribute('role', 'group')
    else area.removeAttribute('role')
    if (scrolls) area.setAttribute('aria-label', name)
    else area.removeAttribute('aria-label')
  }
  let frame = 0
  // With the next frame: others draw when they learn of their size, and to ask in between would lay out the page twice.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(update)
  })
  observer.observe(area)
  if (area.firstElementChild) observer.observe(area.firstElementChild)
  env.onDispose(() => {
    cancelAnimationFrame(frame)
    observer.disconnect()
  })
}
