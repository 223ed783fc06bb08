import { formatDay, parseDay, sameDay, type Day } from './dates'

export type Mode = 'single' | 'multiple' | 'range'

interface Range {
  readonly from?: string
  readonly to?: string
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    // Half of a value, or a plain date: nothing is chosen in this mode.
    return undefined
  }
}

/** The chosen days of a stored value; a range has one or two. */
export function readDays(value: unknown, mode: Mode): Day[] {
  if (mode === 'single') return [parseDay(value)].filter(day => day !== undefined)
  const parsed = parseJson(value)
  if (mode === 'multiple') return (Array.isArray(parsed) ? parsed : []).map(parseDay).filter(day => day !== undefined)
  const { from, to } = (parsed ?? {}) as Range
  return [parseDay(from), parseDay(to)].filter(day => day !== undefined)
}

/** What is stored when a day is chosen beside those that are. */
export function chooseDay(days: readonly Day[], chosen: Day, mode: Mode): string {
  if (mode === 'single') return formatDay(chosen)
  if (mode === 'multiple') {
    const without = days.filter(each => !sameDay(each, chosen))
    const next = without.length < days.length ? without : [...days, chosen]
    return JSON.stringify(next.map(formatDay))
  }
  const [from] = days
  // The third choice starts a new range.
  if (!from || days.length > 1) return JSON.stringify({ from: formatDay(chosen) })
  const [low, high] = chosen < from ? [chosen, from] : [from, chosen]
  return JSON.stringify({ from: formatDay(low), to: formatDay(high) })
}

/** What a day is among the chosen ones. */
export function markDay(days: readonly Day[], each: Day, mode: Mode): '' | 'selected' | 'start' | 'end' | 'middle' {
  const [from, to] = days
  if (mode !== 'range' || !to || sameDay(from, to)) return days.some(day => sameDay(day, each)) ? 'selected' : ''
  if (sameDay(each, from)) return 'start'
  if (sameDay(each, to)) return 'end'
  return from && each > from && each < to ? 'middle' : ''
}
