/** What a case came to: its markup, and what a user sees of it. */
export interface Look {
  readonly markup: string
  readonly seen: string
}

declare global {
  interface Window {
    lookAt(selector: string): Look
  }
}

/** Runs in the page. */
export function installLooks(): void {
  const properties = (element: Element): string => {
    const { value, checked, disabled, selectedIndex, readOnly, required, muted } = element as HTMLInputElement &
      HTMLSelectElement &
      HTMLVideoElement
    return JSON.stringify([value, checked, disabled, selectedIndex, readOnly, required, muted])
  }
  // The same again in words for other directions of writing, and what nobody sets.
  const repeated =
    /^(--|-webkit-|scroll|page|marker|(border|margin|padding|overflow|overscroll|contain)-.*(block|inline)|(min-|max-)?(block|inline)-size|inset|view-|anchor|timeline|offset)/
  let names: string[] | undefined
  const styleOf = (element: Element, pseudo?: string): string => {
    const style = getComputedStyle(element, pseudo)
    if (pseudo && style.content === 'none') return ''
    names ??= Array.from(style).filter(name => !repeated.test(name))
    return names.map(name => style.getPropertyValue(name)).join(';')
  }
  const references = /^(id|for|class|style|name|href|d|points|aria-(labelledby|describedby|controls|activedescendant|owns)|data-.*)$/
  const seenOf = (element: Element): string => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !references.test(name) && !(name === 'aria-label' && element.hasAttribute('data-named')))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
    const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent)
    return [
      element.tagName,
      properties(element),
      ...attributes,
      ...text,
      styleOf(element),
      styleOf(element, '::before'),
      styleOf(element, '::after'),
    ].join('|')
  }
  /** Names that the renderer counts up stand for their order. */
  const numbered = (markup: string): string => {
    const order = new Map<string, string>()
    return markup
      .replace(/view(\.children\[\d+\])+/g, 'view')
      .replace(
        /\bpf-\d+|\b[a-z]+_\d+\b|aria-label="[a-z]+ \d+"/g,
        name => order.get(name) ?? (order.set(name, `#${order.size}`), `#${order.size - 1}`),
      )
  }
  window.lookAt = selector => {
    const roots = document.querySelectorAll(`${selector}, .pf-layer, dialog[open]`)
    const elements = [...roots].flatMap(root => [...root.querySelectorAll('*')].concat(root.matches(selector) ? [] : root))
    const outer = [...roots].map(root => (root.matches(selector) ? root.innerHTML : root.outerHTML)).join('')
    return { markup: numbered(outer + elements.map(properties).join('')), seen: elements.map(seenOf).join('\n') }
  }
}
