// Writes the renderer into the .NET project that embeds it, and prints the sizes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bundle, options, root, scriptText } from './bundle.mjs'

const assets = join(root, '../src/Prefab.Ui/Assets')
// What a page may cost that needs no chunk, in bytes of gzip.
const BUDGET = 75_000

const gzipped = contents => gzipSync(contents, { level: 9 }).length

/** The engine alone: everything but components and look. */
async function engine() {
  const contents = "import { App } from './src/main/app'\nnew App({ root: document.body, components: {}, useClasses() {} }).start()\n"
  const result = await build({ ...options, minify: true, stdin: { contents, resolveDir: root, loader: 'ts' } })
  return scriptText(result.outputFiles[0].text, true)
}

const { script, style, chunks } = await bundle({ minify: true })
const files = {
  'prefab.js': script,
  'prefab.css': style,
  ...Object.fromEntries(Object.entries(chunks).map(([name, text]) => [`chunks/${name}.js`, text])),
}
mkdirSync(join(assets, 'chunks'), { recursive: true })
for (const [name, text] of Object.entries(files)) writeFileSync(join(assets, name), text)

const line = (name, ...texts) => {
  const sum = size => texts.reduce((total, text) => total + size(text), 0)
  console.log(`${name.padEnd(20)} ${String(sum(Buffer.byteLength)).padStart(8)} bytes ${String(sum(gzipped)).padStart(7)} gzip`)
}
for (const [name, text] of Object.entries(files)) line(name, text)
line('engine', await engine())
line('core', script, style)
if (gzipped(script) + gzipped(style) > BUDGET) {
  console.error(`The core is larger than ${BUDGET} bytes of gzip.`)
  process.exitCode = 1
}
