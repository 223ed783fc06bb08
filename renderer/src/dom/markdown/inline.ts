import type { Token, Tokens } from 'marked'
import type { Env } from '../../render/component'
import { element } from '../element'
import { openThroughHost } from '../link'
import { imageUrl, linkUrl } from '../url'

const entities = new Map<string, string>()

/** Character references as the characters they stand for. */
function decode(text: string): string {
  return text.replace(/&(#x?[\da-f]+|[a-z][a-z\d]*);/gi, reference => {
    let known = entities.get(reference)
    if (known === undefined) {
      known = new DOMParser().parseFromString(reference, 'text/html').documentElement.textContent ?? reference
      entities.set(reference, known)
    }
    return known
  })
}

function link({ href, title, tokens }: Tokens.Link, env: Env): HTMLElement {
  const url = linkUrl(href)
  const anchor = element('a', 'pf-link', ...inline(tokens, env))
  if (title) anchor.title = decode(title)
  if (url === undefined) return anchor
  anchor.href = url
  if (!url.startsWith('#')) Object.assign(anchor, { target: '_blank', rel: 'noopener noreferrer' })
  openThroughHost(anchor, env)
  return anchor
}

function image({ href, title, text }: Tokens.Image): HTMLElement {
  const picture = element('img')
  const url = imageUrl(href)
  picture.alt = decode(text)
  if (title) picture.title = decode(title)
  if (url !== undefined) picture.src = url
  return picture
}

/** The DOM of inline tokens; markup in the source is text. */
export function inline(tokens: readonly Token[] | undefined, env: Env): (Node | string)[] {
  return (tokens ?? []).map((token): Node | string => {
    switch (token.type) {
      case 'strong':
        return element('strong', '', ...inline(token.tokens, env))
      case 'em':
        return element('em', '', ...inline(token.tokens, env))
      case 'del':
        return element('del', '', ...inline(token.tokens, env))
      case 'codespan':
        return element('code', 'pf-code-inline', (token as Tokens.Codespan).text)
      case 'br':
        return element('br')
      case 'link':
        return link(token as Tokens.Link, env)
      case 'image':
        return image(token as Tokens.Image)
      case 'escape':
        return (token as Tokens.Escape).text
      // Stands in the list item, see there.
      case 'checkbox':
        return ''
      case 'html':
        return token.raw
      default:
        return 'tokens' in token && token.tokens
          ? fragment(inline(token.tokens, env))
          : decode('text' in token ? String(token.text) : token.raw)
    }
  })
}

function fragment(nodes: (Node | string)[]): DocumentFragment {
  const created = document.createDocumentFragment()
  created.append(...nodes)
  return created
}
