const labelable = 'input:not([type=hidden]),select,textarea,button.pf-control,meter,progress'
// Widgets that are no form controls of the platform take their name by aria-labelledby.
const nameable = '[role=combobox],[role=slider],[role=radiogroup],[role=group].pf-control,[role=grid],[role=button].pf-control'

// The controls that a label elsewhere names. Asking each control for its `labels` would search the whole page each time.
const labelled = new WeakSet<Element>()

/** Whether something beside the fallback names the control. */
function isNamed(control: Element): boolean {
  if (control.getAttribute('aria-label') && !control.hasAttribute('data-named')) return true
  return control.hasAttribute('aria-labelledby') || labelled.has(control) || Boolean(control.closest('label')?.textContent?.trim())
}

function firstControl(scope: Element): HTMLElement | null {
  const selector = `${nameable},${labelable}`
  return scope.matches(selector) ? (scope as HTMLElement) : scope.querySelector<HTMLElement>(selector)
}

/**
 * Connects a label that says nothing about its control (`forId`, or a control inside it) with the control right after it,
 * as people see it.
 */
export function labelTarget(label: HTMLLabelElement, uid: (suffix: string) => string): void {
  const id = label.htmlFor
  const named = id ? document.getElementById(id) : null
  if (named || label.querySelector(labelable)) return connect(label, named, uid)
  if (id) return connect(label, document.querySelector(`[name="${CSS.escape(id)}"]`), uid)
  for (let sibling = label.nextElementSibling; sibling; sibling = sibling.nextElementSibling) {
    if (sibling.matches('.pf-label')) return
    const control = firstControl(sibling)
    if (control) return isNamed(control) ? undefined : connect(label, control, uid)
  }
}

function connect(label: HTMLLabelElement, control: Element | null, uid: (suffix: string) => string): void {
  if (!control) return
  if (label.textContent?.trim()) labelled.add(control)
  if (control.hasAttribute('data-named')) {
    control.removeAttribute('aria-label')
    control.removeAttribute('data-named')
  }
  if (control.matches(labelable)) {
    control.id ||= uid('control')
    label.htmlFor = control.id
    return
  }
  label.id ||= uid('label')
  control.setAttribute('aria-labelledby', label.id)
  label.addEventListener('click', () => (control as HTMLElement).focus())
}

/** Words for a control that nothing else names: its placeholder, or what its name says. */
export function nameFallback(control: Element, words: string | null | undefined): void {
  if (isNamed(control) || control.hasAttribute('title')) return
  const text = (words ?? '')
    .replace(/[._-]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
  if (!text) return
  control.setAttribute('aria-label', text)
  control.setAttribute('data-named', '')
}
