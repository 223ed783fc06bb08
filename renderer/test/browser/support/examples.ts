import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Browser, Frame, Page, Route } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { shipped } from '../../assets'

const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const { style, script: renderer, chunks } = shipped(new URL('../../../../src/Prefab.Ui/Assets/', import.meta.url))
const peer = join(repository, 'tests/Prefab.Browser.Tests/host/node_modules/@prefecthq/prefab-ui/dist/app')
const origin = 'http://localhost:1'

/** A page of `protocol/examples`. */
export interface Example {
  readonly name: string
  readonly envelope: Record<string, unknown>
}

/** Ours, or the upstream one, which runs here and is never shipped. */
export type Renderer = 'ours' | 'peer'

const examplesFolder = join(repository, 'protocol/examples')

/** Every example that the gallery wrote, by name. */
export const examples: readonly Example[] = readdirSync(examplesFolder)
  .sort()
  .map(file => ({
    name: basename(file, '.json'),
    envelope: JSON.parse(readFileSync(join(examplesFolder, file), 'utf8')) as Record<string, unknown>,
  }))

interface Opened {
  page: Page
  /** What the page threw, logged as an error or was refused. */
  errors: string[]
}

/** Shows an example as a document of its own, with the assets that ship. */
export async function openExample(browser: Browser, example: Example): Promise<Opened> {
  const opened = await open(browser, { '/': viewOf('ours', example.envelope) })
  await opened.page.waitForSelector('.pf-app-root')
  await opened.page.waitForTimeout(150)
  return opened
}

/** Shows an example with either renderer as MCP Apps hosts do: the page asks, and gets the result of a tool. */
export async function openHosted(browser: Browser, example: Example, renderer: Renderer): Promise<Opened & { frame: Frame }> {
  const opened = await open(browser, { '/': hostOf({ mode: 'light', ...example.envelope }), '/view': viewOf(renderer) })
  const frame = opened.page.frame({ url: /\/view$/ })
  if (!frame) throw new Error('The host page has no frame.')
  await frame.waitForSelector('.pf-app-root')
  // The peer loads icons, diagrams and colours of code late.
  await opened.page.waitForLoadState('networkidle')
  await opened.page.waitForTimeout(150)
  return { ...opened, frame }
}

async function open(browser: Browser, documents: Record<string, string>): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 }, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.route('**/*', route => answer(route, documents))
  await page.goto(`${origin}/`)
  return { page, errors }
}

/** A page of a renderer; with an envelope it shows that one, without it asks its host. */
function viewOf(which: Renderer, envelope?: object): string {
  const data = envelope ? `<script id="prefab:initial-data" type="application/json">${inScript(envelope)}</script>` : ''
  if (which === 'peer') {
    if (!existsSync(peer)) throw new Error('The upstream renderer is not installed: run npm ci in tests/Prefab.Browser.Tests/host.')
    return documentOf(
      '<link rel="stylesheet" href="/renderer.css"><script type="module" src="/renderer.js"></script>',
      `<div id="root"></div>${data}`,
    )
  }
  return documentOf(`<style>${style}</style>`, `<main id="root"></main>${data}${chunks}<script>${renderer}</script>`)
}

function hostOf(envelope: object): string {
  return documentOf(
    '',
    `<iframe src="/view" title="View" style="width: 100%; height: 1200px; border: 0"></iframe><script>
const result = { content: [], structuredContent: ${inScript(envelope)} }
const context = { protocolVersion: '2026-01-26', hostInfo: { name: 'Host', version: '1' }, hostCapabilities: {}, hostContext: {} }
addEventListener('message', ({ data, source }) => {
  const send = message => source.postMessage({ jsonrpc: '2.0', ...message }, '*')
  if (data.method === 'ui/initialize') send({ id: data.id, result: context })
  else if (data.method === 'ui/notifications/initialized') send({ method: 'ui/notifications/tool-result', params: result })
  else if (data.method && data.id !== undefined) send({ id: data.id, error: { code: -32601, message: 'Method not found' } })
})
</script>`,
  )
}

function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C')
}

function documentOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

/** The documents, the files of the peer, and an empty page in the place of the media that examples name. */
function answer(route: Route, documents: Record<string, string>): Promise<void> {
  const url = new URL(route.request().url())
  const html = (body: string) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body })
  if (url.origin !== origin) return html('<!doctype html><title>Elsewhere</title>')
  const document = documents[url.pathname]
  if (document !== undefined) return html(document)
  const file = join(peer, basename(url.pathname))
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ status: 200, contentType: types[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) })
}
