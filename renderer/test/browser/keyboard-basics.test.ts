import { describe, expect, it } from 'vitest'
import { focused, keys, until, useBrowser } from './support/operate'

const { open } = useBrowser()
const set = (key: string, value: unknown) => ({ action: 'setState', key, value })

describe('By keyboard alone', () => {
  it('Button_is_pressed_by_Enter_and_Space_and_is_passed_over_when_disabled', async () => {
    const children = [
      { type: 'Button', label: 'Up', onClick: set('n', '{{ n + 1 }}') },
      { type: 'Button', label: 'Never', disabled: true },
    ]
    const page = await open({ type: 'Row', children }, { n: 0 }, 'n={{ n }}')
    await keys(page, 'Tab', 'Enter', 'Space')
    await page.getByText('n=2').waitFor()
    expect(await focused(page)).toBe('Up')
    await keys(page, 'Tab')
    expect(await focused(page)).toBe('After')
    await page.close()
  })

  it('Card_with_an_action_is_pressed_by_Enter_and_Space', async () => {
    const page = await open(
      { type: 'Card', onClick: set('n', '{{ n + 1 }}'), children: [{ type: 'Text', content: 'Card' }] },
      { n: 0 },
      'n={{ n }}',
    )
    await keys(page, 'Tab', 'Enter', 'Space')
    await page.getByText('n=2').waitFor()
    await page.close()
  })

  it('Link_is_followed_by_Enter', async () => {
    const page = await open({ type: 'Link', content: 'Section', href: '#there' })
    await keys(page, 'Tab')
    expect(await focused(page)).toBe('Section')
    await page.evaluate(() =>
      addEventListener('click', event => document.body.setAttribute('data-clicked', (event.target as Element).tagName)),
    )
    await keys(page, 'Enter')
    await until(async () => (await page.locator('body').getAttribute('data-clicked')) === 'A')
    await page.close()
  })

  it('Input_and_Textarea_keep_the_caret_while_the_state_follows', async () => {
    const children = [
      { type: 'Input', name: 'a', placeholder: 'One' },
      { type: 'Textarea', name: 'b', placeholder: 'Many' },
    ]
    const page = await open({ type: 'Column', children }, {}, 'a={{ a }} b={{ b }}')
    await keys(page, 'Tab')
    await page.keyboard.type('helo')
    await keys(page, 'ArrowLeft')
    await page.keyboard.type('l')
    await page.getByText('a=hello').waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart)).toBe(4)
    await keys(page, 'Tab')
    await page.keyboard.type('x')
    await keys(page, 'Enter')
    await page.keyboard.type('y')
    expect(await page.locator('textarea').inputValue()).toBe('x\ny')
    await page.close()
  })

  it('Checkbox_is_ticked_by_Space', async () => {
    const page = await open({ type: 'Checkbox', name: 'c', label: 'Agree' }, {}, "{{ c ? 'yes' : 'no' }}")
    await keys(page, 'Tab', 'Space')
    await page.getByText('yes').waitFor()
    await keys(page, 'Space')
    await page.getByText('no').waitFor()
    await page.close()
  })

  it('Radio_moves_by_arrows_without_a_group', async () => {
    const children = ['a', 'b'].map(option => ({ type: 'Radio', option, label: option, name: 'r' }))
    const page = await open({ type: 'Row', children })
    await keys(page, 'Tab', 'Space', 'ArrowDown')
    expect(await page.getByRole('radio', { name: 'b' }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: 'a' }).isChecked()).toBe(false)
    await page.close()
  })

  it('Form_is_sent_by_Enter_in_a_field_and_leads_to_what_is_missing', async () => {
    const children = [
      { type: 'Input', name: 'w', placeholder: 'Word', required: true },
      { type: 'Button', label: 'Send', buttonType: 'submit' },
    ]
    const page = await open({ type: 'Form', onSubmit: set('sent', '{{ w }}'), children }, {}, 'sent={{ sent }}')
    await keys(page, 'Tab', 'Tab', 'Enter')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('w')
    await page.keyboard.type('ok')
    await keys(page, 'Enter')
    await page.getByText('sent=ok').waitFor()
    await page.close()
  })

  it('DataTable_sorts_chooses_rows_searches_and_turns_pages', async () => {
    const rows = Array.from({ length: 12 }, (_, id) => ({ id, name: `Row ${String(id).padStart(2, '0')}` }))
    const table = {
      type: 'DataTable',
      columns: [{ key: 'name', header: 'Name', sortable: true }],
      rows,
      search: true,
      paginated: true,
      pageSize: 5,
      onRowClick: set('row', '{{ $event.name }}'),
    }
    const page = await open(table, {}, 'row={{ row }}')
    const first = () => page.locator('tbody tr').first().textContent()
    await keys(page, 'Tab', 'Tab', 'Enter', 'Enter')
    expect(await page.locator('th').getAttribute('aria-sort')).toBe('descending')
    expect(await first()).toBe('Row 11')
    expect(await focused(page)).toContain('Name')
    await keys(page, 'Tab', 'Tab', 'Enter')
    await page.getByText('row=Row 10').waitFor()
    await page.getByRole('button', { name: /next/i }).focus()
    await keys(page, 'Enter')
    expect(await first()).toBe('Row 06')
    await page.getByLabel('Filter').focus()
    await page.keyboard.type('03')
    await until(async () => (await first()) === 'Row 03')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.close()
  })

  it('DropZone_opens_the_picker_and_removes_a_file', async () => {
    const page = await open({ type: 'DropZone', name: 'f', label: 'Files' }, {}, 'files={{ f | length }}')
    const picker = page.waitForEvent('filechooser')
    await keys(page, 'Tab', 'Enter')
    await (await picker).setFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') })
    await page.getByText('files=1').waitFor()
    await keys(page, 'Tab', 'Enter')
    await page.getByText('files=0').waitFor()
    expect(await focused(page)).toContain('Files')
    await page.close()
  })

  it('Dialog_opens_by_Enter_keeps_the_focus_inside_and_gives_it_back', async () => {
    const page = await open({
      type: 'Dialog',
      title: 'Sure',
      children: [
        { type: 'Button', label: 'Open' },
        { type: 'Button', label: 'Yes' },
      ],
    })
    await keys(page, 'Tab', 'Enter')
    await page.getByRole('dialog', { name: 'Sure' }).waitFor()
    for (let count = 0; count < 5; count++) {
      await keys(page, 'Tab')
      expect(
        await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog'))),
      ).toBe(true)
    }
    await keys(page, 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Open')
    await page.close()
  })

  it('AreaChart_BarChart_LineChart_PieChart_RadarChart_RadialChart_and_ScatterChart_show_their_values_by_arrows', async () => {
    const data = [
      { month: 'Jan', sales: 3, costs: 2 },
      { month: 'Feb', sales: 5, costs: 4 },
    ]
    const series = [{ dataKey: 'sales' }]
    const kinds = {
      AreaChart: { series, xAxis: 'month' },
      BarChart: { series, xAxis: 'month' },
      LineChart: { series, xAxis: 'month' },
      PieChart: { dataKey: 'sales', nameKey: 'month' },
      RadarChart: { series, axisKey: 'month' },
      RadialChart: { dataKey: 'sales', nameKey: 'month' },
      ScatterChart: { series, xAxis: 'sales', yAxis: 'costs' },
    }
    const children = Object.entries(kinds).map(([type, props]) => ({ type, data, animate: false, height: 120, ...props }))
    const page = await open({ type: 'Column', children })
    for (const type of Object.keys(kinds)) {
      await keys(page, 'Tab', 'ArrowRight')
      const shown = page.locator('.pf-chart:focus-within .pf-chart-tooltip, .pf-chart-tooltip:visible')
      await until(async () => (await shown.count()) > 0 && /\d/.test((await shown.first().textContent()) ?? ''))
      await keys(page, 'Escape')
      expect(await page.locator('.pf-chart-tooltip:visible').count(), type).toBe(0)
    }
    await page.close()
  })

  it('Audio_Video_and_Embed_are_reached_by_Tab', async () => {
    const children = [
      { type: 'Audio', src: 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=' },
      { type: 'Video', src: 'data:video/mp4;base64,AAAA' },
      { type: 'Embed', html: '<button>Inside</button>', height: '60px' },
    ]
    const page = await open({ type: 'Column', children })
    // Before its own document is there, a frame has nothing that takes the focus.
    await page.frameLocator('iframe').getByRole('button', { name: 'Inside' }).waitFor()
    const tag = () => page.evaluate(() => document.activeElement?.tagName ?? '')
    const seen = new Set<string>()
    for (let count = 0; count < 30 && (await focused(page)) !== 'After'; count++) {
      await keys(page, 'Tab')
      // On the way into a frame of another process and out of it, nothing has the focus.
      await until(async () => (await tag()) !== 'BODY')
      seen.add(await tag())
    }
    expect([...seen]).toEqual(['AUDIO', 'VIDEO', 'IFRAME', 'BUTTON'])
    await page.close()
  })
})
