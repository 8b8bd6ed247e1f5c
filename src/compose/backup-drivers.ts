import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import type { BackupDriver } from '../operations/backup/driver.ts'
import { createPostgresDriver } from '../operations/backup/postgres/driver.ts'
import { createPostgresRestore } from '../operations/backup/postgres/restore.ts'
import type { RestoreDriver } from '../operations/backup/restore/driver.ts'
import { createSqliteBackups } from '../operations/backup/sqlite/driver.ts'
import { createSqliteRestore } from '../operations/backup/sqlite/restore.ts'
import { createContainers } from '../systems/docker/containers.ts'
import type { PostgresWorkshop } from '../systems/postgres/backup-port.ts'
import { openPostgresPrograms } from '../systems/postgres/dump.ts'
import { openPostgresServer } from '../systems/postgres/server.ts'
import { createPostgresSource } from '../systems/postgres/source.ts'
import { trialInContainer } from '../systems/postgres/trial-container.ts'
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
  /** Where Docker is, for databases that run in a container. */
  docker?: { socket: string }
  /** How long a backup waits for a lock on a table; 30 s when absent. */
  lockWaitMs?: number
}

/** How a configured database is backed up. */
export function backupDriver(entry: Entry, { vault, clock, env, docker, lockWaitMs }: Parts): BackupDriver {
  if (entry.kind === 'sqlite')
    return createSqliteBackups({ path: entry.path, sqlite: createSqlite(), vault, clock })
  const { url } = entry
  const places = whereabouts(entry, { env, ...(docker && { docker }) })
  const wait = lockWaitMs === undefined ? {} : { lockWaitMs }
  return createPostgresDriver({
    source: createPostgresSource(url, env, wait),
    workshop: workshopOf(entry, places),
    programs: (server, folder, signal) =>
      openPostgresPrograms(
        { url, ...places, ...(folder !== undefined && { folder }), ...wait },
        server,
        signal,
      ),
    clock,
  })
}

type Postgres = Extract<Entry, { kind: 'postgres' }>
type Around = Pick<Parts, 'env' | 'docker'>

function whereabouts({ programs, container }: Postgres, { env, docker }: Around) {
  if (container === undefined) return { programs, env, container }
  if (!docker) throw new Error('a database in a container needs to know where Docker is')
  return { programs, env, container: { name: container, docker: createContainers(docker) } }
}

function workshopOf({ url, trial }: Postgres, places: ReturnType<typeof whereabouts>): PostgresWorkshop {
  const workshop = createPostgresWorkshop(places)
  const { container } = places
  if (trial === 'database') return trialInDatabase(workshop, { url, ...places })
  if (trial === 'cluster' || !container) return workshop
  return trialInContainer(workshop, { ...places, container, always: trial === 'container' })
}

/** How a configured database comes back. */
export function restoreDriver(
  entry: Entry,
  { clock, env, docker }: Around & Pick<Parts, 'clock'>,
): RestoreDriver {
  if (entry.kind === 'sqlite') {
    const { path } = entry
    const { rows } = createSqliteMigrated(path)
    return createSqliteRestore({
      ...{ path, sqlite: createSqlite(), files: createSqliteFiles(), rows },
      fingerprints: (tables, signal) => fingerprintsIn(path, tables, signal),
    })
  }
  const places = whereabouts(entry, { env, ...(docker && { docker }) })
  const server = () => openPostgresServer({ url: entry.url, ...places })
  return createPostgresRestore({ server, workshop: createPostgresWorkshop(places), clock })
}
