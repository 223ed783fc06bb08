import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView, violations } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('A toast over a modal dialog', () => {
  it('can_be_dismissed_and_outlives_the_dialog', async () => {
    const toast = (message: string, variant: string) => ({
      action: 'showToast',
      message,
      variant,
      description: 'More words',
      duration: 60000,
    })
    const view = {
      type: 'Column',
      children: [
        { type: 'H1', content: 'Page' },
        {
          type: 'Dialog',
          title: 'Edit',
          children: [
            { type: 'Button', label: 'Open' },
            { type: 'Button', label: 'Tell', onClick: [toast('First', 'error'), toast('Second', 'success')] },
          ],
        },
      ],
    }
    const { page, errors } = await openView(browser, { view })
    await page.getByText('Open').click()
    await page.getByText('Tell').click()
    expect(await violations(page)).toEqual([])
    await page.locator('.pf-toast', { hasText: 'First' }).getByLabel('Dismiss').click()
    await page.getByText('First').waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByText('Second').isVisible()).toBe(true)
    await page.getByLabel('Dismiss').click()
    await page.getByText('Second').waitFor({ state: 'detached' })
    expect(errors).toEqual([])
    await page.close()
  })
})
