import { OperatorError, toFailure } from '../../core/errors.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Exit } from '../../systems/migration/port.ts'
import type { WorkBook } from '../work/book.ts'
import { type Rests, restsOn } from './backup-first.ts'
import { conclude } from './conclude.ts'
import { lastWords } from './last-words.ts'
import { isGood, type State } from './outcome.ts'
import type { Memory, MigrationRun } from './parts.ts'
import { LIMITS, looseOf, type Planned, planOf } from './plan.ts'

/** A worker that dies again and again in the same migration must not go on for ever. */
const MAX_ATTEMPTS = 3
/**
 * The whole migration, from wherever an earlier worker left it. The command is started once: a worker that takes over
 * waits for what still runs, and judges by the database. Its end is in the book; nothing is thrown.
 */
export async function runMigration(run: MigrationRun): Promise<void> {
  const { book, document, operation } = run
  const verdict = await migrateTo(run)
  try {
    await document(verdict)
  } catch (error) {
    book.block(`It is not documented in the agent log: ${said(error, operation)}`)
  }
  book.end(verdict)
}

/** The same as a part of something larger, which documents it and ends it. */
export async function migrateTo(run: MigrationRun): Promise<WorkVerdict> {
  const verdict = await work(run).catch((error: unknown) => stopped(run, error))
  await run.files.remove(run.files.passfile)
  return verdict
}

/** Before it was remembered nothing was started; after it nobody could look at what the command has left. */
async function stopped(run: MigrationRun, error: unknown): Promise<WorkVerdict> {
  const { book, memory, operation } = run
  book.block(said(error, operation))
  const kept = memory.read()
  if (!kept) return 'failed'
  book.result({ applied: 'unknown', backup: kept.backup, output: await lastWords(run) })
  return 'needs_human'
}

async function work(run: MigrationRun): Promise<WorkVerdict> {
  const memory = run.memory.read()
  const { attempts } = run.book.page()
  if (memory || attempts > 1) await run.clearTrial()
  if (memory) return await takeOver(run, memory)
  if (attempts > MAX_ATTEMPTS)
    throw new OperatorError(
      'unavailable',
      `${attempts - 1} workers died in it before anything was migrated.`,
      {
        hint: 'See worker.log in state_dir and the memory of this machine, then repeat the call.',
      },
    )
  const planned = await prepare(run)
  return planned === 'done' ? 'completed' : await migrate(run, planned)
}

/** Nobody knows how far it was: what still runs is waited for, and never started again. */
async function takeOver(run: MigrationRun, memory: Memory): Promise<WorkVerdict> {
  const { book, runner, files, limitMs } = run
  book.note(
    `Its worker died while ${book.page().phase}; another took over. The command was not started again.`,
  )
  await runner.untilOver(files.log, limitMs)
  return await conclude(run, memory)
}

/** What would be done, and a backup to come back to. `done`: the database is where it was to go. */
async function prepare(run: MigrationRun): Promise<Planned | 'done' | undefined> {
  const { book, migrated, signal } = run
  book.enter('preparing')
  const state = await migrated.state(signal)
  const planned = await planOf(run.runner, await reaching(run), state, signal)
  if (planned?.pending.length === 0) {
    book.note(`There is nothing to migrate: the database is at ${state.revision ?? 'its goal'}.`)
    book.result({ applied: 'nothing', pending: [] })
    return 'done'
  }
  if (planned) book.result({ pending: planned.pending.map(({ id, message }) => `${id}: ${message}`) })
  const rests = await restsNow(run, state)
  if ('none' in rests) await makeBackup(run, rests.none)
  else if (!(await run.intact(rests.backup, book)))
    await makeBackup(run, `${rests.backup.id} is not as it was written any more`)
  return planned
}

async function restsNow({ backups, migrated, freshMs, now }: MigrationRun, state: State): Promise<Rests> {
  return restsOn(backups(), { ...state, source: await migrated.source() }, freshMs, now())
}

async function makeBackup({ book, mayBackUp, backUp }: MigrationRun, why: string): Promise<void> {
  if (!mayBackUp) throw refused(why)
  book.note(`A backup is made first and proved by a restore: ${why}.`)
  if (!(await backUp(within(book)))) throw refused('the backup that was made first could not be proved')
}

/** The book of a backup within a migration: its phases are steps of ours, and its end is not our end. */
function within(book: WorkBook): WorkBook {
  return { ...book, enter: (phase) => book.enter(`backing up first: ${phase}`), end: () => {} }
}

/** Alone with the database, and only with a backup of exactly this schema. */
async function migrate(run: MigrationRun, planned: Planned | undefined): Promise<WorkVerdict> {
  const { driver, migrated, signal, memory } = run
  const held = await driver.hold(signal)
  try {
    const before = await migrated.state(signal)
    const rests = await restsNow(run, before)
    if ('none' in rests) throw refused(rests.none)
    await run.recheck()
    const unhealthy = Object.keys((await run.health(signal)).bad)
    const kept: Memory = {
      before,
      backup: rests.backup.id,
      unhealthy,
      ...(planned && { goal: planned.goal, loose: await looseOf(planned, run.runner, run.command.cwd) }),
    }
    memory.keep(kept)
    const exit = await carryOut(run, kept)
    memory.keep({ ...kept, exit })
    if (held.lost.aborted) run.book.note('The connection that kept other operators away was lost meanwhile.')
    return await conclude(run, { ...kept, exit })
  } finally {
    await held.release()
  }
}

async function carryOut(run: MigrationRun, { before, backup, goal }: Memory) {
  const { book, act, runner, files, database, limitMs } = run
  book.enter('migrating')
  book.result({ backup, before: shown(before) })
  const command = await reaching(run)
  const intent = {
    command: command.argv.join(' '),
    backup,
    from: before.revision,
    ...(goal && { to: goal.join(',') }),
  }
  const ended: { exit?: Exit } = {}
  try {
    await act({ action: 'migrate', target: database, intent }, async () => {
      ended.exit = await runner.run(command, files.log, limitMs)
      if (!isGood(ended.exit)) throw new CommandFailed()
    })
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
  }
  return ended.exit
}

/** Marks the step as failed; what it has left is judged by the database. */
class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}

async function reaching({ command, migrated, files }: MigrationRun) {
  return { ...command, env: { ...(await migrated.reach(files.passfile, LIMITS)), ...command.env } }
}

const shown = ({ schemaHash, revision }: State) => ({
  schema_hash: schemaHash,
  ...(revision !== undefined && { revision }),
})

function refused(why: string): OperatorError {
  return new OperatorError(
    'denied',
    `backup-first: no migration without a backup to come back to, and ${why}.`,
    {
      hint: 'pg_backup with verify: restore makes one; then repeat the call.',
      applied: 'no',
    },
  )
}

function said(error: unknown, operation: string): string {
  const { message, hint, details } = toFailure(error, 'unknown', operation)
  const more = typeof details?.['said'] === 'string' ? ` It said: ${details['said']}` : ''
  return `${hint === undefined ? message : `${message} ${hint}`}${more}`
}
