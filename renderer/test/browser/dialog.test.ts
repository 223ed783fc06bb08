import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView, violations } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const open = async (node: object, state: object = {}): Promise<Page> => {
  const view = {
    type: 'Column',
    cssClass: 'pf-app-root gap-2',
    children: [node, { type: 'Text', content: 'flag {{ shown }} name {{ display }}' }],
  }
  const { page } = await openView(browser, { view, state })
  return page
}

const profile = {
  type: 'Dialog',
  title: 'Edit profile',
  description: 'Change it here.',
  children: [
    { type: 'Button', label: 'Open' },
    { type: 'Input', name: 'display', placeholder: 'Display name' },
    { type: 'Button', label: 'Done', onClick: { action: 'closeOverlay' } },
  ],
}
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.textContent ||
      document.activeElement?.getAttribute('placeholder') ||
      document.activeElement?.getAttribute('aria-label'),
  )

describe('Dialog', () => {
  it('opens_by_keyboard_keeps_the_focus_inside_and_gives_it_back_when_Escape_closes_it', async () => {
    const page = await open(profile)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Open')
    expect(await page.locator('button', { hasText: 'Open' }).getAttribute('aria-haspopup')).toBe('dialog')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Edit profile' })
    expect(await dialog.isVisible()).toBe(true)
    expect(await focused(page)).toBe('Display name')
    expect(await violations(page)).toEqual([])
    expect(await page.locator('button button').count()).toBe(0)
    await page.keyboard.type('Ada')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Open')
    expect(await page.textContent('main')).toContain('name Ada')
    await page.close()
  })

  it('closes_by_its_button_by_closeOverlay_and_by_a_press_on_the_backdrop', async () => {
    const page = await open(profile)
    const dialog = page.getByRole('dialog')
    for (const close of [() => page.getByLabel('Close').click(), () => page.getByText('Done').click(), () => page.mouse.click(5, 5)]) {
      await page.getByText('Open').click()
      await dialog.waitFor()
      await close()
      await dialog.waitFor({ state: 'detached' })
    }
    await page.close()
  })

  it('stays_open_when_it_is_not_dismissible', async () => {
    const page = await open({ ...profile, dismissible: false })
    await page.getByText('Open').click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.mouse.click(5, 5)
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    expect(await page.getByLabel('Close').count()).toBe(0)
    await page.getByText('Done').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.close()
  })

  it('follows_the_state_and_writes_it_when_it_has_a_name', async () => {
    const page = await open({ ...profile, name: 'shown' }, { shown: true })
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.textContent('main')).toContain('flag false')
    await page.getByText('Open').click()
    await dialog.waitFor()
    expect(await page.textContent('main')).toContain('flag true')
    await page.close()
  })

  it('makes_a_trigger_operable_by_keyboard_that_is_no_button', async () => {
    const page = await open({
      ...profile,
      children: [
        { type: 'Card', children: [{ type: 'Text', content: 'Card trigger' }] },
        { type: 'Text', content: 'Body' },
      ],
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.close()
  })

  it('is_named_by_its_trigger_without_a_title_and_keeps_keys_on_one_line_in_a_narrow_page', async () => {
    const keys = { type: 'Kbd', label: 'Ctrl + Shift + b' }
    const row = {
      type: 'Row',
      cssClass: 'gap-4 justify-between',
      children: [{ type: 'Text', content: 'Show or hide the bar at the side' }, keys],
    }
    const page = await open({ ...profile, title: undefined, children: [profile.children[0], row] })
    await page.setViewportSize({ width: 360, height: 500 })
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByRole('dialog', { name: 'Open' }).waitFor()
    const lines = await page.locator('.pf-kbd').evaluate(each => {
      const range = document.createRange()
      range.selectNodeContents(each)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size
    })
    expect(lines).toBe(1)
    await page.close()
  })

  it('fits_into_a_low_frame_when_its_content_is_long', async () => {
    const page = await open({
      ...profile,
      children: [profile.children[0], ...Array.from({ length: 60 }, (_, index) => ({ type: 'Text', content: `line ${index}` }))],
    })
    await page.setViewportSize({ width: 280, height: 150 })
    await page.getByText('Open').click()
    const box = await page.getByRole('dialog').boundingBox()
    expect(box?.height).toBeLessThanOrEqual(150)
    expect(box?.width).toBeLessThanOrEqual(280)
    await page.close()
  })
})
