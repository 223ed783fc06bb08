import type { Toast, Toasts } from '../actions'

const VISIBLE = 3
const DURATION = 4000

interface Shown {
  readonly element: HTMLElement
  readonly text: string
  restart(): void
  remove(): void
}

/** The toasts of a page: a region that announces them, reached with Alt+T. Pointer or focus on a toast keeps it. */
export class ToastRegion implements Toasts {
  private readonly region = document.createElement('section')
  private readonly list = document.createElement('div')
  private shown: Shown[] = []
  private hide: (() => void) | undefined
  private readonly watch = new MutationObserver(() => {
    if (!this.region.closest('dialog[open]') || !this.region.isConnected) this.raise()
  })

  constructor(private readonly showLayer: (element: Element) => () => void) {
    this.region.className = 'pf-toasts'
    this.region.setAttribute('popover', 'manual')
    this.region.setAttribute('aria-label', 'Notifications')
    this.region.tabIndex = -1
    this.list.className = 'pf-toast-list'
    this.region.append(this.list)
    document.body.append(this.region)
    document.addEventListener('keydown', event => {
      if (event.altKey && event.code === 'KeyT' && this.shown.length > 0) this.region.focus()
    })
  }

  show(toast: Toast): void {
    const text = `${toast.variant} ${toast.message} ${toast.description ?? ''}`
    const repeated = this.shown.find(other => other.text === text)
    if (repeated) return repeated.restart()
    const entry = this.entry(toast, text)
    this.shown.push(entry)
    this.list.append(entry.element)
    while (this.shown.length > VISIBLE) this.shown[0]?.remove()
    this.raise()
  }

  private entry(toast: Toast, text: string): Shown {
    const element = document.createElement('div')
    element.className = `pf-toast pf-toast-${toast.variant}`
    element.setAttribute('role', toast.variant === 'error' ? 'alert' : 'status')
    element.append(...lines(toast))
    let timer: ReturnType<typeof setTimeout> | undefined
    const remove = (): void => {
      clearTimeout(timer)
      element.remove()
      this.shown = this.shown.filter(other => other.element !== element)
      this.raise()
    }
    const keep = (): void => clearTimeout(timer)
    const restart = (): void => {
      keep()
      timer = setTimeout(remove, toast.duration ?? DURATION)
    }
    // A pointer that only rests where the toast appears does not keep it in the way.
    for (const event of ['pointermove', 'focusin']) element.addEventListener(event, keep)
    for (const event of ['pointerleave', 'focusout']) element.addEventListener(event, restart)
    element.append(closeButton(remove))
    restart()
    return { element, text, restart, remove }
  }

  /** Puts the region above dialogs that were opened since, and out of the way when it is empty. */
  private raise(): void {
    if (this.region.matches(':popover-open')) this.region.hidePopover()
    this.hide?.()
    this.hide = undefined
    this.moveHome()
    if (this.shown.length === 0) return
    this.region.showPopover?.()
    this.hide = this.showLayer(this.list)
  }

  /** What stands outside of an open modal dialog can be neither operated nor heard; what stands in it goes with it. */
  private moveHome(): void {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    const home = this.shown.length > 0 && dialog ? dialog : document.body
    if (this.region.parentNode !== home) home.append(this.region)
    if (home === document.body) return this.watch.disconnect()
    this.watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] })
  }
}

function lines({ message, description }: Toast): HTMLElement[] {
  const text = (tag: string, className: string, content: string): HTMLElement => {
    const element = document.createElement(tag)
    element.className = className
    element.textContent = content
    return element
  }
  const title = text('div', 'pf-toast-message', message)
  return description ? [title, text('div', 'pf-toast-description', description)] : [title]
}

function closeButton(close: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'pf-toast-close'
  button.setAttribute('aria-label', 'Dismiss')
  button.textContent = '×'
  button.addEventListener('click', close)
  return button
}
