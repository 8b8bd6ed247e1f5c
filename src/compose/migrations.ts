import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { FRESH_MS, type Rests, restsOn } from '../operations/migrate/backup-first.ts'
import type { MigrationPower } from '../operations/migrate/migrations.ts'
import type { State } from '../operations/migrate/outcome.ts'
import type { Migrated } from '../operations/migrate/parts.ts'
import { LIMITS, planOf } from '../operations/migrate/plan.ts'
import type { Action } from '../policy/action.ts'
import type { BackupFact, Measured } from '../policy/facts.ts'
import { createMigrationRunner } from '../systems/migration/client.ts'
import type { MigrationCommand } from '../systems/migration/port.ts'
import { createPostgresMigrated } from '../systems/postgres/migrated.ts'
import { createSqliteMigrated } from '../systems/sqlite/migrated.ts'
import { makesBackup } from '../tools/run-migration.ts'
import { type Backups, composeBackups } from './backups.ts'
import { callName } from './deploy-files.ts'
import type { LongWorks } from './long-works.ts'
import type { LongCall } from './recheck.ts'
import { composeRestores } from './restores.ts'
import { nowOf } from './since-boot.ts'
import { worksFolder } from './work-files.ts'

/** What a worker needs to know of a migration. */
export type MigrationCall = LongCall & { work: 'migrate'; database: string; mayBackUp: boolean }

interface Parts {
  loaded: Loaded
  books: StateBooks
  backups: Backups
  longWorks: Pick<LongWorks, 'launch' | 'abandoned'>
  env: NodeJS.ProcessEnv
  clock: Clock
}

/** Everything that calls may ask of databases. */
export function composeDatabases(parts: Omit<Parts, 'backups'> & { sleep: Sleep }) {
  const backups = composeBackups(parts)
  const migrations = composeMigrations({ ...parts, backups })
  const restores = composeRestores({ ...parts, backups })
  return { backups, migrations, powers: { backups: backups.power, migrations, restores } }
}

function composeMigrations(parts: Parts): MigrationPower {
  const { loaded, books, backups, longWorks, env, clock } = parts
  const freshOf = (name: string) => loaded.config.databases[name]?.migrate?.fresh ?? FRESH_MS
  const rests = async (name: string, migrated: Migrated, state: State) => {
    const start = { ...state, source: await migrated.source() }
    return restsOn(backups.catalogue.list(name), start, freshOf(name), nowOf(clock))
  }
  return {
    database: (name) => migratable(loaded, backups.power.database(name).name),
    async rests(name, signal) {
      const migrated = migratedOf(loaded, name, env)
      return await rests(name, migrated, await migrated.state(signal))
    },
    async forecast(name, signal, command = commandOf(loaded, name)) {
      const migrated = migratedOf(loaded, name, env)
      const state = await migrated.state(signal)
      const ask = (known: MigrationCommand) =>
        asking(books, migrated, known, env, (reaching, runner) => planOf(runner, reaching, state, signal))
      const planned = command === 'not here yet' ? undefined : await ask(command)
      const { schemaHash, revision } = state
      return {
        database: name,
        command: commandOf(loaded, name).argv.join(' '),
        schemaHash,
        ...(revision !== undefined && { revision }),
        ...(planned && { pending: planned.pending.map(({ id, message }) => `${id}: ${message}`) }),
        rests: await rests(name, migrated, state),
      }
    },
    async start({ operation, tool, input, actor, database, mayBackUp }) {
      const call: MigrationCall = { tool, input, actor, work: 'migrate', database, mayBackUp }
      backups.files.keep(callName(operation.id), call)
      books.journal().works.add({ id: operation.id, kind: 'migrate', target: database, actor })
      await longWorks.launch(operation.id, operation.handOver)
    },
  }
}

/** Runs `ask` with a command that reaches the database; its password lies in a file only meanwhile. */
async function asking<T>(
  books: StateBooks,
  migrated: Migrated,
  command: MigrationCommand,
  env: NodeJS.ProcessEnv,
  ask: (command: MigrationCommand, runner: ReturnType<typeof createMigrationRunner>) => Promise<T>,
): Promise<T> {
  const folder = worksFolder(books)
  const passfile = join(folder, `${process.pid}-${randomUUID()}.pass`)
  try {
    const reach = await migrated.reach(passfile, LIMITS)
    return await ask({ ...command, env: { ...reach, ...command.env } }, createMigrationRunner(env))
  } finally {
    await rm(passfile, { force: true })
  }
}

export function migratedOf({ config }: Loaded, name: string, env: NodeJS.ProcessEnv): Migrated {
  const entry = config.databases[name]
  if (!entry) throw new Error(`there is no database ${name}`)
  return entry.kind === 'sqlite' ? createSqliteMigrated(entry.path) : createPostgresMigrated(entry.url, env)
}

/** As it is configured; the configuration has made `cwd` absolute. */
export function commandOf({ config }: Loaded, name: string): MigrationCommand {
  const { command: argv = [], cwd = '.', env = {} } = config.databases[name]?.migrate ?? {}
  const revealed = Object.entries(env).map(([variable, secret]) => [variable, secret.reveal()])
  return { argv, cwd, env: Object.fromEntries(revealed) as Record<string, string> }
}

function migratable({ config }: Loaded, name: string): string {
  if (config.databases[name]?.migrate) return name
  throw new OperatorError('not_configured', `The database ${name} has no migration command.`, {
    hint: `Add it: databases: { ${name}: { migrate: { command: [alembic, upgrade, head], cwd: ./backend } } }`,
    applied: 'no',
  })
}

/** As rules know it. */
export function factOfRests(rests: Rests): BackupFact['rests'] {
  return 'none' in rests ? rests : { id: rests.backup.id }
}

/** A look at a database ages like a look at the machine: it is repeated before the first effect anyway. */
const TTL_MS = 60_000

/** What the rules want to know of a migration. */
export function backupFacts(power: MigrationPower, clock: Clock) {
  return async (_action: Action, input: unknown, signal: AbortSignal): Promise<Measured<BackupFact>> => {
    const asked = input as Parameters<typeof makesBackup>[0] & { database: string }
    const rests = await power.rests(power.database(asked.database), signal)
    const value = { rests: factOfRests(rests), makes: makesBackup(asked) }
    return { value, at: clock.now(), ttl: TTL_MS }
  }
}
