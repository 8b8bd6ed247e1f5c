import { runMigration } from '../../../src/operations/migrate/run.ts'
import { createSqliteMigrated } from '../../../src/systems/sqlite/migrated.ts'
import { migration } from './migration.ts'

/** Migrates an SQLite database with a command, for a test that kills this process meanwhile. */
const [folder, path, ...argv] = process.argv.slice(2)
if (folder !== undefined && path !== undefined && process.send) {
  await runMigration(migration(folder, createSqliteMigrated(path), argv).run)
  process.send('over')
}
