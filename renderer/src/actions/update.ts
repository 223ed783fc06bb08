import { walk } from '../expression'
import type { ToolResult } from '../host/host'
import type { ActionList } from '../protocol/node'
import { batch } from '../state'
import type { Call, FieldErrors } from './action'

/** What the page does with the result of a tool besides using its value; in its `_meta` under this name. */
const UPDATE = 'prefab/update'
/** In `_meta` of a page, the paths of its icons by name. */
export const ICONS = 'prefab/icons'
/** An argument that is a path of the state, perhaps with pipes. */
const PATH = /^\s*\{\{\s*([\w$.]+)\s*(?:\|[^{}]*)?\}\}\s*$/

type Data = Readonly<Record<string, unknown>>

/**
 * Takes the state and the icons that a result brings, shows its errors at the fields, and runs its actions, with the limits of any handler:
 * they stand one level below the call. What fails in them does not make the call fail.
 */
export async function applyUpdate({ _meta }: ToolResult, call: Call): Promise<void> {
  const { state, fieldErrors, actions, icons } = data(_meta?.[UPDATE])
  const { store } = call.services
  addIcons(icons, call)
  batch(() => {
    for (const [path, value] of Object.entries(data(state))) store.set(path, value)
  })
  const errors = byControl(data(fieldErrors), call.params.raw('arguments'))
  if (Object.keys(errors).length > 0) call.invalid(errors)
  if (actions) await call.run(actions as ActionList)
}

/** Takes the icons of a page that is the value of a result: a slot shows its tree alone. */
export function takeIcons(value: unknown, call: Call): void {
  addIcons(data(data(value)['_meta'])[ICONS], call)
}

function addIcons(icons: unknown, { services }: Call): void {
  if (Object.keys(data(icons)).length > 0) services.addIcons(data(icons))
}

/** Errors of arguments as errors of the controls whose values were sent. */
function byControl(errors: Data, sent: unknown): FieldErrors {
  const named = Object.entries(errors).map(([argument, message]) => {
    const path = argument.split('.')
    const text = walk(sent, path)
    const control = typeof text === 'string' ? PATH.exec(text)?.[1] : undefined
    return [control ?? path.at(-1), String(message)]
  })
  return Object.fromEntries(named) as FieldErrors
}

const data = (value: unknown): Data => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {})
