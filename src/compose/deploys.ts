import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { openPrivateFiles, type PrivateFiles } from '../journal/private-files.ts'
import type { DeployPower, Kept, StartOptions, Target } from '../operations/deploy/deployments.ts'
import { type Change, type Driver, type Wanted, worstRollbackMs } from '../operations/deploy/driver.ts'
import { followDeploy } from '../operations/deploy/follow.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import type { MigrationPower } from '../operations/migrate/migrations.ts'
import { affectedBy } from '../stack/carries.ts'
import { commandIn, runsInRelease } from './deploy-command.ts'
import { callName, keptIn } from './deploy-files.ts'
import type { LongWorks } from './long-works.ts'
import { commandOf } from './migrations.ts'
import type { LongCall } from './recheck.ts'

/** What a worker needs to know of a deploy. */
export interface DeployCall extends LongCall {
  target: string
  wanted: Wanted
  verifyMs: number
  watchMs: number
  /** The deploy that had kept the version which comes back. */
  keptBy?: string
}

export interface Deploys {
  power: DeployPower
  files: PrivateFiles
}

interface Parts {
  loaded: Loaded
  books: StateBooks
  driverOf(target: string): Driver
  migrations: Pick<MigrationPower, 'database' | 'rests' | 'forecast'>
  longWorks: Pick<LongWorks, 'launch'>
  clock: Clock
  sleep: Sleep
}

export const VERIFY_MS = 60_000
const WATCH_MS = 300_000
export function composeDeploys(parts: Parts): Deploys {
  const { loaded, books, driverOf, longWorks, migrations, clock, sleep } = parts
  const files = openPrivateFiles(books.stateDir(), 'deployments')
  const targetOf = (name: string) => targetIn(loaded, name)
  const power: DeployPower = {
    target: targetOf,
    async forecast(name, wanted, signal) {
      const { kind, verifyMs, migrates: database } = targetOf(name)
      const survey = await driverOf(name).survey(wanted, signal)
      return {
        ...survey,
        target: name,
        kind,
        affects: affectedBy(loaded.config, name),
        worstRollbackMs: worstRollbackMs(survey, verifyMs),
        ...(database !== undefined && {
          migrates: { database, rests: await migrations.rests(migrations.database(database), signal) },
        }),
      }
    },
    async migration(name, wanted, signal) {
      const { migrates: database } = targetOf(name)
      if (database === undefined) return undefined
      const command = wanted ? commandIn(loaded, database, name, wanted) : commandOf(loaded, database)
      const absent = !wanted && runsInRelease(loaded, name, command.cwd)
      return await migrations.forecast(database, signal, absent ? 'not here yet' : command)
    },
    async start(options) {
      const { operation, target } = options
      files.keep(callName(operation.id), callOf(options, targetOf(target)))
      books
        .journal()
        .deployments.add({ id: operation.id, target, kind: targetOf(target).kind, actor: options.actor })
      await longWorks.launch(operation.id, operation.handOver)
    },
    follow: (id, options) => {
      const { deployments, operations } = books.journal()
      return followDeploy({ deployments, operations, clock, sleep }, id, options)
    },
    kept: (target, signal) => keptBy(driverOf(target), keptIn({ books, files }, target), signal),
    recent: (limit) => books.journal().deployments.recent(limit),
  }
  return { power, files }
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

function callOf(
  { tool, input, actor, target, wanted, keptBy }: StartOptions,
  { verifyMs, watchMs }: Target,
): DeployCall {
  const kept = keptBy === undefined ? {} : { keptBy }
  return { tool, input, actor, target, wanted, verifyMs, watchMs, ...kept }
}

function targetIn({ config, disabled }: Loaded, name: string): Target {
  const entry = Object.hasOwn(config.deployments, name) ? config.deployments[name] : undefined
  if (!entry) throw unknownTarget(config.deployments, disabled, name)
  const { kind, verify = VERIFY_MS, watch = WATCH_MS, staging, migrates } = entry
  return {
    name,
    kind,
    verifyMs: verify,
    watchMs: watch,
    ...(staging !== undefined && { staging }),
    ...(migrates !== undefined && { migrates }),
  }
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
