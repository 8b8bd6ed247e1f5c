import type { KeyObject } from 'node:crypto'
import type { AuditHead, Books } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { type Audit, openAudit } from './audit.ts'
import { CUT, type Position } from './audit-line.ts'
import { hashNearEnd } from './audit-tail.ts'
import { readTraces, type Traced } from './audit-trace.ts'
import { keyedDigest, loadDigestKey, newDigestKey } from './digest-key.ts'
import { identityOf } from './identity.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Interrupted, Outcome, Recovered } from './operation.ts'
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
   * Whether the trail lacks the line that the journal remembers as the last one of a write; to be called at
   * the start, before anything is written. What is lost stays lost: an `audit.cut` line says so in the trail
   * for ever, and work goes on, because a server that refuses would stand still for what it cannot mend. A
   * changed line further back than a recovery reads is left to `verifyWitnessed`.
   */
  checkTrail(): Cut | undefined
  /**
   * Ends what dead processes left unfinished. Where the trail tells the outcome, that is taken over; for each
   * of the others an `interrupted` line is written: applied `no` when its intent is not in the trail either,
   * since nothing happens before that stands there, else `unknown`. Answers the interrupted ones. To be called
   * once at the start of whatever can write. Each is answered to one process only. Those that `leave` says yes to
   * stay as they are, for a worker that adopts them.
   */
  recover(leave?: (interrupted: Interrupted) => boolean): Recovered[]
  /**
   * Whether an operation that somebody prepared never began, and never will: its process is dead, or gave it up,
   * and the trail is whole since `trailSeq` and has no intent of it. Nothing happens before that stands there.
   */
  neverBegan(prepared: Traced & { target: string }): boolean
  /** Whether the trail tells already how this operation ended. Reads it from where the operation began. */
  tellsOutcomeOf(operation: Traced): boolean
  close(): void
}

/** What the journal remembers of the trail, and where that ends instead. */
export interface Cut {
  remembered: Position
  found: Position
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
  let last: Position | undefined
  let cut: Cut | undefined
  return {
    audit(record, options): AuditHead {
      const head = trail.get().append(record, options)
      if (options.durable) last = head
      return head
    },
    digest: (text) => keyedDigest(orElse(key.get, spareKey), text),
    begin: (operation) => void journal.get().operations.begin(operation),
    finish(id, ended) {
      journal.get().operations.finish(id, outcomeOf(ended))
      if (last) journal.get().witness.remember(last)
    },
    findSame: (call, { ended }) => repeated(journal.get(), call, ended ? REPEATED_WITHIN : 0),
    handOver: (id, pid) => handOver(journal.get(), id, pid),
    holder: (target) => journal.get().leases.holder(target)?.operation,
    lease: (target, holder) => journal.get().leases.acquire(target, holder),
    stateDir: dir.get,
    journal: journal.get,
    trail: trail.get,
    checkTrail() {
      cut = cutOf(journal.get(), dir.get(), trail.get())
      if (cut) journal.get().witness.replace(trail.get().append({ event: CUT, ...cut }))
      return cut
    },
    recover: (leave = () => false) => recover(journal.get(), dir.get(), trail.get, cut !== undefined, leave),
    neverBegan: (prepared) => cut === undefined && neverBegan(journal.get(), dir.get(), prepared),
    tellsOutcomeOf: (operation) =>
      readTraces(dir.get().path, [operation]).get(operation.id)?.outcome !== undefined,
    close() {
      trail.opened()?.close()
      journal.opened()?.close()
    },
  }
}

/** No client waits longer than this before it repeats a call that timed out. Milliseconds. */
const REPEATED_WITHIN = 120_000

function repeated(
  { operations }: Journal,
  call: Parameters<Books['findSame']>[0],
  withinMs: number,
): string | undefined {
  const same = operations.findSame(call, withinMs)
  const { status } = same?.outcome ?? {}
  return status === undefined || status === 'completed' || status === 'rolled_back' ? same?.id : undefined
}

function handOver({ operations }: Journal, id: string, pid: number): void {
  const worker = identityOf(pid)
  if (worker) operations.handOver(id, worker)
  else throw workerGone(id)
}

function workerGone(id: string): OperatorError {
  return new OperatorError('unavailable', `The worker of ${id} ended before it could begin.`, {
    hint: 'Nothing was changed. worker.log in state_dir says why it ended.',
    applied: 'no',
  })
}

function outcomeOf({ status, applied, summary }: Parameters<Books['finish']>[1]): Outcome {
  return { status, applied, result: { summary } }
}

function cutOf({ witness }: Journal, { path }: StateDir, trail: Audit): Cut | undefined {
  const remembered = witness.remembered()
  if (!remembered) return undefined
  const found = trail.head()
  const there = found.seq >= remembered.seq ? hashNearEnd(path, remembered.seq) : 'nothing'
  return there === undefined || there === remembered.head ? undefined : { remembered, found }
}

/** The lease first: once it is free, or another's, whatever the process did is in the trail that is read then. */
function neverBegan(
  { operations, leases }: Journal,
  { path }: StateDir,
  { id, trailSeq, target }: Traced & { target: string },
): boolean {
  const { outcome } = operations.get(id) ?? {}
  if (outcome) return outcome.status === 'interrupted' && outcome.applied === 'no'
  if (leases.holder(target)?.operation === id || operations.get(id)) return false
  return readTraces(path, [{ id, trailSeq }]).get(id)?.intended === false
}

/** Who dies while the trail is read was not looked up, and is left to the next start. */
function recover(
  journal: Journal,
  { path }: StateDir,
  trail: () => Audit,
  isCut: boolean,
  leave: (interrupted: Interrupted) => boolean,
): Recovered[] {
  const dead = journal.operations.unfinished().filter((cut) => !leave(cut))
  if (dead.length === 0) return []
  const traces = readTraces(path, dead)
  const all = journal.operations.recover((cut) => {
    const trace = traces.get(cut.id)
    if (!trace || trace.outcome) return trace?.outcome
    const applied = !isCut && trace.intended === false && cut.steps.length === 0 ? 'no' : 'unknown'
    trail().append(lineOf(cut, applied))
    return { status: 'interrupted', applied }
  })
  return all.filter(({ ended }) => ended.status === 'interrupted')
}

function lineOf(
  { id, tool, kind, target, actor, startedAt, steps }: Interrupted,
  applied: Outcome['applied'],
) {
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
    applied,
    steps: done,
  }
}

/** Reads go on without a state folder; their digests then hold for this process only. */
function orElse(get: () => KeyObject, spare: KeyObject): KeyObject {
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
