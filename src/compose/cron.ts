import { uptime } from 'node:os'
import { GARBAGE } from '../config/cron.ts'
import type { Loaded } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { ProbeError } from '../core/probe.ts'
import { selfIdentity } from '../core/process-identity.ts'
import type { Span } from '../journal/awake.ts'
import type { StateBooks } from '../journal/books.ts'
import { openPrivateFiles } from '../journal/private-files.ts'
import type { CronParts } from '../operations/cron/parts.ts'
import type { CronSource } from '../operations/cron/source.ts'
import { createFilesSource } from '../operations/cron/sources/files.ts'
import { createOpenclawSource } from '../operations/cron/sources/openclaw.ts'
import { type CronPower, createCronKnowing } from '../operations/cron/validate.ts'
import type { FactSources } from '../policy/gather.ts'
import { createOpenclawProbe } from '../systems/openclaw/client.ts'
import { createOpenclawCron } from '../systems/openclaw/cron.ts'
import { createOutputFiles } from '../systems/outputs/client.ts'
import { createStores } from './cron-stores.ts'
import { callName } from './deploy-files.ts'
import type { LongWorks } from './long-works.ts'
import type { LongCall } from './recheck.ts'

type CronConfig = NonNullable<Config['cron']>
type CronOf = { cron: CronConfig } & Pick<Config, 'services'>

interface Parts {
  loaded: Pick<Loaded, 'config'>
  books: Pick<StateBooks, 'journal' | 'stateDir'>
  longWorks: Pick<LongWorks, 'launch'>
  clock: Clock
}

/** What a worker needs to know of a second try. */
export type RerunCall = LongCall & { job: string }

/** What a worker needs of the scheduled jobs. */
export interface Scheduled {
  lookAgain: CronPower['lookAgain']
  source: CronSource
}

/** The scheduled jobs over real clients; nothing where there is no cron section. */
export function composeCron(parts: Parts): { cron?: CronPower; scheduled?: Scheduled } {
  const { cron } = parts.loaded.config
  if (!cron) return {}
  const { books, longWorks } = parts
  const known = cronParts(parts, cron)
  const startRerun: CronPower['startRerun'] = async ({ operation, tool, input, actor, job }) => {
    const call: RerunCall = { tool, input, actor, job }
    openPrivateFiles(books.stateDir(), 'works').keep(callName(operation.id), call)
    books.journal().works.add({ id: operation.id, kind: 'rerun', target: job, actor })
    await longWorks.launch(operation.id, operation.handOver)
  }
  const knowing = createCronKnowing(known)
  const { lookAgain } = knowing
  return { cron: { ...knowing, startRerun }, scheduled: { lookAgain, source: known.source } }
}

function cronParts({ loaded, books, clock }: Omit<Parts, 'longWorks'>, cron: CronConfig): CronParts {
  const memory = () => books.journal().cronRuns
  return {
    jobs: cron.jobs,
    source: cronSource({ ...loaded.config, cron }, clock),
    fallback: { fenced: true, differs: true, garbage: [...GARBAGE] },
    memory: {
      remember: (runs, at) => memory().remember(runs, at),
      recent: (job, limit) => memory().recent(job, limit),
      rerunOf: (job, dueAt) => memory().rerunOf(job, dueAt),
      beginRerun: (rerun) => memory().beginRerun(rerun),
      forgetRerun: (rerun) => memory().forgetRerun(rerun),
      rerunBy: (operation) => memory().rerunBy(operation),
    },
    away: () => awayOn(books, clock),
    store: createStores(loaded.config),
    clock,
  }
}

export function cronSource({ cron, services }: CronOf, clock: Clock): CronSource {
  const files = createOutputFiles()
  const { source } = cron
  if (source.kind === 'files') return createFilesSource(files)
  return createOpenclawSource(createOpenclawCron(source.cli), files, upSince(services, source.cli, clock))
}

export { askedJob } from '../operations/cron/jobs.ts'

/** Whether there is a file of any day at the path of an output. Throws `unavailable` for a folder that cannot be read. */
export async function wasEverWritten(file: string, signal: AbortSignal): Promise<boolean> {
  const { files, refused } = await createOutputFiles().find(file.replace(/\{(YYYY|MM|DD)\}/g, '*'), signal)
  return files.length + refused.length > 0
}

/** A gateway that is slower is judged by what its command line says. */
const READY_MS = 5_000

/** Since when the gateway runs that this command line asks: the one that is configured with it, or the only one. */
function upSince(services: Config['services'], cli: string, clock: Clock) {
  const all = Object.values(services).filter((service) => service.kind === 'openclaw')
  const target = all.length > 1 ? all.find((service) => service.cli === cli) : all[0]
  return async (signal: AbortSignal): Promise<number | undefined> => {
    if (!target) return undefined
    const patience = AbortSignal.any([signal, AbortSignal.timeout(READY_MS)])
    const look = await createOpenclawProbe()
      .look({ url: target.url, cli }, patience)
      .catch((error: unknown) => {
        if (error instanceof ProbeError) return undefined
        throw error
      })
    signal.throwIfAborted()
    return look?.uptimeMs === undefined ? undefined : clock.now() - look.uptimeMs
  }
}

/** How a job's last run came out holds as long as nobody waits for its next one. */
const RERUN_FACT_MS = 60_000

/** Whether a job may be started once more, as a fact for the rules. */
export function rerunFacts({ cron }: { cron?: CronPower }, clock: Clock): NonNullable<FactSources['rerun']> {
  return async ({ target }, signal) => {
    if (!cron) throw new OperatorError('not_configured', 'No scheduled jobs are configured.')
    const at = clock.now()
    const value = await cron.mayRerun(target.slice(target.indexOf('/') + 1), signal)
    return { value, at, ttl: RERUN_FACT_MS }
  }
}

const TICK_EVERY_MS = 30_000

/** Looks at the clocks now and then, so that sleep is told apart from what was missed. Never throws. */
export function createTicker(books: Pick<StateBooks, 'journal'>, clock: Clock): () => void {
  let last = Number.NEGATIVE_INFINITY
  return () => {
    if (clock.monotonic() - last < TICK_EVERY_MS) return
    last = clock.monotonic()
    tick(books, clock)
  }
}

/** A look that cannot be kept is made again; until then less is known of when this machine slept. */
function tick(books: Pick<StateBooks, 'journal'>, clock: Clock): void {
  const monotonicMs = Number(process.hrtime.bigint() / 1_000_000n)
  const at = { at: clock.now(), bootId: selfIdentity().bootId, uptimeMs: uptime() * 1_000, monotonicMs }
  try {
    books.journal().awake.tick(at)
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
  }
}

function awayOn(books: Pick<StateBooks, 'journal'>, clock: Clock): Span[] {
  tick(books, clock)
  return books.journal().awake.away()
}
