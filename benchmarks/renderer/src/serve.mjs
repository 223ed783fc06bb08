import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shipped } from './shipped.mjs'

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules')
const upstream = join(modules, '@prefecthq/prefab-ui/dist/app')
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** What the TypeScript port publishes for browsers: one script and one style sheet. */
export const port = {
  js: readFileSync(join(modules, '@maxhealth.tech/prefab/dist/renderer.min.js')),
  css: readFileSync(join(modules, '@maxhealth.tech/prefab/dist/prefab.css')),
}

const inScript = text => String(text).replaceAll('</script', '\\x3C/script')

const document = (head, payload, end) => {
  const data = JSON.stringify(payload).replaceAll('<', '\\u003C')
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${head}</head>
<body><main id="root"></main><script id="prefab:initial-data" type="application/json">${data}</script>${end}</body>
</html>`
}

const inert = Object.entries(shipped.chunks).map(
  ([name, text]) => `<script type="text/plain" data-chunk="${name}">${inScript(text)}</script>`,
)
const mount = `prefab.mount(document.getElementById('root'), JSON.parse(document.getElementById('prefab:initial-data').textContent))`

/** The port knows the key of a ForEach by another name. */
const forPort = value => {
  if (Array.isArray(value)) return value.map(forPort)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    value.type === 'ForEach' && name === 'key' ? 'expression' : name,
    forPort(inner),
  ])
  return Object.fromEntries(entries)
}

/** Every renderer the way it ships: ours and the port inside the document, upstream's as modules beside it. */
const documents = {
  ours: payload => document(`<style>${shipped.css}</style>`, payload, `${inert.join('')}<script>${shipped.js}</script>`),
  upstream: payload =>
    document(
      '<script type="module" crossorigin src="/upstream/renderer.js"></script><link rel="stylesheet" crossorigin href="/upstream/renderer.css">',
      payload,
      '',
    ),
  port: payload =>
    document(`<style>${port.css}</style>`, forPort(payload), `<script>${inScript(port.js)}</script><script>${mount}</script>`),
}

/** Serves `/<renderer>/<name of the page>` and upstream's files. */
export async function serve(pages) {
  const cache = new Map(
    Object.entries(documents).flatMap(([renderer, write]) =>
      pages.map(page => [`/${renderer}/${encodeURIComponent(page.name)}`, write(page.payload)]),
    ),
  )
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const body = cache.get(path) ?? readUpstream(path)
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`, 'access-control-allow-origin': '*' })
    response.end(body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

const files = new Map()

function readUpstream(path) {
  if (!path.startsWith('/upstream/')) return undefined
  if (!files.has(path)) {
    const name = normalize(path.slice('/upstream/'.length))
    files.set(path, name.includes('..') ? undefined : read(join(upstream, name)))
  }
  return files.get(path)
}

function read(file) {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
