import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { shipped } from '../../assets'
import { launch } from '../chromium'
import type { TestHost } from './host-page'

const { style, script: renderer, chunks } = shipped(new URL('../../../../src/Prefab.Ui/Assets/', import.meta.url))

/** The policy of a host that was told nothing. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' data:; connect-src 'none'"

/** The page as a host gets it, with a script of the test before the renderer. */
export function pageOf(options: { readonly baked?: unknown; readonly script?: string; readonly policy?: boolean } = {}): string {
  const { baked, script = '', policy = true } = options
  const data =
    baked === undefined
      ? ''
      : `<script id="prefab:initial-data" type="application/json">${typeof baked === 'string' ? baked : JSON.stringify(baked).replaceAll('<', '\\u003C')}</script>`
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` : ''
  return `<!doctype html><html lang="en"><head>${meta}<meta charset="utf-8"><title>t</title><style>${style}</style></head><body><div id="root"></div>${data}${chunks}<script>${script}</script><script>${renderer}</script></body></html>`
}

let script: Promise<string> | undefined

async function hostScript(): Promise<string> {
  const entry = fileURLToPath(new URL('./host-page.ts', import.meta.url))
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  return (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}

/** A page of a host with an empty frame, as web hosts make it: scripts only, no origin. */
export class HostPage {
  readonly problems: string[] = []

  private constructor(
    readonly page: Page,
    readonly frame: FrameLocator,
  ) {
    page.on('pageerror', error => this.problems.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text())
    })
  }

  static async open(browser: Browser, size = { width: 700, height: 500 }): Promise<HostPage> {
    const page = await browser.newPage({ viewport: size })
    const host = new HostPage(page, page.frameLocator('iframe'))
    await page.setContent(
      `<!doctype html><iframe sandbox="allow-scripts" style="width:600px;height:400px;border:0"></iframe><script>${await (script ??= hostScript())}</script>`,
    )
    return host
  }

  /** Opens the renderer with a bridge and waits for the handshake. */
  async start(
    options: {
      readonly html?: string
      readonly context?: Record<string, unknown>
      readonly tools?: Record<string, unknown>
      readonly capabilities?: Record<string, unknown>
    } = {},
  ): Promise<void> {
    const { html = pageOf(), context = {}, tools = {}, capabilities } = options
    await this.page.evaluate(
      async args => {
        const { host } = window as unknown as { host: TestHost }
        Object.assign(host.tools, args.tools)
        await host.open(args.html, { context: args.context, ...(args.capabilities ? { capabilities: args.capabilities } : {}) })
      },
      { html, context, tools, capabilities },
    )
  }

  async startRaw(html = pageOf()): Promise<void> {
    await this.page.evaluate(text => (window as unknown as { host: TestHost }).host.openRaw(text), html)
  }

  async post(message: Record<string, unknown>): Promise<void> {
    await this.page.evaluate(data => (window as unknown as { host: TestHost }).host.post(data), message)
  }

  async result(envelope: unknown, more: Record<string, unknown> = {}): Promise<void> {
    await this.bridge('sendToolResult', { content: [], ...(envelope === undefined ? {} : { structuredContent: envelope }), ...more })
  }

  async bridge(method: string, params: unknown): Promise<unknown> {
    return this.page.evaluate(
      ([name, args]) => {
        const { bridge } = (window as unknown as { host: TestHost }).host
        return (bridge as unknown as Record<string, (params: unknown) => Promise<unknown>>)[name as string]?.(args)
      },
      [method, params] as const,
    )
  }

  async log(name: string): Promise<any[]> {
    return this.page.evaluate(
      wanted => (window as unknown as { host: TestHost }).host.log.filter(entry => entry[0] === wanted).map(entry => entry[1]),
      name,
    )
  }

  async messages(): Promise<any[]> {
    return this.page.evaluate(() => (window as unknown as { host: TestHost }).host.messages)
  }

  async waitFor(check: () => Promise<boolean>): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await check()) return
      await this.page.waitForTimeout(50)
    }
    throw new Error(`It did not happen. Problems of the page: ${this.problems.join('; ') || 'none'}`)
  }

  text(): Promise<string> {
    return this.frame.locator('#root').innerText()
  }
}

/** A browser for the tests of a file, and a fresh host page for each of them. */
export function useHost(): { readonly current: HostPage } {
  let browser: Browser | undefined
  let host: HostPage | undefined
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    if (browser) host = await HostPage.open(browser)
  })
  afterEach(() => host?.page.close())
  return {
    get current() {
      if (!host) throw new Error('The browser is not open yet.')
      return host
    },
  }
}
