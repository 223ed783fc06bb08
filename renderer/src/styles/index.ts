import { rulesOf } from './rules'

const known = new Set<string>()
const properties = new Set<string>()
const orders: { order: string; name: string }[] = []
const numbers = /\d+/g

/** Orders names like a collator that knows numbers, whose loading would cost a small page more than all of its rules. */
function compare(a: string, b: string): number {
  const [left, right] = [a.replace(numbers, ''), b.replace(numbers, '')]
  if (left !== right) return left < right ? -1 : 1
  const [ours, theirs] = [a.match(numbers) ?? [], b.match(numbers) ?? []]
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const difference = Number(ours[at] ?? -1) - Number(theirs[at] ?? -1)
    if (difference) return difference
  }
  return 0
}
let layer: CSSLayerBlockRule | undefined

/** A stylesheet of our own: a constructed one, or a style element where the browser has none. */
function createSheet(): CSSStyleSheet | null {
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return sheet
  }
  const style = (document as Document).createElement('style')
  style.dataset.prefabClasses = ''
  ;(document as Document).head.append(style)
  return style.sheet
}

function utilitiesLayer(): CSSLayerBlockRule | undefined {
  if (!layer) {
    const sheet = createSheet()
    // A component's own look stands in an earlier layer, so that every utility class overrides it.
    sheet?.insertRule('@layer utilities{}', 0)
    layer = sheet?.cssRules[0] as CSSLayerBlockRule | undefined
  }
  return layer
}

function register(rules: CSSLayerBlockRule, name: string): void {
  if (properties.has(name)) return
  properties.add(name)
  const sheet = rules.parentStyleSheet
  sheet?.insertRule(`@property ${name}{syntax:"*";inherits:false}`, sheet.cssRules.length)
}

function place(order: string, name: string): number {
  let low = 0
  let high = orders.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = orders[middle] as { order: string; name: string }
    const after = other.order === order ? compare(other.name, name) > 0 : other.order > order
    if (after) high = middle
    else low = middle + 1
  }
  return low
}

function insert(name: string): void {
  const rules = utilitiesLayer()
  if (!rules) return
  for (const { css, order, properties: names } of rulesOf(name)) {
    for (const property of names) register(rules, property)
    const at = place(order, name)
    try {
      rules.insertRule(css, at)
      orders.splice(at, 0, { order, name })
    } catch (error) {
      // An arbitrary value that is no CSS: the class then means nothing, as any unknown class.
      if (!(error instanceof DOMException)) throw error
    }
  }
}

/** Makes the styles of utility classes available to the page; called before the classes are set. */
export function useClasses(classNames: string): void {
  for (const name of classNames.split(/\s+/)) {
    // Names of the renderer's own styles are no utility classes.
    if (!name || name.startsWith('pf-') || known.has(name)) continue
    known.add(name)
    insert(name)
  }
}
