import './code.css'
import type { Env } from '../render/component'
import { chunk } from './chunk'
import { element } from './element'
import { scrollable } from './scrollable'

/** A run of text with the names of what it is, outermost first. */
export type CodeToken = readonly [text: string, ...classes: string[]]

/** What the chunk `highlight` offers. */
export interface Highlighter {
  /** Splits code into tokens; an unknown language is guessed. */
  highlight(code: string, language: string): readonly CodeToken[]
}

/** Fills an element with code in the colours of its language, or plain when the page has no highlighter. */
export function fillCode(target: HTMLElement, code: string, language: string): void {
  const highlighter = chunk<Highlighter>('highlight')
  if (!highlighter) return target.replaceChildren(code)
  const tokens = highlighter.highlight(code, language)
  target.replaceChildren(
    ...tokens.map(([text, ...classes]) =>
      classes.length > 0 ? element('span', classes.map(name => `pf-code-${name}`).join(' '), text) : text,
    ),
  )
}

/** A block of code. */
export function codeBlock(code: string, language: string, env: Env): HTMLElement {
  const inner = element('code')
  const block = element('pre', 'pf-code', inner)
  fillCode(inner, code, language)
  scrollable(block, env, 'Code')
  return block
}
