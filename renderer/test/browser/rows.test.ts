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

async function open(baked: object, script = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 500, height: 400 } })
  await page.setContent(pageOf({ baked, script, policy: false }))
  await page.waitForSelector('#root > *')
  return page
}

const reverse = { action: 'setState', key: 'rows', value: [{ id: 3 }, { id: 2 }, { id: 1 }] }
const state = { rows: [{ id: 1 }, { id: 2 }, { id: 3 }] }
const list = (...children: object[]): object => ({ type: 'ForEach', key: 'rows', children })

describe('Rows that move', () => {
  it('give_their_controls_the_names_of_their_new_places', async () => {
    const control = (type: string, field: string): object => ({ type, name: `rows.{{ $index }}.${field}` })
    const group = { ...control('RadioGroup', 'r'), children: [{ type: 'Radio', option: 'x' }] }
    const row = {
      type: 'Row',
      id: 'row-{{ $item.id }}',
      children: [control('Input', 'q'), control('Slider', 's'), control('Checkbox', 'c'), group],
    }
    const page = await open(envelope(column(button('Reverse', reverse), list(row)), state))
    const names = (): Promise<unknown> =>
      page.locator('#row-1').evaluate(element => [...element.querySelectorAll('input')].map(input => `${input.name} ${input.id}`.trim()))
    expect(await names()).toStrictEqual(['rows.0.q', 'rows.0.s', 'rows.0.c checkbox-rows.0.c', 'rows.0.r'])
    const first = await page.locator('#row-1').elementHandle()
    await page.getByText('Reverse').click()
    expect(await names()).toStrictEqual(['rows.2.q', 'rows.2.s', 'rows.2.c checkbox-rows.2.c', 'rows.2.r'])
    expect(await page.locator('#row-1').evaluate((element, before) => element === before, first)).toBe(true)
    await page.close()
  })

  it.each(['', 'delete Element.prototype.moveBefore'])('stay_scrolled_to_where_they_were_%s', async script => {
    const box = {
      type: 'Div',
      id: 'box-{{ $item.id }}',
      cssClass: 'h-10 overflow-auto',
      children: [text('a'), { type: 'Div', cssClass: 'h-96' }],
    }
    const page = await open(envelope(column(button('Reverse', reverse), list(box)), state), script)
    for (const id of [1, 2, 3]) await page.locator(`#box-${id}`).evaluate((element, top) => (element.scrollTop = top), id * 20)
    await page.waitForTimeout(100)
    await page.getByText('Reverse').click()
    await page.waitForTimeout(50)
    const seen = await page.evaluate(() => [...document.querySelectorAll('[id^=box]')].map(box => `${box.id} ${box.scrollTop}`))
    expect(seen).toStrictEqual(['box-3 60', 'box-2 40', 'box-1 20'])
    await page.close()
  })
})
