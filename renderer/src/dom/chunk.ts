declare global {
  interface Window {
    /** What the chunks that ran have to offer, by name. */
    __prefab_chunks?: Record<string, unknown>
  }
}

/**
 * What a chunk of the page offers, or undefined when the page does not carry it. A chunk is the text of
 * `<script type="text/plain" data-chunk="name">`; it runs when somebody asks for it first.
 */
export function chunk<T>(name: string): T | undefined {
  const loaded = window.__prefab_chunks ?? (window.__prefab_chunks = {})
  if (!Object.hasOwn(loaded, name)) {
    const source = document.querySelector(`script[type="text/plain"][data-chunk="${name}"]`)
    if (!source) return undefined
    // An inline script is what the policy of the frame lets run.
    const script = document.createElement('script')
    script.textContent = source.textContent
    document.head.append(script)
    script.remove()
  }
  return Object.hasOwn(loaded, name) ? (loaded[name] as T) : undefined
}
