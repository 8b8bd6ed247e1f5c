import { type Clock, isoSeconds } from '../../core/clock.ts'
import type { Work, WorkProgress, Works, WorkVerdict } from '../../journal/works.ts'

/** What a report of a long work is made from, kept with it while it runs. Redacted. */
export interface WorkNotes {
  phases: readonly { phase: string; at: string }[]
  checks: readonly { check: string; result: string; at: string }[]
  notes: readonly string[]
  blockers: readonly string[]
  /** The kind's own part of the details. */
  result: Readonly<Record<string, unknown>>
}

export const NO_WORK_NOTES: WorkNotes = { phases: [], checks: [], notes: [], blockers: [], result: {} }

export function notesOf({ report }: Pick<Work, 'report'>): WorkNotes {
  return (report as WorkNotes | undefined) ?? NO_WORK_NOTES
}

/** The work's page in the journal, as its procedure writes it. Each call is on the disk before it returns. */
export interface WorkBook {
  enter(phase: string): void
  /** Written at most once a second: bytes come by the thousand. */
  progress(progress: WorkProgress): void
  check(check: string, result: string): void
  note(line: string): void
  block(line: string): void
  /** Adds to the kind's own part of the details. */
  result(more: Readonly<Record<string, unknown>>): void
  end(verdict: WorkVerdict): void
  page(): Work
}

interface BookParts {
  works: Works
  redact<T>(value: T): T
  clock: Clock
}

const PROGRESS_EVERY_MS = 1_000

export function openWorkBook(id: string, { works, redact, clock }: BookParts): WorkBook {
  let told = Number.NEGATIVE_INFINITY
  const page = () => found(works.get(id), id)
  const notes = () => notesOf(page())
  const at = () => isoSeconds(clock.now())
  const add = (more: Partial<WorkNotes>) => works.update(id, { report: redact({ ...notes(), ...more }) })
  const entered = (phase: string) => redact({ ...notes(), phases: [...notes().phases, { phase, at: at() }] })
  return {
    enter(phase) {
      told = Number.NEGATIVE_INFINITY
      works.update(id, { phase, report: entered(phase) })
    },
    progress(progress) {
      if (clock.monotonic() - told < PROGRESS_EVERY_MS) return
      told = clock.monotonic()
      works.update(id, { progress: redact(progress) })
    },
    check: (check, result) => add({ checks: [...notes().checks, { check, result, at: at() }] }),
    note: (line) => add({ notes: [...notes().notes, line] }),
    block: (line) => add({ blockers: [...notes().blockers, line] }),
    result: (more) => add({ result: { ...notes().result, ...more } }),
    end: (verdict) => works.update(id, { phase: 'ended', verdict, report: entered('ended') }),
    page,
  }
}

function found(page: Work | undefined, id: string): Work {
  if (page) return page
  throw new Error(`work ${id} is not in the journal`)
}
