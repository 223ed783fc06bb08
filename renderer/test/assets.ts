import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Chunks as a page carries them until somebody needs them. */
export const inert = (chunks: Readonly<Record<string, string>>): string =>
  Object.entries(chunks)
    .map(([name, text]) => `<script type="text/plain" data-chunk="${name}">${text}</script>`)
    .join('')

/** The renderer as it ships: the style sheet, the script, and every chunk as the page carries it. */
export function shipped(assets: URL): { readonly style: string; readonly script: string; readonly chunks: string } {
  const read = (name: string): string => readFileSync(new URL(name, assets), 'utf8')
  const files = readdirSync(new URL('chunks', assets)).filter(file => file.endsWith('.js'))
  const chunks = Object.fromEntries(files.map(file => [basename(file, '.js'), read(`chunks/${file}`)]))
  return { style: read('prefab.css'), script: read('prefab.js'), chunks: inert(chunks) }
}
