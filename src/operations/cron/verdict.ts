import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Span } from '../../journal/awake.ts'
import { awaySpan, awayWithin } from './away.ts'
import { type Baseline, sizeFinding, timeFinding, unusuallyLong } from './baseline.ts'
import type { CronVerdict, Evidence } from './report.ts'
import type { Slot } from './slots.ts'
import type { Run } from './source.ts'

/** What a job has to keep to. Milliseconds. */
export interface Limits {
  /** How long after it was due a run may begin, or where only files are seen an output come, without being late. */
  allowedMs: number
  /** Undefined where the owner did not say. */
  expectedMs: number | undefined
}

/** All that is known of one slot. */
export interface SlotFacts {
  slot: Slot
  now: number
  limits: Limits
  /** Oldest first; the last one decides. */
  runs: readonly Run[]
  /** Why the source cannot say whether it ran. */
  unsure: string | undefined
  /** What the judge says of the last run's output. */
  findings: readonly (Evidence & { unknown?: true })[]
  away: readonly Span[]
  baseline: Baseline
  /** When the source was told of the job; before that it was nobody's. */
  since: number | undefined
}

export interface Judgement {
  verdict: CronVerdict
  evidence: Evidence[]
  /** Of the run that decides, sleep not counted. */
  durationMs?: number
}

/** Begun within this of its time is in time: schedulers queue. */
export const START_GRACE_MS = 300_000
/** From then on what has not come is missing, and until then late. */
const STILL_COMING_MS = 600_000
const TIMES_EXPECTED = 2

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

function plain(verdict: CronVerdict, rule: string, found: string): Judgement {
  return { verdict, evidence: [{ rule, passed: verdict === 'valid', found }] }
}

function because(error: string | undefined): string {
  return error === undefined ? '' : `: ${error}`
}

function judgeAbsence({ slot, now, limits, away, since }: SlotFacts): Judgement {
  const due = isoSeconds(slot.at)
  const asleep = awaySpan(away, slot.at, slot.at + limits.allowedMs)
  if (asleep)
    return plain(
      'unknown',
      'asleep',
      `No run. This machine was asleep or switched off from ${isoSeconds(asleep.from)} to ${isoSeconds(asleep.to)}, and it was due at ${due}.`,
    )
  if (since !== undefined && slot.at < since)
    return plain(
      'unknown',
      'created',
      `It was due at ${due}, and its scheduler has it since ${isoSeconds(since)}.`,
    )
  if (slot.nearChange)
    return plain(
      'unknown',
      'clock-change',
      `No run around ${due}; the clocks change within three hours of it, and schedulers differ there.`,
    )
  const waited = now - slot.at
  if (waited <= limits.allowedMs)
    return plain(
      'unknown',
      'pending',
      `Due ${formatDuration(waited)} ago and not seen yet; it has until ${isoSeconds(slot.at + limits.allowedMs)}.`,
    )
  const isOver = slot.next !== undefined && now >= slot.next
  if (waited <= limits.allowedMs + STILL_COMING_MS && !isOver)
    return plain('late', 'started', `Due at ${due}, ${formatDuration(waited)} ago, and not seen yet.`)
  return plain('missing', 'started', `Due at ${due}, and there is no run: ${formatDuration(waited)} ago.`)
}

function judgeRunning({ slot, now, limits, away, baseline }: SlotFacts, run: Run): Judgement {
  const began = run.startedAt ?? slot.at
  const slept = awayWithin(away, began, now)
  const durationMs = Math.max(0, now - began - slept)
  const overdue = tooLong(limits, baseline, durationMs)
  const sleep = slept > 0 ? `, ${formatDuration(slept)} asleep not counted` : ''
  const basis = run.startedAt === undefined ? 'its output is being written' : 'it runs'
  const found = `${basis} for ${formatDuration(durationMs)}${sleep}${overdue ? `: ${overdue}` : ''}.`
  const evidence = { rule: 'runtime', passed: overdue === undefined, found: capital(found) }
  return { verdict: overdue ? 'overdue' : 'running', durationMs, evidence: [evidence] }
}

/** Why a time is too long: more than twice what the owner expects, or several times what is usual. */
function tooLong({ expectedMs }: Limits, baseline: Baseline, ms: number): string | undefined {
  if (expectedMs !== undefined && ms > TIMES_EXPECTED * expectedMs)
    return `more than twice the expected ${formatDuration(expectedMs)}`
  const [finding] = unusuallyLong(baseline, ms) ? timeFinding(baseline, ms) : []
  return finding && 'several times as long as usual'
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
