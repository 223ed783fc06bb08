import type { Env } from '../render/component'
import { element } from './element'

interface Header {
  readonly title: unknown
  readonly description: unknown
  /** What names a layer without a title. */
  readonly words: string
  /** The tags of title and description. */
  readonly tags: readonly ['h2', 'p'] | readonly ['div', 'div']
}

/** Puts a title that names the layer and a text that describes it at the layer's head; their classes begin with `className`. */
export function addHeader(layer: HTMLElement, className: string, env: Env, { title, description, words, tags }: Header): void {
  const header = element('div', `${className}-header`)
  const add = (part: string, content: unknown, tag: (typeof tags)[number], attribute: string) => {
    if (content === undefined) return
    const text = element(tag, `${className}-${part}`, env.text(content))
    text.id = env.uid(part)
    layer.setAttribute(attribute, text.id)
    header.append(text)
  }
  add('title', title, tags[0], 'aria-labelledby')
  add('description', description, tags[1], 'aria-describedby')
  if (title === undefined) layer.setAttribute('aria-label', words)
  if (header.firstChild) layer.append(header)
}
