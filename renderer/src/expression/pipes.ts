import type { Context } from './context'
import { member } from './context'
import { formatDate, formatDateTime, formatTime } from './dates'
import { formatCompact, formatCurrency, formatFixed, formatNumber } from './numbers'
import { joined, toNumeric, toText } from './text'

type Pipe = (value: unknown, argument: unknown, context: Context) => unknown

const numeric =
  (format: (number: number, argument: unknown) => unknown): Pipe =>
  (value, argument) => {
    const number = toNumeric(value)
    return Number.isNaN(number) ? toText(value) : format(number, argument)
  }

const arithmetic =
  (calculate: (number: number, argument: unknown) => number): Pipe =>
  (value, argument) => {
    const number = toNumeric(value)
    return Number.isNaN(number) ? value : calculate(number, argument)
  }

const byAttribute =
  (wanted: boolean): Pipe =>
  (value, argument) =>
    Array.isArray(value) && argument !== undefined
      ? value.filter(element => isObject(element) && Boolean(member(element, toText(argument))) === wanted)
      : value

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const BUILT_IN: Readonly<Record<string, Pipe>> = {
  abs: arithmetic(Math.abs),
  compact: numeric((number, argument) => formatCompact(number, decimals(argument))),
  currency: numeric((number, argument) => formatCurrency(number, argument === undefined ? 'USD' : toText(argument))),
  date: (value, argument, context) => formatDate(value, argument, context.timeZone),
  datetime: (value, _, context) => formatDateTime(value, context.timeZone),
  default: (value, argument) => value ?? (argument === undefined ? '' : argument),
  first: value => (Array.isArray(value) ? value[0] : value),
  join: (value, argument) => (Array.isArray(value) ? joined(value, argument === undefined ? ', ' : toText(argument)) : toText(value)),
  last: value => (Array.isArray(value) ? value[value.length - 1] : value),
  length: value => (Array.isArray(value) || typeof value === 'string' ? value.length : 0),
  lower: value => toText(value).toLowerCase(),
  number: numeric((number, argument) => formatNumber(number, decimals(argument))),
  percent: numeric((number, argument) => `${formatFixed(number * 100, decimals(argument) ?? 0)}%`),
  pluralize: (value, argument) => (argument === undefined ? 'item' : toText(argument)) + (toNumeric(value) === 1 ? '' : 's'),
  rejectattr: byAttribute(false),
  round: arithmetic((number, argument) => {
    const scale = 10 ** (decimals(argument) ?? 0)
    const rounded = Math.round(number * scale) / scale
    return Number.isFinite(rounded) ? rounded : number
  }),
  selectattr: byAttribute(true),
  time: (value, _, context) => formatTime(value, context.timeZone),
  truncate: (value, argument) => {
    const text = toText(value)
    const limit = decimals(argument)
    return limit && text.length > limit ? `${text.slice(0, limit)}...` : text
  },
  upper: value => toText(value).toUpperCase(),
}

/** Applies a built-in pipe, else one that the page registered; an unknown one leaves the value as it is. */
export function applyPipe(name: string, value: unknown, argument: unknown, context: Context): unknown {
  if (Object.hasOwn(BUILT_IN, name)) return (BUILT_IN[name] as Pipe)(value, argument, context)
  const custom = registered(name)
  return custom ? custom(value, argument) : value
}

function registered(name: string): ((value: unknown, argument: unknown) => unknown) | undefined {
  const handlers = (globalThis as { __prefab_handlers?: { pipes?: Record<string, unknown> } }).__prefab_handlers
  const custom = member(handlers?.pipes, name)
  return typeof custom === 'function' ? (custom as (value: unknown, argument: unknown) => unknown) : undefined
}

/** A count of digits or characters from a pipe argument; undefined when it is no number. */
function decimals(argument: unknown): number | undefined {
  const number = typeof argument === 'number' || typeof argument === 'string' ? Number(argument) : Number.NaN
  return Number.isFinite(number) ? Math.trunc(number) : undefined
}
