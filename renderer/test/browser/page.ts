import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Frame, Page } from 'playwright-core'
import { bundle, type Bundle } from '../../scripts/bundle.mjs'
import { inert } from '../assets'

export { launch } from './chromium'

let assets: Promise<Bundle> | undefined

/** The renderer and its chunks, built once. */
const built = (): Promise<Bundle> => (assets ??= bundle())

export interface ViewOptions {
  width?: number
  height?: number
  dark?: boolean
  rtl?: boolean
  reducedMotion?: boolean
}

/** Opens an envelope in a page of its own; `errors` collects what the page threw. */
export async function openView(browser: Browser, envelope: object, options: ViewOptions = {}): Promise<{ page: Page; errors: string[] }> {
  const { script, style, chunks } = await built()
  const { width = 1000, height = 800, dark = false, rtl = false, reducedMotion = true } = options
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: reducedMotion ? 'reduce' : 'no-preference' })
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.setContent(documentOf({ mode: dark ? 'dark' : 'light', ...envelope }, script, style, inert(chunks), rtl))
  // A page takes no keys and no pointer before its first picture.
  await page.evaluate(() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted))))
  return { page, errors }
}

function documentOf(envelope: object, script: string, style: string, chunks: string, rtl = false, policy = ''): string {
  const data = JSON.stringify({ $prefab: { version: '0.3' }, ...envelope }).replaceAll('</', '<\\/')
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return `<!doctype html><html lang="en" dir="${rtl ? 'rtl' : 'ltr'}"><head>${meta}<meta charset="utf-8"><title>View</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main id="root"></main>
<script id="prefab:initial-data" type="application/json">${data}</script>${chunks}<script>${script}</script></body></html>`
}

const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' data:; connect-src 'none'"

/**
 * Opens an envelope as hosts do: in a frame with an opaque origin, without forms, under the default policy; with all chunks,
 * with those named, or with texts of your own.
 */
export async function openFramed(
  browser: Browser,
  envelope: object,
  wanted?: readonly string[] | Readonly<Record<string, string>>,
): Promise<{ page: Page; frame: Frame; errors: string[] }> {
  const { script, style, chunks } = await built()
  const named = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, chunks[name] ?? '']))
  const carried = Array.isArray(wanted) ? named(wanted as readonly string[]) : ((wanted as Bundle['chunks'] | undefined) ?? chunks)
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.setContent('<!doctype html><iframe sandbox="allow-scripts" style="width:600px;height:600px"></iframe>')
  await page
    .locator('iframe')
    .evaluate(
      (element, html) => ((element as HTMLIFrameElement).srcdoc = html),
      documentOf(envelope, script, style, inert(carried), false, policy),
    )
  const element = await page.locator('iframe').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The frame has no document.')
  await frame.waitForSelector('main > *')
  return { page, frame, errors }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** What axe finds, one line for each element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(result => result.violations)')) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`),
  )
}
