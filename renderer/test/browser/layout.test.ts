import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

describe('Layout', () => {
  it('Dashboard_is_a_grid_on_a_wide_page_and_one_column_on_a_narrow_one', async () => {
    const item = (col: number) => ({ type: 'DashboardItem', col, row: 1, colSpan: 6, children: [{ type: 'Text', content: `item ${col}` }] })
    const { page } = await openView(browser, { view: { type: 'Dashboard', rowHeight: 100, children: [item(1), item(7)] } }, { width: 1000 })
    const boxes = () =>
      page
        .locator('.pf-dashboard-item')
        .evaluateAll(all => all.map(each => each.getBoundingClientRect()).map(({ x, y, width }) => [x, y, Math.round(width)]))
    expect(await boxes()).toEqual([
      [0, 0, 492],
      [508, 0, 492],
    ])
    await page.setViewportSize({ width: 600, height: 600 })
    expect(await boxes()).toEqual([
      [0, 0, 600],
      [0, 116, 600],
    ])
    await page.close()
  })

  it('Sparkline_is_24_pixels_high_unless_it_says_otherwise', async () => {
    const sparkline = (more: object) => ({ type: 'Sparkline', data: [1, 2, 3], ...more })
    const { page } = await openView(browser, {
      view: { type: 'Column', children: [sparkline({}), sparkline({ mode: 'bar' }), sparkline({ height: 50 })] },
    })
    expect(await page.locator('.pf-sparkline').evaluateAll(all => all.map(each => each.getBoundingClientRect().height))).toEqual([
      24, 24, 50,
    ])
    await page.close()
  })

  it('Grid_with_a_minimum_column_width_never_scrolls_sideways', async () => {
    const { page } = await openView(
      browser,
      {
        view: {
          type: 'Grid',
          minColumnWidth: '400px',
          children: [
            { type: 'Text', content: 'a' },
            { type: 'Text', content: 'b' },
          ],
        },
      },
      { width: 280 },
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
    await page.close()
  })

  it('Select_keeps_its_chevron_in_its_field_when_it_is_stretched', async () => {
    const options = [{ type: 'SelectOption', value: 'a', label: 'A' }]
    const { page } = await openView(browser, {
      view: {
        type: 'Grid',
        columns: 2,
        children: [
          { type: 'Select', children: options },
          { type: 'Div', cssClass: 'h-40' },
        ],
      },
    })
    const [field, chevron] = await page.evaluate(() =>
      ['select', '.pf-select > .pf-icon'].map(
        name => (document.querySelector(name) as Element).getBoundingClientRect().toJSON() as DOMRect,
      ),
    )
    if (!field || !chevron) throw new Error('There is no select.')
    expect(chevron.top + chevron.height / 2).toBeCloseTo(field.top + field.height / 2, 0)
    expect(field.right - chevron.right).toBeCloseTo(12, 0)
    expect(field.height).toBeLessThan(50)
    await page.close()
  })

  it('Columns_and_grids_of_cards_have_a_gap_that_classes_change', async () => {
    const cards = [{ type: 'Card' }, { type: 'Card' }]
    const { page } = await openView(browser, {
      view: { type: 'Column', children: [...cards, { type: 'Row', cssClass: 'gap-2', children: cards }] },
    })
    expect(
      await page.evaluate(() => ['.pf-column', '.pf-row'].map(name => getComputedStyle(document.querySelector(name) as Element).columnGap)),
    ).toEqual(['16px', '8px'])
    await page.close()
  })
})

describe('A long column', () => {
  it('lays_out_what_is_far_down_when_it_comes_near_and_hides_it_from_nobody', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      type: 'Row',
      children: [{ type: 'Button', label: `Pick ${index}`, onClick: { action: 'setState', key: 'picked', value: index } }],
    }))
    const column = { type: 'Column', children: [{ type: 'Text', content: 'picked {{ picked }}' }, ...rows] }
    const view = { type: 'Div', cssClass: 'p-4', children: [column] }
    const { page, errors } = await openView(browser, { view, state: { picked: '' } })
    const far = page.locator('.pf-row').nth(250)
    const laidOut = () => far.evaluate(row => row.querySelector('button')!.checkVisibility({ contentVisibilityAuto: true }))
    expect(await laidOut()).toBe(false)
    expect(await page.locator('main').ariaSnapshot()).toContain('Pick 299')
    await page.getByRole('button', { name: 'Pick 250' }).click()
    expect(await page.textContent('main')).toContain('picked 250')
    expect(await laidOut()).toBe(true)
    // The ring of the focus stands outside the row.
    await page.keyboard.press('Tab')
    const edge = await page.locator('.pf-row').nth(251).boundingBox()
    const picture = await page.screenshot({ clip: { x: edge!.x - 6, y: edge!.y - 6, width: 6, height: 40 } })
    await page.locator(':focus').evaluate(button => (button as HTMLElement).blur())
    const without = await page.screenshot({ clip: { x: edge!.x - 6, y: edge!.y - 6, width: 6, height: 40 } })
    expect(picture.equals(without)).toBe(false)
    expect(errors).toEqual([])
    await page.close()
  })
})
