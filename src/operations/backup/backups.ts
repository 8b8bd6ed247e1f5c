import type { OpsOutput } from '../ops-output.ts'
import type { WorkFollowOptions } from '../work/follow.ts'
import type { WorkDetails } from '../work/report.ts'
import type { Entry } from './entry.ts'

/** A database of the configuration, in what backups need of it. Milliseconds. */
export interface Database {
  name: string
  kind: 'postgres' | 'sqlite'
  keepMs: number
  weeklyMs: number | undefined
  /** A backup that was last restored longer ago is to be proved again. */
  proveEveryMs: number
}

interface Start {
  /** The operation's id, and the way to give it to the worker. */
  operation: { id: string; handOver(pid: number): void }
  tool: string
  /** The call's own input, true values: the rules judge it again before the first effect. */
  input: unknown
  actor: string
}

export interface StartBackup extends Start {
  database: string
  level: 'decode' | 'restore'
  label?: string
}

export interface StartVerify extends Start {
  id: string
}

/** What tools may do with backups. */
export interface BackupPower {
  /** Throws `not_found`, listing the databases. */
  database(name: string): Database
  /** Starts the worker and gives it the operation. When it returns, the backup needs nothing of this process. */
  backup(options: StartBackup): Promise<void>
  /** The same for proving one that is there. Throws `not_found`. */
  verify(options: StartVerify): Promise<void>
  /** Whether the operation is a work on databases. */
  has(operation: string): boolean
  follow(operation: string, options: WorkFollowOptions): Promise<OpsOutput<WorkDetails>>
  /** Newest first by sequence; of one database, or of all. */
  list(database?: string): readonly Entry[]
  /** Entries that cannot be read, in sentences. */
  damaged(): readonly string[]
}
