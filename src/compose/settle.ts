import type { Logger } from 'pino'
import { toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { LongWorks } from './long-works.ts'

type Log = Pick<Logger, 'warn' | 'error'>

/** What a crash left is said at the next start, once, by whichever process comes first. */
export function settleInterrupted(
  books: StateBooks,
  longWorks: Pick<LongWorks, 'isLong'>,
  approvals: Pick<Approvals, 'recover'>,
  log: Log,
): void {
  try {
    const cut = books.checkTrail()
    if (cut)
      log.error(
        { ...cut },
        'the audit trail was cut off or replaced: lines that the journal remembers are gone',
      )
    endInterrupted(books, longWorks, log)
    givePlansBack(books, approvals, log)
  } catch (error) {
    // Reads still go on without a journal; every write meets the same failure and is refused with its reason.
    log.error({ failure: toFailure(error, 'no', 'start'), err: error }, 'the journal cannot be used')
  }
}

/** Long work is left to a worker that takes it over. */
function endInterrupted(books: StateBooks, { isLong }: Pick<LongWorks, 'isLong'>, log: Log): void {
  for (const { id, tool, target, actor, ended } of books.recover(({ id }) => isLong(id)))
    log.warn(
      { call: id, tool, target, actor, applied: ended.applied },
      ended.applied === 'no'
        ? 'a process died before this operation began: nothing was applied'
        : 'a process died in this operation: whether it was applied is unknown',
    )
}

/** A plan is taken a moment before its operation is written down. */
function givePlansBack(books: StateBooks, approvals: Pick<Approvals, 'recover'>, log: Log): void {
  const back = approvals.recover(({ operation, target, since }) =>
    books.neverBegan({ id: operation, target, trailSeq: since }),
  )
  for (const call of back)
    log.warn({ call }, 'a process died after it took a plan and before it began: the plan can be used again')
}
