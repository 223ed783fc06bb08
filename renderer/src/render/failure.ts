import type { Place } from './place'

const HIDDEN = 'template.pf-failure'

/** The message in the place of a node that cannot be shown; nothing while the view is a draft, because it may still become whole. */
export function failureBox(type: unknown, error: unknown, { path, page }: Place): HTMLElement {
  const box = document.createElement(page.draft ? 'template' : 'div')
  box.className = 'pf-failure'
  if (page.draft) return box
  const message = error instanceof Error ? error.message : String(error)
  box.setAttribute('role', 'alert')
  const title = document.createElement('strong')
  title.textContent = typeof type === 'string' ? type : 'View'
  const where = document.createElement('code')
  where.textContent = path
  box.append(title, ` ${message} `, where)
  console.warn(`${path}: ${title.textContent} ${message}`)
  return box
}

/** Whether something in a draft could not be shown. */
export const isFailure = (node: Node): boolean => node instanceof Element && (node.matches(HIDDEN) || node.querySelector(HIDDEN) !== null)
