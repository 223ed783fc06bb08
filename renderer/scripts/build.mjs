// Writes the renderer as one script and one style sheet into the .NET project that embeds them.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const assets = join(root, '../src/Prefab.Ui/Assets')

const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

const sizeText = bytes => `${(bytes / 1024).toFixed(1).padStart(7)} kB`
const gzipped = contents => gzipSync(contents, { level: 9 }).length

/** The engine alone: everything but components and look. */
async function engineSize() {
  const contents = "import { App } from './src/main/app'\nnew App({ root: document.body, components: {}, useClasses() {} }).start()\n"
  const result = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' } })
  return result.outputFiles[0].contents
}

const result = await build({ ...options, entryPoints: { prefab: 'src/main.ts' }, outdir: 'dist' })
mkdirSync(assets, { recursive: true })
const rows = []
for (const { path, contents } of result.outputFiles) {
  const name = path.endsWith('.css') ? 'prefab.css' : 'prefab.js'
  // The HTML parser would end the script here.
  const text = Buffer.from(contents).toString('utf8').replaceAll('</script', '<\\/script')
  writeFileSync(join(assets, name), text)
  rows.push([name, Buffer.from(text)])
}
// Chunks are text in the page until somebody needs them.
const chunks = readdirSync(join(root, 'src/chunks')).map(file => `src/chunks/${file}`)
const inert = await build({ ...options, entryPoints: chunks, outdir: 'dist/chunks' })
mkdirSync(join(assets, 'chunks'), { recursive: true })
for (const { path, contents } of inert.outputFiles) {
  const text = Buffer.from(contents).toString('utf8').replaceAll('</script', '<\\/script')
  writeFileSync(join(assets, 'chunks', basename(path)), text)
  rows.push([`chunks/${basename(path)}`, Buffer.from(text)])
}
rows.push(['engine', await engineSize()])
for (const [name, contents] of rows) console.log(`${name.padEnd(20)} ${sizeText(contents.length)}  ${sizeText(gzipped(contents))} gzip`)
