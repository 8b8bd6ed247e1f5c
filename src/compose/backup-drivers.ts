import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { BackupDriver } from '../operations/backup/driver.ts'
import { createPostgresDriver } from '../operations/backup/postgres/driver.ts'
import { openPostgresPrograms } from '../systems/postgres/dump.ts'
import { createPostgresSource } from '../systems/postgres/source.ts'
import { createPostgresWorkshop } from '../systems/postgres/workshop.ts'

type Entry = Config['databases'][string]

/** How a configured database is backed up. */
export function backupDriver(entry: Entry, clock: Clock, env: NodeJS.ProcessEnv): BackupDriver {
  if (entry.kind === 'sqlite')
    throw new OperatorError('not_configured', 'SQLite databases are not backed up yet.')
  const { url, programs } = entry
  return createPostgresDriver({
    source: createPostgresSource(url, env),
    workshop: createPostgresWorkshop({ programs, env }),
    programs: (server, folder, signal) =>
      openPostgresPrograms({ url, programs, env, ...(folder !== undefined && { folder }) }, server, signal),
    clock,
  })
}
