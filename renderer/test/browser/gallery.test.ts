import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charts } from './gallery/charts'
import { rest } from './gallery/rest'
import { slice } from './gallery/slice'
import { widgets } from './gallery/widgets'
import { launch, openView, violations, type ViewOptions } from './page'

// Where pictures of the galleries go, to be looked at; without it none are made.
const shots = process.env['SCREENSHOTS']
const galleries = { slice, rest, charts, widgets }

const looks: (ViewOptions & { look: string })[] = [
  { look: 'light' },
  { look: 'dark', dark: true },
  { look: 'narrow', width: 360 },
  { look: 'narrow-dark-rtl', width: 280, dark: true, rtl: true },
  { look: 'rtl', rtl: true },
]

let browser: Browser
beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true })
  browser = await launch()
})
afterAll(() => browser?.close())

describe.each(Object.entries(galleries))('Gallery %s', (name, view) => {
  it.each(looks)('is_accessible_and_fits_when_$look', async ({ look, ...options }) => {
    const { page, errors } = await openView(browser, { view, state: {} }, options)
    await page.waitForSelector('.pf-app-root')
    await page.waitForTimeout(200)
    if (shots) await page.screenshot({ path: join(shots, `${name}-${look}.png`), fullPage: true })
    expect(errors).toEqual([])
    expect(await page.locator('.pf-failure').allTextContents()).toEqual([])
    expect(await violations(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBe(0)
    await page.close()
  })
})
