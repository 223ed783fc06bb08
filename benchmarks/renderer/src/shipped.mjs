import { readFileSync } from 'node:fs'

const read = name => readFileSync(new URL(`../../../src/Prefab.Ui/Assets/${name}`, import.meta.url))

/** Our script and styles, which stand inside the document. */
export const shipped = { js: read('prefab.js'), css: read('prefab.css') }
