import { setAttributes } from './element'

const namespace = 'http://www.w3.org/2000/svg'

/** Creates an SVG element with attributes and children. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const created = document.createElementNS(namespace, tag)
  setAttributes(created, attributes)
  created.append(...children)
  return created
}
