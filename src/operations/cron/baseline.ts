import { formatDuration } from '../../core/duration.ts'
import { median, spread } from '../../guard/statistics.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import type { Evidence } from './report.ts'

/** What a job usually takes and writes: its past valid runs. */
export interface Baseline {
  durations: readonly number[]
  sizes: readonly number[]
}

/** Fewer runs say what they were and decide nothing. */
export const FEWEST_RUNS = 5
const TIMES_USUAL = 4
const SHARE_OF_USUAL = 0.1
/** Standard deviations beyond which a value is not this job's usual scatter. */
const OUTSTANDING = 3.5
/** Shorter differences are nobody's trouble, whatever they are a multiple of. */
const LEAST_MS = 30_000

export function baselineOf(runs: readonly CronRun[], except: string): Baseline {
  const valid = runs.filter(({ verdict, run }) => verdict === 'valid' && run !== except)
  return {
    durations: valid.flatMap(({ durationMs }) => durationMs ?? []),
    sizes: valid.flatMap(({ bytes }) => bytes ?? []),
  }
}

/** Whether a run takes several times as long as usual; undefined while too little is known to say so. */
export function unusuallyLong({ durations }: Baseline, ms: number): boolean | undefined {
  if (durations.length < FEWEST_RUNS) return undefined
  const usual = median(durations)
  const isFar = ms - usual > Math.max(LEAST_MS, OUTSTANDING * spread(durations))
  return isFar && ms > TIMES_USUAL * usual
}

/** What the past says of this run's time, a sentence. */
export function timeFinding(baseline: Baseline, ms: number): Evidence[] {
  const { durations } = baseline
  if (durations.length === 0) return []
  const usual = `${formatDuration(median(durations))} ± ${formatDuration(spread(durations))}`
  const found = `It took ${formatDuration(ms)}; usual are ${usual} ${basis(durations.length)}.`
  return [{ rule: 'baseline.runtime', passed: unusuallyLong(baseline, ms) !== true, found }]
}

/** What the past says of the size of this run's output. */
export function sizeFinding({ sizes }: Baseline, bytes: number): Evidence[] {
  if (sizes.length === 0) return []
  const usual = median(sizes)
  const isFar = usual - bytes > OUTSTANDING * spread(sizes) && bytes <= SHARE_OF_USUAL * usual
  const passed = !(sizes.length >= FEWEST_RUNS && isFar)
  const found = `It wrote ${bytes} bytes; usual are ${Math.round(usual)} ± ${Math.round(spread(sizes))} ${basis(sizes.length)}.`
  return [{ rule: 'baseline.size', passed, found }]
}

function basis(n: number): string {
  if (n >= FEWEST_RUNS) return `(${n} valid runs)`
  return `(a baseline of only ${n} valid run${n === 1 ? '' : 's'}: it decides nothing yet)`
}
