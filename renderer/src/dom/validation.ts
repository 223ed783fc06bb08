import type { FieldErrors } from '../render/component'
import { element } from './element'
import { coreIcon } from './icon'

type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const messages = new WeakMap<Element, HTMLElement>()
let count = 0

/** The controls of a form that take part in validation. */
export function controlsOf(form: HTMLFormElement): FormControl[] {
  return [...form.elements].filter((each): each is FormControl => each.matches('input,select,textarea'))
}

/** The element after which the message of a control stands: below a row, where it does not take the room of what is beside the control. */
function placeOf(control: FormControl): Element {
  let place = control.closest('.pf-radio-group,.pf-checkbox,.pf-switch,.pf-radio,.pf-slider,.pf-select') ?? control
  for (let parent = place.parentElement; parent && parent !== control.form && isRow(parent); parent = place.parentElement) place = parent
  return place
}

function isRow(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element)
  return display.endsWith('flex') && flexDirection.startsWith('row')
}

function describe(control: FormControl, id: string, add: boolean): void {
  const ids = new Set((control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean))
  if (add) ids.add(id)
  else ids.delete(id)
  if (ids.size > 0) control.setAttribute('aria-describedby', [...ids].join(' '))
  else control.removeAttribute('aria-describedby')
}

function clear(control: FormControl): void {
  const message = messages.get(control)
  if (!message) return
  message.remove()
  messages.delete(control)
  control.removeAttribute('aria-invalid')
  describe(control, message.id, false)
}

/** Shows what is wrong with a control next to it, or takes the message away when nothing is. */
export function report(control: FormControl): void {
  if (control.validity.valid) return clear(control)
  let message = messages.get(control)
  if (!message) {
    message = element('p', 'pf-validation')
    message.id = `pf-validation-${++count}`
    messages.set(control, message)
    placeOf(control).after(message)
  }
  const text = control.validationMessage || 'This value is not valid.'
  message.replaceChildren(coreIcon('circle-alert'), element('span', '', text))
  control.setAttribute('aria-invalid', 'true')
  describe(control, message.id, true)
}

/** Shows messages that came from elsewhere at the controls with these names; they stay until the user changes the value or submits again. */
export function showErrors(form: HTMLFormElement, errors: FieldErrors): void {
  const named = Object.entries(errors).flatMap(([name, message]) => {
    const control = controlsOf(form).find(each => each.name === name)
    return control ? [{ control, message }] : []
  })
  for (const { control, message } of named) {
    control.setCustomValidity(message)
    report(control)
  }
  named[0]?.control.focus()
}

/** Checks every control, shows the messages, moves the focus to the first wrong one. True when all is well. */
export function validate(form: HTMLFormElement): boolean {
  const named = new Set<string>()
  const wrong = controlsOf(form).filter(control => {
    control.setCustomValidity('')
    if (control.willValidate === false) return false
    // One message for a group of radio buttons.
    if (control.type === 'radio' && named.has(control.name)) return false
    if (control.type === 'radio') named.add(control.name)
    report(control)
    return !control.validity.valid
  })
  wrong[0]?.focus()
  return wrong.length === 0
}

/** A message that is shown follows its control while the user corrects it. */
export function followCorrections(form: HTMLFormElement): void {
  const again = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    for (const control of controlsOf(form)) {
      const same = control === target || (control.type === 'radio' && control.name === (target as HTMLInputElement).name)
      if (!same || !messages.has(control)) continue
      control.setCustomValidity('')
      report(control)
    }
  }
  form.addEventListener('input', again)
  form.addEventListener('change', again)
}
