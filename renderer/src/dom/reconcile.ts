/** Gives a parent exactly these children in this order; those that stay are not touched, so that focus and scrolling survive. */
export function reconcile(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  children.forEach((child, index) => {
    const current = parent.children[index]
    if (current !== child) parent.insertBefore(child, current ?? null)
  })
}
