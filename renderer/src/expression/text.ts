/** A value as text, the way templates and `+` write it: like JavaScript's `String`, but objects become compact JSON. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(elementText).join(',')
  if (typeof value === 'object' && value !== null) return JSON.stringify(value) ?? ''
  return String(value)
}

/** An array element as text: null and undefined are nothing. */
export function elementText(value: unknown): string {
  return value === null || value === undefined ? '' : toText(value)
}
