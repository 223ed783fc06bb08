/** The message in the place of a node that cannot be shown. */
export function failureBox(type: unknown, message: string, path: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'pf-failure'
  box.setAttribute('role', 'alert')
  const title = document.createElement('strong')
  title.textContent = typeof type === 'string' ? type : 'View'
  const where = document.createElement('code')
  where.textContent = path
  box.append(title, ` ${message} `, where)
  console.warn(`${path}: ${title.textContent} ${message}`)
  return box
}
