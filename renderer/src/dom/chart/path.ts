export type Point = readonly [x: number, y: number]
export type Curve = 'linear' | 'smooth' | 'step'

const at = (value: number) => Math.round(value * 100) / 100

/** Slopes of a curve through the points that never overshoots them. */
function slopes(points: readonly Point[]): number[] {
  const secants = points.slice(1).map(([x, y], index) => (y - points[index]![1]) / (x - points[index]![0] || 1))
  return points.map((_, index) => {
    const before = secants[index - 1]
    const after = secants[index]
    if (before === undefined) return after ?? 0
    if (after === undefined) return before
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
}

function smooth(points: readonly Point[]): string {
  const slope = slopes(points)
  return points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index]!
      const third = (x - fromX) / 3
      return `C${at(fromX + third)} ${at(fromY + third * slope[index]!)} ${at(x - third)} ${at(y - third * slope[index + 1]!)} ${at(x)} ${at(y)}`
    })
    .join('')
}

function steps(points: readonly Point[]): string {
  return points
    .slice(1)
    .map(([x, y], index) => `H${at((points[index]![0] + x) / 2)}V${at(y)}H${at(x)}`)
    .join('')
}

/** Path data from point to point; `from` says how the first point is reached. */
export function line(points: readonly Point[], curve: Curve = 'linear', from: 'M' | 'L' = 'M'): string {
  const [first] = points
  if (!first) return ''
  const start = `${from}${at(first[0])} ${at(first[1])}`
  if (curve === 'smooth') return start + smooth(points)
  if (curve === 'step') return start + steps(points)
  return (
    start +
    points
      .slice(1)
      .map(([x, y]) => `L${at(x)} ${at(y)}`)
      .join('')
  )
}

/** Path data of the area between two lines over the same points. */
export function area(top: readonly Point[], bottom: readonly Point[], curve: Curve): string {
  return top.length > 0 ? `${line(top, curve)}${line([...bottom].reverse(), curve, 'L')}Z` : ''
}

/** A point on a circle; 0 degrees is at three o'clock, angles grow counter-clockwise. */
export function polar(x: number, y: number, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y - radius * Math.sin(angle)]
}

/** Path data of a slice of a ring. */
export function slice(x: number, y: number, inner: number, outer: number, from: number, to: number): string {
  // A full circle has no start: its two ends would be one point.
  const end = Math.abs(to - from) >= 360 ? from + Math.sign(to - from) * 359.99 : to
  const large = Math.abs(end - from) > 180 ? 1 : 0
  const turn = end < from ? 1 : 0
  const [a, b, c, d] = [polar(x, y, outer, from), polar(x, y, outer, end), polar(x, y, inner, end), polar(x, y, inner, from)]
  const text = ([px, py]: Point) => `${at(px)} ${at(py)}`
  const back = inner > 0 ? `L${text(c)}A${inner} ${inner} 0 ${large} ${1 - turn} ${text(d)}` : `L${at(x)} ${at(y)}`
  return `M${text(a)}A${outer} ${outer} 0 ${large} ${turn} ${text(b)}${back}Z`
}

/** Breaks a row of points where a value is missing. */
export function runs(points: readonly Point[]): Point[][] {
  const result: Point[][] = [[]]
  for (const point of points) {
    if (Number.isFinite(point[1])) result.at(-1)?.push(point)
    else if (result.at(-1)?.length) result.push([])
  }
  return result.filter(run => run.length > 0)
}

/** Keeps the extremes of a long row of points, so that its picture stays the same. */
export function thin(points: readonly Point[], limit: number): readonly Point[] {
  if (points.length <= limit) return points
  const size = Math.ceil(points.length / (limit / 2))
  const result: Point[] = []
  for (let start = 0; start < points.length; start += size) {
    const bucket = points.slice(start, start + size)
    const low = bucket.reduce((best, point) => (point[1] < best[1] ? point : best))
    const high = bucket.reduce((best, point) => (point[1] > best[1] ? point : best))
    result.push(...(low === high ? [low] : low[0] < high[0] ? [low, high] : [high, low]))
  }
  return result
}
