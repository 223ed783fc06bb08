import type { Call, Handler } from './action'

/** Writes one path; without a value the path becomes undefined. */
export const setState: Handler = ({ params, services }) => {
  services.store.set(params.name('key'), params.get('value'))
}

export const toggleState: Handler = ({ params, services }) => {
  const key = params.name('key')
  services.store.set(key, !services.store.peek(key.split('.')))
}

/** Inserts an element; an absent array is made. */
export const appendState: Handler = call => {
  const { params, services } = call
  const key = params.name('key')
  const list = services.store.peek(key.split('.')) ?? []
  if (!Array.isArray(list)) return notAnArray(call, key)
  const index = params.optionalNumber('index')
  const at = index === undefined ? list.length : index < 0 ? Math.max(0, list.length + index) : index
  services.store.set(key, list.toSpliced(at, 0, params.get('value')))
}

/** Removes an element; a position that does not exist, or is no number, removes nothing. */
export const popState: Handler = call => {
  const { params, services } = call
  const key = params.name('key')
  const list = services.store.peek(key.split('.'))
  if (!Array.isArray(list)) return notAnArray(call, key)
  const index = params.get('index')
  if (typeof index !== 'number') return
  const at = index < 0 ? list.length + index : index
  if (Number.isInteger(at) && at >= 0 && at < list.length) services.store.set(key, list.toSpliced(at, 1))
}

function notAnArray({ params, origin }: Call, key: string): void {
  console.warn(`${origin.path}: ${params.action} changed nothing, because the state "${key}" is no array.`)
}
