import type { Look } from '../../core/look.ts'
import type { Secret } from '../../core/secret.ts'

export interface RedisTarget {
  url: Secret
}

/** A server that answered PING; `latencyMs` is that answer's time. */
export interface RedisLook extends Look {
  version: string
  /** `master` or `slave`, as INFO says. */
  role: string
  loading: boolean
  /** Bytes; `max` is 0 when the server has no limit. */
  memory: { used: number; max: number; policy: string }
  /** On a replica: whether its link to the primary is up. */
  replication?: { linkUp: boolean; primary: string }
  /** True when the last snapshot was written. */
  lastSaveOk: boolean
  /** Append-only file; `lastWriteOk` is true when it is off. */
  aof: { enabled: boolean; lastWriteOk: boolean }
  /** The server's own refusal of writes (MISCONF) or of reads (MASTERDOWN), as PING was answered. */
  refusal?: string
}

export interface RedisProbe {
  /** One fresh connection. Throws ProbeError: refused, timeout, resolver, auth, not_ready (loading, busy), protocol. */
  look(target: RedisTarget, signal: AbortSignal): Promise<RedisLook>
}
