/** Maps numbers to pixels. */
export interface Scale {
  (value: number): number
  readonly ticks: readonly number[]
}

const FACTORS = [1, 2, 5, 10, 20, 50]

/** The round step of about `count` that leaves the least room beyond the values. */
function niceStep(low: number, high: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10((high - low) / count))
  let best = { step: power * 10, span: Infinity }
  // Steps of 250 are round, steps of 2.5 are not.
  for (const factor of power < 10 ? FACTORS : [...FACTORS, 2.5, 25]) {
    const step = power * factor
    const parts = Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9)
    const span = parts * step
    if (parts >= count * 0.6 && parts <= count * 1.6 && span < best.span * (1 - 1e-9)) best = { step, span }
  }
  return best.step
}

/** A linear scale with round ticks around the values; with `zero` it reaches the zero line. */
export function linear(values: readonly number[], from: number, to: number, count: number, zero = true): Scale {
  let low = zero ? 0 : Infinity
  let high = zero ? 0 : -Infinity
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (!(low < high)) [low, high] = Number.isFinite(low) && low !== high + 1 && low !== 0 ? [Math.min(0, low), Math.max(0, low)] : [0, 1]
  const step = niceStep(low, high, Math.max(1, count))
  const start = Math.floor(low / step + 1e-9) * step
  const end = Math.ceil(high / step - 1e-9) * step
  const ticks: number[] = []
  // Multiples instead of sums, so that 0.1 + 0.2 stays 0.3.
  for (let index = Math.round(start / step); index <= Math.round(end / step); index++) ticks.push(Number((index * step).toPrecision(12)))
  const scale = (value: number) => from + ((value - start) / (end - start)) * (to - from)
  return Object.assign(scale, { ticks })
}
