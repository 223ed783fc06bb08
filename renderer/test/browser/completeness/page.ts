import type { Browser, Page } from 'playwright-core'
import { pageOf } from '../support/host'
import { fixtures } from './fixtures'
import { installLooks, type Look } from './looks'
import { protocol, type Data } from './protocol'
import { sample } from './samples'

const state = { known: 'b', list: ['a', 'b'], slot: { type: 'Text', content: 'In the slot' } }
const host = 'window.openai={toolOutput:null,callTool:async()=>({})}'

const operable = 'button,a[href],input,select,textarea,summary,iframe,video,audio,[tabindex]:not([tabindex="-1"])'

/** What shows a component closed; its layer is looked at, too. */
const layered = new Set([
  'Combobox',
  'ComboboxGroup',
  'ComboboxLabel',
  'ComboboxOption',
  'ComboboxSeparator',
  'DatePicker',
  'Dialog',
  'Popover',
  'HoverCard',
  'Tooltip',
])

// No page of this library carries the drawing part of Mermaid unless it is added.
const expected = /^The page does not carry the renderer's chunk "mermaid"/

/** A page that shows one view after the other, and says what it complained about. */
export class CasePage {
  private readonly heard: string[] = []

  private constructor(private readonly page: Page) {
    page.on('pageerror', error => this.heard.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.heard.push(message.text())
    })
  }

  static async open(browser: Browser): Promise<CasePage> {
    const page = await browser.newPage({
      viewport: { width: 900, height: 700 },
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'UTC',
    })
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }))
    await page.setContent(pageOf({ script: host, policy: false }))
    // All cases stand in the same place, and nothing moves.
    await page.addStyleTag({
      content:
        '[id^=case-]{position:absolute;top:300px;left:400px;width:400px}*,*::details-content{animation-play-state:paused!important;transition:none!important}',
    })
    await page.evaluate(installLooks)
    return new CasePage(page)
  }

  /** Shows nodes of a component, each in a place of its own, and gives the look of each; `later` comes into the state when they stand. */
  async looks(component: string, nodes: readonly Data[], { now = {}, later }: { now?: Data; later?: Data } = {}): Promise<Look[]> {
    const cases = nodes.map((node, index) => ({ type: 'Div', id: `case-${index}`, children: [placed(component, node)] }))
    const show = async (view: Data): Promise<void> => {
      // The same tree would keep what it has.
      await this.show({ type: 'Text', content: 'Between' }, state)
      await this.show(view, { ...state, ...now })
      if (later) await this.show(view, { ...state, ...later })
    }
    const looks: Look[] = []
    if (!layered.has(component)) await show({ type: 'Column', children: cases })
    for (const [index, each] of cases.entries()) {
      // The next view takes the layer of the one before away.
      if (layered.has(component)) {
        await show(each)
        await this.openLayer()
      }
      looks.push(await this.page.evaluate(root => window.lookAt(root), `#case-${index}`))
    }
    return looks
  }

  /** What the page complained about since the last time. */
  async complaints(): Promise<string[]> {
    const failures = await this.page.locator('.pf-failure').allTextContents()
    return [...failures, ...this.heard.splice(0).filter(text => !expected.test(text))]
  }

  /** Whether a node brings something that can have the focus. */
  async isOperable(node: Data): Promise<boolean> {
    await this.show({ type: 'Div', id: 'case-0', children: [node] }, state)
    return (await this.page.locator('#case-0').locator(operable).count()) > 0
  }

  /** Shows one node, uses it as a person does, and tells whether its action ran. */
  async runs(component: string, node: Data): Promise<boolean> {
    await this.show(
      {
        type: 'Column',
        children: [
          { type: 'Div', id: 'case-0', children: [placed(component, node)] },
          { type: 'Text', id: 'state', content: '{{ ran }}' },
        ],
      },
      state,
    )
    await use(this.page)
    await this.page.waitForTimeout(20)
    return (await this.page.locator('#state').textContent()) === 'ran'
  }

  close(): Promise<void> {
    return this.page.close()
  }

  private async show(view: Data, data: Data): Promise<void> {
    await this.page.evaluate(
      async toolOutput => {
        dispatchEvent(new CustomEvent('openai:set_globals', { detail: { globals: { toolOutput } } }))
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)))
      },
      { $prefab: { version: '0.3' }, view, state: data },
    )
  }

  private async openLayer(): Promise<void> {
    await this.page.evaluate(() => document.querySelector<HTMLElement>('#root button')?.focus({ focusVisible: true } as FocusOptions))
    await this.page.keyboard.press('Enter')
    // What does not open, because a prop says so, is looked at closed.
    await this.page.waitForSelector('.pf-layer, dialog[open]', { timeout: 500 }).catch(() => undefined)
    // The layer finds its place when its size is known.
    await this.page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
}

/** The node as the protocol wants it at least, with the props of a case. */
export function nodeOf(component: string, props: Data = {}): Data {
  const { container, props: known } = protocol.components[component] ?? { container: false, props: {} }
  const required = Object.entries(known).flatMap(([name, { required: must, type }]) =>
    must ? [[name, type.startsWith('string') ? 'plain' : sample(component, name, type)]] : [],
  )
  const children = container ? { children: [{ type: 'Text', content: 'Inside' }] } : {}
  return { type: component, ...Object.fromEntries(required), ...children, ...fixtures[component]?.props, ...props }
}

function placed(component: string, node: Data): Data {
  return fixtures[component]?.inside?.(node) ?? node
}

/** Presses, types and chooses whatever there is. */
async function use(page: Page): Promise<void> {
  const root = page.locator('#case-0')
  const first = (selector: string) => root.locator(selector).first()
  if (await root.locator('input[type=file]').count())
    return first('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') })
  if (await root.locator('select').count()) return void (await first('select').selectOption('b'))
  if (await root.locator('input[type=range]').count()) return first('input[type=range]').press('ArrowRight')
  if (await root.locator('[role=tab]').count()) return root.locator('[role=tab]').nth(1).click()
  if (await root.locator('[role=grid]').count()) return root.getByText('15', { exact: true }).click()
  if (await root.locator('tbody td').count()) return first('tbody td').click()
  if (await root.locator('[type=checkbox], [type=radio]').count()) return first('[type=checkbox], [type=radio]').click()
  if (await root.locator('input, textarea').count()) await first('input, textarea').fill('typed')
  if (!(await root.locator('button').count())) return
  await root.locator('button').last().click()
  const choice = page.locator('[role=option], [role=gridcell] button, [role=grid] button').last()
  if (await choice.count()) await choice.click()
}
