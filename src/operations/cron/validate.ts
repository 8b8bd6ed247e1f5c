import type { CronJobConfig } from '../../config/cron.ts'
import { isoSeconds } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { CronRun } from '../../journal/cron-runs.ts'
import { type JobLook, lookAtJob } from './job.ts'
import { askedJob, checkDate, selected } from './jobs.ts'
import { createContracts } from './judging.ts'
import type { CronParts, OpenedLook } from './parts.ts'
import { undeclaredFinding } from './registry.ts'
import { type CronReport, type JobReport, worst } from './report.ts'
import { judgeRerun, type RerunLooks } from './rerun.ts'
import { reviewJobs } from './review.ts'
import { silences } from './silence.ts'
import type { SourceLook } from './source.ts'

export interface ValidateRequest {
  jobs?: readonly string[] | undefined
  /** A local date of each job's own zone. */
  date?: string | undefined
  review?: boolean | undefined
}

export interface CronOutputs {
  /** Judges the runs of the day asked for, or the last time each job was due. Changes nothing but its own memory. */
  validate(
    request: ValidateRequest,
    signal: AbortSignal,
    progress?: (step: { done: number; total: number; message: string }) => void,
  ): Promise<CronReport>
}

/** Commands of their own process each: more at once make every one slower. */
const AT_ONCE = 4
/** Within the time that a host waits for a call; what was not asked by then is said to be unknown. */
const PATIENCE_MS = 35_000

/** What is known of scheduled jobs. */
export type CronKnowing = CronOutputs & RerunLooks

/** What the tools can do with them. */
export interface CronPower extends CronKnowing {
  /** Starts the worker of a second try and gives it the operation. When it returns, that needs nothing of this process. */
  startRerun(options: StartRerun): Promise<void>
}

export interface StartRerun {
  operation: { id: string; handOver(pid: number): void }
  tool: string
  /** The call's own input: the rules judge it again before the job is started. */
  input: unknown
  actor: string
  job: string
}

export function createCronKnowing(parts: CronParts): CronKnowing {
  const contractOf = createContracts(parts.fallback)
  const lookAgain: RerunLooks['lookAgain'] = async (name, signal, dueAt) => {
    const [chosen = name] = selected(parts.jobs, [name])
    const look = await openLook(parts, signal)
    const question = { parts, contractOf, look, away: parts.away(), now: parts.clock.now(), date: undefined }
    const job = parts.jobs[chosen] as CronJobConfig
    const one = await lookAtJob({ ...question, dueAt, name: chosen, job }, signal, NEVER)
    rememberAll(parts, [one], question.now)
    if (one.rerun) return one.rerun
    const why = one.report?.evidence[0]?.found ?? `${name} was never due.`
    throw new OperatorError('unavailable', why, { applied: 'no' })
  }
  return {
    mayRerun: async (job, signal) => judgeRerun(parts.source, await lookAgain(job, signal)),
    lookAgain,
    async validate({ jobs: names, date, review }, signal, progress) {
      checkDate(date)
      const chosen = selected(parts.jobs, names)
      const now = parts.clock.now()
      const late = AbortSignal.timeout(PATIENCE_MS)
      const look = await openLook(parts, AbortSignal.any([signal, late]))
      signal.throwIfAborted()
      const away = parts.away()
      let done = 0
      const looks = await eachOf(chosen, AT_ONCE, async (name) => {
        const job = parts.jobs[name] as CronJobConfig
        const one = await lookAtJob({ parts, contractOf, look, away, now, date, name, job }, signal, late)
        progress?.({
          done: ++done,
          total: chosen.length,
          message: `${name}: ${one.report?.verdict ?? 'not due'}`,
        })
        return one
      })
      const forgotten = rememberAll(parts, looks, now)
      const report = reportOf(parts, look, looks, { now, forgotten })
      if (!review) return report
      return { ...report, review: reviewJobs(chosen, (job) => parts.memory.recent(job, REVIEWED_RUNS), now) }
    },
  }
}

const REVIEWED_RUNS = 400
/** A look for a second try ends with its call. */
const NEVER = new AbortController().signal

/** A source that is down is an answer: what cannot be known is said to be unknown, with the reason. */
async function openLook({ jobs, source }: CronParts, signal: AbortSignal): Promise<OpenedLook> {
  const asked = Object.entries(jobs).map(([name, job]) => askedJob(name, job, source.rerun !== undefined))
  try {
    return { look: await source.look(asked, signal) }
  } catch (error) {
    if (error instanceof OperatorError) return { down: error }
    if (!signal.aborted) throw error
    return { down: new OperatorError('unavailable', `${source.called} did not answer in time.`) }
  }
}

/** In the order given, so many at once. */
async function eachOf<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}

/** A memory that cannot be written now is worth a word, and not the answer. */
function rememberAll({ memory }: CronParts, looks: readonly JobLook[], now: number): string[] {
  try {
    memory.remember(
      looks.flatMap(({ learned }): readonly CronRun[] => learned),
      now,
    )
    return []
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return [`What was found cannot be remembered for baselines: ${error.message}`]
  }
}

function reportOf(
  { source }: CronParts,
  opened: OpenedLook,
  looks: readonly JobLook[],
  { now, forgotten }: { now: number; forgotten: readonly string[] },
): CronReport {
  const jobs = looks.flatMap(({ report }) => report ?? [])
  const down = 'down' in opened ? [[opened.down.message, opened.down.hint].filter(Boolean).join(' ')] : []
  const seen =
    'look' in opened
      ? [...silent(source, opened.look, looks, now), ...undeclaredFinding(opened.look, source.called)]
      : []
  return {
    verdict: worst(jobs.map(({ verdict }) => verdict)),
    summary: summaryOf(jobs, looks.length, down),
    source: {
      called: source.called,
      reachable: down.length === 0,
      findings: [...down, ...seen, ...forgotten],
    },
    jobs,
    not_due: looks.flatMap(({ notDue }) => notDue ?? []),
    blockers: jobs.flatMap(({ job, incident, verdict }) =>
      incident === undefined
        ? []
        : [`${job}: ${verdict} after a second try; Nucleus decides. The incident draft is in its report.`],
    ),
    checked_at: isoSeconds(now),
  }
}

function silent(
  { called }: CronParts['source'],
  { upSince }: SourceLook,
  looks: readonly JobLook[],
  now: number,
): string[] {
  return silences(
    looks.flatMap(({ trace }) => trace ?? []),
    { called, upSince },
    now,
  )
}

function summaryOf(jobs: readonly JobReport[], asked: number, down: readonly string[]): string {
  if (asked === 0) return 'No jobs are configured under cron.jobs.'
  if (jobs.length === 0) return 'None of them was due.'
  const valid = jobs.filter(({ verdict }) => verdict === 'valid').length
  const others = jobs
    .filter(({ verdict }) => verdict !== 'valid')
    .map(({ job, verdict }) => `${job} ${verdict}`)
  const shown = others.slice(0, 20).join(', ') + (others.length > 20 ? ` and ${others.length - 20} more` : '')
  const all = `${valid} of ${jobs.length} valid${others.length > 0 ? `; ${shown}` : ''}.`
  return [...down, all].join(' ')
}
