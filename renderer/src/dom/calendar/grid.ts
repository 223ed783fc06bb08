import './grid.css'
import { element } from '../element'
import { coreIcon } from '../icon'
import { addDays, addMonths, monthOf, sameDay, today, weeksOf, weekStart, type Day } from './dates'

export interface CalendarOptions {
  readonly locale: string
  /** Months side by side. */
  readonly months: number
  readonly uid: (suffix: string) => string
  choose(day: Day): void
  /** What a day looks like: chosen, or one end or the middle of a range. */
  mark(day: Day): '' | 'selected' | 'start' | 'end' | 'middle'
}

/** Months of days to choose from, by pointer and by keyboard. */
export class CalendarGrid {
  readonly root = element('div', 'pf-calendar-months')
  private first: Day
  private focused: Day
  private readonly long: Intl.DateTimeFormat
  private readonly title: Intl.DateTimeFormat
  private readonly start: number

  constructor(
    private readonly options: CalendarOptions,
    at: Day = today(),
  ) {
    this.focused = at
    this.first = monthOf(at)
    this.long = new Intl.DateTimeFormat(options.locale, { dateStyle: 'full' })
    this.title = new Intl.DateTimeFormat(options.locale, { month: 'long', year: 'numeric' })
    this.start = weekStart(options.locale)
    this.root.addEventListener('keydown', event => this.key(event))
    this.draw()
  }

  /** Shows the month of a day and makes the day the one that the keyboard starts from. */
  show(at: Day): void {
    this.focused = at
    const last = addMonths(this.first, this.options.months - 1)
    if (monthOf(at) < this.first || monthOf(at) > last) this.first = monthOf(at)
    this.draw()
  }

  draw(): void {
    const months = Array.from({ length: this.options.months }, (_, index) => this.month(addMonths(this.first, index), index))
    this.root.replaceChildren(...months)
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }

  private turn(by: number): void {
    this.first = addMonths(this.first, by)
    this.focused = this.first
    this.draw()
    // The button that was pressed is a new one now.
    this.root.querySelector<HTMLElement>(`[data-turn="${by}"]`)?.focus()
  }

  private month(month: Day, index: number): HTMLElement {
    const title = element('div', 'pf-calendar-title', this.title.format(month))
    title.id = this.options.uid(`month-${index}`)
    title.setAttribute('aria-live', 'polite')
    const header = element('div', 'pf-calendar-header', title)
    if (index === 0) header.prepend(this.turner(-1, 'Previous month', 'chevron-left'))
    if (index === this.options.months - 1) header.append(this.turner(1, 'Next month', 'chevron-right'))
    const table = element(
      'table',
      'pf-calendar-grid',
      this.weekdays(),
      element('tbody', '', ...weeksOf(month, this.start).map(week => this.week(week, month))),
    )
    table.setAttribute('role', 'grid')
    table.setAttribute('aria-labelledby', title.id)
    return element('div', 'pf-calendar-month', header, table)
  }

  private turner(by: number, label: string, icon: string): HTMLElement {
    const button = element('button', 'pf-calendar-turn', coreIcon(icon))
    button.type = 'button'
    button.dataset['turn'] = String(by)
    button.setAttribute('aria-label', label)
    button.addEventListener('click', () => this.turn(by))
    return button
  }

  private weekdays(): HTMLElement {
    const names = (weekday: 'short' | 'long') => new Intl.DateTimeFormat(this.options.locale, { weekday })
    const [short, long] = [names('short'), names('long')]
    const cells = Array.from({ length: 7 }, (_, index) => {
      // The fourth of January 1970 was a Sunday.
      const at = new Date(1970, 0, 4 + this.start + index)
      const cell = element('th', '', short.format(at).slice(0, 2))
      cell.scope = 'col'
      cell.abbr = long.format(at)
      return cell
    })
    return element('thead', '', element('tr', '', ...cells))
  }

  private week(days: readonly Day[], month: Day): HTMLElement {
    return element('tr', '', ...days.map(each => this.cell(each, month)))
  }

  private cell(each: Day, month: Day): HTMLElement {
    const cell = element('td', 'pf-calendar-cell')
    cell.setAttribute('role', 'gridcell')
    if (each.getMonth() !== month.getMonth()) return cell
    const mark = this.options.mark(each)
    cell.setAttribute('aria-selected', String(mark !== ''))
    if (mark) cell.dataset['mark'] = mark
    const button = element('button', 'pf-calendar-day', String(each.getDate()))
    button.type = 'button'
    button.tabIndex = sameDay(each, this.focused) ? 0 : -1
    button.dataset['day'] = each.toDateString()
    button.setAttribute('aria-label', this.long.format(each))
    if (sameDay(each, today())) button.setAttribute('aria-current', 'date')
    button.addEventListener('click', () => {
      this.focused = each
      this.options.choose(each)
    })
    cell.append(button)
    return cell
  }

  private key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['day']) return
    const right = getComputedStyle(this.root).direction === 'rtl' ? -1 : 1
    const from = this.focused
    const inWeek = (from.getDay() - this.start + 7) % 7
    const target = {
      ArrowLeft: () => addDays(from, -right),
      ArrowRight: () => addDays(from, right),
      ArrowUp: () => addDays(from, -7),
      ArrowDown: () => addDays(from, 7),
      Home: () => addDays(from, -inWeek),
      End: () => addDays(from, 6 - inWeek),
      PageUp: () => addMonths(from, event.shiftKey ? -12 : -1),
      PageDown: () => addMonths(from, event.shiftKey ? 12 : 1),
    }[event.key]
    if (!target) return
    event.preventDefault()
    this.show(target())
    this.focus()
  }
}
