import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Scheduler } from './slot-facts.ts'
import type { Slot } from './slots.ts'
import type { Run } from './source.ts'

/** What a look at one job says of its scheduler. */
export interface Trace {
  job: string
  /** When it was started, or where only that is seen, when it wrote. */
  began: readonly number[]
  /** When it was due, its scheduler had it, and nothing came. */
  lost: readonly number[]
}

/** One job alone may be at fault itself. */
const FEWEST_JOBS = 2

export function traceOf(
  job: string,
  slots: readonly { slot: Slot; runs: readonly Run[]; verdict: string }[],
): Trace {
  const runs = slots.flatMap((one) => one.runs)
  const lost = slots.filter((one) => one.verdict === 'missing' && one.runs.length === 0)
  return {
    job,
    began: runs.flatMap(({ startedAt, endedAt }) => startedAt ?? endedAt ?? []),
    lost: lost.map(({ slot }) => slot.at),
  }
}

/**
 * Times in which several jobs were due and none was begun: then it is the scheduler that is to be looked at, and not
 * each job. A sentence for each.
 */
export function silences(traces: readonly Trace[], scheduler: Scheduler, now: number): string[] {
  const began = traces.flatMap((one) => one.began).toSorted((a, b) => a - b)
  const lost = traces
    .flatMap(({ job, lost: times }) => times.map((at) => ({ job, at })))
    .toSorted((a, b) => a.at - b.at)
  const byEnd = Map.groupBy(lost, ({ at }) => began.find((time) => time >= at) ?? now)
  return [...byEnd].flatMap(([until, all]) => {
    const jobs = [...new Set(all.map(({ job }) => job))]
    const from = all[0]?.at
    return jobs.length < FEWEST_JOBS || from === undefined
      ? []
      : [sentence(jobs, { from, until }, scheduler, now)]
  })
}

interface Time {
  from: number
  until: number
}

function sentence(jobs: readonly string[], time: Time, { called, upSince }: Scheduler, now: number): string {
  const { from, until } = time
  const shown = jobs.slice(0, 10).join(', ') + (jobs.length > 10 ? ` and ${jobs.length - 10} more` : '')
  const end = until === now ? 'now' : isoSeconds(until)
  const found = `From ${isoSeconds(from)} until ${end} nothing was begun, and ${jobs.length} jobs were due: ${shown}.`
  return `${found} ${whose({ called, upSince }, time, now)}`
}

function whose({ called, upSince }: Scheduler, { from, until }: Time, now: number): string {
  const look = 'look at the scheduler itself, runbook openclaw-down'
  if (upSince === undefined) return `That is no fault of each job: ${look}.`
  const since = `${called} runs since ${isoSeconds(upSince)} (${formatDuration(Math.max(0, now - upSince))})`
  if (upSince > from && upSince <= until)
    return `${since}: it was down before, and what was due then is lost.`
  if (upSince > until) return `${since}, so that it may have been down then: ${look}.`
  return `${since}, so it was there and started nothing: its scheduler is switched off or stuck; ${look}.`
}
