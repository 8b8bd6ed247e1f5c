import type { Clock } from '../../core/clock.ts'
import { OperatorError, toFailure } from '../../core/errors.ts'
import type { Act } from '../../core/steps.ts'
import type { Verdict } from '../../journal/deployments.ts'
import type { Book } from './book.ts'
import { type DeployDatabase, freed, migrateFirst, sayKeptCode, sayOldCode, snapshotOf } from './database.ts'
import { backWithinMs, type Change, DeployFailed, type Driver, type Version, type Wanted } from './driver.ts'
import { persist, type Sleep } from './persist.ts'
import { untilHealthy, watchFor } from './watch.ts'

/** One deploy and all that its procedure needs. Times in milliseconds. */
export interface Deploy {
  id: string
  target: string
  wanted: Wanted
  verifyMs: number
  watchMs: number
  driver: Driver
  act: Act
  book: Book
  /** The way back on disk: written before the first effect, read again by whoever takes over. */
  changes: { keep(change: Change): void; read(): Change | undefined }
  /** Where the deployment migrates one. */
  database?: DeployDatabase
  /** The rules once more, right before the first effect, about this very version. Throws the refusal. */
  recheck(to: Version): Promise<void>
  /** Documents the end where agents read it. Throws when it could not. */
  document(verdict: Verdict): Promise<void>
  clock: Clock
  sleep: Sleep
  signal: AbortSignal
}

/** A worker that dies again and again in the way back must not go on for ever: then a human looks. */
export const MAX_ATTEMPTS = 5
/** After a crash the rest of the watch may be short or its clock wrong: it goes on for at least this long. */
const LEAST_WATCH_MS = 30_000

/** The whole deploy. Its end is in the book; nothing is thrown for a deploy that failed or came back. */
export async function runDeploy(deploy: Deploy): Promise<void> {
  const change = await prepare(deploy)
  if (change) await migrateAndCarryOut(deploy, change)
}

/**
 * Goes on after the worker that had it died. Before the change was saved nothing has happened. A migration is judged
 * by the database and never run again. Until the new version was verified the old one comes back; from then on the
 * watch continues.
 */
export async function resumeDeploy(deploy: Deploy): Promise<void> {
  const { phase, since, attempts } = deploy.book.page()
  const change = deploy.changes.read()
  if (phase === 'ended') return
  deploy.book.note(`Its worker died while ${phase}; another took over.`)
  if (!change || ['starting', 'fetching', 'saving'].includes(phase)) {
    deploy.book.block(`The worker died while ${phase}, before anything was changed.`)
    return await endUndone(deploy, 'failed')
  }
  if (attempts > MAX_ATTEMPTS) return await giveUp(deploy, `${attempts} workers died in it`)
  const taken = await takenOver(deploy, change)
  if (taken !== undefined) return await giveUp(deploy, taken)
  if (phase === 'migrating') return await migrateAndCarryOut(deploy, change)
  freed(deploy)
  if (phase === 'watching') return await finish(deploy, change, remaining(deploy, since))
  if (phase === 'settling') return await settle(deploy, change)
  await comeBack(deploy, change, [`The worker died while ${phase}.`])
}

/** Why this process must not go on with it; undefined when it may. What cannot be noted now keeps nobody from it. */
async function takenOver(deploy: Deploy, change: Change): Promise<string | undefined> {
  const { id, driver, act, book } = deploy
  try {
    await driver.takeOver?.(change, act)
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'busy') return said(error, id)
    book.note(`Who carries it out now could not be noted: ${said(error, id)}`)
  }
  return undefined
}

/** Everything that changes nothing yet. Undefined: it ended here, because it cannot, may not or need not go on. */
async function prepare(deploy: Deploy): Promise<Change | undefined> {
  const { id, target, wanted, verifyMs, driver, act, book, changes, signal } = deploy
  try {
    book.enter('fetching')
    const to = await driver.fetch(wanted, act, signal)
    await deploy.recheck(to)
    book.enter('saving', { to })
    const way = await driver.save(id, wanted, to, act, signal)
    const migration = await snapshotOf(deploy)
    const change: Change = { id, target, to, verifyMs, ...way, ...(migration && { migration }) }
    changes.keep(change)
    if (!(await alreadyThere(deploy, change))) {
      sayKeptCode(deploy, change)
      return change
    }
    await endUndone(deploy, 'unchanged')
  } catch (error) {
    book.block(said(error, id))
    await endUndone(deploy, 'failed')
  }
  return undefined
}

/** The same version, running well: there is nothing to do, and a restart would only cost. */
async function alreadyThere({ driver, book, signal }: Deploy, change: Change): Promise<boolean> {
  if (change.from?.id !== change.to.id) return false
  const look = await driver.look(change, signal)
  if (look.state !== 'healthy') return false
  book.check(look)
  book.note(`${change.to.label} runs already and is healthy.`)
  return true
}

async function migrateAndCarryOut(deploy: Deploy, change: Change): Promise<void> {
  const stopped = await migrateFirst(deploy, change)
  if (stopped === undefined) await carryOut(deploy, change)
  else await endUndone(deploy, stopped)
}

async function carryOut(deploy: Deploy, change: Change): Promise<void> {
  const { driver, act, book, signal, verifyMs } = deploy
  try {
    book.enter('applying', { from: change.from })
    await driver.apply(change, act, signal)
    book.enter('verifying')
    await untilHealthy(deploy, change, verifyMs)
  } catch (error) {
    return await comeBack(deploy, change, evidenceOf(error, deploy.id))
  }
  await finish(deploy, change, deploy.watchMs)
}

async function finish(deploy: Deploy, change: Change, watchMs: number): Promise<void> {
  try {
    if (deploy.book.page().phase !== 'watching') deploy.book.enter('watching')
    await watchFor(deploy, change, watchMs)
  } catch (error) {
    return await comeBack(deploy, change, evidenceOf(error, deploy.id))
  }
  await settle(deploy, change)
}

async function settle(deploy: Deploy, change: Change): Promise<void> {
  const { driver, act, book, signal } = deploy
  if (book.page().phase !== 'settling') book.enter('settling')
  try {
    await persist(deploy, () => driver.settle(change, act, signal))
  } catch (error) {
    // The new version serves and was watched: what could not be cleared away is said, and undoes nothing.
    book.note(`What the deploy left could not be cleared away: ${said(error, deploy.id)}`)
  }
  await end(deploy, 'completed')
}

/** The one way back. When it fails nothing more is tried: a rollback is never rolled back. */
async function comeBack(deploy: Deploy, change: Change, evidence: readonly string[]): Promise<void> {
  const { driver, act, book, signal } = deploy
  for (const line of evidence) book.block(line)
  book.enter('rolling_back')
  try {
    await persist(deploy, () => driver.restore(change, act, signal))
    await persist(deploy, () => untilRestored(deploy, change))
  } catch (error) {
    return await giveUp(deploy, evidenceOf(error, deploy.id).join('; '))
  }
  await sayOldCode(deploy)
  await endUndone(deploy, 'rolled_back')
}

/** Restored is what can be shown: no difference between what runs and what was saved. */
async function untilRestored({ driver, clock, sleep, signal }: Deploy, change: Change) {
  const until = clock.monotonic() + backWithinMs(change)
  for (;;) {
    const differences = await driver.differences(change, signal)
    if (differences.length === 0) return
    if (clock.monotonic() >= until) throw new DeployFailed('The saved version is not what runs.', differences)
    await sleep(RESTORED_EVERY_MS, signal)
  }
}

const RESTORED_EVERY_MS = 250

async function giveUp(deploy: Deploy, why: string): Promise<void> {
  deploy.book.block(`The way back failed: ${why}. Nothing more is changed by it; a human has to look.`)
  await sayOldCode(deploy)
  await end(deploy, 'needs_human')
}

/** What was kept for a way back that is not needed any more goes with it. */
async function endUndone(deploy: Deploy, verdict: Verdict): Promise<void> {
  const { id, driver, act, book, signal } = deploy
  try {
    if (book.page().phase !== 'fetching') await driver.forget(id, act, signal)
  } catch (error) {
    book.note(`What it had kept for a way back could not be cleared away: ${said(error, id)}`)
  }
  await end(deploy, verdict)
}

/** A change is not complete before it is documented. */
async function end(deploy: Deploy, verdict: Verdict): Promise<void> {
  try {
    await deploy.document(verdict)
  } catch (error) {
    deploy.book.block(`It is not documented in the agent log: ${said(error, deploy.id)}`)
  }
  deploy.book.end(verdict)
}

function remaining({ clock, watchMs }: Deploy, since: number): number {
  const rest = since + watchMs - clock.now()
  return Math.min(watchMs, Math.max(rest, LEAST_WATCH_MS))
}

function evidenceOf(error: unknown, id: string): readonly string[] {
  if (error instanceof DeployFailed) return [error.message, ...error.evidence]
  return [said(error, id)]
}

function said(error: unknown, id: string): string {
  if (error instanceof DeployFailed) return [error.message, ...error.evidence].join('; ')
  const { message, hint } = toFailure(error, 'unknown', id)
  return hint === undefined || !(error instanceof OperatorError) ? message : `${message} ${hint}`
}
