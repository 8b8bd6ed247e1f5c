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

export interface Line {
  /** Mann-Kendall's z: above 3.1 a rise is chance in one of a thousand independent windows. */
  z: number
  /** Theil-Sen: the median of all pairwise slopes, which outliers do not move. */
  slope: number
  /** The line's height at the last point: the present without its noise. */
  end: number
}

/** Fits a robust line through points in order of x. Undefined under three points. */
export function fit(points: readonly Point[]): Line | undefined {
  const last = points.at(-1)
  if (!last || points.length < 3) return undefined
  const { slopes, score } = comparePairs(points)
  const slope = median(slopes)
  const end = median(points.map(({ x, y }) => y + slope * (last.x - x)))
  const n = points.length
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  return { z: (score - Math.sign(score)) / deviation, slope, end }
}

function comparePairs(points: readonly Point[]): { slopes: number[]; score: number } {
  const slopes: number[] = []
  let score = 0
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j] as Point
      score += Math.sign(b.y - a.y)
      slopes.push((b.y - a.y) / (b.x - a.x))
    }
  }
  return { slopes, score }
}
