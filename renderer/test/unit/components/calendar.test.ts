// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { addMonths, day, formatDay, parseDay, weeksOf } from '../../../src/dom/calendar/dates'
import { chooseDay, markDay, readDays } from '../../../src/dom/calendar/selection'
import { mount, press } from './mount'

const iso = (year: number, month: number, date: number) => formatDay(day(year, month, date))

describe('Dates', () => {
  it('stay_in_their_month_when_it_is_shorter', () => {
    expect(addMonths(day(2024, 0, 31), 1)).toEqual(day(2024, 1, 29))
    expect(addMonths(day(2024, 2, 31), -1)).toEqual(day(2024, 1, 29))
  })

  it('read_a_date_without_time_as_that_day', () => {
    expect(parseDay('2024-05-03')).toEqual(day(2024, 4, 3))
    expect(parseDay(iso(2024, 4, 3))).toEqual(day(2024, 4, 3))
    expect([parseDay('soon'), parseDay(''), parseDay(5), parseDay(null)]).toEqual([undefined, undefined, undefined, undefined])
  })

  it('fill_whole_weeks', () => {
    const weeks = weeksOf(day(2024, 8, 1), 1)
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([6, day(2024, 7, 26), day(2024, 9, 6)])
  })
})

describe('Selection', () => {
  it('of_a_range_orders_its_ends_and_starts_anew_at_the_third_choice', () => {
    const first = chooseDay([], day(2024, 4, 10), 'range')
    expect(JSON.parse(first)).toEqual({ from: iso(2024, 4, 10) })
    const second = chooseDay(readDays(first, 'range'), day(2024, 4, 5), 'range')
    expect(JSON.parse(second)).toEqual({ from: iso(2024, 4, 5), to: iso(2024, 4, 10) })
    const days = readDays(second, 'range')
    expect([5, 7, 10, 11].map(date => markDay(days, day(2024, 4, date), 'range'))).toEqual(['start', 'middle', 'end', ''])
    expect(JSON.parse(chooseDay(days, day(2024, 4, 20), 'range'))).toEqual({ from: iso(2024, 4, 20) })
  })

  it('of_several_days_toggles', () => {
    const one = chooseDay([], day(2024, 4, 1), 'multiple')
    const two = chooseDay(readDays(one, 'multiple'), day(2024, 4, 2), 'multiple')
    expect(JSON.parse(two)).toEqual([iso(2024, 4, 1), iso(2024, 4, 2)])
    expect(JSON.parse(chooseDay(readDays(two, 'multiple'), day(2024, 4, 1), 'multiple'))).toEqual([iso(2024, 4, 2)])
  })

  it('is_empty_when_the_text_is_broken', () => {
    expect([readDays('{"from":', 'range'), readDays('[1,2]', 'multiple'), readDays(undefined, 'single')]).toEqual([[], [], []])
  })
})

describe('Calendar', () => {
  const pressed = (page: ReturnType<typeof mount>, label: string) => page.find(`button[aria-label="${label}"]`)

  it('shows_the_month_of_its_value_and_writes_the_choice_as_local_midnight', () => {
    const page = mount({ type: 'Calendar', name: 'd', value: '2024-05-03T12:00:00.000Z' })
    expect(page.find('.pf-calendar-title').textContent).toBe('May 2024')
    expect(page.find('[aria-selected=true]').textContent).toBe('3')
    pressed(page, 'Friday, May 17, 2024').click()
    expect([page.state('d'), page.find('[aria-selected=true]').textContent]).toEqual([iso(2024, 4, 17), '17'])
  })

  it('moves_by_the_keys_of_the_date_grid', () => {
    const page = mount({ type: 'Calendar', name: 'd', value: '2024-05-31' })
    const focus = () => page.find<HTMLElement>('button[tabindex="0"]')
    focus().focus()
    const after = (key: string, init?: KeyboardEventInit) => {
      press(document.activeElement!, key, init)
      return document.activeElement?.getAttribute('aria-label')
    }
    expect(after('ArrowRight')).toBe('Saturday, June 1, 2024')
    expect(after('ArrowUp')).toBe('Saturday, May 25, 2024')
    expect(after('Home')).toBe('Sunday, May 19, 2024')
    expect(after('End')).toBe('Saturday, May 25, 2024')
    expect(after('PageDown')).toBe('Tuesday, June 25, 2024')
    expect(after('PageUp', { shiftKey: true })).toBe('Sunday, June 25, 2023')
  })

  it('turns_the_months_and_keeps_the_focus_on_the_arrow', () => {
    const page = mount({ type: 'Calendar', name: 'd', value: '2024-12-24' })
    page.find('[data-turn="1"]').click()
    expect([page.find('.pf-calendar-title').textContent, (document.activeElement as HTMLElement).dataset['turn']]).toEqual([
      'January 2025',
      '1',
    ])
  })

  it('shows_two_months_for_a_range', () => {
    const page = mount({ type: 'Calendar', mode: 'range', name: 'd', value: JSON.stringify({ from: '2024-05-30', to: '2024-06-02' }) })
    expect(page.findAll('.pf-calendar-title').map(each => each.textContent)).toEqual(['May 2024', 'June 2024'])
    expect(page.findAll('[data-mark]').map(each => `${each.textContent} ${each.dataset['mark']}`)).toEqual([
      '30 start',
      '31 middle',
      '1 middle',
      '2 end',
    ])
  })
})

describe('DatePicker', () => {
  it('shows_the_date_as_people_write_it_and_closes_when_one_is_chosen', () => {
    const page = mount({ type: 'DatePicker', name: 'd', placeholder: 'When?' }, {})
    const button = page.find('.pf-date-picker')
    expect(button.textContent).toBe('When?')
    page.setState('d', '2024-05-03')
    expect(button.textContent).toBe('May 3, 2024')
    button.click()
    expect(page.find('[role=dialog] [aria-selected=true]').textContent).toBe('3')
    page.find('button[aria-label="Monday, May 6, 2024"]').click()
    expect([page.state('d'), button.textContent, document.querySelector('[role=dialog]'), document.activeElement]).toEqual([
      iso(2024, 4, 6),
      'May 6, 2024',
      null,
      button,
    ])
  })
})
