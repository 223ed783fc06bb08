import { describe, expect, it } from 'vitest'
import { violations } from './page'
import { focused, keys, useBrowser } from './support/operate'

const { open } = useBrowser()

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

  it('HoverCard_stays_while_the_focus_moves_within_its_trigger', async () => {
    const links = ['@ada', '@grace'].map(content => ({ type: 'Link', content, href: 'https://a.example' }))
    const trigger = { type: 'Row', children: links }
    const page = await open({ type: 'HoverCard', closeDelay: 100, children: [trigger, { type: 'Text', content: 'Countess' }] })
    await keys(page, 'Tab', 'Tab')
    await page.getByText('Countess').waitFor()
    await page.waitForTimeout(200)
    expect(await focused(page)).toBe('@grace')
    expect(await page.getByText('Countess').isVisible()).toBe(true)
    await page.close()
  })

  it('Combobox_is_opened_searched_and_chosen_from', async () => {
    const options = ['Apple', 'Pear', 'Plum'].map(label => ({ type: 'ComboboxOption', label, value: label }))
    const page = await open(
      {
        type: 'Column',
        cssClass: 'gap-2',
        children: [
          { type: 'Label', text: 'Fruit' },
          { type: 'Combobox', name: 'f', children: options },
        ],
      },
      {},
      'got {{ f }}',
    )
    expect(await page.getByRole('combobox', { name: 'Fruit' }).getAttribute('aria-expanded')).toBe('false')
    await keys(page, 'Tab', 'ArrowDown')
    await page.keyboard.type('plu')
    expect(await page.getByRole('option').allTextContents()).toEqual(['Plum'])
    expect(await violations(page)).toEqual([])
    await keys(page, 'Enter')
    await page.getByText('got Plum').waitFor()
    await keys(page, 'Tab')
    expect(await focused(page)).toBe('After')
    await keys(page, 'Shift+Tab', 'Enter', 'Escape')
    expect(await focused(page)).toBe('Plum')
    await page.close()
  })

  it('DatePicker_is_opened_and_a_day_is_chosen', async () => {
    const page = await open({ type: 'DatePicker', name: 'd', value: '2024-05-31' }, {}, 'got {{ d | date }}')
    await keys(page, 'Tab', 'Enter', 'ArrowRight')
    await page.getByRole('grid', { name: 'June 2024' }).waitFor()
    expect(await violations(page)).toEqual([])
    await keys(page, 'Enter')
    await page.getByRole('grid').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('June 1, 2024')
    await page.close()
  })

  it('Calendar_moves_by_keys_and_keeps_the_focus_on_the_chosen_day', async () => {
    const page = await open({ type: 'Calendar', name: 'd', value: '2024-05-03', mode: 'single' })
    await keys(page, 'Tab', 'Tab', 'Tab', 'ArrowDown', 'Space')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Friday, May 10, 2024')
    expect(await page.locator('[aria-selected=true]').textContent()).toBe('10')
    await page.close()
  })

  it('Carousel_turns_by_arrows_and_buttons', async () => {
    const page = await open({
      type: 'Carousel',
      showDots: true,
      loop: false,
      children: ['a', 'b', 'c'].map(content => ({ type: 'Text', content: `Slide ${content}` })),
    })
    const shown = () => page.locator('[data-current]').textContent()
    await page.locator('.pf-carousel-viewport').focus()
    await keys(page, 'ArrowRight')
    await page.waitForFunction(() => (document.querySelector('.pf-carousel-viewport')?.scrollLeft ?? 0) > 100)
    await page.waitForTimeout(400)
    expect(await shown()).toBe('Slide b')
    await page.getByLabel('Slide 3').click()
    await page.waitForTimeout(600)
    expect(await shown()).toBe('Slide c')
    expect(await page.getByLabel('Next slide').isDisabled()).toBe(true)
    await page.close()
  })
})
