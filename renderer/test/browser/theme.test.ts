import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slice } from './gallery/slice'
import { launch, openView, violations } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const view = {
  type: 'Column',
  children: [
    {
      type: 'Card',
      children: [
        { type: 'Button', label: 'Go' },
        { type: 'Muted', content: 'm' },
        { type: 'Alert', variant: 'destructive', children: [{ type: 'AlertTitle', content: 'A' }] },
      ],
    },
  ],
}
const colours = () => {
  const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
  return {
    page: style('body').backgroundColor,
    text: style('body').color,
    button: style('.pf-button').backgroundColor,
    muted: style('.pf-muted').color,
    border: style('.pf-card').borderTopColor,
    alert: style('.pf-alert').color,
    radius: style('.pf-card').borderTopLeftRadius,
    font: style('body').fontFamily,
  }
}

describe('The theme', () => {
  it('takes_the_colours_corners_and_fonts_that_the_host_provides', async () => {
    const { page } = await openView(browser, { view })
    await page.evaluate(() => {
      const variables = {
        'color-background-primary': 'rgb(1, 1, 1)',
        'color-text-primary': 'rgb(2, 2, 2)',
        'color-background-inverse': 'rgb(3, 3, 3)',
        'color-text-secondary': 'rgb(4, 4, 4)',
        'color-border-primary': 'rgb(5, 5, 5)',
        'color-text-danger': 'rgb(6, 6, 6)',
        'border-radius-lg': '20px',
        'font-sans': 'Georgia',
      }
      for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(`--${name}`, value)
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(colours)).toEqual({
      page: 'rgb(1, 1, 1)',
      text: 'rgb(2, 2, 2)',
      button: 'rgb(3, 3, 3)',
      muted: 'rgb(4, 4, 4)',
      border: 'rgb(5, 5, 5)',
      alert: 'rgb(6, 6, 6)',
      radius: '24px',
      font: 'Georgia',
    })
    await page.close()
  })

  it('changes_everywhere_at_once_when_motion_is_reduced', async () => {
    const nested = {
      type: 'Card',
      children: [{ type: 'CardContent', children: [{ type: 'Row', children: [{ type: 'Text', content: 't' }] }] }],
    }
    const { page } = await openView(browser, { view: nested })
    const [before, after] = await page.evaluate(() => {
      const colour = () => getComputedStyle(document.querySelector('.pf-text') as Element).color
      const light = colour()
      document.documentElement.classList.add('dark')
      return [light, colour()]
    })
    expect(after).not.toBe(before)
    expect(after).toBe(await page.evaluate(() => getComputedStyle(document.querySelector('.pf-card') as Element).color))
    await page.close()
  })

  it('lets_the_css_of_the_envelope_win_in_both_modes', async () => {
    const css = [':root{--primary:rgb(9,9,9);--radius:0px}.dark{--primary:rgb(8,8,8)}']
    for (const [dark, button] of [
      [false, 'rgb(9, 9, 9)'],
      [true, 'rgb(8, 8, 8)'],
    ] as const) {
      const { page } = await openView(browser, { view, css }, { dark })
      expect(await page.evaluate(colours)).toMatchObject({ button, radius: '4px' })
      await page.close()
    }
  })

  it('stays_readable_in_forced_colours', async () => {
    const { page } = await openView(browser, { view: slice })
    await page.emulateMedia({ forcedColors: 'active' })
    expect(
      await page
        .locator('.pf-badge')
        .first()
        .evaluate(badge => getComputedStyle(badge).borderTopStyle),
    ).toBe('solid')
    expect(
      await page
        .locator('.pf-progress')
        .first()
        .evaluate(bar => getComputedStyle(bar).borderTopWidth),
    ).toBe('1px')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid')
    // The computed colours that axe reads are the author's, not those that are painted.
    expect((await violations(page)).filter(line => !line.startsWith('color-contrast'))).toEqual([])
    await page.close()
  })

  it('shows_the_focus_of_every_control', async () => {
    const controls = [
      { type: 'Button', label: 'a' },
      { type: 'Input', name: 'b' },
      { type: 'Checkbox', label: 'c' },
      { type: 'Switch', label: 'd' },
      { type: 'Select', name: 'e' },
      { type: 'Combobox', name: 'f' },
      { type: 'Link', content: 'g', href: '#' },
      { type: 'Textarea', name: 'h' },
      { type: 'DatePicker', name: 'i' },
    ]
    const { page } = await openView(browser, { view: { type: 'Column', children: controls } })
    for (const { type } of controls) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element)
        return [document.activeElement?.tagName, outlineStyle, parseFloat(outlineWidth) >= 2]
      })
      expect([type, outline[1], outline[2]]).toEqual([type, 'solid', true])
      expect(outline[0]).not.toBe('BODY')
    }
    await page.close()
  })
})
