import type { Logger } from 'pino'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Lease } from '../journal/leases.ts'
import type { Operation, Outcome } from '../journal/operation.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { Redactor } from '../policy/redact/redactor.ts'

/** One sort of long work, as its worker does it: a deploy, a backup. */
export interface LongWork {
  /** Whether the operation is of this sort. */
  has(id: string): boolean
  /**
   * Does it to its end from wherever it stands, `act` being its only way to an effect. Called again by another
   * process when this one dies in it.
   */
  carryOut(adopted: Adopted, act: Act): Promise<End>
  /** The end of what no worker can even take up; undefined while another one is to try. */
  givesUp?(id: string, error: unknown): Promise<End | undefined>
  /** After the end: removes what the journal has forgotten by now. */
  clearAway(): void
}

/** How a work ended, for the trail and the journal. */
export interface End extends Pick<Outcome, 'status' | 'applied'> {
  verdict: string
  /** What more the trail says of it. Redacted. */
  said?: object | undefined
}

export interface WorkerParts {
  books: StateBooks
  works: readonly LongWork[]
  approvals: Pick<Approvals, 'giveBack'>
  redactor: Pick<Redactor, 'value'>
  clock: Clock
  log: Logger
  sleep: Sleep
}

/** The one that starts a worker gives it the operation within milliseconds, or has died. */
const GIVEN_WITHIN_MS = 10_000
const ASK_EVERY_MS = 20

/**
 * Does the long work of operation `id` to its end, from wherever it stands. Resolves when there is nothing (more) to
 * do, also when another worker has it.
 */
export async function workOn(parts: WorkerParts, id: string): Promise<void> {
  const { works, log } = parts
  const given = await adopt(parts, id)
  if (!given) return void log.info({ call: id }, 'another worker has this operation')
  const [own, ...others] = given.leases
  const adopted: Adopted = { ...given, leases: [own, ...others.map(returnable)] }
  const work = works.find((one) => one.has(id))
  if (!work) throw new Error(`operation ${id} is no long work`)
  close(parts, adopted, await endOf(work, adopted, actOf(parts, adopted)))
  clearAway(work, log)
}

async function endOf(work: LongWork, adopted: Adopted, act: Act): Promise<End> {
  try {
    return await work.carryOut(adopted, act)
  } catch (error) {
    const end = await work.givesUp?.(adopted.operation.id, error)
    if (!end) throw error
    return end
  }
}

/** A work may give back what it needs no more, such as a database that is migrated: then nobody asks for that. */
function returnable(lease: Lease): Lease {
  let returned = false
  return {
    ...lease,
    check() {
      if (!returned) lease.check()
    },
    release() {
      returned = true
      lease.release()
    },
  }
}

/** What cannot be cleared away now is left to the next one. */
function clearAway(work: LongWork, log: Logger): void {
  try {
    work.clearAway()
  } catch (error) {
    log.warn({ err: error }, 'private files of old operations could not be pruned')
  }
}

/** Faster than the hand-over it asks again; undefined when another living process has the operation. */
async function adopt({ books, clock, sleep }: WorkerParts, id: string): Promise<Adopted | undefined> {
  const until = clock.monotonic() + GIVEN_WITHIN_MS
  for (;;) {
    try {
      return books.journal().operations.adopt(id)
    } catch (error) {
      if (!(error instanceof OperatorError) || error.code !== 'busy') throw error
      if (clock.monotonic() >= until) return undefined
    }
    await sleep(ASK_EVERY_MS, new AbortController().signal)
  }
}

/** Every effect is asked for under the lease and written down before it happens. */
function actOf({ books, redactor }: WorkerParts, { operation, leases }: Adopted): Act {
  return async (effect, run) => {
    for (const lease of leases) lease.check()
    return books.journal().operations.step(operation.id, redactor.value(effect), run)
  }
}

/**
 * The audit trail first: an operation that seems to run a moment too long is better than an end without a line. A
 * worker that died between the two has left that line: then only the rest is done.
 */
function close({ books, clock, approvals }: WorkerParts, { operation, leases }: Adopted, end: End): void {
  const { status, applied, verdict } = end
  const { id } = operation
  if (!books.tellsOutcomeOf(operation))
    books.audit(outcomeLine(operation, end, clock.now()), { durable: true })
  // It ended before its first effect: what was approved stays approved, until the world allows it.
  if (verdict === 'failed') approvals.giveBack(id)
  books.journal().operations.finish(id, { status, applied, result: { verdict } })
  for (const lease of leases) lease.release()
}

function outcomeLine(
  { id, tool, target, actor, startedAt }: Operation,
  { status, applied, verdict, said }: End,
  now: number,
) {
  return {
    event: 'outcome',
    call: id,
    tool,
    target,
    actor: { name: actor, by: 'worker' },
    status: status === 'completed' ? 'ok' : status,
    applied,
    verdict,
    ...(said && { said }),
    ms: Math.round(now - startedAt),
    at: new Date(now).toISOString(),
  }
}
