import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { CronRuns } from '../../journal/cron-runs.ts'
import { type Attempts, isSecondFailure, RETRIED, retryAt } from './next.ts'
import type { CronSource } from './source.ts'

/** What is known of a job before it is started again, and after. */
export interface RerunLook {
  attempts: Attempts
  /** What the source calls it; undefined where it has none of that name. */
  automation: string | undefined
}

/** Whether a job may be started again now. */
export interface RerunJudgement {
  /** Why not, a sentence each. */
  against: string[]
  hint: string
  /** Its owner wants a human to approve each second try. */
  needsHuman: boolean
}

export interface Rerun {
  job: string
  /** `running`: it had not ended when the wait was over. `unknown`: whether it began is not known. */
  phase: 'ended' | 'running' | 'unknown'
  /** Of the second run, when it has ended. */
  verdict: Attempts['verdict']
  evidence: Attempts['evidence']
  dueAt: number
  /** The second run's id in its source. */
  run: string | undefined
  /** What the source said, where it did not say that it ended. */
  said: string | undefined
}

export interface Reruns {
  /** Throws `not_found` for a job that is not configured. */
  mayRerun(job: string, signal: AbortSignal): Promise<RerunJudgement>
  /**
   * Starts a job once more and looks what came of it. Throws `denied`, with nothing done, when it may not be started
   * again by then; what was begun is remembered before it begins.
   */
  rerun(job: string, operation: string, signal: AbortSignal): Promise<Rerun>
}

interface Parts {
  source: CronSource
  memory: Pick<CronRuns, 'beginRerun' | 'forgetRerun'>
  now(): number
  look(job: string, signal: AbortSignal): Promise<RerunLook>
}

/** A call has to answer within the time that hosts wait: the two looks beside it take some of that. */
const WAIT_MS = 20_000

export function createReruns(parts: Parts): Reruns {
  return {
    mayRerun: async (job, signal) => judgeRerun(parts.source, await parts.look(job, signal)),
    async rerun(job, operation, signal) {
      const first = await parts.look(job, signal)
      const { against, hint } = judgeRerun(parts.source, first)
      const { source } = parts
      if (against.length > 0 || !source.rerun || first.automation === undefined)
        throw new OperatorError('denied', against.join(' '), { hint, applied: 'no' })
      begin(parts, first, operation)
      const answer = await started(parts, first, operation, signal)
      const second = await parts.look(job, signal)
      return outcome(first, second, 'why' in answer ? answer.why : undefined)
    },
  }
}

/** Everything that speaks against a second try. Pure. */
export function judgeRerun(
  source: Pick<CronSource, 'rerun' | 'called'>,
  { attempts, automation }: RerunLook,
): RerunJudgement {
  const { job, verdict, rerun, runs, now, policy } = attempts
  const against: string[] = []
  if (!source.rerun) against.push(`${capital(source.called)} cannot start a job.`)
  else if (automation === undefined) against.push(`${source.called} has no job ${job}.`)
  if (policy === 'never') against.push(`The owner of ${job} allows no second try.`)
  if (runs.at(-1)?.state === 'running') against.push(`${job} is running.`)
  else if (!RETRIED.includes(verdict))
    against.push(`Its last run is ${verdict}: only what came to nothing is tried again.`)
  if (rerun !== undefined)
    against.push(`It had its one second try at ${isoSeconds(rerun.at)} (operation ${rerun.operation}).`)
  else if (isSecondFailure(attempts)) against.push('It came to nothing twice already.')
  const at = retryAt(attempts)
  if (RETRIED.includes(verdict) && now < at)
    against.push(
      `A second try is made five minutes after the first at the earliest: in ${formatDuration(at - now)}.`,
    )
  const hint = 'validate_cron_output says how its runs came out and what to do; runbook cron-output-invalid.'
  return { against, hint, needsHuman: policy === 'approved' }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function begin({ memory, now }: Parts, { attempts }: RerunLook, operation: string): void {
  const { job, dueAt, runs } = attempts
  const run = runs.at(-1)?.id ?? `slot:${dueAt}`
  if (memory.beginRerun({ job, dueAt, run, operation, at: now() })) return
  throw new OperatorError('denied', `${job} was started again for that time by another call.`, {
    hint: 'validate_cron_output says how it came out.',
    applied: 'no',
  })
}

/** A try that never began is no try. */
async function started(
  { source, memory }: Parts,
  { attempts, automation }: RerunLook,
  operation: string,
  signal: AbortSignal,
) {
  try {
    return (await source.rerun?.(automation ?? '', WAIT_MS, signal)) ?? { ended: true }
  } catch (error) {
    if (error instanceof OperatorError && error.applied === 'no')
      memory.forgetRerun({ ...attempts, operation })
    throw error
  }
}

function outcome(first: RerunLook, { attempts }: RerunLook, said: string | undefined): Rerun {
  const before = new Set(first.attempts.runs.map(({ id }) => id))
  const run = attempts.runs.findLast(({ id }) => !before.has(id))
  const { job, verdict, evidence, dueAt } = attempts
  const phase = run === undefined ? 'unknown' : run.state === 'running' ? 'running' : 'ended'
  return { job, verdict, evidence, dueAt, phase, run: run?.id, said }
}
