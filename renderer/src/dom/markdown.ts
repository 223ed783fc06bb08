import type { Env } from '../render/component'
import { chunk } from './chunk'
import { element } from './element'

/** What the chunk `markdown` offers. */
export interface MarkdownReader {
  /** The DOM of GitHub-flavoured Markdown. */
  blocks(source: string, env: Env): Node[]
}

/** The DOM of Markdown; its paragraphs as they are written where the page does not carry the chunk `markdown`. */
export function markdownNodes(source: string, env: Env): Node[] {
  const reader = chunk<MarkdownReader>('markdown')
  if (reader) return reader.blocks(source, env)
  return source.split(/\n\s*\n/).map(paragraph => {
    const created = element('p', '', paragraph)
    created.style.whiteSpace = 'pre-wrap'
    return created
  })
}
