import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, violations } from './page'
import { examples, openExample } from './support/examples'

// Where pictures of the examples go, to be looked at; without it none are made.
const shots = process.env['SCREENSHOTS']
const looks = [
  { look: 'light', dark: false },
  { look: 'dark', dark: true },
]

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
  it.each(looks)('is_shown_without_errors_and_is_accessible_when_$look', async ({ look, dark }) => {
    const { page, errors } = await openExample(browser, example, { dark })
    if (shots) await page.screenshot({ path: join(shots, `${example.name}-${look}.png`), fullPage: true })
    expect(await page.locator('.pf-failure').allTextContents()).toEqual([])
    expect(errors).toEqual([])
    expect((await violations(page)).filter(isDefect)).toEqual([])
    await page.close()
  })
})
