import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { mannKendall, theilSen } from '../../guard/statistics.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import type { CronReport, ReviewFinding } from './report.ts'

const DAY_MS = 86_400_000
/** A job that has produced nothing valid for so long is a candidate for removal. */
const NOTHING_VALID_MS = 14 * DAY_MS
const REVIEWED_MS = 30 * DAY_MS
/** One in a thousand windows of chance rises so surely: the guard's own bound. */
const RISING_Z = 3.1
const FEWEST_POINTS = 8
/** Over the time looked at, of what it began with; less is nobody's trouble. */
const RISE = 0.25
const BAD: readonly string[] = ['failed', 'invalid', 'missing', 'overdue']
const FEWEST_BAD = 2

/** What the last weeks say of each job. `recent`: what is remembered of it, in any order. */
export function reviewJobs(
  jobs: readonly string[],
  recent: (job: string) => readonly CronRun[],
  now: number,
): NonNullable<CronReport['review']> {
  const known = jobs.map((job) => ({
    job,
    runs: recent(job)
      .filter(({ dueAt }) => dueAt > now - REVIEWED_MS && dueAt <= now)
      .toSorted((a, b) => a.dueAt - b.dueAt),
  }))
  const oldest = known.flatMap(({ runs }) => runs[0]?.dueAt ?? [])
  return {
    known_since: oldest.length === 0 ? null : isoSeconds(Math.min(...oldest)),
    findings: known.flatMap(({ job, runs }) => [
      ...rising(job, runs),
      ...intermittent(job, runs),
      ...nothingValid(job, runs, now),
    ]),
  }
}

function rising(job: string, runs: readonly CronRun[]): ReviewFinding[] {
  const points = runs
    .filter(({ verdict }) => !BAD.includes(verdict) || verdict === 'overdue')
    .flatMap(({ durationMs }, i) => (durationMs === undefined ? [] : [{ x: i, y: durationMs }]))
  if (points.length < FEWEST_POINTS || mannKendall(points) <= RISING_Z) return []
  const { slope, end } = theilSen(points)
  const begin = end - slope * ((points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0))
  if (end - begin < RISE * Math.max(1, begin)) return []
  const found = `${job} takes ${formatDuration(Math.max(0, end))} where it took ${formatDuration(Math.max(0, begin))}: rising over ${points.length} runs.`
  return [{ job, finding: 'rising_runtime', found }]
}

function intermittent(job: string, runs: readonly CronRun[]): ReviewFinding[] {
  const judged = runs.filter(
    ({ verdict }) => verdict === 'valid' || verdict === 'late' || BAD.includes(verdict),
  )
  const bad = judged.filter(({ verdict }) => BAD.includes(verdict))
  if (bad.length < FEWEST_BAD || bad.length === judged.length) return []
  const what = [...new Set(bad.map(({ verdict }) => verdict))].join(', ')
  const found = `${bad.length} of the last ${judged.length} runs of ${job} came to nothing (${what}), the others were right.`
  return [{ job, finding: 'intermittent', found }]
}

function nothingValid(job: string, runs: readonly CronRun[], now: number): ReviewFinding[] {
  const oldest = runs[0]
  const valid = runs.findLast(({ verdict }) => verdict === 'valid' || verdict === 'late')
  const since = valid?.dueAt ?? oldest?.dueAt
  if (since === undefined || now - since < NOTHING_VALID_MS) return []
  const last = valid ? `the last was due at ${isoSeconds(valid.dueAt)}` : `none since ${isoSeconds(since)}`
  const found = `${job} has produced nothing valid for ${formatDuration(now - since)} (${last}): a candidate for removal, or for repair.`
  return [{ job, finding: 'nothing_valid', found }]
}
