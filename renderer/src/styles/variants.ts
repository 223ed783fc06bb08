import { breakpoints, unwrap } from './values'

/** What one variant does to a rule. */
export interface Variant {
  /** The selector with & for the selector so far. */
  selector: string
  /** At-rules around the rule, outermost first. */
  at: string[]
  /** Place in the cascade; a higher character wins. */
  order: string
}

// In cascade order: a later one beats an earlier one. `name=selector`, where a bare name is a pseudo-class.
const states = (
  '*=:is(&_>_*) **=:is(&_*) not group peer first-letter=&::first-letter first-line=&::first-line marker=&::marker selection=&::selection ' +
  'file=&::file-selector-button placeholder=&::placeholder backdrop=&::backdrop before=&::before after=&::after ' +
  'first=&:first-child last=&:last-child only=&:only-child odd=&:nth-child(odd) even=&:nth-child(2n) first-of-type last-of-type only-of-type ' +
  'visited target open=&:is([open],:popover-open,:open) default checked indeterminate placeholder-shown autofill optional required valid invalid ' +
  'user-valid user-invalid in-range out-of-range read-only empty focus-within hover focus focus-visible active enabled disabled inert=&:is([inert],[inert]_*) ' +
  'in has aria data nth nth-last supports'
).split(' ')

const medias = (
  'motion-safe=(prefers-reduced-motion:no-preference) motion-reduce=(prefers-reduced-motion:reduce) ' +
  'contrast-more=(prefers-contrast:more) contrast-less=(prefers-contrast:less)'
).split(' ')

const lastOnes = (
  'portrait=(orientation:portrait) landscape=(orientation:landscape) ltr rtl dark print=print forced-colors=(forced-colors:active) ' +
  'pointer-fine=(pointer:fine) pointer-coarse=(pointer:coarse)'
).split(' ')

const selectors = new Map<string, string>([
  ['ltr', '&:where(:dir(ltr),[dir="ltr"],[dir="ltr"] *)'],
  ['rtl', '&:where(:dir(rtl),[dir="rtl"],[dir="rtl"] *)'],
  ['dark', '&:is(.dark *)'],
])
const queries = new Map<string, string>()
const orders = new Map<string, string>()

// Width queries stand between the media of the user and the last ones, ordered by their width in pixels.
const maxOrder = 0x3000
const minOrder = 0x4000
const lastOrder = 0x6000

function rank(entries: string[], start: number): void {
  entries.forEach((entry, index) => {
    const at = entry.indexOf('=')
    const name = at < 0 ? entry : entry.slice(0, at)
    const css = at < 0 ? '' : entry.slice(at + 1).replaceAll('_', ' ')
    orders.set(name, String.fromCharCode(start + index))
    if (entries === states) selectors.set(name, css || `&:${name}`)
    else if (css) queries.set(name, css)
  })
}

rank(states, 0x100)
rank(medias, 0x200)
rank(lastOnes, lastOrder)

const arbitraryOrder = '\u7000'

function simple(name: string, selector: string, ...at: string[]): Variant {
  return { selector, at, order: orders.get(name) ?? arbitraryOrder }
}

function width(name: string): Variant | undefined {
  const max = name.startsWith('max-')
  const text = name.replace(/^(min|max)-/, '')
  const size = breakpoints[text] ?? (text === name ? undefined : unwrap(text))
  if (!size) return undefined
  const pixels = Math.min(0x1fff, Math.round(parseFloat(size) * (size.endsWith('em') ? 16 : 1)) || 0)
  const order = String.fromCharCode(max ? minOrder - 1 - Math.min(pixels, minOrder - maxOrder - 1) : minOrder + pixels)
  return { selector: '&', at: [max ? `@media not all and (min-width:${size})` : `@media (min-width:${size})`], order }
}

/** `aria-…`, `data-…`, `has-…`, `nth-…`, `not-…`, `in-…`, `supports-…`: the word or the bracket after the dash. */
function functional(name: string): Variant | undefined {
  const dash = name.startsWith('nth-last-') ? 8 : name.indexOf('-')
  const kind = name.slice(0, dash)
  const rest = name.slice(dash + 1)
  const custom = unwrap(rest)
  switch (kind) {
    case 'aria':
      return simple(kind, custom ? `&[aria-${quoteValue(custom)}]` : `&[aria-${rest}="true"]`)
    case 'data':
      return simple(kind, `&[data-${custom ? quoteValue(custom) : rest}]`)
    case 'nth':
    case 'nth-last':
      return simple(kind, `&:${kind}-child(${custom ?? rest})`)
    case 'supports':
      return simple(kind, '&', `@supports ${custom?.includes(':') ? `(${custom})` : custom ? custom : `(${rest}:var(--x))`}`)
    case 'has':
      return relative(kind, rest, inner => `&:has(${inner})`)
    case 'not':
      return relative(kind, rest, inner => `&:not(${inner})`)
    case 'in':
      return relative(kind, rest, inner => `:where(${inner || '*'}) &`)
    default:
      return undefined
  }
}

function quoteValue(text: string): string {
  const at = text.indexOf('=')
  return at < 0 || /["']/.test(text) ? text : `${text.slice(0, at + 1)}"${text.slice(at + 1)}"`
}

function relative(kind: string, rest: string, wrap: (inner: string) => string): Variant | undefined {
  const custom = unwrap(rest)
  if (custom !== undefined) return simple(kind, wrap(custom.replaceAll('&', '*')))
  const inner = variant(rest)
  if (!inner || inner.selector === '&') return undefined
  return simple(kind, wrap(inner.selector.replaceAll('&', kind === 'has' || kind === 'not' ? '' : '*')), ...inner.at)
}

/** `group-hover`, `peer-checked/name` and the like: the state of an ancestor or of an earlier sibling. */
function related(name: string): Variant | undefined {
  const [, kind = '', rest = '', label = ''] = /^(group|peer)-(.+?)(?:\/([\w-]+))?$/.exec(name) ?? []
  const custom = unwrap(rest)
  const inner = custom ? simple(kind, custom.includes('&') ? custom : `&:is(${custom})`) : variant(rest)
  if (!inner || inner.selector === '&') return undefined
  const anchor = `:where(.${kind}${label && `\\/${label}`})`
  const state = inner.selector.replaceAll('&', anchor)
  return { selector: `&:is(${state}${kind === 'group' ? ' *' : '~*'})`, at: inner.at, order: (orders.get(kind) ?? '') + inner.order }
}

/** The variant of this name, without its colon, or undefined. */
export function variant(name: string): Variant | undefined {
  const query = queries.get(name)
  if (query) return simple(name, '&', `@media ${query}`)
  if (/^(group|peer)-/.test(name)) return related(name)
  if (name === 'hover') return simple(name, '&:hover', '@media (hover:hover)')
  const selector = selectors.get(name)
  if (selector && !['not', 'group', 'peer', 'in', 'has', 'aria', 'data', 'nth', 'nth-last', 'supports'].includes(name))
    return simple(name, selector)
  if (name[0] === '[') {
    const custom = unwrap(name) ?? ''
    return custom[0] === '@' ? simple('', '&', custom) : custom.includes('&') ? simple('', custom) : undefined
  }
  return width(name) ?? functional(name)
}
