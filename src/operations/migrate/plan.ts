import { resolve } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import type { MigrationCommand, MigrationRunner } from '../../systems/migration/port.ts'
import { alembicCommand, parseCurrent, parseHistory, pending, type Revision, targets } from './alembic.ts'
import type { State } from './outcome.ts'

/** Every session of the command has these, where it is built on libpq. Whoever waits for a lock makes all others wait. */
export const LIMITS = { lock: '10s', statement: '15min' }

/** What a migration tool says it would do; undefined: the command is one that cannot be asked. */
export interface Planned {
  pending: readonly Revision[]
  /** The revisions that it ends at. */
  goal: readonly string[]
}

/**
 * Asks alembic, where the command is one of its own. Throws `config_invalid` when alembic is at another revision than
 * the database: then it looks at another database, and would migrate that one.
 */
export async function planOf(
  runner: Pick<MigrationRunner, 'ask'>,
  command: MigrationCommand,
  state: Pick<State, 'revision'>,
  signal: AbortSignal,
): Promise<Planned | undefined> {
  const alembic = alembicCommand(command.argv)
  if (!alembic) return undefined
  const ask = async (...words: string[]) =>
    await runner.ask({ ...command, argv: [...alembic.prefix, ...words] }, signal)
  const current = parseCurrent(await ask('current'))
  const here = state.revision?.split(',').sort() ?? []
  if (current.join() !== here.join()) throw otherDatabase(current, here)
  const history = parseHistory(await ask('history', '--verbose'))
  const goal = targets(history, alembic.to)
  if (goal.length === 0) throw noGoal(alembic.to)
  return { pending: pending(history, current, alembic.to), goal }
}

/** What ends a transaction, opens another one, or runs what is not in the script. */
const COMMITS =
  /commit|isolation_level|create_engine|\bengine\b|psycopg|subprocess|os\.system|\bopen\(|read_text|\.sql\b|\bcall\b/i

/** The revisions that may leave rows changed though all else of them was rolled back, as far as their texts tell. */
export async function looseOf(
  { pending }: Planned,
  runner: Pick<MigrationRunner, 'script'>,
  cwd: string,
): Promise<string[]> {
  const texts = await Promise.all(
    pending.map(async ({ id, path }) => ({ id, text: await runner.script(resolve(cwd, path)) })),
  )
  return texts.filter(({ text }) => text === undefined || COMMITS.test(text)).map(({ id }) => id)
}

function otherDatabase(current: readonly string[], here: readonly string[]): OperatorError {
  const at = (revisions: readonly string[]) => revisions.join(', ') || 'no revision'
  const message = `alembic is at ${at(current)} and the configured database at ${at(here)}: they are not the same database.`
  return new OperatorError('config_invalid', message, {
    hint: 'Let alembic take its URL from the PG* variables or from what `migrate.env` passes on, or correct the url of the database.',
    applied: 'no',
  })
}

function noGoal(to: string): OperatorError {
  return new OperatorError('config_invalid', `alembic knows no revision ${to}.`, {
    hint: 'See whether `migrate.cwd` is the folder of the right version of the code.',
    applied: 'no',
  })
}
