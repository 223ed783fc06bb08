import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, violations } from './page'
import { examples, openExample } from './support/examples'

// Where pictures of the examples go, to be looked at; without it none are made.
const shots = process.env['SCREENSHOTS']
const looks = ['light', 'dark'] as const

// A page inside a conversation begins with whatever heading suits it.
const isDefect = (violation: string) => !violation.startsWith('page-has-heading-one:')

let browser: Browser
beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
  browser = await launch()
})
afterAll(() => browser?.close())

// Most of a test is waiting for the browser.
describe.concurrent.each(examples)('Example $name', example => {
  it('is_shown_without_errors_and_is_accessible_in_light_and_dark', async () => {
    const { page, errors } = await openExample(browser, example)
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look })
      if (shots) await page.screenshot({ path: join(shots, `${example.name}-${look}.png`), fullPage: true })
      expect(await page.locator('.pf-failure').allTextContents(), look).toEqual([])
      expect(errors, look).toEqual([])
      expect((await violations(page)).filter(isDefect), look).toEqual([])
    }
    await page.close()
  })
})
