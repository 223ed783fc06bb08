import type { Context } from './context'
import { limited, toNumeric, toText } from './text'

type Evaluate = (context: Context) => unknown

/** The operators of one level of precedence; each makes one function of two. */
export type Level = ReadonlyMap<string, (left: Evaluate, right: Evaluate) => Evaluate>

const strict =
  (calculate: (left: any, right: any) => unknown) =>
  (left: Evaluate, right: Evaluate): Evaluate =>
  context =>
    calculate(left(context), right(context))

const numeric = (calculate: (left: number, right: number) => number) =>
  strict((left, right) => calculate(toNumeric(left), toNumeric(right)))

/** Two objects are equal when they are the same one; else as in JavaScript. */
const equal = (left: unknown, right: unknown): boolean => (isObject(left) && isObject(right) ? left === right : plain(left) == plain(right))

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const plain = (value: unknown): any => (isObject(value) ? toText(value) : value)

const ordered = (compare: (left: any, right: any) => boolean) => strict((left, right) => compare(plain(left), plain(right)))

const or =
  (left: Evaluate, right: Evaluate): Evaluate =>
  context =>
    left(context) || right(context)
const and =
  (left: Evaluate, right: Evaluate): Evaluate =>
  context =>
    left(context) && right(context)

export const OR: Level = new Map([
  ['||', or],
  ['or', or],
])

export const AND: Level = new Map([
  ['&&', and],
  ['and', and],
])

export const COMPARISON: Level = new Map([
  ['==', strict(equal)],
  ['!=', strict((left, right) => !equal(left, right))],
  ['>', ordered((left, right) => left > right)],
  ['>=', ordered((left, right) => left >= right)],
  ['<', ordered((left, right) => left < right)],
  ['<=', ordered((left, right) => left <= right)],
])

export const ADDITIVE: Level = new Map([
  // Joins when either side is text, adds otherwise.
  [
    '+',
    strict((left, right) =>
      typeof left === 'string' || typeof right === 'string' ? limited(toText(left) + toText(right)) : toNumeric(left) + toNumeric(right),
    ),
  ],
  ['-', numeric((left, right) => left - right)],
])

export const MULTIPLICATIVE: Level = new Map([
  ['*', numeric((left, right) => left * right)],
  ['/', numeric((left, right) => left / right)],
  ['%', numeric((left, right) => left % right)],
])
