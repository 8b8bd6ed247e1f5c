import type { CronJobConfig } from '../../config/cron.ts'
import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Span } from '../../journal/awake.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import { FEWEST_RUNS } from './baseline.ts'
import { isEarlier } from './belongs.ts'
import type { Contract } from './contract/compile.ts'
import { type Asked, askedJob, dependents, slotOf, slotsBefore, slotsOf } from './jobs.ts'
import { askStore, type Judging, judgeOne } from './judging.ts'
import { neverSeen } from './never.ts'
import { type Attempts, incidentDraft, isSecondFailure, nextStep, RETRIED } from './next.ts'
import type { CronParts, OpenedLook } from './parts.ts'
import { registryFindings } from './registry.ts'
import { type CronVerdict, type Evidence, type JobReport, worst } from './report.ts'
import type { RerunLook } from './rerun.ts'
import { type Trace, traceOf } from './silence.ts'
import type { Slot } from './slots.ts'
import type { AskedJob, Run, RunsOfSlots, Scheduled, SourceLook } from './source.ts'
import { dateOf, timeOf } from './zone.ts'

export interface JobLook {
  report?: JobReport
  notDue?: { job: string; next_due?: string }
  learned: readonly CronRun[]
  /** What a second try would rest on. */
  rerun?: RerunLook
  /** What it says of its scheduler. */
  trace?: Trace
}

export interface JobQuestion {
  parts: CronParts
  contractOf(name: string, job: CronJobConfig): Promise<Contract>
  look: OpenedLook
  away: readonly Span[]
  now: number
  date: string | undefined
  /** The one time it was due that is asked about; undefined: those of the day. */
  dueAt?: number | undefined
  name: string
  job: CronJobConfig
}

/** So much of a job is remembered for its baseline. */
const REMEMBERED = 100
const MOST_EVIDENCE = 20

/** One job, whatever goes wrong with it: the others are judged all the same. `late`: the call has lasted long enough. */
export async function lookAtJob(
  question: JobQuestion,
  signal: AbortSignal,
  late: AbortSignal,
): Promise<JobLook> {
  try {
    return await judged(question, AbortSignal.any([signal, late]))
  } catch (error) {
    signal.throwIfAborted()
    if (late.aborted)
      return unknown(question, 'deadline', 'There was no time left to ask about it; ask for it alone.')
    if (!(error instanceof OperatorError)) throw error
    const rule = error.code === 'config_invalid' ? 'config' : 'source'
    return unknown(question, rule, [error.message, error.hint].filter(Boolean).join(' '))
  }
}

function unknown({ name, job }: JobQuestion, rule: string, found: string): JobLook {
  return {
    report: { ...known(name, job), verdict: 'unknown', evidence: [{ rule, passed: false, found }] },
    learned: [],
  }
}

function known(
  name: string,
  { agent, purpose }: CronJobConfig,
): Pick<JobReport, 'job' | 'agent' | 'purpose'> {
  return { job: name, ...(agent !== undefined && { agent }), ...(purpose !== undefined && { purpose }) }
}

async function judged(question: JobQuestion, signal: AbortSignal): Promise<JobLook> {
  const { parts, look, now, date, dueAt, name, job } = question
  if ('down' in look) throw look.down
  signal.throwIfAborted()
  const asked = askedJob(name, job, parts.source.rerun !== undefined)
  const due = dueAt === undefined ? slotsOf(asked, date, now) : slotOf(asked, dueAt)
  const [first] = due.slots
  if (!first) return { notDue: notDue(name, due, now), learned: [] }
  const history = parts.memory.recent(name, REMEMBERED)
  const before = history.length < FEWEST_RUNS ? slotsBefore(due.schedule, first) : []
  const [runs, store, contract] = await Promise.all([
    look.look.runs(asked, [...before, ...due.slots], signal),
    askStore(parts.store, job, signal),
    question.contractOf(name, job),
  ])
  const scheduled = look.look.scheduled(asked)
  const judging = judgingOf(question, asked, {
    contract,
    store,
    history,
    since: scheduled?.since,
    scheduler: { called: parts.source.called, upSince: look.look.upSince },
  })
  const old = new Set(history)
  learn(judging, before, runs)
  const isKnown = !look.look.keepsList || scheduled !== undefined
  const never = isKnown ? neverSeen(asked, [...before, ...due.slots], runs, history) : undefined
  const slots = due.slots.map((slot) => judgeIn(judging, slot, runs)).map((one) => withNever(one, never))
  const isStarted = !look.look.keepsList || scheduled?.enabled === true
  return {
    ...report(question, asked, due, slots, look.look),
    ...(isStarted && { trace: traceOf(name, slots) }),
    learned: judging.history.filter((one) => !old.has(one)).reverse(),
  }
}

function notDue(job: string, { schedule }: Asked, now: number): NonNullable<JobLook['notDue']> {
  const next = schedule.next(now)
  return { job, ...(next !== undefined && { next_due: isoSeconds(next) }) }
}

function judgingOf(
  { away, now, job }: JobQuestion,
  asked: AskedJob,
  known: Pick<Judging, 'contract' | 'store' | 'history' | 'since' | 'scheduler'>,
): Judging {
  return {
    ...known,
    asked,
    away,
    now,
    expectedMs: job.expected_runtime,
    history: [...known.history],
  }
}

function withNever(one: JudgedSlot, never: Evidence | undefined): JudgedSlot {
  const isLost = one.verdict === 'missing' || one.verdict === 'late'
  return never && isLost ? { ...one, evidence: [...one.evidence, never] } : one
}

/** What ran before anybody asked teaches what is usual; what did not run then is nobody's question. */
function learn(judging: Judging, slots: readonly Slot[], { of }: RunsOfSlots): void {
  for (const slot of slots) {
    const runs = of.get(slot) ?? []
    if (runs.length > 0) judgeOne(judging, slot, runs, undefined)
  }
}

/** Whether a run of an earlier time keeps the newest one from beginning: that time is not missed, it waits. */
function keepsFrom(slot: Slot, run: Run, now: number): boolean {
  return (slot.next === undefined || slot.next > now) && isEarlier(slot, run)
}

type JudgedSlot = ReturnType<typeof judgeOne> & { slot: Slot; runs: readonly Run[] }

function judgeIn(judging: Judging, slot: Slot, { of, unsure, still }: RunsOfSlots): JudgedSlot {
  const own = of.get(slot) ?? []
  const runs = own.length === 0 && still && keepsFrom(slot, still, judging.now) ? [still] : own
  return { ...judgeOne(judging, slot, runs, unsure.get(slot)), slot, runs }
}

function report(
  { parts, name, job, now }: Pick<JobQuestion, 'parts' | 'name' | 'job' | 'now'>,
  asked: AskedJob,
  { schedule, more }: Asked,
  slots: readonly JudgedSlot[],
  look: SourceLook,
): Pick<JobLook, 'report' | 'rerun'> {
  const verdict = worst(slots.map((one) => one.verdict))
  const decisive = slots.findLast((one) => one.verdict === verdict) as JudgedSlot
  const { slot, run, durationMs } = decisive
  const registry = registryFindings(asked, schedule, look, parts.source.called, now)
  const evidence = [
    ...registry.filter(({ passed }) => !passed),
    ...decisive.evidence,
    ...registry.filter(({ passed }) => passed),
  ]
  const rerun = rerunLook({ parts, name, job, now }, look.scheduled(asked), slots.at(-1) ?? decisive)
  const next = schedule.next(now)
  const affects = dependents(parts.jobs).get(name) ?? []
  const report: JobReport = {
    ...known(name, job),
    verdict,
    due_at: isoSeconds(slot.at),
    due: `${dateOf(asked.zone, slot.at)} ${timeOf(asked.zone, slot.at)} ${asked.zone}`,
    ...(run?.startedAt !== undefined && { started_at: isoSeconds(run.startedAt) }),
    ...(durationMs !== undefined && { duration: formatDuration(durationMs) }),
    ...outputOf(run),
    evidence: [...evidence.slice(0, MOST_EVIDENCE), ...cut(more)],
    ...(slots.length > 1 && { slots: slots.map(slotLine) }),
    ...(next !== undefined && { next_due: isoSeconds(next) }),
    ...(affects.length > 0 && { affects }),
    ...whatNext(rerun.attempts, affects, decisive.slot.at),
  }
  return { report, rerun }
}

/** A second try is the newest slot's: what was due before it is over. */
function rerunLook(
  { parts, name, job, now }: Pick<JobQuestion, 'parts' | 'name' | 'job' | 'now'>,
  scheduled: Scheduled | undefined,
  { slot, verdict, evidence, runs }: JudgedSlot,
): RerunLook {
  const startable = parts.source.rerun !== undefined && scheduled !== undefined
  const { at: dueAt, next: nextAt } = slot
  const known = { job: name, verdict, dueAt, nextAt, evidence, runs, now, policy: job.rerun, startable }
  const rerun = parts.memory.rerunOf(name, dueAt)
  return { attempts: { ...known, rerun }, automation: scheduled?.id }
}

function outputOf(run: Run | undefined): Pick<JobReport, 'output'> {
  const output = run?.output
  return output && 'size' in output ? { output: { from: output.from, bytes: output.size } } : {}
}

function slotLine({ slot, verdict }: JudgedSlot): { due_at: string; verdict: CronVerdict } {
  return { due_at: isoSeconds(slot.at), verdict }
}

function cut(more: number): Evidence[] {
  if (more === 0) return []
  return [
    {
      rule: 'slots',
      passed: true,
      found: `It was due ${more} times more in that time; the newest are judged.`,
    },
  ]
}

function whatNext(
  attempts: Attempts,
  affects: readonly string[],
  decisiveAt: number,
): Pick<JobReport, 'next' | 'incident'> {
  const last = attempts.runs.at(-1)
  if (attempts.verdict === 'overdue' && last?.stop !== undefined) return { next: last.stop }
  if (decisiveAt !== attempts.dueAt)
    return { next: `It has been due again since, and is ${attempts.verdict}: find out what happened then.` }
  const next = nextStep(attempts)
  const isIncident = RETRIED.includes(attempts.verdict) && isSecondFailure(attempts)
  return {
    ...(next !== undefined && { next }),
    ...(isIncident && { incident: incidentDraft(attempts, affects) }),
  }
}
