import './markdown.css'
import { lexer, type Token, type Tokens } from 'marked'
import type { Env } from '../../render/component'
import { codeBlock } from '../code'
import { element } from '../element'
import { scrollable } from '../scrollable'
import { inline } from './inline'

function list({ ordered, start, items }: Tokens.List, env: Env): HTMLElement {
  const created = element(ordered ? 'ol' : 'ul')
  if (created instanceof HTMLOListElement && typeof start === 'number' && start !== 1) created.start = start
  created.append(...items.map(item => listItem(item, env)))
  return created
}

function checkbox(checked: boolean, label: string): HTMLElement {
  const box = element('input')
  Object.assign(box, { type: 'checkbox', checked, disabled: true })
  box.setAttribute('aria-label', label)
  return box
}

function listItem({ task, checked, loose, tokens, text }: Tokens.ListItem, env: Env): HTMLElement {
  const created = element('li', task ? 'pf-markdown-task' : '')
  // The lines of a tight list are no paragraphs.
  for (const token of tokens) {
    if (token.type === 'checkbox') continue
    if (!loose && (token.type === 'text' || token.type === 'paragraph')) created.append(...inline(token.tokens ?? [token], env))
    else created.append(...blocks([token], env))
  }
  if (task) (created.querySelector(':scope > p') ?? created).prepend(checkbox(Boolean(checked), text))
  return created
}

function table({ header, rows, align }: Tokens.Table, env: Env): HTMLElement {
  const cell = (tag: 'th' | 'td', { tokens }: Tokens.TableCell, index: number) => {
    const created = element(tag, tag === 'th' ? 'pf-table-head' : 'pf-table-cell', ...inline(tokens, env))
    const side = align[index]
    if (side) created.style.textAlign = side
    if (tag === 'th') (created as HTMLTableCellElement).scope = 'col'
    return created
  }
  const head = element('thead', 'pf-table-header', element('tr', '', ...header.map((each, index) => cell('th', each, index))))
  const body = element(
    'tbody',
    'pf-table-body',
    ...rows.map(row => element('tr', '', ...row.map((each, index) => cell('td', each, index)))),
  )
  const box = element('div', 'pf-table', element('table', '', head, body))
  scrollable(box, env, 'Table')
  return box
}

function block(token: Token, env: Env): Node[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return []
    case 'heading':
      return [element(`h${(token as Tokens.Heading).depth}` as 'h1', '', ...inline(token.tokens, env))]
    case 'paragraph':
      return [element('p', '', ...inline(token.tokens, env))]
    case 'list':
      return [list(token as Tokens.List, env)]
    case 'blockquote':
      return [element('blockquote', '', ...blocks(token.tokens ?? [], env))]
    case 'code':
      return [codeBlock((token as Tokens.Code).text, (token as Tokens.Code).lang ?? '', env)]
    case 'table':
      return [table(token as Tokens.Table, env)]
    case 'hr':
      return [element('hr')]
    case 'html':
      return token.raw.trim() ? [element('p', '', token.raw.trim())] : []
    default:
      return [element('p', '', ...inline('tokens' in token && token.tokens ? token.tokens : [token], env))]
  }
}

function blocks(tokens: readonly Token[], env: Env): Node[] {
  return tokens.flatMap(token => block(token, env))
}

/** The DOM of GitHub-flavoured Markdown. */
export const markdownBlocks = (source: string, env: Env): Node[] => blocks(lexer(source, { gfm: true }), env)
