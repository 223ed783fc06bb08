import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openFramed } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const view = {
  type: 'Column',
  children: [
    {
      type: 'Form',
      cssClass: 'gap-4',
      onSubmit: { action: 'appendState', key: 'sent', value: '{{ mail }}' },
      children: [
        {
          type: 'Column',
          cssClass: 'gap-2',
          children: [
            { type: 'Label', text: 'Mail' },
            { type: 'Input', name: 'mail', inputType: 'email', required: true },
          ],
        },
        { type: 'Checkbox', name: 'terms', label: 'Terms', required: true },
        { type: 'Button', label: 'Send' },
      ],
    },
    { type: 'Text', content: 'sent {{ sent | length }} terms {{ terms == true }}' },
  ],
}

describe('Form in a sandbox without allow-forms', () => {
  it('is_filled_corrected_and_sent_by_keyboard_alone', async () => {
    const { page, frame, errors } = await openFramed(browser, { view, state: {} })
    await frame.locator('input[name=mail]').focus()
    await page.keyboard.type('nobody')
    await page.keyboard.press('Enter')
    expect(await frame.locator('.pf-validation').allTextContents()).toHaveLength(2)
    expect(await frame.locator('input[name=mail]').evaluate(input => input === document.activeElement)).toBe(true)
    await page.keyboard.type('@example.org')
    expect(await frame.locator('.pf-validation').count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await frame.locator('.pf-validation').count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await frame.getByText('sent 1 terms true').waitFor()
    expect(errors).toEqual([])
    await page.close()
  })

  it('puts_the_message_below_a_row_whose_field_it_would_squeeze', async () => {
    const row = {
      type: 'Row',
      children: [
        { type: 'Input', name: 'title', required: true },
        { type: 'Button', label: 'Add' },
      ],
    }
    const { page, frame } = await openFramed(browser, { view: { type: 'Form', children: [row] } })
    const before = await frame.locator('input').boundingBox()
    await frame.locator('button').click()
    const [field, message] = [await frame.locator('input').boundingBox(), await frame.locator('.pf-validation').boundingBox()]
    expect(field?.width).toBe(before?.width)
    expect(message?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0))
    await page.close()
  })

  it('is_sent_once_by_Enter_in_a_field', async () => {
    const { page, frame } = await openFramed(browser, { view, state: { mail: 'a@b.c', terms: true } })
    await frame.locator('input[name=mail]').focus()
    await page.keyboard.press('Enter')
    await frame.getByText('sent 1').waitFor()
    await page.close()
  })
})
