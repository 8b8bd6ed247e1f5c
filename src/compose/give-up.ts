import type { Clock } from '../core/clock.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import { said } from '../operations/backup/ending.ts'
import { openWorkBook } from '../operations/work/book.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { OUTCOMES } from './outcomes.ts'
import type { End } from './worker.ts'

interface Parts {
  books: StateBooks
  redactor: Pick<Redactor, 'value'>
  documentWork(work: Work, verdict: WorkVerdict): Promise<void>
  clock: Clock
}

/** What stopped so many workers before their procedure could say how it ended will stop the next one too. */
const MAX_ATTEMPTS = 3

/**
 * The end of a work that cannot even be taken up: its database is gone from the configuration, or what it was asked
 * to do from the disk. Undefined while another worker may have better luck.
 */
export function givesUp(parts: Parts) {
  return async (id: string, error: unknown): Promise<End | undefined> => {
    const { books, redactor, clock } = parts
    const { works } = books.journal()
    const page = works.get(id)
    if (!page || page.verdict || page.attempts < MAX_ATTEMPTS) return undefined
    const verdict: WorkVerdict = page.phase === 'starting' ? 'failed' : 'needs_human'
    const book = openWorkBook(id, { works, redact: redactor.value, clock })
    book.block(`${page.attempts} workers could not take it up: ${said(error, id)}`)
    await parts.documentWork(page, verdict).catch((cause: unknown) => {
      book.block(`It is not documented in the agent log: ${said(cause, id)}`)
    })
    book.end(verdict)
    return { verdict, ...OUTCOMES[verdict] }
  }
}
