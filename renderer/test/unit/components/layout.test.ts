// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount } from './mount'

describe('Column, Row, Grid and Div', () => {
  it('hold_their_children_and_follow_cssClass_when_it_is_an_expression', () => {
    const page = mount(
      { type: 'Row', cssClass: 'gap-{{ n }}', children: [{ type: 'Div', children: [{ type: 'Text', content: 'a' }] }] },
      { n: 2 },
    )
    expect(page.find('.pf-row').className).toBe('pf-row gap-2')
    expect(page.find('.pf-row > .pf-div > .pf-text').textContent).toBe('a')
    page.setState('n', 4)
    expect(page.find('.pf-row').className).toBe('pf-row gap-4')
  })

  it('Grid_prefers_columnTemplate_over_minColumnWidth_when_both_are_given', () => {
    const page = mount({ type: 'Grid', columnTemplate: '{{ t }}', minColumnWidth: '12rem' }, { t: '1fr auto' })
    const grid = page.find('.pf-grid')
    expect(grid.style.gridTemplateColumns).toBe('1fr auto')
    page.setState('t', '')
    expect(grid.style.gridTemplateColumns).toBe('repeat(auto-fit, minmax(min(12rem, 100%), 1fr))')
  })

  it('Div_sets_the_style_map_and_removes_what_left_it_when_it_changes', () => {
    const page = mount({ type: 'Div', style: '{{ s }}' }, { s: { backgroundColor: 'red', marginTop: 4, '--x': 1 } })
    const { style } = page.find('.pf-div')
    expect([style.backgroundColor, style.marginTop, style.getPropertyValue('--x')]).toEqual(['red', '4px', '1'])
    page.setState('s', { opacity: 0.5 })
    expect([style.backgroundColor, style.opacity]).toEqual(['', '0.5'])
  })
})

describe('Typography', () => {
  it.each([1, 2, 3, 4])('Heading_uses_the_element_of_level_%i', level => {
    const page = mount([
      { type: 'Heading', level, content: 'One' },
      { type: `H${level}`, content: 'Two' },
    ])
    expect(page.findAll(`h${level}`).map(each => each.textContent)).toEqual(['One', 'Two'])
  })

  it('Text_shows_content_before_its_children_and_follows_bold', () => {
    const page = mount(
      { type: 'Text', content: 'Hi {{ name }} ', bold: '{{ loud }}', children: [{ type: 'Text', content: 'you' }] },
      { name: 'Ada', loud: true },
    )
    const text = page.find('.pf-text')
    expect(text.textContent).toBe('Hi Ada you')
    expect(text.classList.contains('pf-bold')).toBe(true)
    page.setState('loud', false)
    expect(text.classList.contains('pf-bold')).toBe(false)
  })

  it('Text_shows_an_object_as_JSON_where_the_peer_blanks_the_page', () => {
    expect(mount({ type: 'Text', content: '{{ o }}' }, { o: { a: 1 } }).root.textContent).toBe('{"a":1}')
  })

  it('Text_changes_only_its_text_node_when_the_state_changes', () => {
    const page = mount({ type: 'Text', content: '{{ n }}' }, { n: 1 })
    const before = page.find('.pf-text').firstChild
    page.setState('n', 2)
    expect(page.find('.pf-text').firstChild).toBe(before)
    expect(before?.textContent).toBe('2')
  })
})
