import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chunks, shipped } from './shipped.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const peer = join(here, '../node_modules/@prefecthq/prefab-ui/dist/app')
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

const document = (head, payload, end) => {
  const data = JSON.stringify(payload).replaceAll('<', '\\u003C')
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">${head}</head>
<body><div id="root"></div><script id="prefab:initial-data" type="application/json">${data}</script>${end}</body>
</html>`
}

/** Both renderers the way they ship: ours inside the document, the peer's as modules beside it. */
const documents = {
  ours: payload => document(`<style>${shipped.css}</style>`, payload, `${chunks}<script>${shipped.js}</script>`),
  peer: payload =>
    document(
      '<script type="module" crossorigin src="/peer/renderer.js"></script><link rel="stylesheet" crossorigin href="/peer/renderer.css">',
      payload,
      '',
    ),
}

/** Serves `/<renderer>/<name of the page>` and the peer's files. */
export async function serve(pages) {
  const cache = new Map(
    Object.entries(documents).flatMap(([renderer, write]) =>
      pages.map(page => [`/${renderer}/${encodeURIComponent(page.name)}`, write(page.payload)]),
    ),
  )
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const body = cache.get(path) ?? readPeer(path)
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`, 'access-control-allow-origin': '*' })
    response.end(body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

const files = new Map()

function readPeer(path) {
  if (!path.startsWith('/peer/')) return undefined
  if (!files.has(path)) {
    const name = normalize(path.slice('/peer/'.length))
    files.set(path, name.includes('..') ? undefined : read(join(peer, name)))
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
