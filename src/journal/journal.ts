import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { type Awake, openAwake } from './awake.ts'
import { type CronRuns, openCronRuns } from './cron-runs.ts'
import { createDebts } from './debts.ts'
import { type Deployments, openDeployments } from './deployments.ts'
import { type ProcessIdentity, selfIdentity } from './identity.ts'
import { type Leases, openLeases } from './leases.ts'
import { type Looks, openLooks } from './looks.ts'
import { type Operations, openOperations } from './operations.ts'
import { openSamples, type Samples } from './samples.ts'
import type { StateDir } from './state-dir.ts'
import { damagedJournals, openStore } from './store.ts'
import { openWitness, type Witness } from './witness.ts'
import { openWorks, type Works } from './works.ts'

/**
 * The Operator's memory, shared by all processes on one state folder: one folder belongs to one machine and,
 * with containers, to one process namespace, since holders are judged by whether their process lives.
 *
 * A damaged journal is never replaced by itself. It says who holds a target and what was under way, and an
 * empty one would let a second writer in; so opening it throws `unavailable`, writes are refused, and a human
 * sets it aside (setDamagedJournalAside, by `operator doctor`). From then on `findings` says so until the
 * damaged file is taken away.
 */
export interface Journal {
  operations: Operations
  leases: Leases
  deployments: Deployments
  /** Long works that are no deploys. */
  works: Works
  samples: Samples
  looks: Looks
  /** What was found of the runs of scheduled jobs. */
  cronRuns: CronRuns
  /** When this machine was awake. */
  awake: Awake
  witness: Witness
  /** In sentences, for `operator doctor` and the status. */
  findings(): string[]
  close(): void
}

export interface JournalOptions {
  clock?: Clock
  /** Who we are. Only tests are somebody else. */
  self?: ProcessIdentity
}

/** Opens the journal and creates it when there is none. Throws `unavailable`, or `config_invalid` when it is newer than we are. */
export function openJournal(
  dir: StateDir,
  { clock = systemClock, self = selfIdentity() }: JournalOptions = {},
): Journal {
  const store = openStore(dir)
  const debts = createDebts()
  return {
    operations: openOperations(store, self, clock, debts),
    leases: openLeases(store, self, clock, debts),
    deployments: openDeployments(store, clock),
    works: openWorks(store, clock),
    samples: openSamples(store),
    looks: openLooks(store),
    cronRuns: openCronRuns(store),
    awake: openAwake(store),
    witness: openWitness(store),
    findings: () => damagedJournals(dir).map(explain),
    close() {
      debts.pay()
      debts.close()
      store.close()
    },
  }
}

function explain(name: string): string {
  return `${name} is a damaged journal that was set aside: what was under way then is only in the audit trail. Move it away once that is settled.`
}
