import { toLabel } from '../../render/coerce'
import type { Env } from '../../render/component'

export interface Series {
  readonly key: string
  readonly label: string
  readonly color: string
}

/** What a chart is asked to draw, with expressions resolved. */
export interface ChartData {
  readonly props: Readonly<Record<string, unknown>>
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly series: readonly Series[]
  readonly width: number
  readonly height: number
  /** Text of a value, as `valueFormat` says. */
  readonly format: (value: number) => string
  /** An id that is only this chart's. */
  readonly uid: (suffix: string) => string
}

/** A place of a chart that the pointer or the arrow keys can point at. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string; readonly color: string }[]
  /** Shapes that stand out while the mark is pointed at. */
  readonly shapes?: readonly Element[]
}

export interface Drawing {
  readonly shapes: readonly SVGElement[]
  readonly marks: readonly Mark[]
  /** Which mark is meant by a point of the plot; undefined = none. */
  hit(x: number, y: number): number | undefined
  readonly legend: readonly { readonly label: string; readonly color: string }[]
  /** The same as a table, for those who do not see it; the first row is the head. */
  table(): readonly (readonly string[])[]
}

export const chartColour = (index: number) => `var(--chart-${(index % 5) + 1})`

const pairs = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(each => each && typeof each === 'object') : []

/** The rows of a chart; text that is no data gives none. */
export const toRows = pairs

export function toSeries(value: unknown): Series[] {
  return pairs(value).map((each, index) => ({
    key: toLabel(each['dataKey']),
    label: toLabel(each['label'] ?? each['dataKey']),
    color: toLabel(each['color'] ?? chartColour(index)),
  }))
}

/** A member of a row that is the row's own. */
export const ownValue = (row: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined)

export function toAmount(value: unknown): number {
  return typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

const plainFormats = new Map<string, Intl.NumberFormat>()

// Languages that write 0 to 999 with these digits, in every country.
const latinDigits = /^(cs|da|de|en|es|fi|fr|hu|id|it|ja|ko|nb|nl|nn|no|pl|pt|ro|ru|sk|sv|tr|uk|vi|zh)(-(?!u-)\w+)*$/i
const commas = /^en(-(US|GB|CA|AU|NZ))?$/i

/** Numbers as the locale writes them. Making a formatter costs more than drawing a chart, and most charts show whole numbers, which need none. */
export function plainText(value: number, locale: string): string {
  if (Number.isInteger(value) && !Object.is(value, -0)) {
    if (value >= 0 && value < 1000 && latinDigits.test(locale)) return String(value)
    if (Math.abs(value) < 1e15 && commas.test(locale)) return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  }
  let format = plainFormats.get(locale)
  if (!format) plainFormats.set(locale, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })))
  return format.format(value)
}

/** How a chart writes numbers: by the pipes of `valueFormat`, else as the locale does. */
export function formatter(env: Env, pipes: unknown): (value: number) => string {
  if (typeof pipes === 'string' && pipes && pipes !== 'auto') return value => (Number.isFinite(value) ? env.format(value, pipes) : '')
  const { locale } = env
  return value => (Number.isFinite(value) ? plainText(value, locale) : '')
}

/** The mark whose place is nearest, measured along one axis. */
export function nearest(marks: readonly Mark[], axis: 'x' | 'y', position: number): number | undefined {
  let best: number | undefined
  let distance = Infinity
  marks.forEach((mark, index) => {
    const away = Math.abs(mark[axis] - position)
    if (away < distance) [best, distance] = [index, away]
  })
  return best
}
