import type { Loaded } from '../config/load.ts'
import { systemClock } from '../core/clock.ts'
import { findPrograms } from '../systems/postgres/programs.ts'
import { createVault } from '../systems/vault/client.ts'
import { backupDriver } from './backup-drivers.ts'
import { backupPath } from './backups.ts'

/** Whether a configured database could be backed up now. Bytes. */
export interface DatabaseSurvey {
  /** "PostgreSQL 15.18". */
  server: string
  /** "pg_dump 15.18". */
  tool: string
  bytes: number
  /** Free where its backups lie. */
  free: number
  /** Whether a backup can be tried out: a server program is here, or the database's own server lends a place. */
  canProve: boolean
}

const PATIENCE_MS = 20_000

/** Asks the database and this machine, and changes nothing. Throws what a backup would meet first. */
export async function surveyDatabase(
  loaded: Loaded,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<DatabaseSurvey> {
  const entry = loaded.config.databases[name]
  if (!entry) throw new Error(`there is no database ${name}`)
  const vault = createVault()
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const { server, tool, bytes } = await backupDriver(entry, { vault, clock: systemClock, env }).survey(signal)
  const free = await vault.free(backupPath(loaded, name, ''))
  if (entry.kind === 'sqlite' || entry.trial === 'database')
    return { server, tool, bytes, free, canProve: true }
  const major = Number.parseInt(server.replace(/^\D+/, ''), 10)
  const { fits } = await findPrograms('initdb', major, entry.programs, env, signal)
  return { server, tool, bytes, free, canProve: fits !== undefined }
}
