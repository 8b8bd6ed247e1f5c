import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import type { PlanStore } from '../core/plan-store.ts'
import { openPlanShelf } from '../journal/approvals.ts'
import type { StateBooks } from '../journal/books.ts'
import { keyedDigest, loadDigestKey } from '../journal/digest-key.ts'
import { newOperationId } from '../journal/id.ts'
import { type Approvals, createApprovals } from '../policy/approvals/approvals.ts'
import { digestOf } from '../policy/approvals/canonical.ts'
import type { Mode } from '../policy/facts.ts'
import { mayAsk } from '../policy/rules/user.ts'
import { entriesOf } from '../policy/trust/entries.ts'
import type { Trust } from './trust.ts'

interface Parts {
  loaded: Loaded
  books: StateBooks
  trust: Trust
  /** The digest of the policy in force. */
  digest: string
  clock: Clock
}

function strictest({ actors, policy }: Loaded['config']): Mode {
  const modes = Object.values(actors).map(({ mode }) => mode ?? policy.mode)
  return modes.includes('supervised') ? 'supervised' : 'autonomous'
}

/** The desk over the state folder and the trusted keys. Nothing is opened before a call needs a plan. */
export function composeApprovals({ loaded, books, trust, digest, clock }: Parts): Approvals {
  const { actors, http } = loaded.config
  let shelf: PlanStore | undefined
  // Not the books' own digest: that goes on with a spare key where there is no state folder.
  const seal = (text: string) => keyedDigest(loadDigestKey(books.stateDir()), text)
  return createApprovals({
    store() {
      shelf ??= openPlanShelf(books.stateDir())
      return shelf
    },
    keys: trust.keys,
    isReviewer(name) {
      const actor = Object.hasOwn(actors, name) ? actors[name] : undefined
      return actor?.role === 'reviewer' && (actor.token !== undefined || http.jwt !== undefined)
    },
    seal,
    policy: digest,
    mode: strictest(loaded.config),
    asks: (call) => mayAsk(loaded.config.policy.rules, call),
    standing: () => ({ 'The configuration': digestOf(entriesOf(trust.present.sections, seal)) }),
    clock,
    newId: () => newOperationId(clock.now()).replace('op_', 'plan_'),
  })
}
