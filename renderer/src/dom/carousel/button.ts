import { element } from '../element'
import { coreIcon } from '../icon'

/** A small button that shows an icon and tells a label. */
export function roundButton(label: string, icon: string): HTMLButtonElement {
  const button = element('button', 'pf-button', coreIcon(icon))
  button.type = 'button'
  button.dataset['variant'] = 'outline'
  button.setAttribute('aria-label', label)
  return button
}
