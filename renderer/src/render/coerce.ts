import { isTemplate, joined, toJson } from '../expression'

/** Pure conversions from a resolved prop to what a component needs. */

/** Truth as expressions see it; `undefined` gives the default. */
export function toBoolean(value: unknown, fallback = false): boolean {
  return value === undefined || value === null ? fallback : Boolean(value)
}

/** Whether a flag is set before anything can be resolved: an expression is not, whatever it will say. */
export function isLiterallySet(value: unknown): boolean {
  return toBoolean(value) && !isTemplate(value)
}

/** A finite number, from a number or numeric text; anything else gives the default. */
export function toNumber(value: unknown): number | undefined
export function toNumber(value: unknown, fallback: number): number
export function toNumber(value: unknown, fallback?: number): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : fallback
}

/** One of the allowed values; anything else gives the default. */
export function toOneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.includes(value as T) ? (value as T) : fallback
}

/** What a person reads: booleans, null and undefined are nothing, arrays their elements, objects compact JSON. */
export function toDisplay(value: unknown): string {
  return display(value)
}

/** Data as it is named or stands in a cell: like `toDisplay`, but booleans say what they are. */
export const toLabel = (value: unknown): string => (typeof value === 'boolean' ? String(value) : toDisplay(value))

function display(value: unknown, budget?: Parameters<typeof toJson>[1]): string {
  if (typeof value === 'string') return value
  if (value === undefined || value === null || typeof value === 'boolean') return ''
  if (Array.isArray(value)) return joined(value, '', display, budget)
  return typeof value === 'object' ? toJson(value, budget) : String(value)
}
