import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Operations } from '../../journal/operations.ts'
import type { Work, Works } from '../../journal/works.ts'
import type { Sleep } from '../deploy/persist.ts'
import type { OpsOutput } from '../ops-output.ts'
import { type WorkDetails, workReport } from './report.ts'

interface FollowParts {
  works: Pick<Works, 'get'>
  operations: Pick<Operations, 'get' | 'steps'>
  clock: Clock
  sleep: Sleep
}

export interface WorkFollowOptions {
  /** How long to wait, milliseconds; 0 answers how it stands now. */
  waitMs: number
  progress(step: { done: number; total?: number; message: string }): void
  signal: AbortSignal
}

/** The worker writes to the journal in another process; nothing announces it, and a look costs microseconds. */
const EVERY_MS = 100

/** Follows a long work in the journal and answers its report. Throws `not_found`. A caller that leaves stops only the following. */
export async function followWork(
  { works, operations, clock, sleep }: FollowParts,
  id: string,
  { waitMs, progress, signal }: WorkFollowOptions,
): Promise<OpsOutput<WorkDetails>> {
  const until = clock.monotonic() + waitMs
  let told = ''
  for (;;) {
    const work = found(works.get(id), id)
    const step = stepOf(work)
    if (step.message !== told) progress(step)
    told = step.message
    // The end stands on its page a moment before its lease is free: who repeats the call then must not meet it.
    const over = work.phase === 'ended' && operations.get(id)?.outcome !== undefined
    if (over || clock.monotonic() >= until || signal.aborted) {
      return workReport(work, operations.steps(id), operations.get(id)?.taskId ?? id)
    }
    await sleep(EVERY_MS, signal).catch(() => undefined)
  }
}

function stepOf({ kind, target, phase, progress }: Work) {
  const { done = 0, total, message = '' } = progress ?? {}
  return {
    done,
    ...(total !== undefined && { total }),
    message: `${kind} of ${target}: ${phase}${message === '' ? '' : `, ${message}`}`,
  }
}

function found(work: Work | undefined, id: string): Work {
  if (work) return work
  throw new OperatorError('not_found', `There is no operation ${id} to follow.`, {
    hint: 'operator://status lists the last ones.',
    applied: 'no',
  })
}
