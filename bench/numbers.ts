import { availableParallelism, loadavg } from 'node:os'

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

/** How busy the machine is with other things as well. */
export function load(): string {
  const [minute = 0] = loadavg()
  return `load ${minute.toFixed(1)} on ${availableParallelism()} processors`
}

/** What goes on in a bench that takes minutes; not a part of its results. */
export function progress(line: string): void {
  process.stderr.write(`    ${new Date().toISOString().slice(11, 19)} ${line}\n`)
}

/** Some figures of a bench by their names on its command line; without any, all. */
export function isAsked(name: string): boolean {
  const names = process.argv.slice(2)
  return names.length === 0 || names.includes(name)
}
