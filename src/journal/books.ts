import type { AuditHead, Books } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { type Audit, openAudit } from './audit.ts'
import { keyedDigest, loadDigestKey, newDigestKey } from './digest-key.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Interrupted, Outcome } from './operation.ts'
import { openStateDir, type StateDir } from './state-dir.ts'

export interface BooksOptions {
  /** The path of the state folder. */
  stateDir: string
  version: string
  policyDigest: string
  clock?: Clock
}

/** The door's books, and what else is kept beside them. Each is opened when it is first asked for. */
export interface StateBooks extends Books {
  stateDir(): StateDir
  journal(): Journal
  trail(): Audit
  /**
   * Marks what dead processes left unfinished and writes an `interrupted` line for each into the trail. To be
   * called once at the start of whatever can write. Each is answered to one process only.
   */
  recover(): Interrupted[]
  close(): void
}

/** Touches nothing until it is asked. What cannot be opened throws then, and is tried again at the next asking. */
export function createBooks({
  stateDir,
  version,
  policyDigest,
  clock = systemClock,
}: BooksOptions): StateBooks {
  const dir = lazy(() => openStateDir(stateDir, { clock }))
  const trail = lazy(() => openAudit(dir.get(), { version, policyDigest, clock }))
  const journal = lazy(() => openJournal(dir.get(), { clock }))
  const key = lazy(() => loadDigestKey(dir.get()))
  const spareKey = newDigestKey()
  return {
    audit: (record, options): AuditHead => trail.get().append(record, options),
    digest: (text) => keyedDigest(orElse(key.get, spareKey), text),
    begin: (operation) => void journal.get().operations.begin(operation),
    finish: (id, ended) => journal.get().operations.finish(id, outcomeOf(ended)),
    lease: (target, holder) => journal.get().leases.acquire(target, holder),
    stateDir: dir.get,
    journal: journal.get,
    trail: trail.get,
    recover: () =>
      journal.get().operations.recover((interrupted) => void trail.get().append(lineOf(interrupted))),
    close() {
      trail.opened()?.close()
      journal.opened()?.close()
    },
  }
}

function outcomeOf({ status, applied, summary }: Parameters<Books['finish']>[1]): Outcome {
  return { status, applied, result: { summary } }
}

function lineOf({ id, tool, kind, target, actor, startedAt, steps }: Interrupted) {
  const done = steps.map(({ n, action, target, outcome }) => ({
    n,
    action,
    target,
    outcome: outcome ?? 'unknown',
  }))
  return {
    event: 'interrupted',
    call: id,
    tool,
    kind,
    target,
    actor,
    startedAt,
    applied: 'unknown',
    steps: done,
  }
}

/** Reads go on without a state folder; their digests then hold for this process only. */
function orElse(get: () => Buffer, spare: Buffer): Buffer {
  try {
    return get()
  } catch {
    return spare
  }
}

interface Lazy<T> {
  get(): T
  opened(): T | undefined
}

function lazy<T>(open: () => T): Lazy<T> {
  let value: T | undefined
  return {
    get: () => {
      value ??= open()
      return value
    },
    opened: () => value,
  }
}
