import { member, toJson } from '../expression'
import { webUrl } from '../url'
import type { Handler, HandlerDefinition } from './action'
import { NO_CALLBACKS } from './action'
import { pickFiles } from './files'
import { jsonOrText } from './host'
import { ActionError, MAX_DELAY } from './params'

const TOAST_VARIANTS = ['default', 'success', 'error', 'warning', 'info'] as const
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Shows a toast; a message whose template has no value shows nothing. */
export const showToast: Handler = ({ params, services }) => {
  const message =
    'message' in params.values && params.get('message') === undefined ? '' : (readable(params.get('message')) ?? params.text('message'))
  const description = readable(params.get('description'))
  const variant = params.get('variant') == null ? 'default' : params.oneOf('variant', TOAST_VARIANTS)
  const duration = params.optionalNumber('duration')
  if (message || description)
    services.toasts.show({ message, description, variant, duration: duration === undefined ? undefined : Math.min(duration, MAX_DELAY) })
}

export const closeOverlay: Handler = ({ origin }) => origin.overlay?.close()

/** The chosen files as base64; none chosen is a success without callbacks. */
export const openFilePicker: HandlerDefinition = {
  repeatable: true,
  run: async ({ params }) => {
    const files = await pickFiles({
      accept: params.optionalText('accept'),
      multiple: Boolean(params.get('multiple')),
      maxSize: params.optionalNumber('maxSize'),
    })
    return files.length > 0 ? files : NO_CALLBACKS
  },
}

export const fetchUrl: Handler = async ({ params }) => {
  const method = params.get('method') == null ? 'GET' : params.oneOf('method', METHODS)
  const headers = new Headers()
  for (const [name, value] of Object.entries(params.object('headers'))) if (value != null) headers.set(name, String(value))
  const body = method === 'GET' ? undefined : params.get('body')
  const json = typeof body === 'object' && body !== null
  if (json && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json')
  const text = json ? toJson(body) : body == null ? null : String(body)
  const url = webUrl(params.name('url'))
  if (!url) throw params.invalid('url', 'an address that starts with http: or https:')
  return request(url, { method, headers, body: text })
}

async function request(url: string, options: RequestInit): Promise<unknown> {
  const response = await fetch(url, options)
  if (!response.ok) throw new ActionError(`${response.status} ${response.statusText}`.trim())
  const text = await response.text()
  return /\bjson\b/.test(response.headers.get('Content-Type') ?? '') ? (JSON.parse(text) as unknown) : jsonOrText(text)
}

/** Calls a function of the page; the object that it returns is merged into the state. */
export const callHandler: Handler = ({ params, services, event }) => {
  const name = params.name('handler')
  const handlers = (globalThis as { __prefab_handlers?: { actions?: unknown } }).__prefab_handlers
  const handler = member(handlers?.actions, name)
  if (typeof handler !== 'function') throw new ActionError(`Unknown handler: "${name}"`)
  const result: unknown = handler({ state: { ...(services.store.peek([]) as object) }, event, arguments: params.get('arguments') ?? {} })
  const merge = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) services.store.replace({ ...services.store.snapshot(), ...value })
    return value
  }
  return result instanceof Promise ? result.then(merge) : merge(result)
}

/** Text for a person: objects as compact JSON; undefined when there is nothing to read. */
function readable(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'object' ? toJson(value) : String(value)
}
