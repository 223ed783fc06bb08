import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const assets = new URL('../../../src/Prefab.Ui/Assets/', import.meta.url)
const read = name => readFileSync(new URL(name, assets))
const chunks = readdirSync(new URL('chunks/', assets)).map(file => [basename(file, '.js'), read(`chunks/${file}`)])

/** Our script, styles and chunks, which all stand inside the document; a chunk is text until the page needs it. */
export const shipped = { js: read('prefab.js'), css: read('prefab.css'), chunks: Object.fromEntries(chunks) }
