import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError, toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { isAlive } from '../journal/identity.ts'
import { openPrivateFiles, type PrivateFiles } from '../journal/private-files.ts'
import type { DeployPower, Kept, StartOptions, Target } from '../operations/deploy/deployments.ts'
import type { Change, Driver, Wanted } from '../operations/deploy/driver.ts'
import { followDeploy } from '../operations/deploy/follow.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { affectedBy } from '../stack/carries.ts'
import { createLauncher } from '../systems/worker/client.ts'
import { callName, keptIn } from './deploy-files.ts'
import { packageRoot } from './package-root.ts'

/** What a worker needs to know of the call whose work it does. Private: the input may hold what is not for logs. */
export interface DeployCall {
  tool: string
  input: unknown
  actor: string
  target: string
  wanted: Wanted
  verifyMs: number
  watchMs: number
}

/** Deploys of this process and those that dead workers left. */
export interface Deploys {
  power: DeployPower
  files: PrivateFiles
  /** Starts a worker for every deploy whose own died. Answers how many. Of processes that do so at once one gets each. */
  resume(): Promise<number>
  /** The deploy on this lease target that has no end and no living worker. */
  abandoned(leaseTarget: string): string | undefined
}

interface Parts {
  loaded: Loaded
  books: StateBooks
  driverOf(target: string): Driver
  clock: Clock
  log: Logger
  sleep: Sleep
}

export const VERIFY_MS = 60_000
const WATCH_MS = 300_000
export function composeDeploys(parts: Parts): Deploys {
  const { loaded, books, driverOf, clock, log, sleep } = parts
  const files = openPrivateFiles(books.stateDir(), 'deployments')
  const launcher = createLauncher({
    main: join(packageRoot(), 'dist', 'main.js'),
    config: loaded.file,
    log: join(loaded.config.state_dir, 'worker.log'),
    env: process.env,
  })
  const launch = async (id: string, handOver: (pid: number) => void) => handOver(await launcher.launch(id))
  const targetOf = (name: string) => targetIn(loaded, name)
  const power: DeployPower = {
    target: targetOf,
    async forecast(name, wanted, signal) {
      const { kind, verifyMs } = targetOf(name)
      const survey = await driverOf(name).survey(wanted, signal)
      const worst = 'none' in survey.wayBack ? undefined : survey.wayBack.worstMs + verifyMs
      return {
        ...survey,
        target: name,
        kind,
        affects: affectedBy(loaded.config, name),
        worstRollbackMs: worst,
      }
    },
    async start(options) {
      const { operation, target } = options
      files.keep(callName(operation.id), callOf(options, targetOf(target)))
      books
        .journal()
        .deployments.add({ id: operation.id, target, kind: targetOf(target).kind, actor: options.actor })
      await launch(operation.id, operation.handOver)
    },
    follow: (id, options) => {
      const { deployments, operations } = books.journal()
      return followDeploy({ deployments, operations, clock, sleep }, id, options)
    },
    kept: (target, signal) => keptBy(driverOf(target), keptIn({ books, files }, target), signal),
    recent: (limit) => books.journal().deployments.recent(limit),
  }
  const left = () => orphans(books)
  return {
    power,
    files,
    abandoned: (leaseTarget) => left().find(({ target }) => leaseTarget === leaseOf(target))?.id,
    async resume() {
      const found = left()
      for (const { id } of found) {
        log.warn({ call: id }, 'the worker of this deploy died; another takes over')
        await launcher.launch(id).catch((error: unknown) => {
          log.error(
            { call: id, failure: toFailure(error, 'unknown', id) },
            'no worker could be started for it',
          )
        })
      }
      return found.length
    },
  }
}

/** What leases and rules call a deployment. */
export const leaseOf = (target: string) => `deployment/${target}`

function keptBy(driver: Driver, versions: ReturnType<typeof keptIn>, signal: AbortSignal): Promise<Kept[]> {
  return Promise.all(
    versions.map(async ({ change, replacedAt }) => {
      const { id: deploy, from: version, saved } = change
      const lost = await lostWhy(driver, change, signal)
      return { deploy, version, replacedAt, saved, ...(lost !== undefined && { lost }) }
    }),
  )
}

/** A system that cannot be asked now is asked again by the deploy itself. */
async function lostWhy(driver: Driver, change: Change, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await driver.lost(change, signal)
  } catch (error) {
    if (error instanceof OperatorError && ['unavailable', 'timeout'].includes(error.code)) return undefined
    throw error
  }
}

/** Without an end, and without a process that works on them. */
function orphans(books: StateBooks) {
  const { operations, deployments } = books.journal()
  return deployments.open().filter(({ id }) => {
    const operation = operations.get(id)
    return operation !== undefined && !operation.outcome && !isAlive(operation.owner)
  })
}

function callOf(
  { tool, input, actor, target, wanted }: StartOptions,
  { verifyMs, watchMs }: Target,
): DeployCall {
  return { tool, input, actor, target, wanted, verifyMs, watchMs }
}

function targetIn({ config, disabled }: Loaded, name: string): Target {
  const entry = Object.hasOwn(config.deployments, name) ? config.deployments[name] : undefined
  if (!entry) throw unknownTarget(config.deployments, disabled, name)
  const { kind, verify = VERIFY_MS, watch = WATCH_MS, staging } = entry
  return { name, kind, verifyMs: verify, watchMs: watch, ...(staging !== undefined && { staging }) }
}

function unknownTarget(known: object, disabled: Loaded['disabled'], name: string): OperatorError {
  const off = disabled.find((entry) => entry.section === 'deployments' && entry.name === name)
  if (off)
    return new OperatorError('not_configured', `The deployment ${name} is disabled: ${off.why}.`, {
      hint: off.hint,
    })
  const names = Object.keys(known).join(', ')
  return new OperatorError('not_found', 'There is no deployment of that name.', {
    hint: names === '' ? 'Add it under deployments in operator.yaml.' : `The deployments are: ${names}.`,
    applied: 'no',
  })
}
