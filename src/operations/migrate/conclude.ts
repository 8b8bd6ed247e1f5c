import { formatDuration } from '../../core/duration.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Entry } from '../backup/entry.ts'
import { lastWords } from './last-words.ts'
import { oldCode } from './old-code.ts'
import { type Applied, isGood, judge, rowsGone, rowsSince, type State, schemaDifference } from './outcome.ts'
import type { Memory, MigrationRun } from './parts.ts'

/** Looks at what the command left and writes down what a person needs to decide. Changes nothing. */
export async function conclude(run: MigrationRun, memory: Memory): Promise<WorkVerdict> {
  const { book, migrated, signal } = run
  book.enter('checking')
  const after = await migrated.state(signal)
  const { before, exit, goal, loose } = memory
  const applied = judge({ before, after, exit, goal, loose })
  book.result({ applied: applied.what, after: afterOf(after), ...changes(before, after) })
  book.check('migration', applied.says)
  await health(run, memory.unhealthy)
  // Where nobody saw the end, the tool's own mark in the database is the proof.
  if (applied.what === 'all' && (exit === undefined || isGood(exit))) return 'completed'
  await wayBack(run, memory, applied)
  return applied.what === 'nothing' ? 'failed' : 'needs_human'
}

function afterOf({ schemaHash, revision }: State) {
  return { schema_hash: schemaHash, ...(revision !== undefined && { revision }) }
}

function changes(before: State, after: State) {
  const changed = schemaDifference(before, after)
  if (changed.length === 0) return { schema_changes: [] }
  const { safe, says } = oldCode(before, after)
  return { schema_changes: changed, old_code_safe: safe, old_code: says }
}

/** What was unhealthy before is not the migration's doing. */
async function health({ book, signal, ...run }: MigrationRun, before: readonly string[]): Promise<void> {
  try {
    const { checked, bad } = await run.health(signal)
    const fallen = Object.keys(bad).filter((name) => !before.includes(name))
    const said = fallen.length === 0 ? 'none unhealthy that was healthy before' : fallen.join(', ')
    book.check('health', `${checked} services looked at, ${said}`)
    for (const name of fallen) book.block(`Unhealthy after the migration: ${bad[name]}`)
  } catch {
    // What cannot be looked at is not healthy; the look's own words are for the log.
    book.block('The services could not be looked at after the migration: see health_check.')
  }
}

/** Nothing is restored by itself: what was written since the backup would be lost, and a person decides. */
async function wayBack(run: MigrationRun, memory: Memory, { what, says }: Applied): Promise<void> {
  const { book } = run
  book.block(says)
  book.result({ output: await lastWords(run) })
  if (what === 'nothing') return book.note('Nothing has to come back.')
  book.result({ way_back: await leadingBack(run, memory) })
  book.note(
    `Either mend the migration and run it again, or come back to backup ${memory.backup}: it has the schema from before, and lacks what was written since.`,
  )
}

/** The backup that leads back to before the migration, and what coming back to it would lose now. */
export async function leadingBack(
  run: Pick<MigrationRun, 'backups' | 'migrated' | 'clock' | 'signal'>,
  { backup, before }: Memory,
) {
  const certificate = run.backups().find(({ id }) => id === backup)?.certificate
  const lost = certificate ? await lostBy(run, certificate.contents.tables) : undefined
  const age = certificate ? run.clock.now() - Date.parse(certificate.taken_at) : undefined
  return {
    backup,
    ...(before.revision !== undefined && { revision: before.revision }),
    ...(age !== undefined && { age: formatDuration(Math.max(0, age)) }),
    ...lost,
  }
}

const MOST_FEWER = 10

function fewer(gone: ReturnType<typeof rowsGone>): string {
  if (gone.length === 0) return ''
  const more = gone.length > MOST_FEWER ? ` and ${gone.length - MOST_FEWER} more tables` : ''
  const said = gone.slice(0, MOST_FEWER).map(({ table, rows }) => `${table} by ${rows}`)
  return `; there are fewer rows than in the backup in ${said.join(', ')}${more}`
}

async function lostBy(
  { migrated, signal }: Pick<MigrationRun, 'migrated' | 'signal'>,
  then: NonNullable<Entry['certificate']>['contents']['tables'],
) {
  try {
    const now = await migrated.rows(signal)
    const tables = rowsSince(then, now)
    const rows_lost = tables.reduce((sum, { rows }) => sum + rows, 0)
    return {
      rows_lost,
      rows_lost_by_table: tables.slice(0, 20),
      not_counted: `rows that were changed in place${fewer(rowsGone(then, now))}`,
    }
  } catch {
    // The count is a help and no condition: without it the report stands.
    return { rows_lost: 'not known: the rows could not be counted now' }
  }
}
