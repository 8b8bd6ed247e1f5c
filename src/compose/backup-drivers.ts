import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import type { BackupDriver } from '../operations/backup/driver.ts'
import { createPostgresDriver } from '../operations/backup/postgres/driver.ts'
import { createPostgresRestore } from '../operations/backup/postgres/restore.ts'
import type { RestoreDriver } from '../operations/backup/restore/driver.ts'
import { createSqliteBackups } from '../operations/backup/sqlite/driver.ts'
import { createSqliteRestore } from '../operations/backup/sqlite/restore.ts'
import { openPostgresPrograms } from '../systems/postgres/dump.ts'
import { openPostgresServer } from '../systems/postgres/server.ts'
import { createPostgresSource } from '../systems/postgres/source.ts'
import { trialInDatabase } from '../systems/postgres/trial-database.ts'
import { createPostgresWorkshop } from '../systems/postgres/workshop.ts'
import { createSqlite } from '../systems/sqlite/client.ts'
import { createSqliteFiles } from '../systems/sqlite/files.ts'
import { fingerprintsIn } from '../systems/sqlite/looking.ts'
import { createSqliteMigrated } from '../systems/sqlite/migrated.ts'
import type { Vault } from '../systems/vault/port.ts'

type Entry = Config['databases'][string]

interface Parts {
  vault: Vault
  clock: Clock
  env: NodeJS.ProcessEnv
  /** How long a backup waits for a lock on a table; 30 s when absent. */
  lockWaitMs?: number
}

/** How a configured database is backed up. */
export function backupDriver(entry: Entry, { vault, clock, env, lockWaitMs }: Parts): BackupDriver {
  if (entry.kind === 'sqlite')
    return createSqliteBackups({ path: entry.path, sqlite: createSqlite(), vault, clock })
  const { url, programs, trial } = entry
  const workshop = createPostgresWorkshop({ programs, env })
  const wait = lockWaitMs === undefined ? {} : { lockWaitMs }
  return createPostgresDriver({
    source: createPostgresSource(url, env, wait),
    workshop: trial === 'database' ? trialInDatabase(workshop, { url, programs, env }) : workshop,
    programs: (server, folder, signal) =>
      openPostgresPrograms(
        { url, programs, env, ...(folder !== undefined && { folder }), ...wait },
        server,
        signal,
      ),
    clock,
  })
}

/** How a configured database comes back. */
export function restoreDriver(entry: Entry, { clock, env }: Pick<Parts, 'clock' | 'env'>): RestoreDriver {
  if (entry.kind === 'sqlite') {
    const { path } = entry
    const { rows } = createSqliteMigrated(path)
    return createSqliteRestore({
      ...{ path, sqlite: createSqlite(), files: createSqliteFiles(), rows },
      fingerprints: (tables, signal) => fingerprintsIn(path, tables, signal),
    })
  }
  const { url, programs } = entry
  const server = () => openPostgresServer({ url, programs, env })
  return createPostgresRestore({ server, workshop: createPostgresWorkshop({ programs, env }), clock })
}
