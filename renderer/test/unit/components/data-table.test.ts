// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mount, press, settled, type, type Mounted } from './mount'

const people = [
  { id: 1, name: 'zoe', age: 31, city: { name: 'Bern' } },
  { id: 2, name: 'Adam', age: 9, city: { name: 'Chur' } },
  { id: 3, name: 'bob10', age: null, city: null },
  { id: 4, name: 'bob9', age: 100, city: { name: 'Basel' } },
]
const columns = [
  { key: 'name', header: 'Name', sortable: true },
  { key: 'age', header: 'Age', sortable: true, format: 'number', cellClass: 'text-right', width: '80px' },
  { key: 'city.name', header: 'City' },
]
const texts = (page: Mounted, cell = 1) => page.findAll(`tbody > tr > td:nth-child(${cell})`).map(each => each.textContent)

describe('DataTable', () => {
  it('shows_columns_and_rows_with_formats_and_nested_values', () => {
    const page = mount({ type: 'DataTable', columns, rows: people })
    expect(page.findAll('th').map(each => each.textContent)).toEqual(['Name', 'Age', 'City'])
    expect([texts(page), texts(page, 2), texts(page, 3)]).toEqual([
      ['zoe', 'Adam', 'bob10', 'bob9'],
      ['31', '9', '', '100'],
      ['Bern', 'Chur', '', 'Basel'],
    ])
    expect([page.findAll('td')[1]?.className, page.findAll('td')[1]?.style.width]).toEqual(['pf-table-cell text-right', '80px'])
  })

  it('sorts_naturally_with_missing_values_last_and_back_to_the_given_order', () => {
    const page = mount({ type: 'DataTable', columns, rows: people })
    const [name, age] = page.findAll('th button')
    name?.click()
    expect([texts(page), page.findAll('th').map(each => each.getAttribute('aria-sort'))]).toEqual([
      ['Adam', 'bob9', 'bob10', 'zoe'],
      ['ascending', 'none', null],
    ])
    name?.click()
    expect(texts(page)).toEqual(['zoe', 'bob10', 'bob9', 'Adam'])
    name?.click()
    expect(texts(page)).toEqual(['zoe', 'Adam', 'bob10', 'bob9'])
    age?.click()
    expect(texts(page, 2)).toEqual(['9', '31', '100', ''])
    age?.click()
    expect(texts(page, 2)).toEqual(['100', '31', '9', ''])
  })

  it('keeps_the_rows_elements_when_their_order_changes', () => {
    const page = mount({ type: 'DataTable', columns, rows: people })
    const before = page.findAll('tbody > tr')[1]
    page.find('th button').click()
    expect(page.findAll('tbody > tr')[0]).toBe(before)
  })

  it('filters_by_text_and_numbers_of_any_column', () => {
    const page = mount({ type: 'DataTable', columns, rows: people, searchable: true })
    const box = page.find<HTMLInputElement>('input[type=search]')
    type(box, 'BOB')
    expect([texts(page), page.find('[role=status]').textContent]).toEqual([['bob10', 'bob9'], '2 of 4 rows'])
    type(box, '31')
    expect(texts(page)).toEqual(['zoe'])
    type(box, 'nobody')
    expect(page.find('tbody').textContent).toBe('No results.')
  })

  it('pages_with_a_steady_height_and_returns_to_the_first_page_when_filtered', () => {
    const page = mount({ type: 'DataTable', columns, rows: people, paginated: true, pageSize: 3, search: true })
    const [previous, next] = page.findAll<HTMLButtonElement>('nav button')
    expect([page.find('nav > span').textContent, previous?.disabled, next?.disabled]).toEqual(['Page 1 of 2', true, false])
    next?.click()
    expect([page.find('nav > span').textContent, page.findAll('tbody > tr').length, texts(page)[0]]).toEqual(['Page 2 of 2', 3, 'bob9'])
    type(page.find<HTMLInputElement>('input'), 'zoe')
    expect(page.find('nav > span').textContent).toBe('Page 1 of 1')
  })

  it('follows_rows_of_the_state_and_shows_nothing_for_what_is_no_list', () => {
    const page = mount({ type: 'DataTable', columns, rows: '{{ people }}' }, { people: undefined })
    expect(page.find('tbody').textContent).toBe('No results.')
    page.setState('people', people)
    expect(texts(page).length).toBe(4)
    page.setState('people.0.name', 'changed')
    expect(texts(page)[0]).toBe('changed')
  })

  it('runs_onRowClick_with_the_row_and_only_deselects_the_selected_one', async () => {
    const rows = [
      { id: 1, target: { value: 'x' }, name: 'a' },
      { id: 2, name: 'b' },
    ]
    const page = mount({ type: 'DataTable', columns, rows, onRowClick: { action: 'appendState', key: 'hits', value: '{{ $event.id }}' } })
    const [first, second] = page.findAll('tbody > tr')
    first?.click()
    await settled()
    expect([page.state('hits'), first?.dataset['state']]).toEqual([[1], 'selected'])
    first?.click()
    await settled()
    expect([page.state('hits'), first?.dataset['state']]).toEqual([[1], undefined])
    press(second!, 'Enter')
    await settled()
    expect([page.state('hits'), second?.tabIndex]).toEqual([[1, 2], 0])
  })

  it('renders_components_in_cells_whose_controls_do_not_choose_the_row', async () => {
    const rows = [{ name: { type: 'Button', label: 'Do {{ n }}', onClick: { action: 'setState', key: 'done', value: true } } }]
    const page = mount({ type: 'DataTable', columns, rows, onRowClick: { action: 'setState', key: 'chosen', value: true } }, { n: 1 })
    const button = page.find('td button')
    page.setState('n', 2)
    expect([page.find('td button'), button.textContent]).toEqual([button, 'Do 2'])
    button.click()
    await settled()
    expect([page.state('done'), page.state('chosen')]).toEqual([true, undefined])
  })

  it('expands_rows_that_have_a_detail', () => {
    const rows = [{ name: 'a', _detail: { type: 'Text', content: 'more about a {{ x }}' } }, { name: 'b' }]
    const page = mount({ type: 'DataTable', columns, rows }, { x: '!' })
    const toggle = page.find('tbody button')
    expect([page.findAll('tbody button').length, toggle.getAttribute('aria-expanded')]).toEqual([1, 'false'])
    toggle.click()
    expect([
      page.find('.pf-data-table-detail').textContent,
      page.find<HTMLTableCellElement>('.pf-data-table-detail').colSpan,
      toggle.getAttribute('aria-expanded'),
    ]).toEqual(['more about a !', 4, 'true'])
    toggle.click()
    expect(page.root.querySelector('.pf-data-table-detail')).toBeNull()
  })
})
