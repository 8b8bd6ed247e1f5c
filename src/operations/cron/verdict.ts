import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { judgeAbsence } from './absence.ts'
import { awayWithin } from './away.ts'
import { type Baseline, sizeFinding, timeFinding, unusuallyLong } from './baseline.ts'
import { isEarlier } from './belongs.ts'
import type { CronVerdict, Evidence } from './report.ts'
import { type Judgement, type Limits, plain, type Scheduler, type SlotFacts } from './slot-facts.ts'
import type { Slot } from './slots.ts'
import type { Run } from './source.ts'

/** Begun within this of its time is in time: schedulers queue. */
export const START_GRACE_MS = 300_000
const TIMES_EXPECTED = 2
/**
 * Where neither the owner nor the past says how long a job takes, one that still runs when it is due again hangs, or
 * one that has run for a day; no run of less than the shortest of these does.
 */
const LEAST_HANGING_MS = 20 * 60_000
const MOST_UNKNOWN_MS = 24 * 3_600_000

/** How one slot came out, and by what. Pure: the same facts, the same answer. */
export function judgeSlot(facts: SlotFacts): Judgement {
  if (facts.unsure !== undefined) return plain('unknown', 'source', `It cannot be told: ${facts.unsure}.`)
  const run = facts.runs.at(-1)
  if (!run) return judgeAbsence(facts)
  switch (run.state) {
    case 'running':
      return judgeRunning(facts, run)
    case 'failed':
      return judgeFailed(facts, run)
    case 'skipped':
      return plain('missing', 'skipped', `Its scheduler skipped it${because(run.error)}.`)
    default:
      return judgeFinished(facts, run)
  }
}

function because(error: string | undefined): string {
  return error === undefined ? '' : `: ${error}`
}

function judgeRunning(facts: SlotFacts, run: Run): Judgement {
  const { slot, now, limits, away, baseline, scheduler } = facts
  const began = run.startedAt ?? slot.at
  const slept = awayWithin(away, began, now)
  const durationMs = Math.max(0, now - began - slept)
  const overdue = tooLong(limits, baseline, durationMs) ?? hanging(facts, run, durationMs)
  const sleep = slept > 0 ? `, ${formatDuration(slept)} asleep not counted` : ''
  const found = `${whatGoesOn(slot, run)} for ${formatDuration(durationMs)}${sleep}${overdue ? `: ${overdue}` : ''}.`
  const evidence = { rule: 'runtime', passed: overdue === undefined, found }
  const cut = cutOff(run, scheduler)
  const verdict = overdue ? 'overdue' : cut.length > 0 ? 'unknown' : 'running'
  return { verdict, durationMs, evidence: [...cut, evidence] }
}

function whatGoesOn(slot: Slot, run: Run): string {
  const { startedAt } = run
  if (startedAt === undefined) return 'Its output is being written'
  return isEarlier(slot, run)
    ? `It has not begun, since the run of ${isoSeconds(startedAt)} has not ended and runs`
    : 'It runs'
}

function cutOff(
  { startedAt = Number.POSITIVE_INFINITY }: Run,
  { called, upSince = 0 }: Scheduler,
): Evidence[] {
  if (startedAt >= upSince) return []
  const found = `${called} calls it running, and itself runs since ${isoSeconds(upSince)} only: the run was cut off.`
  return [{ rule: 'scheduler', passed: false, found }]
}

/** Why a time is too long: more than twice what the owner expects, or several times what is usual. */
function tooLong({ expectedMs }: Limits, baseline: Baseline, ms: number): string | undefined {
  if (expectedMs !== undefined && ms > TIMES_EXPECTED * expectedMs)
    return `more than twice the expected ${formatDuration(expectedMs)}`
  const [finding] = unusuallyLong(baseline, ms) ? timeFinding(baseline, ms) : []
  return finding && 'several times as long as usual'
}

function hanging({ slot, now, limits, baseline }: SlotFacts, run: Run, ms: number): string | undefined {
  if (limits.expectedMs !== undefined || unusuallyLong(baseline, ms) !== undefined) return undefined
  if (ms >= MOST_UNKNOWN_MS) return 'nobody said how long it may, and it has for a day'
  const isDueAgain = isEarlier(slot, run) || (slot.next !== undefined && now >= slot.next)
  return isDueAgain && ms >= LEAST_HANGING_MS
    ? 'nobody said how long it may, and it is due again already'
    : undefined
}

function judgeFailed({ runs }: SlotFacts, run: Run): Judgement {
  const failed = runs.filter(({ state }) => state === 'failed').length
  const which = failed > 1 ? `It failed ${failed} times` : 'It failed'
  const evidence = { rule: 'status', passed: false, found: `${which}${because(run.error)}.` }
  return { verdict: 'failed', evidence: [evidence, ...run.notes], ...durationOf(run) }
}

function durationOf({ durationMs }: Run): { durationMs?: number } {
  return durationMs === undefined ? {} : { durationMs }
}

function judgeFinished(facts: SlotFacts, run: Run): Judgement {
  const { findings, baseline, limits } = facts
  const durationMs = awakeTime(facts, run)
  const bytes = run.output && 'size' in run.output ? run.output.size : undefined
  const usual = [
    ...(durationMs === undefined ? [] : timeFinding(baseline, durationMs)),
    ...(bytes === undefined ? [] : sizeFinding(baseline, bytes)),
  ]
  const slow =
    run.startedAt === undefined || durationMs === undefined
      ? undefined
      : tooLong(limits, baseline, durationMs)
  const late = lateness(facts, run)
  const evidence = [
    ...findings.map(({ unknown: _, ...finding }) => finding),
    ...usual,
    ...(slow === undefined || durationMs === undefined ? [] : [overrun(durationMs, slow)]),
    ...(late === undefined ? [] : [{ rule: 'started', passed: false, found: late }]),
    ...repeated(facts),
    ...run.notes,
  ]
  const isSmall = usual.some(({ rule, passed }) => rule === 'baseline.size' && !passed)
  const verdict = finishedVerdict(facts, run, {
    isSmall,
    isSlow: slow !== undefined,
    isLate: late !== undefined,
  })
  return { verdict, evidence: failedFirst(evidence), ...(durationMs !== undefined && { durationMs }) }
}

function finishedVerdict(
  { findings }: SlotFacts,
  run: Run,
  { isSmall, isSlow, isLate }: { isSmall: boolean; isSlow: boolean; isLate: boolean },
): CronVerdict {
  if (isSmall || findings.some(({ passed, unknown }) => !passed && !unknown)) return 'invalid'
  if (isSlow) return 'overdue'
  if (run.state === 'unknown' || findings.some(({ unknown }) => unknown)) return 'unknown'
  return isLate ? 'late' : 'valid'
}

/** Twice done is twice sent or paid, however right each of them is. */
function repeated({ slot, runs }: SlotFacts): Evidence[] {
  const done = runs.filter(({ state, manual }) => state === 'ok' && !manual)
  if (done.length < 2 || slot.nearChange) return []
  const times = done.slice(0, 5).map(({ startedAt, endedAt }) => isoSeconds(startedAt ?? endedAt ?? slot.at))
  const found = `It ran ${done.length} times for one time that it was due (${times.join(', ')}): what it sends or pays, it sent or paid as often.`
  return [{ rule: 'repeated', passed: false, found }]
}

function overrun(ms: number, why: string): Evidence {
  const found = `It took ${formatDuration(ms)}: ${why}. It has ended: nothing is to be killed.`
  return { rule: 'runtime', passed: false, found }
}

/** The time that a run took, without what the machine slept through. */
function awakeTime({ away }: SlotFacts, { startedAt, endedAt, durationMs }: Run): number | undefined {
  if (durationMs === undefined || endedAt === undefined) return durationMs
  const from = startedAt ?? endedAt - durationMs
  return Math.max(0, durationMs - awayWithin(away, from, endedAt))
}

/** A second try comes late by its nature, and so does what was started by hand before the job was its scheduler's. */
function lateness({ slot, limits, runs, away, since }: SlotFacts, run: Run): string | undefined {
  const at = run.startedAt ?? run.endedAt
  if (at === undefined || runs.length > 1 || slot.nearChange || (since !== undefined && slot.at < since))
    return undefined
  const isOld = slot.next !== undefined && at >= slot.next
  const waited = at - slot.at - awayWithin(away, slot.at, at)
  if (isOld || waited <= limits.allowedMs) return undefined
  const what = run.startedAt === undefined ? 'Its output was written' : 'It began'
  return `${what} ${formatDuration(waited)} after it was due at ${isoSeconds(slot.at)}.`
}

function failedFirst(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => Number(a.passed) - Number(b.passed))
}
