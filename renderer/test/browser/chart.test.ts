import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const rows = [
  { m: 'Jan', a: 10 },
  { m: 'Feb', a: 30 },
]

describe('Charts', () => {
  it('show_the_value_under_the_pointer', async () => {
    const view = {
      type: 'Column',
      children: [
        { type: 'BarChart', data: rows, series: [{ dataKey: 'a', label: 'A' }], xAxis: 'm' },
        { type: 'PieChart', data: rows, dataKey: 'a', nameKey: 'm' },
      ],
    }
    const { page, errors } = await openView(browser, { view })
    const bar = await page.locator('.pf-bar-chart rect').nth(1).boundingBox()
    if (!bar) throw new Error('There is no bar.')
    await page.mouse.move(bar.x + 5, bar.y + 5)
    expect(await page.locator('.pf-bar-chart .pf-chart-tooltip').textContent()).toBe('FebA30')
    const pie = await page.locator('.pf-pie-chart .pf-chart-plot').boundingBox()
    if (!pie) throw new Error('There is no pie.')
    await page.mouse.move(pie.x + pie.width / 2 + 30, pie.y + pie.height / 2 - 30)
    expect(await page.locator('.pf-pie-chart .pf-chart-tooltip').textContent()).toBe('Jan10')
    await page.mouse.move(pie.x + 2, pie.y + 2)
    expect(await page.locator('.pf-pie-chart .pf-chart-tooltip').isVisible()).toBe(false)
    expect(errors).toEqual([])
    await page.close()
  })

  it('draw_bubbles_whose_areas_grow_from_nothing_and_fill_the_one_under_the_pointer', async () => {
    const data = [1, 3, 5].map(size => ({ x: size, y: size, size }))
    const view = { type: 'ScatterChart', data, series: [{ dataKey: 'p' }], xAxis: 'x', yAxis: 'y', zAxis: 'size' }
    const { page, errors } = await openView(browser, { view })
    const bubbles = page.locator('.pf-chart-bubble')
    const areas = await bubbles.evaluateAll(all => all.map(each => Math.round(Number(each.getAttribute('r')) ** 2 * Math.PI)))
    expect(areas).toEqual([112, 256, 400])
    const opacity = () => bubbles.nth(1).evaluate(each => getComputedStyle(each).fillOpacity)
    expect(await opacity()).toBe('0.75')
    await bubbles.nth(1).hover()
    expect(await opacity()).toBe('1')
    expect(errors).toEqual([])
    await page.close()
  })

  it('fill_the_width_that_they_have', async () => {
    const { page } = await openView(browser, { view: { type: 'LineChart', data: rows, series: [{ dataKey: 'a' }], xAxis: 'm' } })
    await page.setViewportSize({ width: 320, height: 500 })
    await page.waitForFunction(() => document.querySelector('.pf-chart-plot > svg')?.getAttribute('viewBox') === '0 0 320 300')
    await page.close()
  })
})
