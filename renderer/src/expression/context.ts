import type { ExpressionError } from './errors'

/** A dotted name, split once when its expression is read. */
export interface Path {
  readonly text: string
  readonly segments: readonly string[]
}

/** Where expressions find their names. */
export interface Context {
  lookup(path: Path): unknown
  /** IANA zone for points in time; undefined = the zone of the process. */
  readonly timeZone?: string | undefined
  /** Hears of templates that fail; they still have a value. */
  report?(error: ExpressionError): void
}

export function toPath(text: string): Path {
  return { text, segments: text.split('.') }
}

/** Own member of a value; never an inherited one. Text has its characters and `length`. */
export function member(value: unknown, name: string): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object' && typeof value !== 'string') return undefined
  return Object.hasOwn(Object(value) as object, name) ? (value as Record<string, unknown>)[name] : undefined
}

/** Follows the segments from the one at `start`. */
export function walk(value: unknown, segments: readonly string[], start = 0): unknown {
  let current = value
  for (let index = start; index < segments.length && current !== undefined; index++) current = member(current, segments[index] as string)
  return current
}
