import { paletteColour } from './palette'

/** The value part of a class such as `bg-red-500/50` or `w-[3rem]`. */
export interface ClassValue {
  /** What stands after the root, without brackets. */
  text: string
  /** True for `[…]` and `(--name)`. */
  arbitrary: boolean
  /** Type hint inside the brackets, as in `[length:var(--x)]`. */
  hint: string
  /** What stands after the slash. */
  modifier: string
  negative: boolean
}

/** Theme colours, each a CSS variable of the same name. */
export const semanticColours = new Set(
  (
    'background foreground border input ring chart-1 chart-2 chart-3 chart-4 chart-5 sidebar-border sidebar-ring ' +
    [
      'card',
      'popover',
      'primary',
      'secondary',
      'muted',
      'accent',
      'destructive',
      'success',
      'warning',
      'info',
      'sidebar',
      'sidebar-primary',
      'sidebar-accent',
    ]
      .map(name => `${name} ${name}-foreground`)
      .join(' ')
  ).split(' '),
)

export const breakpoints: Record<string, string> = { sm: '40rem', md: '48rem', lg: '64rem', xl: '80rem', '2xl': '96rem' }

const containers = '3xs=16 2xs=18 xs=20 sm=24 md=28 lg=32 xl=36 2xl=42 3xl=48 4xl=56 5xl=64 6xl=72 7xl=80'
const textSizes =
  'xs=.75/1 sm=.875/1.25 base=1/1.5 lg=1.125/1.75 xl=1.25/1.75 2xl=1.5/2 3xl=1.875/2.25 4xl=2.25/2.5 5xl=3/3 6xl=3.75/3.75 7xl=4.5/4.5 8xl=6/6 9xl=8/8'
const radii =
  'xs=.125rem sm=calc(var(--radius)_-_4px) md=calc(var(--radius)_-_2px) lg=var(--radius) xl=calc(var(--radius)_+_4px) 2xl=1rem 3xl=1.5rem 4xl=2rem none=0 full=calc(infinity*1px) =.25rem'
const leadings = 'none=1 tight=1.25 snug=1.375 normal=1.5 relaxed=1.625 loose=2'

function scale(text: string): Map<string, string> {
  return new Map(text.split(' ').map(entry => entry.split('=') as [string, string]))
}

const containerScale = scale(containers)
const textScale = scale(textSizes)
const radiusScale = scale(radii)
const leadingScale = scale(leadings)

const isNumber = (text: string) => /^\d*\.?\d+$/.test(text)
const isInteger = (text: string) => /^\d+$/.test(text)
const isStep = (text: string) => /^\d+(\.(25|5|75))?$/.test(text)
const isRatio = (text: string) => /^\d*\.?\d+\/\d*\.?\d+$/.test(text)

/** A step of the spacing scale as CSS, or undefined. */
export function spacing(text: string): string | undefined {
  if (text === 'px') return '1px'
  return isStep(text) ? `calc(var(--spacing)*${text})` : undefined
}

function percent(text: string): string | undefined {
  return isNumber(text) ? `${text}%` : undefined
}

/** The CSS of `text-sm/6` beyond the size: the line height of a text size, which its modifier replaces. */
export function lineHeight(value: ClassValue): string | undefined {
  const { modifier } = value
  if (modifier) return unwrap(modifier) ?? leadingScale.get(modifier) ?? spacing(modifier)
  if (value.arbitrary) return undefined
  const [size, height] = (textScale.get(value.text) ?? '').split('/')
  return `var(--tw-leading,calc(${height}/${size}))`
}

/** The text inside `[…]` or `(--name)`, as CSS, or undefined for a bare word. */
export function unwrap(text: string): string | undefined {
  if (text[0] === '(' && text.endsWith(')')) return `var(${text.slice(1, -1)})`
  if (text[0] !== '[' || !text.endsWith(']')) return undefined
  return spaceOperators(underscoresToSpaces(text.slice(1, -1)))
}

function underscoresToSpaces(text: string): string {
  // Names of variables and addresses keep their underscores; \_ is one everywhere.
  return text.replace(/\\_|url\([^)]*\)|--[\w-]+|_/g, part => (part === '_' ? ' ' : part === '\\_' ? '_' : part))
}

function spaceOperators(text: string): string {
  if (!/\b(calc|min|max|clamp)\(/.test(text)) return text
  return text.replace(/(?<=[\w.%)])([-+*/])(?=[\d.(]|calc|var)/g, (operator, _same, at: number) =>
    // A minus within a word such as var(--a-1) or in 1e-3 is no operator.
    operator === '-' && /[a-z-]$/i.test(text.slice(0, at)) && !/\d(r?em|px|vh|vw|ch|dvh|svh|lvh)$/.test(text.slice(0, at))
      ? operator
      : ` ${operator} `,
  )
}

/** Whether an arbitrary value is a colour. */
function isColour(text: string): boolean {
  return /^(#|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\()/.test(text) || CSS.supports('color', text)
}

function colour(value: ClassValue): string | undefined {
  const { text, arbitrary, hint, modifier } = value
  if (arbitrary && hint !== 'color' && (hint || !isColour(text))) return undefined
  const base = arbitrary ? text : semanticColours.has(text) ? `var(--${text})` : paletteColour(text)
  if (!base || !modifier) return base
  const custom = unwrap(modifier)
  const share = custom ? (isNumber(custom) ? `${Number(custom) * 100}%` : custom) : percent(modifier)
  return share && `color-mix(in oklab,${base} ${share},transparent)`
}

function sizing(text: string, kinds: string): string | undefined {
  const word = { full: '100%', min: 'min-content', max: 'max-content', fit: 'fit-content' }[text]
  if (word) return word
  if (text === 'screen') return kinds.includes('h') ? '100vh' : kinds.includes('w') ? '100vw' : undefined
  if (text === 'lh') return kinds.includes('h') ? '1lh' : undefined
  return /^[sld]v[hw]$/.test(text) ? `100${text}` : undefined
}

const arbitraryKinds: Record<string, (value: ClassValue) => boolean> = {
  L: ({ text, hint }) =>
    hint ? /length|number|percentage|size/.test(hint) : /^(-?[\d.]|calc|min|max|clamp|thi|med)/.test(text) && !isRatio(text),
  U: ({ text, hint }) => hint === 'weight' || isNumber(text),
  I: ({ text, hint }) => (hint ? /image|url/.test(hint) : /^(url|(repeating-)?(linear|radial|conic)-gradient|image-set)\(/.test(text)),
  P: ({ hint }) => /length|size|position/.test(hint),
}

/** Reads one kind of bare value; a kind that does not know the text answers undefined. */
const bareKinds: Record<string, (text: string, kinds: string) => string | undefined> = {
  s: spacing,
  f: text => (text === 'full' ? '100%' : isRatio(text) ? `calc(${text}*100%)` : undefined),
  F: text => (isRatio(text) ? `calc(${text}*100%)` : undefined),
  a: text => (text === 'auto' ? text : undefined),
  z: sizing,
  c: text => containerScale.get(text) && `${containerScale.get(text)}rem`,
  n: text => (isInteger(text) ? text : undefined),
  u: text => (isNumber(text) ? text : undefined),
  d: text => (isNumber(text) ? `${text}deg` : undefined),
  x: text => (isNumber(text) ? `${text}px` : undefined),
  m: text => (isNumber(text) ? `${text}ms` : undefined),
  '%': text => percent(text.replace(/%$/, '')),
  g: text => (isInteger(text) ? `repeat(${text},minmax(0,1fr))` : undefined),
  r: text => (isRatio(text) ? text : undefined),
  R: text => radiusScale.get(text)?.replaceAll('_', ' '),
  T: text => (textScale.has(text) ? `${textScale.get(text)?.split('/')[0]}rem` : undefined),
}

/** The CSS value of a class value under the given kinds of the table, or undefined when none fits. */
export function resolveValue(value: ClassValue, kinds: string): string | undefined {
  if (kinds === 'C') return colour(value)
  if (value.arbitrary) return acceptsArbitrary(value, kinds) ? value.text : undefined
  const text = value.modifier && /[fFr]/.test(kinds) ? `${value.text}/${value.modifier}` : value.text
  if (value.modifier && text === value.text && !kinds.includes('T')) return undefined
  for (const kind of kinds) {
    const css = bareKinds[kind]?.(text, kinds)
    if (css !== undefined) return css
  }
  return undefined
}

function acceptsArbitrary(value: ClassValue, kinds: string): boolean {
  const typed = [...kinds].filter(kind => kind in arbitraryKinds)
  return typed.length === 0 || typed.some(kind => arbitraryKinds[kind]?.(value))
}
