import type { Act } from '../../core/steps.ts'
import type { Snapshot } from './snapshot.ts'

/** What a call asks for: one of the three that the tool takes, or a version that an earlier deploy kept. */
export type Wanted =
  | { by: 'image'; image: string }
  | { by: 'version'; version: string }
  | { by: 'file'; file: string }
  /** `saved` is that of the earlier Change: the whole specification comes back, not only the image. */
  | { by: 'kept'; version: Version; saved: unknown }

/**
 * A version as people and reports name it, and what exactly it is. `id` never moves: an image id (`sha256:…`),
 * the digest of a resolved compose model, or the digest of a release folder.
 */
export interface Version {
  label: string
  id: string
}

/** How soon a target can be known healthy or unhealthy, in milliseconds, and from what. */
export interface HealthBudget {
  /** In words: "HEALTHCHECK every 1s x 3", "GET http://127.0.0.1:8080/health every 500ms". */
  probe: string
  earliestHealthyMs: number
  latestUnhealthyMs: number
}

/** All the rules want to know of a deploy before it begins. Measured; looking changes nothing. */
export interface Survey {
  /** Absent when nothing runs yet: then there is no version to come back to. */
  running?: Version
  /** Absent when it is not on this machine yet and has to be fetched first. */
  wanted?: Version
  /**
   * The digest of the file that the version is made from, as it is now: an approval is bound to it, also while the
   * version itself is not here. Absent where no file is asked for.
   */
  source?: string
  health: HealthBudget | { none: string }
  /** Ports that the new version needs and that somebody else holds, each with the holder in words. */
  portsTaken: readonly { port: string; by: string }[]
  /** `worstMs`: what it takes beside the time that the old version gets to serve again (`backWithinMs`). */
  wayBack: { how: string; worstMs: number } | { none: string }
  /** Where a literal secret stands, never the secret: "services.web.environment.DB_PASSWORD". */
  inlineSecrets: readonly string[]
  /** Another live operator's label or lease on the target, in words. */
  heldBy?: string
  /** What changes, line by line, for a dry run. Redacted by the door like everything else. */
  changes: readonly string[]
  /** What makes the deploy impossible whatever the policy says: an image of another architecture, a cycle. */
  impossible: readonly string[]
}

/**
 * One deploy, as it survives its worker: plain JSON, kept in a private file of the state folder. `saved` is the
 * whole way back and may hold secrets (environments), so it is never shown, logged or put into the journal.
 */
export interface Change {
  /** The operation's id; every object that the deploy creates carries it as the label `operator.deploy`. */
  id: string
  target: string
  from?: Version
  to: Version
  /** Milliseconds: how long the new version may take to become healthy, and how long old ones may drain. */
  verifyMs: number
  /** The driver's own. */
  saved: unknown
  plan: unknown
  /** Where the deployment migrates a database. A schema may hold anything: private like `saved`. */
  migration?: Snapshot
}

/**
 * How long a version that served before may take to serve again, in milliseconds: thrice what a new one gets. A
 * machine under load is slow at both, and giving up on the old one leaves nobody who serves.
 */
export const backWithinMs = ({ verifyMs }: Pick<Change, 'verifyMs'>): number => 3 * verifyMs

/**
 * The longest that an old version may be away, in milliseconds: the new one has its whole time to show that it fails,
 * and then the old one its own to serve again. Undefined where there is no way back.
 */
export function worstRollbackMs(
  { wayBack, running }: Pick<Survey, 'wayBack' | 'running'>,
  verifyMs: number,
): number | undefined {
  if ('none' in wayBack) return undefined
  return verifyMs + wayBack.worstMs + (running ? backWithinMs({ verifyMs }) : 0)
}

/** One look at the new version while it is verified or watched. */
export interface Look {
  /**
   * `failing` is a fact (it crashed, Docker says unhealthy, another version runs). `refused` is what our own probe
   * met, which may be chance: it counts when it comes three times in a row. `inconclusive` says nothing at all.
   */
  state: 'healthy' | 'starting' | 'refused' | 'failing' | 'inconclusive'
  /** What was asked and what came back, one line each. */
  evidence: readonly string[]
}

/**
 * How one kind of target is deployed. Every method may be called again after a crash in the middle of it, by
 * another process, and finds out from the world (labels, links, specs) what is done already: nothing is
 * remembered in memory. Effects go through `act`, one call of a port each.
 */
export interface Driver {
  /** Throws `not_found` for a target that does not exist and cannot be created. Changes nothing. */
  survey(wanted: Wanted, signal: AbortSignal): Promise<Survey>
  /**
   * Brings the version here (pull, unpack, checks) and pins it by what it is; touches nothing that runs. Not
   * counted against the 60 s. Throws `not_found` (no such image), `invalid_input` (another architecture, a
   * broken file), `unavailable`.
   */
  fetch(wanted: Wanted, act: Act, signal: AbortSignal): Promise<Version>
  /**
   * Before a worker goes on with what a dead one has begun: whatever says who carries the deploy out says it of
   * this process now. Throws `busy` when somebody else has begun another one there.
   */
  takeOver?(change: Change, act: Act): Promise<void>
  /** The way back, made safe against prune and overwriting, before the first change. Idempotent by `id`. */
  save(
    id: string,
    wanted: Wanted,
    to: Version,
    act: Act,
    signal: AbortSignal,
  ): Promise<Pick<Change, 'from' | 'saved' | 'plan'>>
  /**
   * Starts the new version and moves the traffic to it when it is healthy, the old one being kept. Throws
   * DeployFailed, with the evidence, when it does not become healthy within `verifyMs`.
   */
  apply(change: Change, act: Act, signal: AbortSignal): Promise<void>
  /** Whether the target now runs exactly the new version, and how it is. */
  look(change: Change, signal: AbortSignal): Promise<Look>
  /**
   * Faults as they happen, so that a watch need not wait for its next look: calls `onFault` with the evidence
   * (died, out of memory, restarted, unhealthy). Ends with the signal; a broken stream is reconnected.
   */
  watch?(change: Change, onFault: (evidence: string) => void, signal: AbortSignal): Promise<void>
  /** Makes the saved version serve again, from whatever state the world is in, and removes what was begun. */
  restore(change: Change, act: Act, signal: AbortSignal): Promise<void>
  /** Where the world differs from what was saved, one line each; empty: restored whole, healthy and serving. */
  differences(change: Change, signal: AbortSignal): Promise<readonly string[]>
  /** After a good watch: the old version leaves the machine's way but stays restorable. Idempotent. */
  settle(change: Change, act: Act, signal: AbortSignal): Promise<void>
  /**
   * Takes away what `save` has made for the deploy `id`, which changed nothing or was taken back. Harmless when
   * that is nothing, also before `save`.
   */
  forget(id: string, act: Act, signal: AbortSignal): Promise<void>
  /** Why the version that an earlier deploy replaced cannot come back, in words; undefined while all of it is here. */
  lost(change: Change, signal: AbortSignal): Promise<string | undefined>
}

/** The new version did not become what was asked for; `evidence` says how that is known. */
export class DeployFailed extends Error {
  override readonly name = 'DeployFailed'
  readonly evidence: readonly string[]

  constructor(message: string, evidence: readonly string[]) {
    super(message)
    this.evidence = evidence
  }
}
