/** Remembers where the focus and the selection are in an element, by position. */
export function rememberFocus(root: Element): () => void {
  const active = document.activeElement
  if (!active || active === root || !root.contains(active)) return () => {}
  const path: number[] = []
  for (let element: Element = active; element !== root && element.parentElement; element = element.parentElement)
    path.unshift([...element.parentElement.children].indexOf(element))
  const selection = selectionOf(active)
  return () => {
    const target = path.reduce<Element | undefined>((element, index) => element?.children[index], root)
    if (!(target instanceof HTMLElement) || target.tagName !== active.tagName || nameOf(target) !== nameOf(active)) return
    target.focus({ preventScroll: true })
    if (selection && selectionOf(target)) (target as HTMLInputElement).setSelectionRange(...selection)
  }
}

const nameOf = (element: Element): string | null => element.getAttribute('name') ?? element.getAttribute('id')

function selectionOf(element: Element): [number, number] | undefined {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return undefined
  const { selectionStart, selectionEnd } = element
  return selectionStart === null || selectionEnd === null ? undefined : [selectionStart, selectionEnd]
}
