declare global {
  interface Window {
    /** What the chunks that ran have to offer, by name. */
    __prefab_chunks?: Record<string, unknown>
  }
}

/** Called by a chunk when it runs. */
export function offer(name: string, offered: unknown): void {
  ;(window.__prefab_chunks ??= {})[name] = offered
}

/**
 * What a chunk of the page offers, or undefined, with a warning, when the page does not carry it. A chunk is the text of
 * `<script type="text/plain" data-chunk="name">`; it runs when somebody asks for it first.
 */
export function chunk<T>(name: string): T | undefined {
  const loaded = (window.__prefab_chunks ??= {})
  if (!Object.hasOwn(loaded, name)) {
    loaded[name] = undefined
    const source = document.querySelector(`script[type="text/plain"][data-chunk="${name}"]`)
    if (source) run(source.textContent)
    else console.warn(`The page does not carry the renderer's chunk "${name}"; what needs it is shown plain.`)
  }
  return loaded[name] as T | undefined
}

/** An inline script is what the policy of the frame lets run. */
function run(source: string): void {
  const script = document.createElement('script')
  script.textContent = source
  document.head.append(script)
  script.remove()
}
