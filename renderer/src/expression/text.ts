const MAX_PARTS = 100_000
const MAX_LENGTH = 1_000_000

/** Counts the parts of a value while it becomes text: data that refers to itself many times over would never end. */
class Budget {
  private left = MAX_PARTS

  spend(): void {
    if (--this.left < 0) throw new RangeError(`Data of more than ${MAX_PARTS} parts cannot be text`)
  }
}

/** A value as text, the way templates and `+` write it: like JavaScript's `String`, but objects become compact JSON. */
export function toText(value: unknown, budget?: Budget): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? dataText(value, budget ?? new Budget()) : String(value)
}

function dataText(value: object, budget: Budget): string {
  return Array.isArray(value) ? joined(value, ',', toText, budget) : toJson(value, budget)
}

/** Compact JSON. */
export function toJson(value: object, budget = new Budget()): string {
  const count = (_: string, part: unknown): unknown => {
    budget.spend()
    return part
  }
  return JSON.stringify(value, count) ?? ''
}

/** An array as text, element by element; null and undefined are nothing. */
export function joined(
  list: readonly unknown[],
  separator: string,
  text: (element: unknown, budget: Budget) => string = toText,
  budget = new Budget(),
): string {
  const element = (value: unknown): string => {
    budget.spend()
    return value === null || value === undefined ? '' : text(value, budget)
  }
  return limited(list.map(element).join(separator))
}

/** The text, if it is not longer than any page can use. */
export function limited(text: string): string {
  if (text.length > MAX_LENGTH) throw new RangeError(`Text longer than ${MAX_LENGTH} characters`)
  return text
}

/** A value as a number, as JavaScript sees it. */
export const toNumeric = (value: unknown): number => Number(typeof value === 'object' && value !== null ? toText(value) : value)
