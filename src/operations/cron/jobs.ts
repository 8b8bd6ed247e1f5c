import type { CronJobConfig } from '../../config/cron.ts'
import { OperatorError } from '../../core/errors.ts'
import { openSchedule, type Schedule, type Slot } from './slots.ts'
import type { AskedJob } from './source.ts'
import { START_GRACE_MS } from './verdict.ts'
import { dateOf, dayOf, isDate, ownZone } from './zone.ts'

export type CronJobs = Readonly<Record<string, CronJobConfig>>

/** Twice what is expected may pass before a run is overdue; where the owner did not say, twice ten minutes. */
const USUAL_MS = 600_000
/** So many slots of a job are judged one by one: the newest. */
const MOST_JUDGED = 100
/** Slots before those asked for, of which a job without a past learns. */
const LEARNED = 14

/** As a source is asked about it. `seesStarts`: the source knows when runs begin, and not only what they leave. */
export function askedJob(name: string, job: CronJobConfig, seesStarts: boolean): AskedJob {
  const written = 2 * (job.expected_runtime ?? USUAL_MS)
  return {
    name,
    zone: job.timezone ?? ownZone(),
    expression: job.schedule,
    agent: job.agent,
    automation: job.automation,
    file: job.output?.file,
    allowedMs: START_GRACE_MS + (seesStarts ? 0 : written),
  }
}

export interface Asked {
  schedule: Schedule
  /** Due by now, oldest first. */
  slots: Slot[]
  /** How many more there were in the time asked for. */
  more: number
}

/** The slots of a day that are due by now; without a day those of today, or where there is none yet the last one before. */
export function slotsOf(job: AskedJob, date: string | undefined, now: number): Asked {
  const schedule = openSchedule(job.expression, job.zone, now)
  const { from, to } = dayOf(job.zone, date ?? dateOf(job.zone, now))
  const last = date === undefined ? schedule.before(now + 1) : undefined
  const slots = last && last.at < from ? [last] : schedule.between(from, Math.min(to, now + 1))
  return { schedule, slots: slots.slice(-MOST_JUDGED), more: Math.max(0, slots.length - MOST_JUDGED) }
}

/** That one time alone. */
export function slotOf(job: AskedJob, dueAt: number): Asked {
  const schedule = openSchedule(job.expression, job.zone)
  return { schedule, slots: schedule.between(dueAt, dueAt + 1), more: 0 }
}

/** What came before the slots asked for, oldest first. */
export function slotsBefore(schedule: Schedule, slot: Slot): Slot[] {
  const found: Slot[] = []
  for (let one = schedule.before(slot.at); one && found.length < LEARNED; one = schedule.before(one.at))
    found.unshift(one)
  return found
}

const known = new WeakMap<CronJobs, ReadonlyMap<string, string[]>>()

/** Which jobs rest on which: gathered once for a configuration. */
export function dependents(jobs: CronJobs): ReadonlyMap<string, string[]> {
  const there = known.get(jobs)
  if (there) return there
  const needed = Object.entries(jobs).flatMap(([name, { depends_on }]) =>
    depends_on.map((need) => ({ name, need })),
  )
  const byNeed = Map.groupBy(needed, ({ need }) => need)
  const found = new Map([...byNeed].map(([need, all]) => [need, all.map(({ name }) => name)]))
  known.set(jobs, found)
  return found
}

/** The jobs asked for, all where none is named. Throws `not_found`, naming those that there are. */
export function selected(jobs: CronJobs, names: readonly string[] | undefined): string[] {
  const known = Object.keys(jobs)
  const unknown = (names ?? []).filter((name) => !Object.hasOwn(jobs, name))
  if (unknown.length === 0) return names === undefined ? known : [...new Set(names)]
  throw new OperatorError(
    'not_found',
    `There is no job ${unknown.join(', ')} under cron.jobs; there are: ${known.join(', ') || 'none'}.`,
    {
      hint: 'Name one of them, or add it to operator.yaml.',
      applied: 'no',
    },
  )
}

export function checkDate(date: string | undefined): void {
  if (date === undefined || isDate(date)) return
  throw new OperatorError('invalid_input', `"${date}" is no date.`, {
    hint: 'Write it like 2026-11-21, a day that there is.',
    applied: 'no',
  })
}
