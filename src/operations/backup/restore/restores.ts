import type { Entry } from '../entry.ts'
import type { Looked, Place } from './driver.ts'

/** What a restore would do; what a dry run shows and an approval is bound to. */
export interface RestoreForecast {
  database: string
  backup: string
  /** SHA-256 of the backup's data: an approval is of these bytes. */
  sha256: string
  takenAt: string
  /** Of the backup: only a verified one is restored. */
  state: Entry['state']
  place: Place
  looked: Looked
  /** Of one over it: what the configured database has above what the backup has, or why that is not known. */
  lost?: Lost
  wayBack: readonly string[]
}

export type Lost =
  | {
      rows: number
      tables: readonly { table: string; rows: number }[]
      back: number
      /** Tables with as many rows as then, and not the same ones. */
      changed: readonly string[]
      /** Tables with as many rows as then of which that is not known. */
      unread: number
    }
  | { unknown: string }

export interface StartRestore {
  /** The operation's id, and the way to give it to the worker. */
  operation: { id: string; handOver(pid: number): void }
  tool: string
  /** The call's own input, true values: the rules judge it again before the first effect. */
  input: unknown
  actor: string
  backup: string
  /** The database that the call names; has to be the backup's. */
  over?: string
  /** The name of the new database; absent: one is made up. */
  name?: string
}

/** What tools may do with restores. Their reports are followed like those of backups. */
export interface RestorePower {
  /** Throws `not_found` for a backup that is not there, `invalid_input` for one of another database. */
  forecast(
    asked: Pick<StartRestore, 'backup' | 'over' | 'name'>,
    signal: AbortSignal,
  ): Promise<RestoreForecast>
  /** Starts the worker and gives it the operation. When it returns, the restore needs nothing of this process. */
  start(options: StartRestore): Promise<void>
}
