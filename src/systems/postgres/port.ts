import type { Look } from '../../core/look.ts'
import type { RecordCount } from '../../core/record-count.ts'
import type { Secret } from '../../core/secret.ts'

export interface PostgresTarget {
  url: Secret
}

/** A server that answered `select 1`. */
export interface PostgresLook extends Look {
  version: string
  /** True on a standby, and on a primary that is still replaying its log. */
  inRecovery: boolean
  /** Sessions of clients against `max_connections`; `reserved` of those are kept for superusers. */
  connections: { used: number; max: number; reserved: number }
}

export interface PostgresProbe {
  /** One fresh connection. Throws ProbeError: refused, timeout, resolver, auth, not_ready, protocol, missing (database). */
  look(target: PostgresTarget, signal: AbortSignal): Promise<PostgresLook>
}

export interface PostgresTable extends PostgresTarget {
  /** With its schema where it is not on the search path: public.notes. */
  table: string
  /** The column whose highest value is the newest record. */
  newest?: string
}

export interface PostgresRecords {
  /**
   * Counts a table in a read-only transaction that the server ends after 10 s. Throws ProbeError as a look does;
   * `missing`: there is no such table or column.
   */
  count(of: PostgresTable, signal: AbortSignal): Promise<RecordCount>
}
