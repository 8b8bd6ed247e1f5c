/** Middle value; NaN for nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Median absolute deviation, scaled to the standard deviation of a normal distribution. */
export function spread(values: readonly number[]): number {
  const middle = median(values)
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)))
}

export interface Point {
  x: number
  y: number
}

/**
 * Mann-Kendall: how sure it is that values in order of x rise (or fall, when negative). Above 3.1 a rise is
 * chance in one of a thousand independent windows.
 */
export function mannKendall(points: readonly Point[]): number {
  const n = points.length
  let score = 0
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < n; j++) score += Math.sign((points[j]?.y ?? a.y) - a.y)
  }
  return n < 3 ? 0 : (score - Math.sign(score)) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
}

export interface Line {
  slope: number
  /** The line's height at the last point: the present without its noise. */
  end: number
}

/** Theil-Sen: the median of all pairwise slopes, which outliers do not move. Points in order of x, no x twice. */
export function theilSen(points: readonly Point[]): Line {
  const slope = median(points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.y - a.y) / (b.x - a.x))))
  const last = points.at(-1)?.x ?? Number.NaN
  return { slope, end: median(points.map(({ x, y }) => y + slope * (last - x))) }
}
