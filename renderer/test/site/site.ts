import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch } from '../browser/page'

export const dist = fileURLToPath(new URL('../../../docs/.vitepress/dist', import.meta.url))
if (!existsSync(dist)) throw new Error('The site is not built; run npm --prefix docs run build.')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file that a static server answers an address with; undefined where there is none. */
export function fileOf(pathname: string): string | undefined {
  const path = join(dist, decodeURIComponent(pathname))
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** For each live example, by the title of its frame, a page of a component that has it. */
export function pagesByExample(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  for (const file of readdirSync(join(dist, 'components'))) {
    const title = /<iframe[^>]* title="(Live example: [^"]+)"/.exec(readFileSync(join(dist, 'components', file), 'utf8'))?.[1]
    if (title) pages.set(title, `/components/${file}`)
  }
  return pages
}

function serve(): Server {
  return createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://site').pathname)
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    return createReadStream(file).pipe(response)
  }).listen(0, '127.0.0.1')
}

/** The built site in one browser; a test fails when a page threw, wrote an error, or asked for something elsewhere. */
export class Site {
  /** Errors of the pages that are open, and what they asked for elsewhere. */
  readonly complaints: string[] = []
  private pages: Page[] = []
  private origin = ''

  constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options })
    this.pages.push(page)
    page.on('pageerror', error => this.complaints.push(`${path}: ${String(error)}`))
    page.on('console', message => message.type() === 'error' && this.complaints.push(`${path}: ${message.text()}`))
    // What the policy of a page forbids never comes this far.
    await page.route(
      url => url.origin !== this.origin && !['data:', 'blob:'].includes(url.protocol),
      route => {
        this.complaints.push(`${path}: asks for ${route.request().url()}`)
        return route.abort()
      },
    )
    page.setDefaultTimeout(10_000)
    await page.goto(this.origin + path)
    // The scripts of the site have taken over.
    await page.waitForFunction(() => '__vue_app__' in (document.getElementById('app') ?? {}))
    return page
  }

  /** Closes the pages of a test, and says what they complained of. */
  async clear(): Promise<readonly string[]> {
    for (const page of this.pages) await page.close()
    this.pages = []
    return this.complaints.splice(0)
  }

  async close(): Promise<void> {
    await this.browser.close()
    this.server.close()
  }
}

/** The site, for the tests of a file. */
export function useSite(): { readonly current: Site } {
  let site: Site | undefined
  beforeAll(async () => {
    const server = serve()
    await new Promise(resolve => server.once('listening', resolve))
    site = new Site(await launch(), server)
  })
  afterEach(async () => expect(await site?.clear()).toStrictEqual([]))
  afterAll(() => site?.close())
  return {
    get current(): Site {
      if (!site) throw new Error('The site has not been opened.')
      return site
    },
  }
}

/** What is in the frame of that title, once something is. */
export async function frameOf(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]`)).contentFrame()
  if (!frame) throw new Error(`The frame "${title}" has no document.`)
  await frame.waitForSelector('main > *')
  return frame
}
