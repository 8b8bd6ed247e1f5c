import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CronReport } from '../../operations/cron/report.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Step } from '../stage.ts'

const SCRIPTS = `## Script 1: The cold brew

Hook: You have been making iced coffee wrong.

Show the jar, the grounds and twelve hours of patience.

## Script 2: The desk

Hook: This desk cost me nothing.

Show the pallet, the sander, and the desk that came of it.
`

/** 12,000 minus 7,500 is not 5,500. */
const KPI = `# KPI

- Revenue: 12000 EUR
- Costs: 7500 EUR
- Profit: 5500 EUR
`

/** Two jobs ran and ended well; only what they wrote tells which of them worked. */
export const showCron: Step = async ({ show, operator, sandbox }) => {
  await show.title('Scheduled jobs: running is not the same as working')
  write(sandbox, 'scripts.md', SCRIPTS)
  write(sandbox, 'kpi.md', KPI)
  const { jobs } = (await operator.call('validate_cron_output')).data as CronReport
  for (const { job, verdict, evidence } of jobs) {
    await show.say(`${job}: ${verdict}`)
    for (const { passed, found } of evidence) if (!passed) await show.quote(found)
  }
  const verdictOf = (name: string) => jobs.find(({ job }) => job === name)?.verdict
  await show.check(verdictOf('scripts') === 'valid', 'two scripts, each with a hook: valid')
  await show.check(verdictOf('kpi') === 'invalid', 'figures that do not add up: invalid, though the job ran')
}

/** As a job would have left it that was done a minute after it was due. */
function write({ folder, cron }: Sandbox, name: string, text: string): void {
  const file = join(folder, 'out', name)
  mkdirSync(join(folder, 'out'), { recursive: true })
  writeFileSync(file, text)
  const done = cron.dueAt / 1_000 + 60
  utimesSync(file, done, done)
}
