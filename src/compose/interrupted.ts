import type { Logger } from 'pino'
import { toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { LongWorks } from './long-works.ts'

/** A crash between intent and outcome is said at the next start, once, by whichever process comes first. */
export function settleInterrupted(
  books: StateBooks,
  longWorks: Pick<LongWorks, 'isLong'>,
  approvals: Pick<Approvals, 'giveBack'>,
  log: Logger,
): void {
  try {
    const cut = books.checkTrail()
    if (cut)
      log.error(
        { ...cut },
        'the audit trail was cut off or replaced: lines that the journal remembers are gone',
      )
    for (const { id, tool, target, actor, ended } of books.recover(({ id }) => longWorks.isLong(id))) {
      if (ended.applied === 'no') approvals.giveBack(id)
      log.warn(
        { call: id, tool, target, actor, applied: ended.applied },
        ended.applied === 'no'
          ? 'a process died before this operation began: nothing was applied'
          : 'a process died in this operation: whether it was applied is unknown',
      )
    }
  } catch (error) {
    // Reads still go on without a journal; every write meets the same failure and is refused with its reason.
    log.error({ failure: toFailure(error, 'no', 'start'), err: error }, 'the journal cannot be used')
  }
}
