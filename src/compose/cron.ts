import { uptime } from 'node:os'
import { GARBAGE } from '../config/cron.ts'
import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { selfIdentity } from '../core/process-identity.ts'
import type { Span } from '../journal/awake.ts'
import type { StateBooks } from '../journal/books.ts'
import type { CronParts } from '../operations/cron/parts.ts'
import type { CronSource } from '../operations/cron/source.ts'
import { createFilesSource } from '../operations/cron/sources/files.ts'
import { createOpenclawSource } from '../operations/cron/sources/openclaw.ts'
import { type CronPower, createCronPower } from '../operations/cron/validate.ts'
import type { FactSources } from '../policy/gather.ts'
import { createOpenclawCron } from '../systems/openclaw/cron.ts'
import { createOutputFiles } from '../systems/outputs/client.ts'
import { createStores } from './cron-stores.ts'

type CronConfig = NonNullable<Loaded['config']['cron']>

interface Parts {
  loaded: Pick<Loaded, 'config'>
  books: Pick<StateBooks, 'journal'>
  clock: Clock
}

/** The scheduled jobs over real clients; nothing where there is no cron section. */
export function composeCron(parts: Parts): { cron?: CronPower } {
  const { cron } = parts.loaded.config
  return cron ? { cron: createCronPower(cronParts(parts, cron)) } : {}
}

function cronParts({ loaded, books, clock }: Parts, cron: CronConfig): CronParts {
  const memory = () => books.journal().cronRuns
  return {
    jobs: cron.jobs,
    source: cronSource(cron),
    fallback: { fenced: true, differs: true, garbage: [...GARBAGE] },
    memory: {
      remember: (runs, at) => memory().remember(runs, at),
      recent: (job, limit) => memory().recent(job, limit),
      rerunOf: (job, dueAt) => memory().rerunOf(job, dueAt),
      beginRerun: (rerun) => memory().beginRerun(rerun),
      forgetRerun: (rerun) => memory().forgetRerun(rerun),
    },
    away: () => awayOn(books, clock),
    store: createStores(loaded.config),
    clock,
  }
}

export function cronSource({ source }: CronConfig): CronSource {
  const files = createOutputFiles()
  return source.kind === 'files'
    ? createFilesSource(files)
    : createOpenclawSource(createOpenclawCron(source.cli), files)
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
