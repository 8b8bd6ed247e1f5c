/** Where the work waits: one of Redis's own types, or the keys of a BullMQ queue. */
export type QueueKeys =
  /** `busy`: a key whose elements are the tasks in hand, such as the list that BLMOVE moves them to. */
  | { list: string; busy?: string | undefined }
  | { stream: string; group: string }
  /** `due`: scores are epoch milliseconds, and what lies ahead does not wait yet. */
  | { zset: string; due?: boolean | undefined; busy?: string | undefined }
  | { bullmq: string; prefix?: string | undefined }

export interface FleetKeys {
  queue: QueueKeys
  /** The sorted set of agents; what else the fleet reads has names that begin with it, see `FLEET_KEYS`. */
  agents: string
  /**
   * How long an agent's lease lasts, milliseconds: agents are processes that renew it. Absent: agents are virtual,
   * entries that The Operator adds and removes itself and that hold until then.
   */
  leaseMs?: number | undefined
}

/** Everything that one look at a queue and its fleet saw, at one moment of the server's own clock. */
export interface RedisFleetLook {
  /** The server's clock, epoch milliseconds. */
  at: number
  /** The longer of the two answers it took, milliseconds. */
  latencyMs: number
  /** Another one is another process: a restart, or another server behind the address. */
  runId: string
  role: string
  loading: boolean
  linkUp?: boolean
  /** Bytes; `max` is 0 when the server has no limit. */
  memory: { used: number; max: number }
  /** Undefined while the server loads, when nothing can be counted. */
  counts?: FleetCounts
}

export interface FleetCounts {
  /** Whether the queue's key is there. Redis removes one that is empty, and so does who deletes it. */
  present: boolean
  /** It has a time to live, and takes its tasks with it when that ends. */
  expires: boolean
  /** Tasks that could be taken now. */
  depth: number
  /** Tasks in hand. */
  busy: number
  paused: boolean
  /** Why `depth` is not known, where the server cannot say it. */
  unknown?: string
  fleet: FleetState
}

export interface FleetState {
  /** Counted up with every change; 0 before the first. */
  version: number
  /** Undefined before the first change. */
  desired?: number
  /** The operation that changed it last. */
  by?: string
  /** Entries with a lease that holds and that are not told to end. */
  live: number
  /** Told to end, and still there. */
  draining: number
  /** Entries whose lease has run out. */
  lapsed: number
  /** Agents that say they have a task in hand. */
  working: number
  /** How many of them may work at once, null where nothing was said; `paused`: none takes anything new. */
  told: { concurrency: number | null; paused: boolean }
}

/** A change of the desired level, on top of the version that was seen. */
export interface FleetStep {
  version: number
  to: number
  /** No script makes the fleet larger than this, whatever it is told. */
  ceiling: number
  operation: string
}

/**
 * What may be asked of Redis for a fleet. Each change is one script, whole or not at all. Throws OperatorError:
 * `unavailable` (nobody there, cut, too slow; `applied` says `unknown` where the change may have arrived),
 * `invalid_input` (a key of the wrong type), `busy` (somebody else changed the fleet since).
 */
export interface RedisFleet {
  look(signal: AbortSignal): Promise<RedisFleetLook>
  grow(step: FleetStep, signal: AbortSignal): Promise<void>
  /** Lowers the level: idle virtual agents go at once, all others are told to end when their task is done. */
  shrink(step: FleetStep, signal: AbortSignal): Promise<void>
  /** Tells the agents how many of them may work at once. The same again changes nothing. */
  tell(concurrency: number, paused: boolean, signal: AbortSignal): Promise<void>
  /** Removes entries that are told to end or whose lease has run out, and that have no task. At most 10,000; answers how many. */
  reap(signal: AbortSignal): Promise<number>
  close(): void
}
