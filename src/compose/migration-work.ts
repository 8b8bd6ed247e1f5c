import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Act } from '../core/steps.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Health } from '../operations/health/health.ts'
import { FRESH_MS } from '../operations/migrate/backup-first.ts'
import type { Memory, MigrationRun } from '../operations/migrate/parts.ts'
import { runMigration } from '../operations/migrate/run.ts'
import { createMigrationRunner } from '../systems/migration/client.ts'
import { type BackupWorkParts, backingUp, partsOf } from './backup-work.ts'
import { commandOf, type MigrationCall, migratedOf } from './migrations.ts'
import { OUTCOMES } from './outcomes.ts'
import { type EndedWork, pagedWork } from './paged-work.ts'
import { keptCall, type LongCall, recheck } from './recheck.ts'
import { nowOf } from './since-boot.ts'
import { worksFolder } from './work-files.ts'
import type { End, LongWork } from './worker.ts'

export interface MigrationWorkParts extends BackupWorkParts {
  health: Health
  env: NodeJS.ProcessEnv
}

/** A command that takes longer, where the configuration says nothing of `timeout`, hangs. */
const LIMIT_MS = 1_800_000

/** Migrations, as their worker does them. */
export function migrationWork(parts: MigrationWorkParts): LongWork {
  return pagedWork(parts, {
    kinds: ['migrate'],
    carryOut: (adopted, act) => runMigration(migrationOf(parts, adopted, act)),
    endOf,
  })
}

/** Where there was nothing to migrate, nothing was applied. */
function endOf({ verdict, report }: EndedWork): End {
  const { applied } = (report as { result?: { applied?: string } }).result ?? {}
  return { verdict, ...OUTCOMES[verdict], ...(applied === 'nothing' && { applied: 'no' as const }) }
}

function migrationOf(parts: MigrationWorkParts, adopted: Adopted, act: Act): MigrationRun {
  const call = keptCall<MigrationCall>(parts.backups.files, 'works', adopted.operation.id)
  const { book, document } = partsOf(parts, adopted, act, call)
  const own = { book, document, command: commandOf(parts.loaded, call.database) }
  return migrationRun(parts, adopted, act, call, own)
}

/** A migration within an operation: its own, or a deploy. */
export function migrationRun(
  parts: MigrationWorkParts,
  adopted: Adopted,
  act: Act,
  call: LongCall & Pick<MigrationCall, 'database' | 'mayBackUp'>,
  own: Pick<MigrationRun, 'book' | 'document' | 'command'>,
): MigrationRun {
  const { loaded, backups, env, clock } = parts
  const { id } = adopted.operation
  const { database, mayBackUp } = call
  const { fresh = FRESH_MS, timeout = LIMIT_MS } = loaded.config.databases[database]?.migrate ?? {}
  const { driver, signal } = partsOf(parts, adopted, act, call)
  const folder = worksFolder(parts.books)
  const memory = `${id}.migration`
  return {
    ...own,
    operation: id,
    database,
    freshMs: fresh,
    limitMs: timeout,
    mayBackUp,
    driver,
    migrated: migratedOf(loaded, database, env),
    runner: createMigrationRunner(env),
    backups: () => backups.catalogue.list(database),
    ...backingUp(parts, adopted, act, call, 'before migration'),
    files: {
      log: join(folder, `${id}.log`),
      passfile: join(folder, `${id}.pass`),
      remove: (path) => rm(path, { force: true }),
    },
    memory: {
      keep: (value) => backups.files.keep(memory, value),
      read: () => backups.files.read(memory) as Memory | undefined,
    },
    health: (until) => healthOf(parts.health, until),
    act,
    redact: parts.redactor.text,
    recheck: () => recheck(parts, id, call),
    clock,
    now: () => nowOf(clock),
    signal,
  }
}

async function healthOf(health: Health, signal: AbortSignal) {
  const { services } = await health.check({}, signal)
  const down = services.filter(({ status }) => status === 'down')
  const sentences = down.map(({ name, findings }) => [name, `${name} is down: ${findings.join('; ')}`])
  return { checked: services.length, bad: Object.fromEntries(sentences) as Record<string, string> }
}
