import { isoSeconds } from '../../../core/clock.ts'
import { formatDuration } from '../../../core/duration.ts'
import type { Decision, Keeping } from '../decision.ts'
import { ages, type Timed } from './age.ts'

/** One backup of a database as retention sees it. What it cannot see (whose files are gone) is not among them. */
export interface Candidate extends Timed {
  /** Restored and compared with what its own snapshot held, and never found damaged since. */
  verified: boolean
  /** Why a person keeps it. */
  pinned?: string
  /** The operation of a living process that reads it now. */
  readBy?: string
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

/** `keep` is false for `expired` alone. */
export interface Judgement extends Decision {
  rule: Rule
}

/** Where the configuration says nothing of `keep`. */
export const KEEP_MS = 90 * 86_400_000

const WEEK_MS = 7 * 86_400_000
/** 1970-01-01 was a Thursday: the Monday before it. */
const FIRST_MONDAY_MS = -3 * 86_400_000

type Reason = Pick<Judgement, 'rule' | 'why'>

/**
 * What becomes of each backup of one database, oldest first. Ages are counted back from the newest verified backup,
 * never from the clock on the wall: a scheduler that stood still for a year, or a clock that jumped, deletes nothing.
 * `produced` is the backup that the asking run has made and verified: where there is none, or it is not the newest
 * verified one, nothing is deleted.
 */
export function decide(
  entries: readonly Candidate[],
  keeping: Keeping,
  now: number,
  produced: string | undefined,
): Judgement[] {
  const inOrder = entries.toSorted((a, b) => a.sequence - b.sequence)
  const newest = inOrder.findLast(({ verified }) => verified)
  const court: Court = {
    keeping,
    newest,
    ageMs: newest ? ages(inOrder, newest) : new Map(),
    firstOfWeek: firstOfEachWeek(inOrder),
    stay: stay(newest, now, produced),
  }
  return inOrder.map((entry) => {
    const { rule, why } = judge(entry, court)
    return { id: entry.id, keep: rule !== 'expired', why, rule }
  })
}

/** All that a backup is judged by, beside itself. */
interface Court {
  keeping: Keeping
  newest: Candidate | undefined
  ageMs: ReadonlyMap<string, number>
  firstOfWeek: ReadonlySet<string>
  /** Why nothing is deleted now. */
  stay: Reason | undefined
}

function stay(newest: Candidate | undefined, now: number, produced: string | undefined): Reason | undefined {
  if (!newest || newest.id !== produced) {
    return {
      rule: 'nothing-verified',
      why: 'Kept: this run made no backup of the database that was restored and compared.',
    }
  }
  if (now >= newest.takenAt) return undefined
  const why = `Kept: the clock says ${isoSeconds(now)}, before the newest verified backup (${isoSeconds(newest.takenAt)}).`
  return { rule: 'clock-behind', why }
}

function judge(entry: Candidate, court: Court): Reason {
  return protectedAnyway(entry, court.newest) ?? court.stay ?? byAge(entry, court)
}

function protectedAnyway(
  { id, pinned, readBy }: Candidate,
  newest: Candidate | undefined,
): Reason | undefined {
  if (id === newest?.id)
    return { rule: 'newest-verified', why: 'Kept: the newest verified backup is never deleted.' }
  if (pinned !== undefined) return { rule: 'pinned', why: `Kept: pinned (${pinned}).` }
  if (readBy === undefined) return undefined
  return { rule: 'being-read', why: `Kept: ${readBy} reads it.` }
}

function byAge(entry: Candidate, court: Court): Reason {
  const { keepMs, weeklyMs = 0 } = court.keeping
  const age = court.ageMs.get(entry.id)
  if (age === undefined)
    return { rule: 'not-older', why: 'Kept: it is not older than the newest verified backup.' }
  const old = `${formatDuration(age)} older than the newest verified backup`
  if (age <= keepMs) return { rule: 'young', why: `Kept: ${old}; kept for ${formatDuration(keepMs)}.` }
  if (court.firstOfWeek.has(entry.id) && age <= weeklyMs) {
    const why = `Kept: the first verified backup of its week, ${old}; weeks are kept for ${formatDuration(weeklyMs)}.`
    return { rule: 'weekly', why }
  }
  return { rule: 'expired', why: `Deleted: ${old}; kept for ${formatDuration(keepMs)}.` }
}

/** Calendar weeks in UTC. The first, so that which one it is does not change with every backup that follows. */
function firstOfEachWeek(inOrder: readonly Candidate[]): Set<string> {
  const first = new Map<number, string>()
  for (const { id, verified, takenAt } of inOrder.toReversed()) {
    if (verified) first.set(Math.floor((takenAt - FIRST_MONDAY_MS) / WEEK_MS), id)
  }
  return new Set(first.values())
}
