/** Maps numbers to pixels. */
export interface Scale {
  (value: number): number
  readonly ticks: readonly number[]
}

function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const ratio = rough / power
  return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 2.5 ? 2.5 : ratio <= 5 ? 5 : 10)
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
  const step = niceStep(high - low, count)
  const start = Math.floor(low / step + 1e-9) * step
  const end = Math.ceil(high / step - 1e-9) * step
  const ticks: number[] = []
  // Multiples instead of sums, so that 0.1 + 0.2 stays 0.3.
  for (let index = Math.round(start / step); index <= Math.round(end / step); index++) ticks.push(Number((index * step).toPrecision(12)))
  const scale = (value: number) => from + ((value - start) / (end - start)) * (to - from)
  return Object.assign(scale, { ticks })
}
