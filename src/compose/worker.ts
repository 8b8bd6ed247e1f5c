import type { Logger } from 'pino'
import type { Operator } from '../call.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { Identify } from '../face.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Deployment, Verdict } from '../journal/deployments.ts'
import type { Operation, Outcome } from '../journal/operation.ts'
import type { Adopted } from '../journal/succession.ts'
import { openBook } from '../operations/deploy/book.ts'
import type { Change, Driver } from '../operations/deploy/driver.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { type Deploy, resumeDeploy, runDeploy } from '../operations/deploy/run.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { refusal } from '../policy/refusal.ts'
import { callName, changeName, pruneFiles } from './deploy-files.ts'
import type { DeployCall, Deploys } from './deploys.ts'

export interface WorkerParts {
  books: StateBooks
  files: Deploys['files']
  driverOf(target: string): Driver
  operator: Pick<Operator, 'explain'>
  identify: Identify
  approvals: Pick<Approvals, 'giveBack'>
  redactor: Redactor
  /** Documents the end in the agents' log, once however often it is asked. */
  document(deployment: Deployment, verdict: Verdict): Promise<void>
  clock: Clock
  log: Logger
  sleep: Sleep
}

/** The one that starts a worker gives it the operation within milliseconds, or has died. */
const GIVEN_WITHIN_MS = 10_000
const ASK_EVERY_MS = 20

/**
 * Does the deploy of operation `id` to its end, from wherever it stands. Resolves when there is nothing (more) to
 * do, also when another worker has it.
 */
export async function workOn(parts: WorkerParts, id: string): Promise<void> {
  const { books, log } = parts
  const adopted = await adopt(parts, id)
  if (!adopted) return void log.info({ call: id }, 'another worker has this deploy')
  const { deployments } = books.journal()
  const { phase, attempts } = deployments.get(id) ?? { phase: 'ended' as const, attempts: 0 }
  deployments.update(id, { attempts: attempts + 1 })
  const deploy = deployOf(parts, adopted, callOf(parts, id))
  if (phase === 'starting' && !adopted.from) await runDeploy(deploy)
  else await resumeDeploy(deploy)
  close(parts, adopted, deploy.book.page())
  clearAway(parts)
}

/** After the end: what cannot be cleared away now is left to the next deploy. */
function clearAway(parts: WorkerParts): void {
  try {
    pruneFiles(parts)
  } catch (error) {
    parts.log.warn({ err: error }, 'private files of old deploys could not be pruned')
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

function callOf({ files }: WorkerParts, id: string): DeployCall {
  const call = files.read(callName(id)) as DeployCall | undefined
  if (call) return call
  throw new OperatorError('unavailable', `What operation ${id} was asked to do is not on disk any more.`, {
    hint: 'Somebody removed it from state_dir/deployments. See what runs with health_check.',
    applied: 'unknown',
  })
}

function deployOf(parts: WorkerParts, { operation, leases }: Adopted, call: DeployCall): Deploy {
  const { books, files, redactor, clock, sleep } = parts
  const { id } = operation
  const { operations, deployments } = books.journal()
  const act: Act = async (effect, run) => {
    leases[0].check()
    return operations.step(id, redactor.value(effect), run)
  }
  const book = openBook(id, { deployments, redact: redactor.value, clock })
  return {
    id,
    target: call.target,
    wanted: call.wanted,
    verifyMs: call.verifyMs,
    watchMs: call.watchMs,
    driver: parts.driverOf(call.target),
    act,
    book,
    changes: {
      keep: (change) => files.keep(changeName(id), change),
      read: () => files.read(changeName(id)) as Change | undefined,
    },
    recheck: () => recheck(parts, id, call),
    document: (verdict) => parts.document(book.page(), verdict),
    clock,
    sleep,
    // Nobody cancels a deploy: it is carried out or it comes back.
    signal: new AbortController().signal,
  }
}

/** The rules judge the very call again, with facts of now: a pull may have taken minutes. */
async function recheck(
  { operator, identify }: WorkerParts,
  operation: string,
  { tool, input, actor }: DeployCall,
): Promise<void> {
  const caller = identify.byName(actor)
  const { action, decision } = await operator.explain({ tool, input, caller, operation })
  if (decision.verdict !== 'allowed') throw refusal(action, decision)
}

const OUTCOMES: Readonly<Record<Verdict, Pick<Outcome, 'status' | 'applied'>>> = {
  completed: { status: 'completed', applied: 'yes' },
  unchanged: { status: 'completed', applied: 'no' },
  failed: { status: 'failed', applied: 'no' },
  rolled_back: { status: 'rolled_back', applied: 'no' },
  needs_human: { status: 'failed', applied: 'unknown' },
}

/**
 * The audit trail first: an operation that seems to run a moment too long is better than an end without a line. A
 * worker that died between the two has left that line: then only the rest is done.
 */
function close(
  { books, clock, approvals }: WorkerParts,
  { operation, leases }: Adopted,
  page: Deployment,
): void {
  if (!page.verdict) throw new Error(`deploy ${page.id} stopped without an end`)
  const { status, applied } = OUTCOMES[page.verdict]
  const { id } = operation
  if (!books.tellsOutcomeOf(operation))
    books.audit(outcomeLine(operation, page.verdict, clock.now()), { durable: true })
  // It ended before its first effect: what was approved stays approved, until the world allows it.
  if (page.verdict === 'failed') approvals.giveBack(id)
  books.journal().operations.finish(id, { status, applied, result: { verdict: page.verdict } })
  for (const lease of leases) lease.release()
}

function outcomeLine({ id, tool, target, actor, startedAt }: Operation, verdict: Verdict, now: number) {
  const { status, applied } = OUTCOMES[verdict]
  return {
    event: 'outcome',
    call: id,
    tool,
    target,
    actor: { name: actor, by: 'worker' },
    status: status === 'completed' ? 'ok' : status,
    applied,
    verdict,
    ms: Math.round(now - startedAt),
    at: new Date(now).toISOString(),
  }
}
