import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const view = { type: 'Button', label: 'Tell', onClick: { action: 'showToast', message: 'Told', duration: 400 } }

describe('Toast', () => {
  it('goes_although_a_pointer_rests_where_it_appeared_and_stays_while_one_moves_on_it', async () => {
    const { page } = await openView(browser, { view }, { width: 400, height: 200 })
    const toast = page.locator('.pf-toast')
    let rested = false
    // A busy browser may overlook what came under a pointer that does not move.
    for (let attempt = 0; attempt < 20 && !rested; attempt++) {
      await page.mouse.move(299 + (attempt % 2), 165)
      await page.locator('button').press('Enter')
      await toast.waitFor()
      rested = await toast.evaluate(element => element.matches(':hover'))
      await toast.waitFor({ state: 'detached' })
    }
    expect(rested).toBe(true)
    await page.locator('button').press('Enter')
    await toast.waitFor()
    await page.mouse.move(305, 165)
    await page.waitForTimeout(800)
    expect(await toast.count()).toBe(1)
    await page.mouse.move(10, 10)
    await toast.waitFor({ state: 'detached' })
    await page.close()
  })
})
