import { isoSeconds } from '../../../core/clock.ts'
import { formatDuration } from '../../../core/duration.ts'
import { ages, type Timed } from './age.ts'

/** One backup as retention sees it. What it cannot see (whose file is gone) is not among the entries. */
export interface Candidate extends Timed {
  id: string
  database: string
  /** Restored and compared with the rows of its own snapshot, and never found damaged since. */
  verified: boolean
  /** Why a person keeps it. */
  pinned?: string
  /** The operations of living processes that read it now. */
  readBy: readonly string[]
}

/** How long backups of one database are kept, in milliseconds. */
export interface Keep {
  /** Every backup. 90 days where the configuration says nothing. */
  keepMs: number
  /** The last verified backup of each calendar week (UTC, from Monday); 0: weeks are not kept longer. */
  weeklyMs: number
}

export type Rule =
  | 'newest-verified'
  | 'pinned'
  | 'being-read'
  | 'nothing-verified'
  | 'clock-behind'
  | 'not-older'
  | 'young'
  | 'weekly'
  | 'expired'

export interface Decision {
  id: string
  database: string
  /** False for `expired` alone. */
  keep: boolean
  rule: Rule
  /** One sentence for people. */
  because: string
}

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** 1970-01-01 was a Thursday: the Monday before it. */
const FIRST_MONDAY_MS = -3 * DAY_MS

/**
 * What becomes of each backup, oldest first within each database, in the order in which the databases first
 * appear. Ages are counted back from the newest verified backup of the same database, never from the clock on
 * the wall: a scheduler that stood still for a year, or a clock that jumped, deletes nothing. `thisRun` holds
 * the ids that the run which asks has made and verified: a database without one loses nothing.
 */
export function decide(
  entries: readonly Candidate[],
  keepOf: (database: string) => Keep,
  now: number,
  thisRun: ReadonlySet<string>,
): Decision[] {
  const databases = Map.groupBy(entries, ({ database }) => database)
  return [...databases].flatMap(([database, its]) => decideOne(its, keepOf(database), now, thisRun))
}

/** All that a backup is judged by, beside itself. */
interface Court {
  keep: Keep
  newest: Candidate | undefined
  ageMs: ReadonlyMap<string, number>
  lastOfWeek: ReadonlySet<string>
  /** Why nothing of this database is deleted now. */
  stay: Pick<Decision, 'rule' | 'because'> | undefined
}

function decideOne(
  entries: readonly Candidate[],
  keep: Keep,
  now: number,
  thisRun: ReadonlySet<string>,
): Decision[] {
  const inOrder = entries.toSorted((a, b) => a.sequence - b.sequence)
  const newest = inOrder.findLast(({ verified }) => verified)
  const court: Court = {
    keep,
    newest,
    ageMs: newest ? ages(inOrder, newest) : new Map(),
    lastOfWeek: lastOfEachWeek(inOrder),
    stay: stay(newest, now, thisRun),
  }
  return inOrder.map((entry) => {
    const { rule, because } = judge(entry, court)
    return { id: entry.id, database: entry.database, keep: rule !== 'expired', rule, because }
  })
}

function stay(newest: Candidate | undefined, now: number, thisRun: ReadonlySet<string>): Court['stay'] {
  if (!newest || !thisRun.has(newest.id)) {
    return {
      rule: 'nothing-verified',
      because: 'Kept: this run made no backup of the database that was restored and compared.',
    }
  }
  if (now >= newest.takenAt) return undefined
  const because = `Kept: the clock says ${isoSeconds(now)}, before the newest verified backup (${isoSeconds(newest.takenAt)}).`
  return { rule: 'clock-behind', because }
}

function judge(entry: Candidate, court: Court): Pick<Decision, 'rule' | 'because'> {
  return protectedAnyway(entry, court.newest) ?? court.stay ?? byAge(entry, court)
}

function protectedAnyway(
  { id, pinned, readBy }: Candidate,
  newest: Candidate | undefined,
): Pick<Decision, 'rule' | 'because'> | undefined {
  if (id === newest?.id)
    return { rule: 'newest-verified', because: 'Kept: the newest verified backup is never deleted.' }
  if (pinned !== undefined) return { rule: 'pinned', because: `Kept: pinned (${pinned}).` }
  if (readBy.length === 0) return undefined
  return { rule: 'being-read', because: `Kept: ${readBy.join(', ')} reads it.` }
}

function byAge(entry: Candidate, court: Court): Pick<Decision, 'rule' | 'because'> {
  const { keepMs, weeklyMs } = court.keep
  const age = court.ageMs.get(entry.id)
  if (age === undefined)
    return { rule: 'not-older', because: 'Kept: it is not older than the newest verified backup.' }
  const old = `${formatDuration(age)} older than the newest verified backup`
  if (age <= keepMs) return { rule: 'young', because: `Kept: ${old}; kept for ${formatDuration(keepMs)}.` }
  if (court.lastOfWeek.has(entry.id) && age <= weeklyMs) {
    const because = `Kept: the last verified backup of its week, ${old}; weeks are kept for ${formatDuration(weeklyMs)}.`
    return { rule: 'weekly', because }
  }
  return { rule: 'expired', because: `Deleted: ${old}; kept for ${formatDuration(keepMs)}.` }
}

function lastOfEachWeek(inOrder: readonly Candidate[]): Set<string> {
  const last = new Map<number, string>()
  for (const { id, verified, takenAt } of inOrder) {
    if (verified) last.set(Math.floor((takenAt - FIRST_MONDAY_MS) / WEEK_MS), id)
  }
  return new Set(last.values())
}
