import { OperatorError } from '../../core/errors.ts'
import type { Verdict } from '../../journal/deployments.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import { oldCode } from '../migrate/old-code.ts'
import { type State, schemaDifference } from '../migrate/outcome.ts'
import type { Book, DeployNotes } from './book.ts'
import type { Change } from './driver.ts'
import type { Snapshot } from './snapshot.ts'

/** The database that a deployment migrates, as one deploy of it has to do with it. */
export interface DeployDatabase {
  name: string
  /** The schema as it is now. Throws `unavailable`, and `busy` when a table is locked for too long. */
  schema(signal: AbortSignal): Promise<State>
  /**
   * Migrates, from wherever a dead worker left it, and tells the book. `link` is told the backup that it rests on, before
   * the command begins. Nothing is thrown. Absent where a version comes back: then nothing is migrated.
   */
  migrate?(link: (backup: string) => void): Promise<WorkVerdict>
  /** What coming back to that backup would lose by now, for the report. */
  wayBack?(): Promise<Readonly<Record<string, unknown>> | undefined>
  /** The schema that the version which comes back has run with, and the backup of that moment, where one was taken. */
  ranWith?: Snapshot
  /** Others may have the database from now on. Harmless when repeated. */
  release(): void
}

interface Deploy {
  book: Book
  database?: DeployDatabase
  changes: { keep(change: Change): void }
  signal: AbortSignal
}

/** The schema as the old version knows it. A version that comes back is not stopped by a database that cannot be asked. */
export async function snapshotOf({ database, book, signal }: Deploy): Promise<Snapshot | undefined> {
  if (!database) return undefined
  try {
    return { database: database.name, before: await database.schema(signal) }
  } catch (error) {
    if (database.migrate || !(error instanceof OperatorError)) throw error
    book.note(`The schema of ${database.name} could not be looked at: ${error.message}`)
    return undefined
  }
}

/**
 * Migrates before anything that runs is touched. Undefined: go on. Else how the deploy ends, with the old version
 * serving all the while.
 */
export async function migrateFirst(
  { book, database, changes }: Deploy,
  change: Change,
): Promise<Extract<Verdict, 'failed' | 'needs_human'> | undefined> {
  const entered = book.page().phase === 'migrating'
  if (!database?.migrate) return entered ? gone(book) : undefined
  if (!entered) book.enter('migrating')
  const { migration } = change
  const link = (backup: string) =>
    changes.keep({ ...change, ...(migration && { migration: { ...migration, backup } }) })
  const verdict = await database.migrate(link)
  freed({ book, database })
  if (verdict === 'completed') return undefined
  book.note('The new version was not started; what ran before was not touched and runs on.')
  return verdict === 'failed' ? 'failed' : 'needs_human'
}

/** The configuration was changed while nobody worked on it. */
function gone(book: Book): 'needs_human' {
  book.block('The database that it was migrating is not in the configuration any more.')
  return 'needs_human'
}

/** The end of the operation frees it too, and whoever takes the operation over. */
export function freed({ book, database }: Pick<Deploy, 'book' | 'database'>): void {
  try {
    database?.release()
  } catch (error) {
    const why = error instanceof OperatorError ? error.message : 'it could not be written down'
    book.note(`The database is not free for others yet: ${why}`)
  }
}

/** Code comes back, data does not: the report says whether that code can live with the schema that stays. */
export async function sayOldCode({ book, database }: Pick<Deploy, 'book' | 'database'>): Promise<void> {
  const { migration } = (book.page().report as DeployNotes | undefined) ?? {}
  if (!migration || !['all', 'part', 'unknown'].includes(String(migration['applied']))) return
  const { database: name, old_code_safe: safe, old_code: says, backup } = migration
  const stays = `The schema of ${name} stays as it was migrated.`
  if (safe === undefined) book.note(`${stays} It is the same as before for code.`)
  else if (safe) book.note(`${stays} ${says} Going back to the old code is safe with it.`)
  else {
    book.block(`${stays} ${says} Going back to the old code is not safe with it.`)
    const way_back = await database?.wayBack?.()
    book.migration({ ...migration, ...(way_back && { way_back }) })
    book.note(
      `No data was restored: either deploy code for the new schema, or come back to backup ${backup}, which lacks what was written since.`,
    )
  }
}

/** A version that comes back on request meets the schema of now; it ran with the one of then. */
export function sayKeptCode({ book, database }: Deploy, { migration }: Change): void {
  if (!database || database.migrate || !migration) return
  const { name, ranWith } = database
  if (!ranWith) book.note(`Which schema of ${name} this version ran with is not known.`)
  else sayDifference(book, name, ranWith, migration.before)
}

function sayDifference(book: Book, database: string, ranWith: Snapshot, now: State): void {
  const changed = schemaDifference(ranWith.before, now)
  const { safe, says } = oldCode(ranWith.before, now)
  const known = { database, step: 'none', schema_changes: changed, old_code_safe: safe, old_code: says }
  book.migration({ ...known, ...(ranWith.backup !== undefined && { backup: ranWith.backup }) })
  const differs = `The schema of ${database} is not the one that this version ran with, and stays as it is.`
  const back = `Going back to this code is ${safe ? '' : 'not '}safe with it${ledBack(ranWith, safe)}.`
  book.note(
    changed.length === 0
      ? `The schema of ${database} is the one that this version ran with.`
      : `${differs} ${says} ${back}`,
  )
}

const ledBack = ({ backup }: Snapshot, safe: boolean) =>
  backup === undefined || safe ? '' : `; backup ${backup} has its schema, and lacks what was written since`
