import type { GuardLevel } from '../core/guard-level.ts'
import type { PlanFact } from './approvals/fact.ts'
import type { Role } from './roles.ts'
import type { Difference } from './trust/entries.ts'

/** A fact that the server measured itself. It ages: past `ttl` it is no fact any more. Milliseconds. */
export interface Measured<T> {
  value: T
  at: number
  ttl: number
}

export interface GuardFact {
  level: GuardLevel
  /** The strongest reason for the level, in words with numbers: "RAM 81 % > 75 %". */
  reason: string
  /** When green: what would have to be true, "green below 75 %". Empty when the level is NORMAL. */
  green: string
  /** A crossing of the next threshold that the trend predicts, `etaMs` from the measurement. */
  predictive: { active: boolean; etaMs: number | null; reason: string }
  /** True only in the demo, where it is labelled; a simulated guard is never a fact outside it. */
  simulated: boolean
}

export interface DiskFact {
  /** Empty when healthy. Each finding is a sentence with numbers: "/ is 97 % full (1.2 GB left)". */
  full: readonly string[]
  /** Out-of-memory kills seen within the last hour, one sentence each. */
  oomKills: readonly string[]
}

export type Mode = 'autonomous' | 'supervised'

export interface ActorFact {
  name: string
  role: Role
  /** How we know: from how the process was launched, or from a verified token. Never from clientInfo. */
  identifiedBy: 'launch' | 'token' | 'jwt'
  /** Whether what it changes needs a plan and a clearance first: its own mode, else the policy's. */
  mode: Mode
}

export interface CapacityFact {
  ceiling: number
  inFlight: number
}

/** What was found out about a deploy before it begins. Words are for people; none holds a secret. */
export interface DeploymentFact {
  /** Which version was judged, by what it is, and the digest of its file. Each absent where it is not known yet. */
  version?: string
  source?: string
  /** How it will be known healthy, and whether that can be known in time; or why it cannot be known at all. */
  health:
    | { probe: string; earliestHealthyMs: number; latestUnhealthyMs: number; verifyMs: number }
    | { none: string }
  portsTaken: readonly { port: string; by: string }[]
  wayBack: { how: string; worstMs: number } | { none: string }
  inlineSecrets: readonly string[]
  /** Absent where no staging target is configured. */
  staging?: { target: string; version: string; healthy: boolean; says: string }
  /** Another live operator that has the target. */
  heldBy?: string
  /** How long it may take until it is verified and watched, milliseconds: so long the guard has to stay green. */
  durationMs: number
  /** What no policy can allow: an image of another architecture, a file with a cycle. */
  impossible: readonly string[]
  /** Where the deploy migrates a database first. */
  migrates?: BackupFact
}

/** What a migration could rest on. Words are for people. */
export interface BackupFact {
  /** The verified and young backup of the very schema that the migration starts from; or why there is none. */
  rests: { id: string } | { none: string }
  /** Whether a missing one is made, and proved, before anything is migrated. */
  makes: boolean
}

/** Whether a scheduled job may be started once more. Words are for people. */
export interface RerunFact {
  /** Why not, a sentence each. */
  against: readonly string[]
  hint: string
  /** Its owner wants a human to approve it. */
  needsHuman: boolean
}

/** Whether the configuration in force is the one that a trusted key signed. */
export interface TrustFact {
  /** Where it is not. Empty: it is, or nobody was trusted yet. */
  differences: readonly Difference[]
}

/**
 * Everything a rule may know, gathered once per call and frozen. A fact that could not be had is absent and
 * `missing` says why; the rules that need it then deny and quote that.
 */
export interface Facts {
  /** When the facts were gathered, wall clock. */
  at: number
  actor?: ActorFact
  guard?: Measured<GuardFact>
  disk?: Measured<DiskFact>
  capacity?: Measured<CapacityFact>
  deployment?: Measured<DeploymentFact>
  backup?: Measured<BackupFact>
  rerun?: Measured<RerunFact>
  /** The plan of this very call, and what was said of it. */
  plan?: PlanFact
  trust?: TrustFact
  /** A person at the client said yes to this very call, to this caller, in this state of the world. */
  confirmed?: true
  missing: Readonly<Partial<Record<FactName, string>>>
}

/** The facts that cost something to get; a tool's kind says which of them its rules need. */
export type FactName = 'guard' | 'disk' | 'capacity' | 'deployment' | 'backup' | 'rerun' | 'plan' | 'trust'

/** True when the fact is there and young enough at `at`. A measurement from the future (a clock that was set back) is stale. */
export function isFresh(fact: Measured<unknown>, at: number): boolean {
  const age = at - fact.at
  return age >= 0 && age <= fact.ttl
}
