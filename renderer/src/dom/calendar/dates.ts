/** A day of the calendar without a time: the local midnight it begins with. */
export type Day = Date

export const day = (year: number, month: number, date: number): Day => new Date(year, month, date)
export const addDays = (from: Day, count: number): Day => day(from.getFullYear(), from.getMonth(), from.getDate() + count)
export const sameDay = (a: Day | undefined, b: Day | undefined): boolean => Boolean(a && b) && a?.toDateString() === b?.toDateString()
export const monthOf = (from: Day): Day => day(from.getFullYear(), from.getMonth(), 1)
export const today = (): Day => toDay(new Date())
export const toDay = (date: Date): Day => day(date.getFullYear(), date.getMonth(), date.getDate())

/** The same date of another month, or that month's last day. */
export function addMonths(from: Day, count: number): Day {
  const target = day(from.getFullYear(), from.getMonth() + count, 1)
  const last = day(target.getFullYear(), target.getMonth() + 1, 0).getDate()
  return day(target.getFullYear(), target.getMonth(), Math.min(from.getDate(), last))
}

/** Reads an ISO date or date-time; a date without a time is that day wherever the reader is. */
export function parseDay(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.trim()) ?? []
  if (year) return day(Number(year), Number(month) - 1, Number(date))
  const parsed = new Date(value)
  return Number.isNaN(parsed.getTime()) || !/^\d{4}-/.test(value.trim()) ? undefined : toDay(parsed)
}

/** The wire form of a day: its local midnight in UTC. */
export const formatDay = (value: Day): string => value.toISOString()

/** First day of the week, 0 = Sunday. */
export function weekStart(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } }
  return (info.getWeekInfo?.().firstDay ?? info.weekInfo?.firstDay ?? 7) % 7
}

/** The weeks that a month touches, each with its seven days. */
export function weeksOf(month: Day, first: number): Day[][] {
  const start = addDays(month, -((month.getDay() - first + 7) % 7))
  const weeks: Day[][] = []
  for (let begin = start; begin <= month || begin.getMonth() === month.getMonth(); begin = addDays(begin, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(begin, index)))
  }
  return weeks
}
