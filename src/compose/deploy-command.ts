import { join, relative, sep } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Version } from '../operations/deploy/driver.ts'
import type { MigrationCommand } from '../systems/migration/port.ts'
import { commandOf } from './migrations.ts'

/** What leases and rules call a database. */
export const databaseLease = (name: string) => `database/${name}`

/** Whether the folder of the command is in the release that comes, which may not be there yet. */
export function runsInRelease({ config }: Loaded, target: string, cwd: string): boolean {
  const entry = config.deployments[target]
  return entry?.kind === 'process' && inCurrent(entry.dir, cwd) !== undefined
}

/**
 * The command of a database as a deploy runs it: before the new version serves, and with that version's scripts. A
 * `cwd` below the link `current` of its releases means the release that comes; whatever runs it elsewhere is told the
 * version by its variables.
 */
export function commandIn(loaded: Loaded, database: string, target: string, to: Version): MigrationCommand {
  const command = commandOf(loaded, database)
  const env = { ...command.env, OPERATOR_VERSION: to.label, OPERATOR_VERSION_ID: to.id }
  const entry = loaded.config.deployments[target]
  const below = entry?.kind === 'process' ? inCurrent(entry.dir, command.cwd) : undefined
  if (entry?.kind !== 'process' || below === undefined) return { ...command, env }
  return { ...command, env, cwd: join(entry.dir, 'releases', to.label, below) }
}

function inCurrent(dir: string, cwd: string): string | undefined {
  const below = relative(join(dir, 'current'), cwd)
  return below === '..' || below.startsWith(`..${sep}`) ? undefined : below
}
