import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch, openView, type ViewOptions } from '../page'

/** A browser for the tests of a file; `open` shows a node between a heading, a button and a text. */
export function useBrowser(): { open(node: object, state?: object, text?: string, options?: ViewOptions): Promise<Page> } {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  return {
    async open(node, state = {}, text = '', options = {}) {
      const view = {
        type: 'Column',
        cssClass: 'pf-app-root gap-2',
        children: [{ type: 'H1', content: 'Page' }, node, { type: 'Button', label: 'After' }, { type: 'Text', content: text }],
      }
      return (await openView(browser, { view, state }, options)).page
    },
  }
}

export async function keys(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name)
}

/** What the element with the focus is called. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.textContent || element?.getAttribute('aria-label') || element?.tagName
  })
}

/** Runs its argument until it holds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 30))) if (await holds()) return
  throw new Error(`It did not happen: ${holds}`)
}
