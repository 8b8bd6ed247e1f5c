import { isoSeconds } from '../../core/clock.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import type { Evidence } from './report.ts'
import type { Slot } from './slots.ts'
import type { AskedJob, RunsOfSlots } from './source.ts'

/** A job that is new has never run. */
const FEWEST_LOOKED = 3

/** Where nothing was ever seen of a job, it may be looked for in the wrong place, or nothing starts it. */
export function neverSeen(
  { file }: Pick<AskedJob, 'file'>,
  slots: readonly Slot[],
  { of, unsure }: RunsOfSlots,
  history: readonly CronRun[],
): Evidence | undefined {
  const isSeen = [...of.values()].some(({ length }) => length > 0) || unsure.size > 0
  if (isSeen || history.some(({ run }) => !run.startsWith('slot:'))) return undefined
  const looked = new Set([...slots.map(({ at }) => at), ...history.map(({ dueAt }) => dueAt)])
  if (looked.size < FEWEST_LOOKED) return undefined
  const where = file === undefined ? '' : ` at ${file}`
  const found = `Nothing of it was ever seen${where}, since ${isoSeconds(Math.min(...looked))} at the least: is it looked for where it writes, and does anything start it?`
  return { rule: 'never', passed: false, found }
}
