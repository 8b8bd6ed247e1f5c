import type { Config } from '../../config/schema.ts'
import { systemClock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import { type Check, type Finding, ok, warn } from './finding.ts'

/** More than a source gives its own command, which then says what it waited for. */
const PATIENCE_MS = 30_000

type Cron = NonNullable<Config['cron']>

/** Whether the source of the scheduled jobs answers and has them, and whether each says where its output is. */
export const cron: Check = async ({ loaded: { config } }) => {
  const { cron: section, services } = config
  if (!section) return []
  const { askedJob, cronSource, wasEverWritten } = await import('../../compose/cron.ts')
  const source = cronSource({ cron: section, services }, systemClock)
  const asked = Object.entries(section.jobs).map(([name, job]) => askedJob(name, job, true))
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const found = [...nowhere(section), ...zoneless(section)]
  try {
    const look = await source.look(asked, signal)
    for (const job of asked) {
      const isThere = look.keepsList || job.file === undefined || (await wasEverWritten(job.file, signal))
      if (!isThere) found.push(unwritten(job.name, job.file ?? ''))
      if (look.keepsList) found.push(...unscheduled(job.name, look.scheduled(job), source.called))
    }
    return [...found, ok(`The ${asked.length} scheduled jobs can be looked at through ${source.called}.`)]
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return [...found, warn(error.message, error.hint ?? 'Start the scheduler, or mend cron.source.')]
  }
}

function nowhere({ source, jobs }: Cron): Finding[] {
  const lost = source.kind === 'files' ? Object.keys(jobs).filter((name) => !jobs[name]?.output?.file) : []
  return lost.map((name) =>
    warn(
      `cron.jobs.${name} does not say where its output is: it cannot be validated.`,
      'output: { file: "./out/{YYYY}-{MM}-{DD}.md" }',
    ),
  )
}

/** On another machine, or in a container, the same job would be due at another hour. */
function zoneless({ jobs }: Cron): Finding[] {
  const names = Object.keys(jobs).filter((name) => jobs[name]?.timezone === undefined)
  if (names.length === 0) return []
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  const shown = names.slice(0, 10).join(', ') + (names.length > 10 ? ` and ${names.length - 10} more` : '')
  const what = `${names.length} scheduled jobs name no time zone (${shown}): this machine's own is taken, ${zone}.`
  return [warn(what, 'timezone: Europe/Berlin')]
}

function unwritten(name: string, file: string): Finding {
  return warn(
    `cron.jobs.${name}: no file was ever written at ${file}.`,
    'See where the job writes, and mend output.file.',
  )
}

function unscheduled(name: string, scheduled: { enabled: boolean } | undefined, called: string): Finding[] {
  if (!scheduled)
    return [
      warn(`cron.jobs.${name}: ${called} has no job of that name.`, 'Make it there, or name its automation.'),
    ]
  return scheduled.enabled
    ? []
    : [warn(`cron.jobs.${name} is switched off in ${called}.`, 'Switch it on, or remove it.')]
}
