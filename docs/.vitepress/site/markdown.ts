import { relative, sep } from 'node:path'
import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import { isInternal, repository, siteLink } from './documents'

type Token = ReturnType<MarkdownRenderer['parse']>[number]

const SAMPLE = /^<!-- snippet: samples\/Gallery\/\w+\/(\w+)Sample\.cs#sample -->/

/** Braces in texts are those of our expressions; Vue would take them for its own. */
function keepBraces(md: MarkdownRenderer): void {
  for (const rule of ['text', 'code_inline'] as const) {
    const render = md.renderer.rules[rule]
    md.renderer.rules[rule] = (...args) => (render?.(...args) ?? '').replaceAll('{{', '&#123;&#123;')
  }
}

/** A heading without words heads nothing. */
function plainEmptyHeadings(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'inline' || token.content !== '') return
    for (const cell of [tokens[index - 1], tokens[index + 1]]) if (cell?.tag === 'th') cell.tag = 'td'
  })
}

/** Links as they are in the repository lead to the pages of the site; those that lead to no page are text. */
function rewriteLinks(tokens: readonly Token[], file: string): void {
  let link: string | undefined
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const href = token.attrGet('href') ?? ''
      link = isInternal(href) ? siteLink(file, href) : href
      if (link === undefined) [token.tag, token.attrs] = ['span', null]
      else token.attrSet('href', link)
    } else if (token.type === 'link_close' && link === undefined) token.tag = 'span'
  }
}

/** Documents of the repository as pages of the site; the samples of components come alive. */
export function repositoryMarkdown(md: MarkdownRenderer): void {
  keepBraces(md)
  md.core.ruler.push('repository', state => {
    const { path, realPath = path } = state.env as Partial<MarkdownEnv>
    if (realPath === undefined) return
    plainEmptyHeadings(state.tokens)
    const file = relative(repository, realPath).split(sep).join('/')
    for (const token of state.tokens) {
      rewriteLinks(token.children ?? [], file)
      if (token.type === 'html_block' && file.startsWith('docs/components/'))
        token.content = token.content.replace(SAMPLE, '<LiveExample name="$1" />')
    }
  })
}
