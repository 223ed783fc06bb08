import { table } from './table'
import { lineHeight, resolveValue, unwrap, type ClassValue } from './values'

/** The CSS of one utility, before variants. */
export interface Utility {
  declarations: string
  /** Selector part after the class, e.g. ` > :not(:last-child)`; empty for the element itself. */
  target: string
  /** Place in the cascade. */
  rank: number
}

interface Line {
  declarations: string
  kinds: string
  target: string
  rank: number
  words: string
}

const vars = (names: string, fallback: string, separator: string) =>
  names
    .split(' ')
    .map(name => `var(--tw-${name},${fallback})`)
    .join(separator)

const filters = 'blur brightness contrast grayscale hue-rotate invert saturate sepia'
const backdrop = filters.replace('invert', 'invert opacity').replace(/\S+/g, 'backdrop-$&')
const from = 'var(--tw-gradient-from,#0000) var(--tw-gradient-from-position,0%)'
const to = 'var(--tw-gradient-to,#0000) var(--tw-gradient-to-position,100%)'

const macros: Record<string, string> = {
  b: 'var(--tw-border-style,solid)',
  c: 'color,background-color,border-color,outline-color,text-decoration-color,fill,stroke,--tw-gradient-from,--tw-gradient-via,--tw-gradient-to',
  f: from,
  t: to,
  S: `box-shadow:${vars('inset-shadow inset-ring-shadow ring-offset-shadow ring-shadow shadow', '0 0 #0000', ',')}`,
  M: `translate:${vars('translate-x translate-y', '0', ' ')}`,
  C: `scale:${vars('scale-x scale-y', '1', ' ')}`,
  T: `transform:${vars('rotate-x rotate-y rotate-z skew-x skew-y', '', ' ')}`,
  P: `border-spacing:${vars('border-spacing-x border-spacing-y', '0', ' ')}`,
  F: `filter:${vars(`${filters} drop-shadow`, '', ' ')}`,
  B: ['-webkit-backdrop-filter', 'backdrop-filter'].map(name => `${name}:${vars(backdrop, '', ' ')}`).join(';'),
  G: `--tw-gradient-stops:var(--tw-gradient-via-stops,var(--tw-gradient-position),${from},${to})`,
  N: `font-variant-numeric:${vars('ordinal slashed-zero numeric-figure numeric-spacing numeric-fraction', '', ' ')}`,
}

// $k1 is a shadow of 10 % black that a shadow colour replaces, $i05 the same for inner shadows, $d15 for drop shadows.
function expand(text: string): string {
  return text
    .replace(/\$([kid])(\d+)/g, (_, kind: string, alpha: string) => {
      const black = `rgb(0 0 0/.${alpha})`
      return kind === 'd' ? black : `var(--tw-${kind === 'i' ? 'inset-' : ''}shadow-color,${black})`
    })
    .replace(/\$(\w)/g, (_, name: string) => macros[name] ?? '')
}

const texts = table.trim().split('\n')
const lines: Line[] = []
let ranks: Map<string, number[]> | undefined

/** Where the lines of a root stand in the table. */
function ranksOf(root: string): readonly number[] {
  if (!ranks) {
    ranks = new Map()
    for (let rank = 0; rank < texts.length; rank++) {
      const text = texts[rank] as string
      const key = text.slice(0, text.indexOf('|'))
      const list = ranks.get(key)
      if (list) list.push(rank)
      else ranks.set(key, [rank])
    }
  }
  return ranks.get(root) ?? []
}

/** A line, read when a class first needs it: few pages need more than a handful of the table. */
function lineAt(rank: number): Line {
  return (lines[rank] ??= parse(rank))
}

function parse(rank: number): Line {
  const [, body = '', kinds = '', words = ''] = texts[rank]?.split('|') ?? []
  const start = body[0] === '>' ? 1 : body.startsWith('::') ? body.indexOf(' ') + 1 : 0
  return { declarations: body.slice(start), kinds, target: body.slice(0, start).trim(), rank, words }
}

/** The CSS of a keyword by the name after the root. */
function keyword(words: string, name: string): string | undefined {
  for (const word of words ? words.split(' ') : []) {
    const at = word.indexOf('=')
    if (name === (at < 0 ? word : word.slice(0, at))) return word.slice(at + 1).replaceAll('_', ' ')
  }
  return undefined
}

/** What a name means as a keyword: a word that stands alone, a root alone, or a word of a root. */
function keywords(name: string): Utility[] {
  const found: Utility[] = []
  const add = (root: string, word: string) => {
    for (const rank of ranksOf(root)) {
      if (!texts[rank]?.includes(word)) continue
      const line = lineAt(rank)
      const css = keyword(line.words, word)
      if (css !== undefined) found.push({ declarations: declare(line, css), target: line.target, rank })
    }
  }
  add('', name)
  add(name, '')
  for (let at = name.lastIndexOf('-'); at > 0; at = name.lastIndexOf('-', at - 1)) add(name.slice(0, at), name.slice(at + 1))
  return found
}

function declare(line: Line, value: string): string {
  const parts = line.declarations.split(';').map(part => {
    if (part.includes(':') || part[0] === '$') return part.replaceAll('{}', value)
    return part
      .split(',')
      .map(property => `${property}:${value}`)
      .join(';')
  })
  return expand(parts.join(';'))
}

function negate(value: string): string {
  return `calc(${value}*-1)`
}

/** Splits `w-[3rem]`, `bg-red-500/50`, `-mt-2` into every root and value it may mean, longest root first. */
function* readings(name: string): Generator<[string, ClassValue]> {
  const negative = name[0] === '-'
  const text = negative ? name.slice(1) : name
  const bracket = /^(.+?)-([[(].*?[\])])(?:\/(.+))?$/.exec(text)
  if (bracket) {
    const [, root = '', raw = '', modifier = ''] = bracket
    const [, hint = '', inner = ''] = /^[[(](?:([a-z-]+):(?![/:]))?(.*)[\])]$/.exec(raw) ?? []
    const known = hint && /^(color|length|number|percentage|size|position|image|url|weight|family-name|integer|angle|shadow)$/.test(hint)
    const css = unwrap(known ? raw[0] + inner + raw.at(-1) : raw)
    // A variable without a hint is taken for a colour where colours are possible.
    const bare = !known && (raw[0] === '(' || raw.startsWith('[var(')) && isColourRoot(root)
    if (css) yield [root, { text: css, arbitrary: true, hint: known ? hint : bare ? 'color' : '', modifier, negative }]
    return
  }
  const slash = text.indexOf('/')
  const main = slash < 0 ? text : text.slice(0, slash)
  for (let at = main.lastIndexOf('-'); at > 0; at = main.lastIndexOf('-', at - 1)) {
    yield [
      main.slice(0, at),
      { text: main.slice(at + 1), arbitrary: false, hint: '', modifier: slash < 0 ? '' : text.slice(slash + 1), negative },
    ]
  }
  yield [main, { text: '', arbitrary: false, hint: '', modifier: '', negative }]
}

function isColourRoot(root: string): boolean {
  return ranksOf(root).some(rank => lineAt(rank).kinds === 'C')
}

function fromLine(line: Line, value: ClassValue): string | undefined {
  if (value.negative && !line.kinds.includes('-')) return undefined
  const css = resolveValue(value, line.kinds)
  if (css === undefined) return undefined
  const declarations = declare(line, value.negative ? negate(css) : css)
  const height = line.kinds.includes('T') && lineHeight(value)
  return height ? `${declarations};line-height:${height}` : declarations
}

/** The CSS of a utility without variants, such as `p-4` or `bg-[#123]`; empty when there is no such utility. */
export function utility(name: string): Utility[] {
  if (name[0] === '[') {
    const property = unwrap(name)
    return property && /^[a-z-]+:[^/:]/.test(property) ? [{ declarations: property, target: '', rank: -1 }] : []
  }
  const found = keywords(name)
  if (found.length) return found
  for (const [root, value] of readings(name)) {
    for (const line of ranksOf(root).map(lineAt)) {
      const declarations = line.kinds && fromLine(line, value)
      if (declarations) return [{ declarations, target: line.target, rank: line.rank }]
    }
  }
  return []
}
