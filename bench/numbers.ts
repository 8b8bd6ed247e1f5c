export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

export interface Figure {
  name: string
  value: string
  /** The floor or the peer it was measured beside, in the same run. */
  beside: string
  /** The line it has to keep, and whether it did. */
  limit: string
  kept: boolean
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`)
  for (const { name, value, beside, limit, kept } of figures) {
    console.log(`  ${kept ? 'ok  ' : 'OVER'} ${name}: ${value}  (beside: ${beside}; limit: ${limit})`)
  }
}
