import { toText } from './text'

type Options = Intl.DateTimeFormatOptions

const DATE: Readonly<Record<string, Options>> = {
  short: { year: 'numeric', month: 'numeric', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
}
const TIME: Options = { hour: 'numeric', minute: '2-digit' }

const DATE_ONLY = /^\d{4}(-\d{2}(-\d{2})?)?$/
const TIME_ONLY = /^\d{1,2}:\d{2}(:\d{2})?$/
const POINT_IN_TIME = /(Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/i
// Numbers from here on are milliseconds since 1970; smaller ones are read as text, e.g. a year.
const FIRST_TIMESTAMP = 1e11

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A date in one of three lengths; text that is no date comes back unchanged. A date without time is the same day everywhere. */
export function formatDate(value: unknown, style: unknown, timeZone?: string): string {
  return format(value, DATE[typeof style === 'string' && Object.hasOwn(DATE, style) ? style : 'medium'] as Options, timeZone)
}

export function formatDateTime(value: unknown, timeZone?: string): string {
  return format(value, { ...DATE.medium, ...TIME }, timeZone)
}

export function formatTime(value: unknown, timeZone?: string): string {
  const text = toText(value).trim()
  if (!TIME_ONLY.test(text)) return format(value, TIME, timeZone)
  const [hour = '', ...rest] = text.split(':')
  return format(`2000-01-01T${[hour.padStart(2, '0'), ...rest].join(':')}`, TIME, undefined, value)
}

function format(value: unknown, options: Options, timeZone: string | undefined, shown: unknown = value): string {
  const stamp = typeof value === 'number' && Math.abs(value) >= FIRST_TIMESTAMP
  const text = toText(value).trim()
  const date = new Date(stamp ? value : text)
  if (value === null || value === undefined || Number.isNaN(date.getTime())) return toText(shown)
  const zone = DATE_ONLY.test(text) ? 'UTC' : stamp || POINT_IN_TIME.test(text) ? timeZone : undefined
  return formatter(options, zone)
    .format(date)
    .replace(/\u202f/g, ' ')
}

function formatter(options: Options, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = JSON.stringify(options) + (timeZone ?? '')
  let found = formatters.get(key)
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat('en-US', timeZone ? { ...options, timeZone } : options)))
  return found
}
