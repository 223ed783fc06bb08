import { utility } from './utilities'
import { variant, type Variant } from './variants'

/** One CSS rule made from a class. */
export interface ClassRule {
  css: string
  /** Sorts the rules of all classes into the cascade. */
  order: string
  /** Custom properties that the rule sets; they must not be inherited. */
  properties: string[]
}

/** Splits at colons that are not inside brackets. */
function split(name: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < name.length; at++) {
    const character = name[at]
    if (character === '[' || character === '(') depth++
    else if (character === ']' || character === ')') depth--
    else if (character === ':' && depth === 0) {
      parts.push(name.slice(start, at))
      start = at + 1
    }
  }
  parts.push(name.slice(start))
  return parts
}

function variantsOf(names: string[]): Variant[] | undefined {
  const variants: Variant[] = []
  for (const name of names) {
    const found = variant(name)
    if (!found) return undefined
    variants.push(found)
  }
  return variants
}

function select(base: string, variants: Variant[], target: string): string {
  const selector = variants.reduce((selector, { selector: next }) => next.replaceAll('&', selector), base)
  if (target === '>') return `:where(${selector} > :not(:last-child))`
  return selector + target
}

/** The CSS rules of a class; none when it is no utility class. */
export function rulesOf(name: string): ClassRule[] {
  // Whatever could end the declaration and start another one is not a utility class.
  if (/[;{}<>\\]/.test(name.replace(/\[&[^\]]*\]/g, ''))) return []
  const parts = split(name)
  const last = parts.pop() ?? ''
  const important = last[0] === '!' || last.at(-1) === '!'
  const variants = variantsOf(parts)
  if (!variants) return []
  const utilities = utility(important ? last.replace(/^!|!$/, '') : last)
  const base = `.${CSS.escape(name)}`
  const order = variants
    .map(each => each.order)
    .sort()
    .reverse()
    .join('')
  const content = /::(before|after)/.test(variants.map(each => each.selector).join()) ? 'content:var(--tw-content,"");' : ''
  return utilities.map(({ declarations, target, rank }) => {
    const body = important ? declarations.replace(/;|$/g, '!important$&') : declarations
    const rule = `${select(base, variants, target)}{${content}${body}}`
    const css = variants.flatMap(each => each.at).reduceRight((inner, at) => `${at}{${inner}}`, rule)
    return { css, order: `${order}!${String.fromCharCode(0x100 + rank)}`, properties: body.match(/(?<=^|;)--tw-[\w-]+(?=:)/g) ?? [] }
  })
}
