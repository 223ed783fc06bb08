import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './chromium'
import { pageOf } from './support/host'
import { button, column, envelope, text } from './support/views'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(baked: object): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 500, height: 400 } })
  await page.setContent(pageOf({ baked }))
  await page.waitForSelector('#root > *')
  return page
}

const alive = [button('Press', { action: 'setState', key: 'n', value: 1 }), text('n={{ n }}')]

async function expectAlive(page: Page): Promise<void> {
  await page.getByText('Press').click()
  await page.getByText('n=1').waitFor()
  await page.close()
}

describe('A page that asks for too much', () => {
  it('shows_the_first_10000_elements_of_a_list_and_says_how_many_are_missing', async () => {
    const rows = Array.from({ length: 12_345 }, (_, index) => index)
    const page = await open(envelope(column(...alive, { type: 'ForEach', key: 'rows', children: [text('{{ $item }}')] }), { rows }))
    expect(await page.getByRole('note').textContent()).toBe('2,345 more are not shown.')
    expect(await page.locator('.pf-text').count()).toBe(10_001)
    await expectAlive(page)
  })

  it('shows_50000_nodes_and_says_that_the_rest_was_left_out', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => index)
    const inner = { type: 'ForEach', key: 'rows', children: [{ type: 'Span', content: '{{ $item }}' }] }
    const page = await open(envelope(column(...alive, { type: 'ForEach', key: 'rows', children: [inner] }), { rows }))
    expect(await page.getByRole('alert').allTextContents()).toStrictEqual([
      expect.stringContaining('and what follows was left out: an update may show 50000 nodes.'),
    ])
    await expectAlive(page)
  })
})
