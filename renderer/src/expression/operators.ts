import { limited, toNumeric, toText } from './text'

/** `+`: joins when either side is text, adds otherwise. */
export function add(left: unknown, right: unknown): unknown {
  return typeof left === 'string' || typeof right === 'string' ? limited(toText(left) + toText(right)) : toNumeric(left) + toNumeric(right)
}

type Comparison = (left: any, right: any) => boolean

const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null ? toText(value) : value)

/** Comparisons, loose as in JavaScript; two objects are equal when they are the same one. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['==', equal],
  ['!=', (left, right) => !equal(left, right)],
  ['>', (left, right) => (plain(left) as never) > (plain(right) as never)],
  ['>=', (left, right) => (plain(left) as never) >= (plain(right) as never)],
  ['<', (left, right) => (plain(left) as never) < (plain(right) as never)],
  ['<=', (left, right) => (plain(left) as never) <= (plain(right) as never)],
])

function equal(left: unknown, right: unknown): boolean {
  return typeof left === 'object' && typeof right === 'object' ? left == right : plain(left) == plain(right)
}

export const multiplicative: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['*', (left: number, right: number) => left * right],
  ['/', (left: number, right: number) => left / right],
  ['%', (left: number, right: number) => left % right],
])
