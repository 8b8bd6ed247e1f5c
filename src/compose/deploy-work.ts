import type { Clock } from '../core/clock.ts'
import { toFailure } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Deployment, Verdict } from '../journal/deployments.ts'
import type { Outcome } from '../journal/operation.ts'
import type { Adopted } from '../journal/succession.ts'
import { type Book, openBook } from '../operations/deploy/book.ts'
import type { DeployDatabase } from '../operations/deploy/database.ts'
import type { Change, Driver } from '../operations/deploy/driver.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { type Deploy, MAX_ATTEMPTS, resumeDeploy, runDeploy } from '../operations/deploy/run.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { changeName, pruneFiles } from './deploy-files.ts'
import type { DeployCall, Deploys } from './deploys.ts'
import { type Judging, keptCall, recheckVersion } from './recheck.ts'
import type { End, LongWork } from './worker.ts'

export interface DeployWorkParts extends Judging {
  /** The database of a deploy, where it migrates one. */
  databaseOf?(adopted: Adopted, act: Act, of: { call: DeployCall; book: Book }): DeployDatabase | undefined
  books: StateBooks
  files: Deploys['files']
  driverOf(target: string): Driver
  redactor: Redactor
  /** Documents the end in the agents' log, once however often it is asked. */
  document(deployment: Deployment, verdict: Verdict): Promise<void>
  /** Where the configuration is not the signed one, in words; empty: it is, or nobody signs here. May throw. */
  unsigned(): readonly string[]
  clock: Clock
  sleep: Sleep
}

/** Deploys, as their worker does them. */
export function deployWork(parts: DeployWorkParts): LongWork {
  const deployments = () => parts.books.journal().deployments
  return {
    has: (id) => deployments().get(id) !== undefined,
    async carryOut(adopted, act) {
      const { id } = adopted.operation
      const { phase, attempts } = deployments().get(id) ?? { phase: 'ended' as const, attempts: 0 }
      deployments().update(id, { attempts: attempts + 1 })
      const deploy = deployOf(parts, adopted, act, keptCall<DeployCall>(parts.files, 'deployments', id))
      if (phase === 'starting' && !adopted.from) await runDeploy(deploy)
      else await takeOver(parts, adopted, deploy)
      const { verdict } = deploy.book.page()
      if (!verdict) throw new Error(`deploy ${id} stopped without an end`)
      return { verdict, ...OUTCOMES[verdict] }
    },
    givesUp: (id, error) => givesUp(parts, id, error),
    clearAway: () => pruneFiles(parts),
  }
}

/** A deploy that no worker can take up, because its target has left the configuration, is left to a person. */
async function givesUp(parts: DeployWorkParts, id: string, error: unknown): Promise<End | undefined> {
  const { books, redactor, clock } = parts
  const { deployments } = books.journal()
  const page = deployments.get(id)
  if (!page || page.verdict || page.attempts <= MAX_ATTEMPTS) return undefined
  const untouched = page.phase === 'starting' || page.phase === 'fetching'
  const verdict: Verdict = untouched ? 'failed' : 'needs_human'
  const book = openBook(id, { deployments, redact: redactor.value, clock })
  const left = untouched ? 'Nothing was changed.' : `What runs is as the last one left it, ${page.phase}.`
  book.block(
    `${page.attempts} workers could not take it up: ${toFailure(error, 'unknown', id).message} ${left}`,
  )
  await parts.document(page, verdict).catch((cause: unknown) => {
    book.block(`It is not documented in the agent log: ${toFailure(cause, 'unknown', id).message}`)
  })
  book.end(verdict)
  return { verdict, ...OUTCOMES[verdict] }
}

/**
 * What a dead worker began is ended under whatever configuration is in force: stopping half-way would leave no version
 * at all. A configuration that nobody signed is put down where it is looked for.
 */
async function takeOver(parts: DeployWorkParts, { operation }: Adopted, deploy: Deploy): Promise<void> {
  const { books, redactor } = parts
  const { id: call, tool, target, actor } = operation
  const unsigned = unsignedIn(parts)
  if (unsigned.length > 0)
    deploy.book.note(`It went on under a configuration that is not the signed one: ${unsigned.join(' ')}`)
  const said = redactor.value({ tool, target, ...(unsigned.length > 0 && { unsigned }) })
  try {
    const by = { name: actor, by: 'worker' }
    books.audit({ event: 'taken_over', call, actor: by, ...said }, { durable: true })
  } catch {
    deploy.book.note('That another worker took it over could not be written into the audit trail.')
  }
  await resumeDeploy(deploy)
}

/** Most differences from the signed configuration that a line quotes. */
const UNSIGNED_QUOTED = 10

function unsignedIn({ unsigned }: DeployWorkParts): readonly string[] {
  try {
    return unsigned().slice(0, UNSIGNED_QUOTED)
  } catch (error) {
    return [`Whether it is signed is unknown: ${toFailure(error, 'no', '').message}`]
  }
}

function deployOf(parts: DeployWorkParts, adopted: Adopted, act: Act, call: DeployCall): Deploy {
  const { books, files, redactor, clock, sleep } = parts
  const { id } = adopted.operation
  const book = openBook(id, { deployments: books.journal().deployments, redact: redactor.value, clock })
  const database = parts.databaseOf?.(adopted, act, { call, book })
  return {
    id,
    ...(database && { database }),
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
    recheck: (to) => recheckVersion(parts, id, call, to),
    document: (verdict) => parts.document(book.page(), verdict),
    clock,
    sleep,
    // Nobody cancels a deploy: it is carried out or it comes back.
    signal: new AbortController().signal,
  }
}

const OUTCOMES: Readonly<Record<Verdict, Pick<Outcome, 'status' | 'applied'>>> = {
  completed: { status: 'completed', applied: 'yes' },
  unchanged: { status: 'completed', applied: 'no' },
  failed: { status: 'failed', applied: 'no' },
  rolled_back: { status: 'rolled_back', applied: 'no' },
  needs_human: { status: 'failed', applied: 'unknown' },
}
