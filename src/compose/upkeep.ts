import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { OperatorError, toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Deployment, Verdict } from '../journal/deployments.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import type { AgentLog } from '../operations/agent-log/agent-log.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import type { LongWorks } from './long-works.ts'

export const sleep: Sleep = (ms, signal) => delay(ms, undefined, { signal })

/** A dead worker's work waits no longer than this for a server that lives. Milliseconds. */
const LOOK_EVERY_MS = 3_000

/**
 * The books, with a door in front of half-done work: while a dead worker's work has a target, nobody else gets
 * its lease, since a second change on top of half a first one has no way back.
 */
export function guarded(books: StateBooks, longWorks: Pick<LongWorks, 'abandoned'>): StateBooks {
  return {
    ...books,
    lease(target, holder) {
      const left = longWorks.abandoned(target)
      if (left === undefined) return books.lease(target, holder)
      throw new OperatorError(
        'busy',
        `The worker of ${left} died; its work on ${target} is being taken over.`,
        {
          hint: `Follow ${left} with get_operation, and repeat the call when it has ended.`,
          applied: 'no',
          details: { target, operation: left },
        },
      )
    },
  }
}

/** Takes over what dead workers left, now and while this process lives. Answers how to stop looking. */
export function watchOrphans(longWorks: Pick<LongWorks, 'resume'>, log: Logger): () => void {
  const look = () => {
    longWorks.resume().catch((error: unknown) => {
      log.error(
        { failure: toFailure(error, 'no', 'upkeep'), err: error },
        'work left behind cannot be looked for',
      )
    })
  }
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  look()
  return () => clearInterval(timer)
}

/** Writes how a long work ended into the agents' log, once: a worker that takes over may ask again. */
export function documentWorkIn(log: AgentLog | undefined, signs: (actor: string) => string) {
  return async ({ id, kind, target, actor }: Work, verdict: WorkVerdict): Promise<void> => {
    if (!log) return
    const { entries } = await log.read({ contains: id, limit: 1 })
    if (entries.length > 0) return
    await log.append({
      agent: signs(actor),
      status: verdict === 'completed' ? 'COMPLETED' : 'BLOCKED',
      task: `${kind} of ${target}`,
      notes: `${verdict} (operation ${id})`,
    })
  }
}

/** Writes how a deploy ended into the agents' log, once: a worker that takes over may ask again. */
export function documentIn(log: AgentLog | undefined, signs: (actor: string) => string) {
  return async ({ id, target, actor, from, to }: Deployment, verdict: Verdict): Promise<void> => {
    if (!log) return
    const { entries } = await log.read({ contains: id, limit: 1 })
    if (entries.length > 0) return
    const good = verdict === 'completed' || verdict === 'unchanged'
    await log.append({
      agent: signs(actor),
      status: good ? 'COMPLETED' : 'BLOCKED',
      task: `deploy of ${target}: ${from?.label ?? 'nothing'} -> ${to?.label ?? 'unknown'}`,
      notes: `${verdict} (operation ${id})`,
    })
  }
}
