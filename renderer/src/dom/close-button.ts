import { element } from './element'
import { coreIcon } from './icon'

/** A small cross that does what its label says. */
export function closeButton(label: string, close: () => void): HTMLButtonElement {
  const button = element('button', 'pf-close', coreIcon('x'))
  button.type = 'button'
  button.setAttribute('aria-label', label)
  button.addEventListener('click', close)
  return button
}
