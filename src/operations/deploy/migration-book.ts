import type { Clock } from '../../core/clock.ts'
import type { WorkProgress } from '../../journal/works.ts'
import type { WorkBook } from '../work/book.ts'
import type { Book, DeployNotes, MigrationNotes } from './book.ts'

/** What a deploy reports of its migration; the rest of a backup stands in its certificate. */
const TOLD = [
  'pending',
  'backup',
  'before',
  'after',
  'applied',
  'schema_changes',
  'old_code_safe',
  'old_code',
  'output',
  'way_back',
] as const

const PROGRESS_EVERY_MS = 1_000

/** The page of a migration within a deploy: its phases are steps of that deploy, and its end is not the deploy's. */
export function migrationBook(database: string, book: Book, clock: Clock): WorkBook {
  let shown = Number.NEGATIVE_INFINITY
  const known = () => (book.page().report as DeployNotes | undefined)?.migration
  const add = (more: Partial<MigrationNotes>) =>
    book.migration({ database, step: known()?.step ?? 'starting', ...more })
  return {
    enter(step) {
      shown = Number.NEGATIVE_INFINITY
      add({ step, progress: undefined })
    },
    progress(progress: WorkProgress) {
      if (clock.monotonic() - shown < PROGRESS_EVERY_MS) return
      shown = clock.monotonic()
      add({ progress })
    },
    check: book.looked,
    note: book.note,
    block: book.block,
    result: (more) =>
      add(Object.fromEntries(Object.entries(more).filter(([key]) => TOLD.includes(key as never)))),
    end: () => {},
    page() {
      const { id, target, actor, since, startedAt, attempts } = book.page()
      const phase = known()?.step ?? 'starting'
      return { id, kind: 'migrate', target, actor, phase, since, startedAt, attempts, report: undefined }
    },
  }
}
