// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, press, settled } from './mount'

const tab = (title: string, more: object = {}) => ({ type: 'Tab', title, children: [{ type: 'Text', content: `panel ${title}` }], ...more })

describe('Tabs', () => {
  it('shows_the_first_tab_and_follows_clicks_state_and_onChange', async () => {
    const page = mount({
      type: 'Tabs',
      name: 't',
      onChange: { action: 'setState', key: 'seen', value: '{{ $event }}' },
      children: [tab('a'), tab('b')],
    })
    const panel = page.find('[role=tabpanel]')
    expect(panel.textContent).toBe('panel a')
    page.findAll('[role=tab]')[1]?.click()
    await settled()
    expect([page.state('t'), page.state('seen'), panel.textContent]).toEqual(['b', 'b', 'panel b'])
    page.setState('t', 'a')
    expect([panel.textContent, page.findAll('[role=tab]').map(each => each.getAttribute('aria-selected'))]).toEqual([
      'panel a',
      ['true', 'false'],
    ])
  })

  it('moves_by_arrow_keys_past_what_is_disabled_with_one_tab_stop', () => {
    const page = mount({ type: 'Tabs', children: [tab('a'), tab('b', { disabled: true }), tab('c')] })
    const tabs = page.findAll('[role=tab]')
    tabs[0]?.focus()
    press(tabs[0]!, 'ArrowRight')
    expect([document.activeElement, tabs.map(each => each.tabIndex)]).toEqual([tabs[2], [-1, -1, 0]])
    press(tabs[2]!, 'ArrowRight')
    expect(document.activeElement).toBe(tabs[0])
    press(tabs[0]!, 'End')
    expect(page.find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(tabs[2]?.id)
  })

  it('resolves_titles_and_follows_tabs_from_ForEach', () => {
    const page = mount(
      {
        type: 'Tabs',
        value: 'y',
        children: [
          {
            type: 'ForEach',
            key: 'list',
            children: [
              { type: 'Tab', title: 'Tab {{ $item }}', value: '{{ $item }}', children: [{ type: 'Text', content: '{{ $item }}!' }] },
            ],
          },
        ],
      },
      { list: ['x', 'y'] },
    )
    expect([page.findAll('[role=tab]').map(each => each.textContent), page.find('[role=tabpanel]').textContent]).toEqual([
      ['Tab x', 'Tab y'],
      'y!',
    ])
    page.setState('list', ['x'])
    expect([page.findAll('[role=tab]').length, page.find('[role=tabpanel]').textContent]).toEqual([1, 'x!'])
  })

  it('accepts_the_old_name_of_value', () => {
    expect(mount({ type: 'Tabs', defaultValue: 'b', children: [tab('a'), tab('b')] }).find('[role=tabpanel]').textContent).toBe('panel b')
  })
})

describe('Accordion', () => {
  const item = (title: string, more: object = {}) => ({
    type: 'AccordionItem',
    title,
    children: [{ type: 'Text', content: `body ${title}` }],
    ...more,
  })
  const open = async (details: HTMLDetailsElement) => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
    await settled()
  }

  it('opens_one_section_at_a_time_and_the_defaults_at_first', async () => {
    const page = mount({ type: 'Accordion', defaultValues: ['{{ d }}'], children: [item('a'), item('b', { value: 'bee' })] }, { d: 'bee' })
    const [a, b] = page.findAll<HTMLDetailsElement>('details')
    expect([a?.open, b?.open, b?.textContent]).toEqual([false, true, 'bbody b'])
    await open(a!)
    expect([a?.open, b?.open, a?.textContent]).toEqual([true, false, 'abody a'])
  })

  it('opens_several_when_multiple_is_set', async () => {
    const page = mount({ type: 'Accordion', multiple: true, defaultValues: ['b'], children: [item('a'), item('b')] })
    const [a, b] = page.findAll<HTMLDetailsElement>('details')
    await open(a!)
    expect([a?.open, b?.open]).toEqual([true, true])
  })

  it('keeps_its_open_section_open_when_it_is_not_collapsible', () => {
    const page = mount({ type: 'Accordion', collapsible: false, defaultValues: ['a'], children: [item('a')] })
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    page.find('summary').dispatchEvent(click)
    expect([click.defaultPrevented, page.find('summary').getAttribute('aria-disabled')]).toEqual([true, 'true'])
  })
})

describe('Pages', () => {
  it('keeps_every_page_mounted_and_shows_the_one_of_the_state', () => {
    const page = mount({
      type: 'Pages',
      name: 'p',
      value: 'b',
      children: ['a', 'b'].map(title => ({ type: 'Page', title, children: [{ type: 'Input', name: title }] })),
    })
    const panels = page.findAll('.pf-page')
    expect(panels.map(each => each.hidden)).toEqual([true, false])
    page.setState('p', 'a')
    expect(panels.map(each => each.hidden)).toEqual([false, true])
    expect(page.findAll('input').length).toBe(2)
  })
})
