import { imageUrl } from './url'

const elements = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textPath defs linearGradient radialGradient stop clipPath mask pattern marker symbol use image title desc switch style ' +
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR ' +
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
)
// Everything that is not a handler and leads nowhere: geometry, paint, text, filters, and what names a picture.
const forbidden = /^(on|formaction|action|src|srcdoc|srcset|data$|ping|attributeName|from|to|values|begin)/i
const outside = /url\(\s*(?!['"]?#)|expression\(|@import/i

function safeReference(tag: string, value: string): boolean {
  return value.trim().startsWith('#') || (tag === 'image' && imageUrl(value) !== undefined)
}

function copyAttributes(from: Element, to: Element, id: string): void {
  for (const { name, localName, value, namespaceURI } of from.attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:') || forbidden.test(localName)) continue
    if (localName === 'href') {
      if (from.localName !== 'a' && safeReference(from.localName, value)) to.setAttribute('href', value)
    } else if (!namespaceURI && !outside.test(value)) {
      to.setAttribute(name, value)
    }
  }
  if (from.localName === 'svg' && !from.parentElement?.closest('svg')) to.setAttribute('data-svg', id)
}

/** The style rules of a picture, kept inside of it. */
function scopedStyle(text: string, id: string): string {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return [...sheet.cssRules]
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && !outside.test(rule.style.cssText))
    .map(rule => `[data-svg="${id}"] :is(${rule.selectorText}){${rule.style.cssText}}`)
    .join('')
}

function copy(from: Element, id: string): Element | undefined {
  // What a link shows is part of the picture, where it leads is not.
  const tag = from.localName === 'a' ? 'g' : from.localName
  if (from.namespaceURI !== 'http://www.w3.org/2000/svg' || !elements.has(tag)) return undefined
  const to = document.createElementNS(from.namespaceURI, tag)
  if (tag === 'style') {
    to.textContent = scopedStyle(from.textContent ?? '', id)
    return to
  }
  copyAttributes(from, to, id)
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) to.append(child.textContent ?? '')
    else if (child instanceof Element) {
      const copied = copy(child, id)
      if (copied) to.append(copied)
    }
  }
  return to
}

/**
 * A picture made anew from SVG markup with what is known to be harmless: no scripts, handlers, foreign content,
 * animations of links, or references out of the picture. Undefined when the markup holds no picture.
 */
export function sanitizeSvg(markup: string, id: string): SVGSVGElement | undefined {
  const parser = new DOMParser()
  const strict = parser.parseFromString(markup.trim(), 'image/svg+xml')
  const found =
    strict.documentElement.localName === 'svg' && !strict.querySelector('parsererror')
      ? strict.documentElement
      : parser.parseFromString(markup, 'text/html').querySelector('svg')
  const svg =
    found?.namespaceURI === 'http://www.w3.org/2000/svg' ? found : parser.parseFromString(markup, 'text/html').querySelector('svg')
  return svg ? (copy(svg, id) as SVGSVGElement | undefined) : undefined
}
