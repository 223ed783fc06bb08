import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, openView, violations } from './page'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const open = async (node: object, state: object = {}, text = ''): Promise<Page> => {
  const view = {
    type: 'Column',
    cssClass: 'pf-app-root gap-2',
    children: [{ type: 'H1', content: 'Page' }, node, { type: 'Button', label: 'After' }, { type: 'Text', content: text }],
  }
  return (await openView(browser, { view, state })).page
}
const keys = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.keyboard.press(name)
}
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || document.activeElement?.tagName,
  )

describe('By keyboard alone', () => {
  it('Select_chooses_an_option', async () => {
    const page = await open(
      {
        type: 'Select',
        name: 's',
        placeholder: 'Choose',
        children: ['Apple', 'Pear'].map(label => ({ type: 'SelectOption', label, value: label })),
      },
      {},
      'got {{ s }}',
    )
    await keys(page, 'Tab')
    await page.keyboard.type('Pe')
    await page.getByText('got Pear').waitFor()
    await page.close()
  })

  it('RadioGroup_moves_by_arrows_as_one_tab_stop', async () => {
    const page = await open(
      { type: 'RadioGroup', name: 'r', value: 'a', children: ['a', 'b', 'c'].map(option => ({ type: 'Radio', option, label: option })) },
      {},
      'got {{ r }}',
    )
    await keys(page, 'Tab', 'ArrowDown', 'ArrowDown')
    await page.getByText('got c').waitFor()
    await keys(page, 'Tab')
    expect(await focused(page)).toBe('After')
    await page.close()
  })

  it('Slider_moves_by_arrows_Home_and_End', async () => {
    const page = await open({ type: 'Slider', name: 'v', value: 50, step: 5 }, {}, 'got {{ v }}')
    await keys(page, 'Tab', 'ArrowRight', 'ArrowRight')
    await page.getByText('got 60').waitFor()
    await keys(page, 'End')
    await page.getByText('got 100').waitFor()
    await page.close()
  })

  it('Slider_with_two_thumbs_moves_each_and_the_nearer_one_follows_a_press_on_the_track', async () => {
    const page = await open({ type: 'Slider', name: 'v', range: true, value: [20, 60], step: 10 }, {}, 'got {{ v }}')
    await keys(page, 'Tab', 'ArrowRight', 'Tab', 'ArrowRight')
    await page.getByText('got 30,70').waitFor()
    const box = await page.locator('.pf-slider').boundingBox()
    if (!box) throw new Error('The slider has no box.')
    await page.mouse.click(box.x + box.width * 0.1, box.y + box.height / 2)
    await page.getByText('got 10,70').waitFor()
    await page.mouse.move(box.x + box.width * 0.69, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await page.getByText('got 10,90').waitFor()
    await page.close()
  })

  it('Switch_and_ChoiceCard_toggle_by_Space', async () => {
    const page = await open(
      {
        type: 'ChoiceCard',
        children: [
          { type: 'FieldTitle', content: 'News' },
          { type: 'Switch', name: 's' },
        ],
      },
      {},
      'got {{ s }}',
    )
    await keys(page, 'Tab', 'Space')
    expect(await page.getByRole('switch', { name: 'News' }).isChecked()).toBe(true)
    await page.close()
  })

  it('Tabs_move_by_arrows_and_lead_into_the_panel', async () => {
    const page = await open({
      type: 'Tabs',
      orientation: 'vertical',
      children: ['a', 'b'].map(title => ({ type: 'Tab', title, children: [{ type: 'Button', label: `In ${title}` }] })),
    })
    await keys(page, 'Tab', 'ArrowDown', 'Tab', 'Tab')
    expect(await focused(page)).toBe('In b')
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('Accordion_opens_and_closes_by_Enter_and_Space', async () => {
    const page = await open({
      type: 'Accordion',
      children: ['a', 'b'].map(title => ({
        type: 'AccordionItem',
        title: `Section ${title}`,
        children: [{ type: 'Text', content: `body ${title}` }],
      })),
    })
    await keys(page, 'Tab', 'Enter')
    await page.getByText('body a').waitFor()
    await keys(page, 'Tab', 'Space')
    await page.getByText('body b').waitFor()
    await page.getByText('body a').waitFor({ state: 'hidden' })
    await keys(page, 'Enter')
    await page.getByText('body b').waitFor({ state: 'hidden' })
    await page.close()
  })

  it('Popover_opens_takes_the_focus_and_gives_it_back', async () => {
    const page = await open({
      type: 'Popover',
      title: 'Size',
      children: [
        { type: 'Button', label: 'Open' },
        { type: 'Input', name: 'w', placeholder: 'Width' },
        { type: 'Button', label: 'Done', onClick: { action: 'closeOverlay' } },
      ],
    })
    await keys(page, 'Tab', 'Enter')
    const panel = page.getByRole('dialog', { name: 'Size' })
    await panel.waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('Width')
    expect(await page.getByRole('button', { name: 'Open' }).getAttribute('aria-expanded')).toBe('true')
    expect(await violations(page)).toEqual([])
    await keys(page, 'Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Open')
    await keys(page, 'Enter', 'Tab', 'Enter')
    await panel.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Open')
    await page.close()
  })

  it('Popover_inside_a_Dialog_closes_by_the_first_Escape_and_the_Dialog_by_the_second', async () => {
    const popover = {
      type: 'Popover',
      title: 'Inner',
      children: [
        { type: 'Button', label: 'More' },
        { type: 'Input', name: 'x' },
      ],
    }
    const page = await open({ type: 'Dialog', title: 'Outer', children: [{ type: 'Button', label: 'Open' }, popover] })
    await keys(page, 'Tab', 'Enter')
    await page.getByRole('dialog', { name: 'Outer' }).waitFor()
    await page.getByText('More').click()
    await page.getByRole('dialog', { name: 'Inner' }).waitFor()
    await page.keyboard.type('typed')
    expect(await page.locator('input[name=x]').inputValue()).toBe('typed')
    await keys(page, 'Escape')
    await page.getByRole('dialog', { name: 'Inner' }).waitFor({ state: 'detached' })
    expect(await page.getByRole('dialog', { name: 'Outer' }).isVisible()).toBe(true)
    await keys(page, 'Escape')
    await page.getByRole('dialog', { name: 'Outer' }).waitFor({ state: 'detached' })
    await page.close()
  })

  it('Popover_closes_when_the_user_presses_elsewhere', async () => {
    const page = await open({
      type: 'Popover',
      title: 'Size',
      children: [
        { type: 'Button', label: 'Open' },
        { type: 'Text', content: 'Body' },
      ],
    })
    await page.getByText('Open').click()
    await page.getByText('Body').waitFor()
    await page.mouse.click(5, 5)
    await page.getByText('Body').waitFor({ state: 'detached' })
    await page.close()
  })

  it('Tooltip_shows_on_focus_describes_its_trigger_and_hides_on_Escape', async () => {
    const page = await open({ type: 'Tooltip', content: 'Saves {{ n }}', children: [{ type: 'Button', label: 'Save' }] }, { n: 3 })
    await keys(page, 'Tab')
    await page.getByRole('tooltip').waitFor()
    expect(await page.getByRole('tooltip').textContent()).toBe('Saves 3')
    expect(
      await page
        .getByRole('button', { name: 'Save' })
        .evaluate(button => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent),
    ).toBe('Saves 3')
    expect(await violations(page)).toEqual([])
    await keys(page, 'Escape')
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    await page.close()
  })

  it('HoverCard_shows_on_focus_and_on_hover', async () => {
    const page = await open({
      type: 'HoverCard',
      openDelay: 0,
      closeDelay: 0,
      children: [
        { type: 'Link', content: '@ada', href: 'https://a.example' },
        { type: 'Text', content: 'Countess' },
      ],
    })
    await keys(page, 'Tab')
    await page.getByText('Countess').waitFor()
    await keys(page, 'Tab')
    await page.getByText('Countess').waitFor({ state: 'detached' })
    await page.getByText('@ada').hover()
    await page.getByText('Countess').waitFor()
    await page.mouse.move(5, 5)
    await page.getByText('Countess').waitFor({ state: 'detached' })
    await page.close()
  })
})
