import { element } from '../element'

/** A small button that shows an icon and tells a label. */
export function roundButton(label: string, icon: SVGElement): HTMLButtonElement {
  const button = element('button', 'pf-button', icon)
  button.type = 'button'
  button.dataset['variant'] = 'outline'
  button.setAttribute('aria-label', label)
  return button
}
