import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { StateBooks } from '../journal/books.ts'
import type { PrivateFiles } from '../journal/private-files.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import { type Patience, type SecondTry, tryAgain } from '../operations/cron/try-again.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { openWorkBook } from '../operations/work/book.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import type { RerunCall, Scheduled } from './cron.ts'
import { pagedWork } from './paged-work.ts'
import { type Judging, keptCall, recheck } from './recheck.ts'
import type { LongWork } from './worker.ts'

export interface RerunWorkParts extends Judging {
  loaded: Loaded
  books: StateBooks
  scheduled?: Scheduled | undefined
  files: Pick<PrivateFiles, 'read'>
  redactor: Redactor
  documentWork(work: Work, verdict: WorkVerdict): Promise<void>
  clock: Clock
  sleep: Sleep
}

/** Second tries of scheduled jobs, as their worker does them. */
export function rerunWork(parts: RerunWorkParts): LongWork {
  return pagedWork(parts, {
    kinds: ['rerun'],
    carryOut: (adopted, act) => tryAgain(secondTry(parts, adopted, act)),
  })
}

function secondTry(parts: RerunWorkParts, { operation }: Adopted, act: Act): SecondTry {
  const { loaded, books, scheduled = gone(), redactor, clock, sleep } = parts
  const { id } = operation
  const call = keptCall<RerunCall>(parts.files, 'works', id)
  const { cronRuns, works } = books.journal()
  const book = openWorkBook(id, { works, redact: redactor.value, clock })
  return {
    operation: id,
    job: call.job,
    source: scheduled.source,
    memory: cronRuns,
    lookAgain: scheduled.lookAgain,
    judge: () => recheck(parts, id, call),
    act,
    acted: () => books.journal().operations.steps(id).length > 0,
    book,
    document: (verdict) => parts.documentWork(book.page(), verdict),
    now: clock.now,
    sleep,
    // Nobody cancels it: what it started goes on in its scheduler.
    signal: new AbortController().signal,
    patience: patienceOf(loaded.config.cron?.jobs[call.job]?.expected_runtime),
  }
}

function gone(): never {
  throw new OperatorError('not_configured', 'There are no scheduled jobs in the configuration any more.', {
    applied: 'no',
  })
}

const MINUTE_MS = 60_000
/** The scheduler's command is waited for until the job is overdue, then looked at now and then. */
function patienceOf(expectedMs = 0): Patience {
  const wait = Math.max(10 * MINUTE_MS, 2 * expectedMs)
  return { wait, poll: 10_000, appear: MINUTE_MS, longest: wait + 360 * MINUTE_MS }
}
