import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView, violations } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: index, name: `Row ${index}`, amount: (index * 7919) % 10_007 }))
const columns = [
  { key: 'name', header: 'Name', sortable: true },
  { key: 'amount', header: 'Amount', sortable: true, format: 'number' },
]

describe('DataTable of ten thousand rows', () => {
  it('holds_only_rows_in_view_and_follows_scrolling_and_sorting', async () => {
    const { page, errors } = await openView(browser, {
      view: {
        type: 'Column',
        children: [
          { type: 'H1', content: 'Rows' },
          { type: 'DataTable', columns, rows: '{{ rows }}', onRowClick: { action: 'setState', key: 'hit', value: '{{ $event.id }}' } },
          { type: 'Text', content: 'hit {{ hit }}' },
        ],
      },
      state: { rows },
    })
    expect(await page.locator('tbody > .pf-table-row').count()).toBeLessThan(80)
    // Those below the visible ones come after the first frame, without being asked for.
    await page.getByText('Row 24', { exact: true }).waitFor({ state: 'attached' })
    const scroller = page.locator('.pf-data-table-long')
    await scroller.evaluate(element => (element.scrollTop = element.scrollHeight))
    await page.getByText('Row 9999', { exact: true }).waitFor()
    expect(await page.locator('tbody > .pf-table-row').count()).toBeLessThan(80)
    await scroller.evaluate(element => (element.scrollTop = element.scrollHeight / 2))
    await page.getByText('Row 5000', { exact: true }).waitFor()
    const inView = await scroller.evaluate(element => {
      const box = element.getBoundingClientRect()
      const row = document.elementFromPoint(box.left + 20, box.top + box.height / 2)?.closest('tr')
      return row?.className
    })
    expect(inView).toBe('pf-table-row pf-clickable')
    await scroller.evaluate(element => (element.scrollTop = 0))
    await page.getByRole('button', { name: 'Amount' }).click()
    await page.locator('tbody > .pf-table-row').first().waitFor()
    expect(await page.locator('tbody > .pf-table-row td:nth-child(2)').first().textContent()).toBe('0')
    await page.locator('tbody > .pf-table-row').nth(1).focus()
    await page.keyboard.press('Space')
    expect(await page.textContent('main')).toMatch(/hit \d+/)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('DataTable of three hundred rows', () => {
  it('shows_all_of_them_and_begins_with_those_that_can_be_seen', async () => {
    const table = { type: 'DataTable', columns, rows: rows.slice(0, 300) }
    const { page, errors } = await openView(browser, {
      view: {
        type: 'Column',
        children: [
          { type: 'Button', label: 'Open', onClick: { action: 'setState', key: 'open', value: true } },
          { type: 'Condition', cases: [{ when: 'open', children: [table] }] },
        ],
      },
      state: { open: false },
    })
    const first = await page.evaluate(async () => {
      document.querySelector('button')?.click()
      await new Promise(resolve => requestAnimationFrame(resolve))
      return { rows: document.querySelectorAll('.pf-table-row').length, height: document.querySelector('table')?.offsetHeight ?? 0 }
    })
    expect(first.rows).toBeGreaterThan(20)
    expect(first.rows).toBeLessThan(40)
    await page.getByText('Row 299', { exact: true }).waitFor({ state: 'attached' })
    expect(await page.locator('tbody > tr').count()).toBe(300)
    expect(await page.locator('.pf-data-table-long, .pf-data-table-space').count()).toBe(0)
    // Nothing moves when the others come.
    expect(Math.abs((await page.locator('table').evaluate(element => (element as HTMLElement).offsetHeight)) - first.height)).toBeLessThan(
      5,
    )
    expect(errors).toEqual([])
    await page.close()
  })
})
