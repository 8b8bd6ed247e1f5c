import { systemClock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import { type Check, type Finding, ok, warn } from './finding.ts'

const PATIENCE_MS = 20_000

/** Whether the source of the scheduled jobs answers, and whether each job says where its output is. */
export const cron: Check = async ({ loaded: { config } }) => {
  if (!config.cron) return []
  const { cron: section, services } = config
  const { source, jobs } = section
  const lost = source.kind === 'files' ? Object.keys(jobs).filter((name) => !jobs[name]?.output?.file) : []
  const nowhere = lost.map((name) =>
    warn(
      `cron.jobs.${name} does not say where its output is: it cannot be validated.`,
      'output: { file: "./out/{YYYY}-{MM}-{DD}.md" }',
    ),
  )
  const { cronSource } = await import('../../compose/cron.ts')
  return [
    ...nowhere,
    await reachable(cronSource({ cron: section, services }, systemClock), Object.keys(jobs).length),
  ]
}

async function reachable(
  source: ReturnType<typeof import('../../compose/cron.ts')['cronSource']>,
  jobs: number,
): Promise<Finding> {
  try {
    await source.look([], AbortSignal.timeout(PATIENCE_MS))
    return ok(`The ${jobs} scheduled jobs can be looked at through ${source.called}.`)
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return warn(error.message, error.hint ?? 'Start the scheduler, or mend cron.source.')
  }
}
