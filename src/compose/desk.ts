import type { Loaded } from '../config/load.ts'
import { type Clock, systemClock } from '../core/clock.ts'
import { VERSION } from '../core/version.ts'
import { createBooks, type StateBooks } from '../journal/books.ts'
import type { Documents } from '../journal/documents.ts'
import { openKeyDir, trustPaths } from '../journal/trust-dir.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import { policyDigest } from '../policy/rules/index.ts'
import { composeApprovals } from './approvals.ts'
import { composeTrust, type Trust } from './trust.ts'

/** What a human at a shell needs to approve: plans, keys and trust, and nothing that watches or serves. */
export interface Desk {
  approvals: Approvals
  trust: Trust
  /** Wrapped private keys of this user, by name. */
  privateKeys: Documents
  books: StateBooks
  clock: Clock
}

/** `close` its books when done. */
export function openDesk(loaded: Loaded, env: NodeJS.ProcessEnv): Desk {
  const clock = systemClock
  const digest = policyDigest(loaded.config.policy)
  const books = createBooks({
    stateDir: loaded.config.state_dir,
    version: VERSION,
    policyDigest: digest,
    clock,
  })
  const trust = composeTrust(loaded, env)
  const approvals = composeApprovals({ loaded, books, trust, digest, clock })
  return { approvals, trust, privateKeys: openKeyDir(trustPaths(env).keys), books, clock }
}
