import { isoSeconds } from '../../core/clock.ts'
import type { CronRerun } from '../../journal/cron-runs.ts'
import type { CronVerdict, Evidence } from './report.ts'
import type { Run } from './source.ts'

/** A second try is not made before this: what made the first one fail is often still there. */
export const RETRY_AFTER_MS = 300_000

/** What has come to nothing and may be tried once more. */
export const RETRIED: readonly CronVerdict[] = ['failed', 'invalid', 'missing']

export interface Attempts {
  job: string
  verdict: CronVerdict
  /** When it was due. */
  dueAt: number
  /** When it is due again. */
  nextAt: number | undefined
  evidence: readonly Evidence[]
  runs: readonly Run[]
  rerun: CronRerun | undefined
  /** Whether the source can start a job. */
  startable: boolean
  /** The owner's word on a second try. */
  policy: 'once' | 'approved' | 'never'
  now: number
}

/** Whether this slot has had its second try. */
export function isSecondFailure({ runs, rerun }: Pick<Attempts, 'runs' | 'rerun'>): boolean {
  const ended = runs.filter(({ state }) => state === 'ok' || state === 'failed' || state === 'unknown')
  return ended.length > 1 || (rerun !== undefined && ended.length > 0 && ended.at(-1)?.id !== rerun.run)
}

/** From when on a second try may be made. */
export function retryAt({ dueAt, runs }: Pick<Attempts, 'dueAt' | 'runs'>): number {
  const last = runs.at(-1)
  return (last?.endedAt ?? last?.startedAt ?? dueAt) + RETRY_AFTER_MS
}

/** What to do about it, in a sentence; undefined: nothing. */
export function nextStep(attempts: Attempts): string | undefined {
  const { job, verdict, now, startable, policy, rerun } = attempts
  if (!RETRIED.includes(verdict)) return undefined
  if (isSecondFailure(attempts))
    return 'It came to nothing twice: a blocker for Nucleus. No further try; see the incident draft and runbook cron-output-invalid.'
  if (rerun !== undefined)
    return `It was started again at ${isoSeconds(rerun.at)} (operation ${rerun.operation}).`
  if (policy === 'never')
    return 'Its owner allows no second try (rerun: never): find the cause; see runbook cron-output-invalid.'
  if (!startable) return 'This source cannot start a job: start it by hand once the cause is known.'
  const at = retryAt(attempts)
  const when = now >= at ? 'now' : `from ${isoSeconds(at)}`
  const who = policy === 'approved' ? ', once a human has approved it' : ''
  return `Due for one second try ${when}${who}: rerun_cron_job { "job": "${job}" }.`
}

/** An incident report to begin with: what is known, and what is to be found out. */
export function incidentDraft(
  { job, verdict, dueAt, evidence, runs, rerun }: Attempts,
  affects: readonly string[],
): string {
  const failed = evidence.filter(({ passed }) => !passed).slice(0, 10)
  const tries = runs.map(
    ({ state, startedAt, endedAt, error }) =>
      `- ${moment(startedAt ?? endedAt)}: ${state}${error === undefined ? '' : ` (${error})`}`,
  )
  return [
    `# Incident: ${job} came to nothing twice`,
    '',
    `- Due: ${isoSeconds(dueAt)}`,
    `- Now: ${verdict}`,
    `- Second try: ${rerun ? `operation ${rerun.operation} at ${isoSeconds(rerun.at)}` : 'by its scheduler or by hand'}`,
    `- Affected: ${affects.join(', ') || 'no job depends on it'}`,
    '',
    '## Tries',
    ...(tries.length > 0 ? tries : ['- none is known']),
    '',
    '## What was found',
    ...failed.map(({ rule, found }) => `- ${rule}: ${found}`),
    '',
    '## To be found out',
    '- Root cause:',
    '- Since when:',
    '- What took the bad output:',
  ].join('\n')
}

function moment(at: number | undefined): string {
  return at === undefined ? 'at an unknown time' : isoSeconds(at)
}
