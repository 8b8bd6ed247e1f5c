import type { CronJobConfig } from '../../config/cron.ts'
import type { Clock } from '../../core/clock.ts'
import type { OperatorError } from '../../core/errors.ts'
import type { Span } from '../../journal/awake.ts'
import type { CronRuns } from '../../journal/cron-runs.ts'
import type { CronJobs } from './jobs.ts'
import type { StoreReader } from './judging.ts'
import type { CronSource, SourceLook } from './source.ts'

/** What validating needs. Supplied by the composition root. */
export interface CronParts {
  jobs: CronJobs
  source: CronSource
  /** What is looked for in the output of a job without a contract. */
  fallback: NonNullable<CronJobConfig['output']>
  memory: CronRuns
  /** When this machine is known to have been away. */
  away(): readonly Span[]
  store: StoreReader
  clock: Clock
}

export type OpenedLook = { look: SourceLook } | { down: OperatorError }
