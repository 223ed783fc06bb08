import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { until, useBrowser } from './support/operate'

const { open } = useBrowser()
const set = (key: string, value: unknown) => ({ action: 'setState', key, value })
const text = (content: string) => ({ type: 'Text', content })
const slides = ['a', 'b', 'c', 'd', 'e'].map(name => ({ type: 'Div', cssClass: 'h-16', children: [text(`Slide ${name}`)] }))
const carousel = (props: object) => ({ type: 'Carousel', loop: false, children: slides, ...props })
const current = (page: Page) => page.locator('[data-current]').textContent()
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not seen.`)
  return { ...box, right: box.x + box.width, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}

describe('By pointer', () => {
  it('Tooltip_and_HoverCard_wait_before_they_open_and_close', async () => {
    const children = [
      { type: 'Tooltip', content: 'Tip', delay: 400, children: [{ type: 'Button', label: 'One' }] },
      { type: 'HoverCard', openDelay: 400, closeDelay: 400, children: [{ type: 'Button', label: 'Two' }, text('Card')] },
    ]
    const page = await open({ type: 'Row', cssClass: 'gap-8', children })
    for (const [button, layer] of [
      ['One', '[role=tooltip].pf-layer'],
      ['Two', '.pf-hover-card'],
    ] as const) {
      const start = Date.now()
      await page.getByRole('button', { name: button }).hover()
      await page.locator(layer).waitFor()
      expect(Date.now() - start).toBeGreaterThan(390)
      await page.mouse.move(5, 5)
      if (button === 'Two') expect(await page.locator(layer).isVisible()).toBe(true)
      await page.locator(layer).waitFor({ state: 'detached' })
    }
    await page.close()
  })

  it('Popover_and_Dialog_open_by_a_press_and_close_by_one_elsewhere', async () => {
    for (const type of ['Popover', 'Dialog']) {
      const page = await open({ type, title: 'Title', children: [{ type: 'Button', label: 'Open' }, text('Inside')] })
      await page.getByText('Open').click()
      await page.getByText('Inside').click()
      expect(await page.getByRole('dialog').isVisible()).toBe(true)
      await page.mouse.click(5, 5)
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.close()
    }
  })

  it('Select_Combobox_and_DatePicker_take_what_is_pressed', async () => {
    const options = (type: string) => ['x', 'y'].map(value => ({ type, value, label: value.toUpperCase() }))
    const children = [
      { type: 'Select', name: 's', children: options('SelectOption') },
      { type: 'Combobox', name: 'c', children: options('ComboboxOption') },
      { type: 'DatePicker', name: 'd', value: '2024-05-03' },
    ]
    const page = await open({ type: 'Column', children }, {}, 's={{ s }} c={{ c }} d={{ d | date }}')
    await page.locator('select').selectOption('y')
    await page.locator('button[role=combobox]').click()
    await page.getByRole('option', { name: 'Y' }).last().click()
    await page.locator('.pf-date-picker').click()
    await page.getByRole('gridcell', { name: '17' }).click()
    await page.getByText('s=y c=y d=May 17, 2024').waitFor()
    expect(await page.locator('.pf-layer').count()).toBe(0)
    await page.close()
  })

  it('Calendar_takes_a_range_of_days_and_turns_months', async () => {
    const page = await open({ type: 'Calendar', name: 'd', mode: 'range' }, {}, 'd={{ d }}')
    const titles = () => page.locator('.pf-calendar-title').allTextContents()
    const before = await titles()
    await page.getByLabel('Next month').click()
    expect((await titles())[0]).toBe(before[1])
    const day = (name: string) => page.locator('.pf-calendar-month').first().getByText(name, { exact: true })
    await day('10').click()
    await day('12').click()
    expect(await page.locator('[aria-selected=true]').allTextContents()).toEqual(['10', '11', '12'])
    await page.close()
  })

  it('Tabs_and_Accordion_open_what_is_pressed', async () => {
    const part = (type: string, title: string) => ({ type, title, children: [text(`In ${title}`)] })
    const children = [
      { type: 'Tabs', children: [part('Tab', 'One'), part('Tab', 'Two')] },
      { type: 'Accordion', children: [part('AccordionItem', 'Three'), part('AccordionItem', 'Four')] },
    ]
    const page = await open({ type: 'Column', children })
    await page.getByRole('tab', { name: 'Two' }).click()
    await page.getByText('In Two').waitFor()
    await page.getByText('Four').first().click()
    await page.getByText('In Four').waitFor()
    await page.close()
  })

  it('Checkbox_Switch_Radio_RadioGroup_and_ChoiceCard_follow_presses_on_their_labels', async () => {
    const children = [
      { type: 'Checkbox', name: 'c', label: 'Check' },
      { type: 'Switch', name: 's', label: 'Flip' },
      { type: 'RadioGroup', name: 'r', children: ['u', 'v'].map(option => ({ type: 'Radio', option, label: `Take ${option}` })) },
      {
        type: 'ChoiceCard',
        children: [
          { type: 'FieldTitle', content: 'News' },
          { type: 'Checkbox', name: 'n' },
        ],
      },
    ]
    const page = await open({ type: 'Column', children }, {}, '{{ [c, s, n] | join }}{{ c && s && n ? r : no }}')
    for (const label of ['Check', 'Flip', 'Take v', 'News']) await page.getByText(label).click()
    for (const name of ['c', 'n']) expect(await page.locator(`input[name=${name}]`).isChecked()).toBe(true)
    expect(await page.getByRole('switch').isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: 'Take v' }).isChecked()).toBe(true)
    await page.close()
  })

  it('Radio_buttons_of_one_name_exclude_each_other_without_a_group', async () => {
    const children = ['a', 'b'].map(option => ({ type: 'Radio', option, label: option, name: 'r' }))
    const page = await open({ type: 'Row', children })
    await page.getByRole('radio', { name: 'a' }).check()
    await page.getByRole('radio', { name: 'b' }).check()
    expect(await page.getByRole('radio', { name: 'a' }).isChecked()).toBe(false)
    await page.close()
  })

  it('Slider_follows_the_pointer', async () => {
    const page = await open({ type: 'Slider', name: 'v', value: 10 }, {}, 'v={{ v | round }}')
    const { middle, right } = await boxOf(page, '.pf-slider')
    await page.mouse.click(middle.x, middle.y)
    await page.getByText('v=50').waitFor()
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(right + 50, middle.y, { steps: 5 })
    await page.mouse.up()
    await page.getByText('v=100').waitFor()
    await page.close()
  })

  it('DataTable_sorts_and_chooses_rows', async () => {
    const rows = ['b', 'a', 'c'].map(name => ({ name }))
    const columns = [{ key: 'name', header: 'Name', sortable: true }]
    const page = await open({ type: 'DataTable', columns, rows, onRowClick: set('row', '{{ $event.name }}') }, {}, 'row={{ row }}')
    await page.getByRole('button', { name: 'Name' }).click()
    await page.locator('tbody tr').first().click()
    await page.getByText('row=a').waitFor()
    await page.close()
  })

  it('DropZone_takes_dropped_files', async () => {
    const page = await open({ type: 'DropZone', name: 'f' }, {}, 'f={{ f | length }}')
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['abc'], 'a.txt', { type: 'text/plain' }))
      return transfer
    })
    await page.locator('.pf-drop-zone-area').dispatchEvent('drop', { dataTransfer: files })
    await page.getByText('f=1').waitFor()
    await page.getByLabel('Remove a.txt').click()
    await page.getByText('f=0').waitFor()
    await page.close()
  })

  it('Button_Link_Input_Textarea_and_Form_are_pressed_and_filled', async () => {
    const children = [
      { type: 'Input', name: 'a', placeholder: 'One' },
      { type: 'Textarea', name: 'b', placeholder: 'Many' },
      { type: 'Link', content: 'Section', href: '#there' },
      { type: 'Button', label: 'Send', buttonType: 'submit' },
    ]
    const page = await open({ type: 'Form', onSubmit: set('sent', '{{ a }}{{ b }}'), children }, {}, 'sent={{ sent }}')
    await page.getByPlaceholder('One').click()
    await page.keyboard.type('x')
    await page.getByPlaceholder('Many').click()
    await page.keyboard.type('y')
    await page.getByText('Section').click()
    await page.getByText('Send').click()
    await page.getByText('sent=xy').waitFor()
    await page.close()
  })

  it('AreaChart_BarChart_LineChart_PieChart_RadarChart_RadialChart_and_ScatterChart_show_the_value_under_it', async () => {
    const data = [3, 5, 4].map((sales, index) => ({ month: `M${index}`, sales, costs: index + 1 }))
    const series = [{ dataKey: 'sales' }]
    const round = { dataKey: 'sales', nameKey: 'month' }
    const kinds = {
      AreaChart: { series, xAxis: 'month' },
      BarChart: { series, xAxis: 'month' },
      LineChart: { series, xAxis: 'month' },
      PieChart: round,
      RadarChart: { series, axisKey: 'month' },
      RadialChart: round,
      ScatterChart: { series, xAxis: 'costs', yAxis: 'sales' },
    }
    for (const [type, props] of Object.entries(kinds)) {
      const page = await open({ type, data, animate: false, height: 200, ...props })
      const { x, y, width, height } = await boxOf(page, '.pf-chart')
      const shown = () => page.locator('.pf-chart-tooltip').isVisible()
      // Somewhere in the picture there is a value.
      for (let step = 0; step < 400 && !(await shown()); step++)
        await page.mouse.move(x + (width * ((step * 7) % 40)) / 40, y + (height * Math.floor(step / 20)) / 20)
      expect(await shown(), type).toBe(true)
      await page.close()
    }
  })

  it('Audio_Video_and_Embed_take_presses_themselves', async () => {
    const children = [
      { type: 'Video', src: 'data:video/mp4;base64,AAAA', width: '200px', height: '100px' },
      { type: 'Audio', src: 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=' },
      { type: 'Embed', html: '<button onclick="this.textContent=1">Inside</button>', height: '60px' },
    ]
    const page = await open({ type: 'Column', children })
    await page.frameLocator('iframe').getByText('Inside').click()
    await page.frameLocator('iframe').getByText('1').waitFor()
    for (const selector of ['video', 'audio']) expect(await page.locator(selector).getAttribute('controls')).toBe('')
    await page.close()
  })
})

describe('A Carousel', () => {
  it('Carousel_turns_by_several_slides', async () => {
    const page = await open(carousel({ visible: 2, slidesToScroll: 2 }))
    await page.getByLabel('Next slide').click()
    await until(async () => (await current(page)) === 'Slide c')
    await page.close()
  })

  it('Carousel_turns_by_itself_in_its_direction_and_rests_under_the_pointer', async () => {
    for (const [direction, next] of Object.entries({ left: 'b', right: 'e', up: 'b', down: 'e' })) {
      const page = await open(carousel({ direction, autoAdvance: 300, loop: true, height: 64 }), {}, '', { reducedMotion: false })
      await until(async () => (await current(page)) === `Slide ${next}`)
      await page.locator('.pf-carousel-viewport').hover()
      await page.waitForTimeout(400)
      const rested = await current(page)
      await page.waitForTimeout(700)
      expect(await current(page)).toBe(rested)
      await page.mouse.move(5, 5)
      await until(async () => (await current(page)) !== rested)
      await page.close()
    }
  })

  it('Carousel_is_dragged_unless_it_may_not_be', async () => {
    for (const drag of [true, false]) {
      const page = await open(carousel({ drag }))
      const { middle, right } = await boxOf(page, '.pf-carousel-viewport')
      await page.mouse.move(right - 20, middle.y)
      await page.mouse.down()
      await page.mouse.move(right - 20 - (right - middle.x) * 1.4, middle.y, { steps: 6 })
      await page.mouse.up()
      await page.waitForTimeout(400)
      expect(await current(page)).toBe(drag ? 'Slide b' : 'Slide a')
      await page.close()
    }
  })

  it('Carousel_has_its_buttons_beside_or_over_the_slides', async () => {
    for (const [controlsPosition, over] of Object.entries({ overlay: true, outside: false, gutter: false })) {
      const page = await open(carousel({ controlsPosition }))
      const [button, viewport] = [await boxOf(page, '[data-turn="1"]'), await boxOf(page, '.pf-carousel-viewport')]
      expect(button.x < viewport.right).toBe(over)
      await page.close()
    }
  })

  it('Carousel_aligns_the_slides_that_it_turns_to', async () => {
    for (const align of ['start', 'center', 'end']) {
      const page = await open(carousel({ align, visible: 3 }))
      for (let count = 0; count < 2; count++) {
        await page.getByLabel('Next slide').click()
        await page.waitForTimeout(100)
      }
      await page.waitForTimeout(300)
      const [slide, viewport] = [await boxOf(page, '[data-current]'), await boxOf(page, '.pf-carousel-viewport')]
      const place = { start: slide.x - viewport.x, center: slide.middle.x - viewport.middle.x, end: slide.right - viewport.right }
      expect(Math.abs(place[align as keyof typeof place]), align).toBeLessThan(2)
      await page.close()
    }
  })
})
