const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex]'

/** Calls `press` on click; makes an element that is not interactive operable like a button. */
export function pressable(element: HTMLElement | SVGElement, press: () => void): void {
  element.addEventListener('click', () => press())
  if (element.matches(INTERACTIVE)) return
  element.setAttribute('role', 'button')
  element.setAttribute('tabindex', '0')
  element.addEventListener('keydown', event => {
    const { key, repeat, target } = event as KeyboardEvent
    if (target !== element || (key !== 'Enter' && key !== ' ')) return
    event.preventDefault()
    if (!repeat) press()
  })
}
