import { toJson } from '../expression'

/** What timers of browsers can wait, in milliseconds; a longer wait would not be one at all. */
export const MAX_DELAY = 2 ** 31 - 1

/** A failure that the author or the user should read: it reaches `onError` as `$error`. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
}

/** The parameters of one action, after interpolation, read with a message for what does not fit. */
export class Params {
  constructor(
    readonly action: string,
    readonly values: Readonly<Record<string, unknown>>,
    private readonly written: Readonly<Record<string, unknown>> = {},
  ) {}

  /** The parameter as it was written, with its templates. */
  raw(name: string): unknown {
    return this.written[name]
  }

  get(name: string): unknown {
    return this.values[name]
  }

  /** Text; numbers and booleans are written out. */
  text(name: string): string {
    const text = this.optionalText(name)
    if (text === undefined) throw this.invalid(name, 'text')
    return text
  }

  optionalText(name: string): string | undefined {
    const value = this.values[name]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'object') throw this.invalid(name, 'text')
    return String(value)
  }

  /** Text that must not be empty, as names and URLs. */
  name(name: string): string {
    const text = this.text(name)
    if (text.trim() === '') throw this.invalid(name, 'text that is not empty')
    return text
  }

  optionalNumber(name: string): number | undefined {
    const value = this.values[name]
    if (value === undefined || value === null) return undefined
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value)
    if (typeof value === 'object' || !Number.isFinite(number)) throw this.invalid(name, 'a number')
    return number
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.values[name]
    if (!allowed.includes(value as T)) throw this.invalid(name, `one of ${allowed.join(', ')}`)
    return value as T
  }

  object(name: string): Readonly<Record<string, unknown>> {
    const value = this.values[name] ?? {}
    if (typeof value !== 'object' || Array.isArray(value)) throw this.invalid(name, 'an object')
    return value as Readonly<Record<string, unknown>>
  }

  invalid(name: string, expected: string): ActionError {
    return new ActionError(`${this.action}.${name} must be ${expected}, but is ${describe(this.values[name])}.`)
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  const json = typeof value === 'object' && value !== null ? toJson(value) : (JSON.stringify(value) ?? typeof value)
  return json.length > 60 ? `${json.slice(0, 57)}...` : json
}
