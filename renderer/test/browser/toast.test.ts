import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const view = { type: 'Button', label: 'Tell', onClick: { action: 'showToast', message: 'Told', duration: 1200 } }

describe('Toast', () => {
  it('goes_although_a_pointer_rests_where_it_appeared_and_stays_while_one_moves_on_it', async () => {
    const { page } = await openView(browser, { view }, { width: 400, height: 200 })
    const toast = page.locator('.pf-toast')
    await page.mouse.move(300, 165)
    await page.locator('button').press('Enter')
    await toast.waitFor()
    // The browser looks for what came under a resting pointer a moment after it was painted.
    await expect.poll(() => toast.evaluate(element => element.matches(':hover')), { interval: 10 }).toBe(true)
    await toast.waitFor({ state: 'detached' })
    await page.locator('button').press('Enter')
    await toast.waitFor()
    await page.mouse.move(305, 165)
    await page.waitForTimeout(1800)
    expect(await toast.count()).toBe(1)
    await page.mouse.move(10, 10)
    await toast.waitFor({ state: 'detached' })
    await page.close()
  })
})
