import type { Random } from './random'

export const STATE_KEYS = ['a', 'b', 'n', 'list', 'rows', 'on', 'text', 'o', 'node']
const NAMES = [
  ...STATE_KEYS,
  '$item',
  '$index',
  '$event',
  '$result',
  '$error',
  '$host',
  '$pending',
  '$progress',
  'missing',
  'true',
  'null',
  'not',
  'or',
  'and',
]
const MEMBERS = ['0', '1', 'id', 'name', 'length', 'x', '__proto__', 'constructor', 'prototype', 'toString', 'a.b']
const PIPES =
  'abs compact currency date datetime default first join last length lower number percent pluralize rejectattr round selectattr time truncate upper nope constructor'.split(
    ' ',
  )
const OPERATORS = ['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||', 'and', 'or']
const PARTS = [
  '(',
  ')',
  "'",
  "''",
  '?',
  ':',
  '|',
  '!',
  'not ',
  '.',
  ',',
  '[',
  ']',
  '{{',
  '}}',
  '"',
  '`',
  '\\',
  '1.2.3',
  '1e9',
  '\u0000',
  '😀',
  '\n',
  '=',
  '&',
  '#',
]

/** Texts that would do harm in a page that trusts them; all call the function that the harness watches. */
const CALL = '(top.__canary||__canary)()'
export const HOSTILE = [
  `<script>${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `<img src=x onerror="${CALL}">`,
  `"><svg onload=${CALL}>`,
  `javascript:${CALL}`,
  `JaVaScRiPt\t:${CALL}`,
  ` \u0001javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  `{{ constructor.constructor('${CALL.replaceAll("'", '')}')() }}`,
  '{{ __proto__.polluted }}',
  `\${${CALL}}`,
  `url(javascript:${CALL})`,
  `red;background:url("javascript:${CALL}")`,
  `x' onclick='${CALL}`,
  `<a href="javascript:${CALL}">x</a>`,
  `[x](javascript:${CALL}) ![y](javascript:${CALL}) <img src=x onerror=${CALL}>`,
  `<svg><script>${CALL}</script><a href="javascript:${CALL}"><text>t</text></a><foreignObject><img src=x onerror="${CALL}"></foreignObject><animate onbegin="${CALL}" attributeName="x"/></svg>`,
  `<style>@import 'javascript:${CALL}'</style>`,
  `--><img src=x onerror=${CALL}><!--`,
  'allow-scripts allow-same-origin',
  '__proto__',
  'constructor',
]

export function expression(random: Random, depth = 0): string {
  const inner = (): string => expression(random, depth + 1)
  if (depth > 4) return random.pick(NAMES)
  switch (random.below(12)) {
    case 0:
      return `${random.pick(NAMES)}.${random.pick(MEMBERS)}`
    case 1:
      return String(random.pick([0, 1, -1, 0.5, 1e21, 123456789]))
    case 2:
      return `'${random.pick(['', 'x', '2026-02-03', '12:30', 'EUR', 'long text'])}'`
    case 3:
    case 4:
      return `${inner()} ${random.pick(OPERATORS)} ${inner()}`
    case 5:
      return `${inner()} ? ${inner()} : ${inner()}`
    case 6:
    case 7:
      return `${inner()} | ${random.pick(PIPES)}${random.chance(0.4) ? `:${random.pick(['1', '-1', '99999', 'EUR', 'long', "'%'", 'name', 'true', '1e9'])}` : ''}`
    case 8:
      return `(${inner()})`
    case 9:
      return `${random.pick(['!', '-', '+', 'not '])}${inner()}`
    case 10:
      return random.times(6, () => random.pick([...PARTS, ...NAMES, ...OPERATORS])).join(random.pick(['', ' ']))
    default:
      return random.pick(NAMES)
  }
}

export function template(random: Random): string {
  const one = `{{ ${expression(random)} }}`
  return random.chance(0.7) ? one : `${random.pick(['', 'a ', '{{', '}}'])}${one}${random.pick(['', ' b', '{{ b }}', '{{', '}'])}`
}

export function text(random: Random): string {
  switch (random.below(10)) {
    case 0:
    case 1:
      return template(random)
    case 2:
      return random.pick(HOSTILE)
    case 3:
      return random.pick(['', ' ', '\n', '0', 'null', 'undefined', '[object Object]', '🦀'.repeat(5), '\u202e abc', '\ud800'])
    case 4:
      return random.chance(0.02) ? 'long '.repeat(30_000) : random.pick(STATE_KEYS)
    case 5:
      return random.pick([
        'gap-4',
        'md:flex hover:bg-red-500',
        'w-[calc(100%-1px)]',
        'bg-[url(x)]',
        'p-[}{]',
        'x'.repeat(300),
        'info',
        'trash-2',
        '1 2',
        '2026-02-30',
      ])
    default:
      return random.pick(['text', 'Hello', 'a', 'sm', 'default', 'list', 'rows', 'n > 1', 'x', '42'])
  }
}

/** Any JSON, preferably of the wrong kind. */
export function anything(random: Random, depth = 0): unknown {
  const inner = (): unknown => anything(random, depth + 1)
  switch (random.below(depth > 3 ? 8 : 11)) {
    case 0:
      return null
    case 1:
      return random.chance(0.5)
    case 2:
      return random.pick([0, 1, -1, 0.1, 3, 100, 1e9, -1e9, 2 ** 53, 1e308])
    case 3:
    case 4:
    case 5:
      return text(random)
    case 6:
      return []
    case 7:
      return {}
    case 8:
      return random.times(4, inner)
    case 9:
      return random.times(4, () => ({ id: random.below(3), name: inner(), x: random.below(50), key: inner() }))
    default:
      return Object.fromEntries(
        random.times(4, () => [random.pick([...STATE_KEYS, ...MEMBERS, 'type', 'children', 'action', 'view']), inner()]),
      )
  }
}
