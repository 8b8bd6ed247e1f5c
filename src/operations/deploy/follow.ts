import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Deployment, Deployments } from '../../journal/deployments.ts'
import type { Operations } from '../../journal/operations.ts'
import type { OpsOutput } from '../ops-output.ts'
import { type DeployNotes, NO_NOTES } from './book.ts'
import type { Sleep } from './persist.ts'
import { type DeployDetails, deployReport } from './report.ts'

interface FollowParts {
  deployments: Pick<Deployments, 'get'>
  operations: Pick<Operations, 'get' | 'steps'>
  clock: Clock
  sleep: Sleep
}

export interface FollowOptions {
  /** How long to wait, milliseconds; 0 answers how it stands now. */
  waitMs: number
  /** Whether a verified version under watch is an answer already. */
  untilWatching: boolean
  progress(step: { done: number; total: number; message: string }): void
  signal: AbortSignal
}

/** The worker writes to the journal in another process; nothing announces it, and a look costs microseconds. */
const EVERY_MS = 100

/** Phases a deploy goes through when all is well, for a bar that only grows. */
const ORDER = [
  'starting',
  'fetching',
  'saving',
  'migrating',
  'applying',
  'verifying',
  'watching',
  'settling',
  'ended',
]

/** Follows a deploy in the journal and answers its report. Throws `not_found`. A caller that leaves stops only the following. */
export async function followDeploy(
  { deployments, operations, clock, sleep }: FollowParts,
  id: string,
  { waitMs, untilWatching, progress, signal }: FollowOptions,
): Promise<OpsOutput<DeployDetails>> {
  const until = clock.monotonic() + waitMs
  let told = ''
  for (;;) {
    const deployment = found(deployments.get(id), id)
    const { phase } = deployment
    const step = stepOf(deployment)
    if (step.message !== told) progress(step)
    told = step.message
    // The end stands in the catalogue a moment before its lease is free: who deploys again then must not meet it.
    const closed = phase === 'ended' && operations.get(id)?.outcome !== undefined
    const over = closed || (untilWatching && phase === 'watching')
    if (over || clock.monotonic() >= until || signal.aborted) {
      return deployReport(deployment, operations.steps(id), operations.get(id)?.taskId ?? id)
    }
    await sleep(EVERY_MS, signal).catch(() => undefined)
  }
}

function stepOf({ phase, target, to, report }: Deployment) {
  const done = Math.max(ORDER.indexOf(phase), 0)
  const { migration } = (report as DeployNotes | undefined) ?? NO_NOTES
  const now =
    phase === 'migrating' && migration ? `migrating ${migration.database}, ${migration.step}` : phase
  return { done, total: ORDER.length - 1, message: `${target}: ${now}${to ? ` ${to.label}` : ''}` }
}

function found(deployment: Deployment | undefined, id: string): Deployment {
  if (deployment) return deployment
  throw new OperatorError('not_found', `There is no deploy ${id}.`, {
    hint: 'operator://deployments lists them.',
    applied: 'no',
  })
}
