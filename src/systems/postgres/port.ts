import type { Look } from '../../core/look.ts'
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
