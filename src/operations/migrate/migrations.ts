import type { MigrationCommand } from '../../systems/migration/port.ts'
import type { Rests } from './backup-first.ts'

/** What a dry run shows and what an approval is bound to. */
export interface MigrationForecast {
  database: string
  /** As it would be run. */
  command: string
  schemaHash: string
  revision?: string
  /** What a migration tool says it would run, in order; undefined: the command cannot be asked. */
  pending?: readonly string[]
  /** The backup that it would rest on; or why there is none yet. */
  rests: Rests
}

export interface StartMigration {
  /** The operation's id, and the way to give it to the worker. */
  operation: { id: string; handOver(pid: number): void }
  tool: string
  /** The call's own input, true values: the rules judge it again before the first effect. */
  input: unknown
  actor: string
  database: string
  /** Whether a missing backup is made, or stops the migration. */
  mayBackUp: boolean
}

/** What tools may do with migrations. Their reports are followed like those of backups. */
export interface MigrationPower {
  /** Throws `not_found`, listing the databases; `not_configured` for one without `migrate`. */
  database(name: string): string
  /** What a migration of it would rest on now. */
  rests(database: string, signal: AbortSignal): Promise<Rests>
  /**
   * Asks the migration tool too, which takes seconds. `command`: as a deploy would run it; `not here yet` where its
   * scripts come with a version that is not on this machine.
   */
  forecast(
    database: string,
    signal: AbortSignal,
    command?: MigrationCommand | 'not here yet',
  ): Promise<MigrationForecast>
  /** Starts the worker and gives it the operation. When it returns, the migration needs nothing of this process. */
  start(options: StartMigration): Promise<void>
}
