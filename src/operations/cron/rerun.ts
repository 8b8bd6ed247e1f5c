import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
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

export interface RerunLooks {
  /** Throws `not_found` for a job that is not configured. */
  mayRerun(job: string, signal: AbortSignal): Promise<RerunJudgement>
  /** The newest time that it was due, or the one that is named. Throws `unavailable` where it cannot be looked at. */
  lookAgain(job: string, signal: AbortSignal, dueAt?: number): Promise<RerunLook>
}

/** So near to the next time a run would count for that one. */
const NEXT_MS = 300_000

/** Everything that speaks against a second try. Pure. */
export function judgeRerun(
  source: Pick<CronSource, 'rerun' | 'called'>,
  { attempts, automation }: RerunLook,
): RerunJudgement {
  const { job, verdict, rerun, runs, policy } = attempts
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
  against.push(...untimely(attempts))
  const hint = 'validate_cron_output says how its runs came out and what to do; runbook cron-output-invalid.'
  return { against, hint, needsHuman: policy === 'approved' }
}

function untimely(attempts: Attempts): string[] {
  const { verdict, now, nextAt } = attempts
  const at = retryAt(attempts)
  if (RETRIED.includes(verdict) && now < at)
    return [
      `A second try is made five minutes after the first at the earliest: in ${formatDuration(at - now)}.`,
    ]
  if (nextAt !== undefined && nextAt - now <= NEXT_MS)
    return [`It is due again at ${isoSeconds(nextAt)}, and runs by itself then.`]
  return []
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
