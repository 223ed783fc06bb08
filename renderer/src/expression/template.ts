import type { Context } from './context'
import { toPath } from './context'
import { ExpressionError } from './errors'
import type { Evaluate } from './parser'
import { parse } from './parser'
import { limited, toText } from './text'

const CACHE_LIMIT = 5000
const MAX_DATA_DEPTH = 100

/** Remembers what was read for a text; starts over when it holds too much. */
export function cached<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    let result = known.get(text)
    if (result === undefined && !known.has(text)) {
      if (known.size >= CACHE_LIMIT) known.clear()
      known.set(text, (result = read(text)))
    }
    return result as T
  }
}

/** Reads an expression, without braces; an unreadable one gives its error. */
export const compile = cached((text): Evaluate | ExpressionError => {
  try {
    return parse(text)
  } catch (error) {
    return asError(error, text)
  }
})

export function isTemplate(value: unknown): value is string {
  return typeof value === 'string' && value.includes('{{')
}

/**
 * The value of a text with `{{ }}`. A template that stands alone keeps the type of its value; `undefined` means that there is
 * none, and an expression that fails leaves the text as written. Mixed with other text, the result is text, and what is
 * undefined or fails is empty.
 */
export const template = cached((text): Evaluate => {
  const sole = soleExpression(text)
  if (sole !== undefined) return context => evaluate(sole, context, text)
  const parts = split(text)
  return context => limited(parts.map(part => (typeof part === 'string' ? part : mixedText(part.expression, context))).join(''))
})

/** A test of a Condition or of `while`; braces are optional. An unreadable one is the truth of the key with that very name. */
export const condition = cached((text): ((context: Context) => boolean) => {
  const source = text.trim()
  if (source === '') return () => false
  const expression = source.startsWith('{{') && source.endsWith('}}') ? source.slice(2, -2) : source
  const path = { text: source, segments: [source] }
  return context => Boolean(evaluate(expression, context, path))
})

/** Resolves the templates in a value, at any depth; data without templates comes back as it is. */
export function interpolate(value: unknown, context: Context): unknown {
  if (typeof value === 'string') return isTemplate(value) ? template(value)(context) : value
  return typeof value === 'object' && value !== null && isDynamic(value) ? resolveData(value, context) : value
}

function resolveData(value: object, context: Context): unknown {
  if (Array.isArray(value)) return value.map(element => interpolate(element, context))
  const result: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) if (key !== '__proto__') result[key] = interpolate(entry, context)
  return result
}

const dynamic = new WeakMap<object, boolean>()

/** Whether a value has a template anywhere in it. */
export function isDynamic(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isTemplate(value)
  let found = dynamic.get(value)
  // What is asked for is asked for again; its parts are not.
  if (found === undefined) dynamic.set(value, (found = hasDynamicPart(value, 1)))
  return found
}

/** Without a list of the parts, and without a closure: rows of data come by the ten thousand. */
function hasDynamicPart(value: object, depth: number): boolean {
  if (depth > MAX_DATA_DEPTH) throw new ExpressionError(`Data nested deeper than ${MAX_DATA_DEPTH} levels`, '')
  if (Array.isArray(value)) return hasDynamicElement(value, depth)
  for (const key in value) if (isDynamicPart((value as Record<string, unknown>)[key], depth)) return true
  return false
}

const hasDynamicElement = (value: readonly unknown[], depth: number) => value.some(part => isDynamicPart(part, depth))

const isDynamicPart = (part: unknown, depth: number) =>
  typeof part === 'object' ? part !== null && hasDynamicPart(part, depth + 1) : isTemplate(part)

function soleExpression(text: string): string | undefined {
  const source = text.trim()
  if (!source.startsWith('{{') || !source.endsWith('}}') || source.length < 4) return undefined
  const inner = source.slice(2, -2)
  return inner.includes('{{') || inner.includes('}}') ? undefined : inner
}

function split(text: string): (string | { expression: string })[] {
  const parts: (string | { expression: string })[] = []
  let position = 0
  for (;;) {
    const open = text.indexOf('{{', position)
    const close = open < 0 ? -1 : text.indexOf('}}', open + 2)
    if (close < 0) break
    parts.push(text.slice(position, open), { expression: text.slice(open + 2, close) })
    position = close + 2
  }
  parts.push(text.slice(position))
  return parts
}

function mixedText(expression: string, context: Context): string {
  const value = evaluate(expression, context, '')
  return value === undefined ? '' : toText(value)
}

/** Runs an expression; when it fails, reports and gives `otherwise`: a value, or what a path leads to. */
function evaluate(text: string, context: Context, otherwise: string | ReturnType<typeof toPath>): unknown {
  const compiled = compile(text.trim())
  let failure: ExpressionError
  if (compiled instanceof ExpressionError) failure = compiled
  else {
    try {
      return compiled(context)
    } catch (error) {
      failure = asError(error, text)
    }
  }
  context.report?.(failure)
  return typeof otherwise === 'string' ? otherwise : context.lookup(otherwise)
}

function asError(error: unknown, text: string): ExpressionError {
  return error instanceof ExpressionError ? error : new ExpressionError(error instanceof Error ? error.message : String(error), text)
}
