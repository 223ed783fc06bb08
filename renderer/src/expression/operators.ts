import { toText } from './text'

/** `+`: joins when either side is text, adds otherwise. */
export function add(left: unknown, right: unknown): unknown {
  return typeof left === 'string' || typeof right === 'string' ? toText(left) + toText(right) : Number(left) + Number(right)
}

type Comparison = (left: any, right: any) => boolean

/** Comparisons, loose as in JavaScript. */
export const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['==', (left, right) => left == right],
  ['!=', (left, right) => left != right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
])

export const multiplicative: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['*', (left: number, right: number) => left * right],
  ['/', (left: number, right: number) => left / right],
  ['%', (left: number, right: number) => left % right],
])
