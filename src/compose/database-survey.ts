import type { Loaded } from '../config/load.ts'
import { systemClock } from '../core/clock.ts'
import { createContainers } from '../systems/docker/containers.ts'
import { openContainer } from '../systems/postgres/in-container.ts'
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
  /** Whether a backup can be tried out: a server program is here or in the server's container, or the server lends a place. */
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
  const { server, tool, bytes } = await backupDriver(entry, {
    ...{ vault, clock: systemClock, env, docker: loaded.config.docker },
  }).survey(signal)
  const free = await vault.free(backupPath(loaded, name, ''))
  const major = Number.parseInt(server.replace(/^\D+/, ''), 10)
  const canProve = await proves(loaded, entry, major, env, signal)
  return { server, tool, bytes, free, canProve }
}

/** Throws what is wrong with a container that would be needed for it. */
async function proves(
  { config }: Loaded,
  entry: Loaded['config']['databases'][string],
  major: number,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<boolean> {
  if (entry.kind === 'sqlite' || entry.trial === 'database') return true
  const { programs, trial, container } = entry
  const { fits } = trial === 'container' ? {} : await findPrograms('initdb', major, programs, env, signal)
  if (fits || trial === 'cluster' || container === undefined) return fits !== undefined
  const docker = createContainers(config.docker)
  await openContainer({ name: container, docker }, 'initdb', 'To prove backups,', signal)
  return true
}
