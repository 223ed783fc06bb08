import { readdirSync, readFileSync } from 'node:fs'

const assets = new URL('../../../src/Prefab.Ui/Assets/', import.meta.url)
const read = name => readFileSync(new URL(name, assets))

/** Our script and styles, which stand inside the document. */
export const shipped = { js: read('prefab.js'), css: read('prefab.css') }

/** The chunks, which stand there as text until a page needs them. */
export const chunks = readdirSync(new URL('chunks', assets))
  .map(file => `<script type="text/plain" data-chunk="${file.replace('.js', '')}">${read(`chunks/${file}`)}</script>`)
  .join('')
