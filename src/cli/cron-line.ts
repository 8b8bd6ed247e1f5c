import type { CronReport, JobReport } from '../operations/cron/report.ts'

/** The scheduled jobs of today in a line, and below it what is wrong with their source. */
export function cronLine({ jobs, not_due, source }: CronReport): string {
  const wrong = jobs.filter(({ verdict }) => !AT_EASE.includes(verdict))
  const shown = wrong.slice(0, MOST).map(({ job, verdict }) => `${job} ${verdict}`)
  const more = wrong.length > MOST ? ` and ${wrong.length - MOST} more` : ''
  const valid = jobs.filter(({ verdict }) => verdict === 'valid').length
  const later = not_due.length > 0 ? `, ${not_due.length} not due yet` : ''
  const counts = `${jobs.length} due, ${jobs.filter(hasRun).length} ran, ${valid} valid${later}.`
  const what = shown.length > 0 ? ` ${shown.join(', ')}${more}: operator call validate_cron_output.` : ''
  return [`${counts}${what}`, ...source.findings.map((finding) => `\n  - ${finding}`)].join('')
}

const AT_EASE: readonly string[] = ['valid', 'running']
const MOST = 10
/** A verdict that only a run can have. */
const OF_RUNS: readonly string[] = ['valid', 'invalid', 'running', 'overdue', 'failed']

function hasRun({ verdict, started_at, output }: JobReport): boolean {
  return OF_RUNS.includes(verdict) || started_at !== undefined || output !== undefined
}
