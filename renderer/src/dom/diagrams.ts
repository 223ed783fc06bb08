import { chunk } from './chunk'

/** What draws diagrams. */
export interface Diagrams {
  render(id: string, source: string): Promise<{ readonly svg: string }>
}

/** The library as its authors ship it. */
interface Library extends Diagrams {
  initialize(options: object): void
}

const isLibrary = (value: unknown): value is Library => typeof (value as Library | undefined)?.initialize === 'function'

function isDark(): boolean {
  const { dataset, classList } = document.documentElement
  return classList.contains('dark') || (!dataset['theme'] && window.matchMedia('(prefers-color-scheme: dark)').matches)
}

/** The chunk `mermaid`, whose script leaves its library as a global; undefined when the page does not carry it. */
export function diagramsOf(): Diagrams | undefined {
  const offered = chunk<Diagrams>('mermaid')
  if (offered) return offered
  const { mermaid } = globalThis as { mermaid?: unknown }
  if (!isLibrary(mermaid)) return undefined
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: isDark() ? 'dark' : 'default',
    fontFamily: getComputedStyle(document.body).fontFamily,
    // Labels of HTML would not pass the sanitiser.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
  })
  return mermaid
}
