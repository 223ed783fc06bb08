import './form.css'
import { whileBusy } from '../dom/busy'
import { rootElement } from '../dom/element'
import { controlsOf, followCorrections, showErrors, validate } from '../dom/validation'
import type { Component, FieldErrors, StateAccess } from '../render/component'
import type { FormNode } from '../protocol/protocol'

const submitters = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]'

/** What a control tells the state; undefined when it says nothing (an unchosen radio, a file, a control without a name). */
function valueOf(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): unknown {
  if (!control.name || control.disabled) return undefined
  switch (control.type) {
    case 'checkbox':
      return (control as HTMLInputElement).checked
    case 'radio':
      return (control as HTMLInputElement).checked ? control.value : undefined
    case 'range':
      return Number(control.value)
    case 'file':
    case 'submit':
    case 'button':
      return undefined
    default:
      return control.value
  }
}

function writeState(form: HTMLFormElement, state: StateAccess): void {
  for (const control of controlsOf(form)) {
    const value = valueOf(control)
    if (value !== undefined && !Object.is(state.get(control.name), value)) state.set(control.name, value)
  }
}

/** The press of a submit button is the submission: a frame without allow-forms never fires submit. */
function submitOnClick(form: HTMLFormElement, submit: (button: HTMLButtonElement) => void): void {
  form.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(submitters) : null
    if (!button || button.form !== form) return
    event.preventDefault()
    if (!button.disabled) submit(button)
  })
}

/** Enter in a field presses the form's first submit button; without one it submits by itself. */
function submitOnEnter(form: HTMLFormElement, submit: () => void): void {
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return
    if (!(event.target as Element).matches('input:not([type=button],[type=submit],[type=reset],[type=file])')) return
    event.preventDefault()
    const button = [...form.elements].find((each): each is HTMLButtonElement => each.matches(submitters))
    if (!button) submit()
    else if (!button.disabled) button.click()
  })
}

export const form: Component<FormNode> = (node, env) => {
  const root = rootElement('form', 'pf-form', node, env)
  // Our own messages stand in for the browser's, which a sandboxed frame does not show.
  root.noValidate = true
  env.children(node.children, root)
  followCorrections(root)

  let running = false
  const submit = async (submitter: HTMLElement | null) => {
    if (running || !validate(root)) return
    running = true
    writeState(root, env.state)
    const onInvalid = (errors: FieldErrors) => showErrors(root, errors)
    const work = (onWait?: () => void) => env.run(node.onSubmit, undefined, { exclusive: true, onWait, onInvalid })
    await (submitter ? whileBusy(submitter, work) : work())
    running = false
  }
  submitOnClick(root, submit)
  submitOnEnter(root, () => submit(null))
  root.addEventListener('submit', event => {
    event.preventDefault()
    void submit(event.submitter)
  })
  return root
}
