import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, violations } from './page'
import { examples, openExample } from './support/examples'

const shots = fileURLToPath(new URL('../../artifacts/examples', import.meta.url))
const looks = [
  { look: 'light', dark: false },
  { look: 'dark', dark: true },
]

// A page inside a conversation begins with whatever heading suits it.
const isDefect = (violation: string) => !violation.startsWith('page-has-heading-one:')

let browser: Browser
beforeAll(async () => {
  mkdirSync(shots, { recursive: true })
  browser = await launch()
})
afterAll(() => browser?.close())

describe.each(examples)('Example $name', example => {
  it.each(looks)('is_shown_without_errors_and_is_accessible_when_$look', async ({ look, dark }) => {
    const { page, errors } = await openExample(browser, example, { dark })
    await page.screenshot({ path: `${shots}/${example.name}-${look}.png`, fullPage: true })
    expect(await page.locator('.pf-failure').allTextContents()).toEqual([])
    expect(errors).toEqual([])
    expect((await violations(page)).filter(isDefect)).toEqual([])
    await page.close()
  })
})
