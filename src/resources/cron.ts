import type { CronReport, JobReport } from '../operations/cron/report.ts'
import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

/** The day as a table: what was due, whether it ran, and whether what it made is valid. */
export const cron: Resource<Sources> = {
  uri: 'operator://cron',
  name: 'cron',
  title: 'Scheduled jobs today',
  description:
    'The scheduled jobs as a table: when each was last due, whether it ran, whether its output is valid, and what is wrong.',
  mimeType: 'text/markdown',
  async read(sources, _name, signal) {
    const report = await sources.cron(signal)
    return report ? page(report) : 'No scheduled jobs are configured: add them under cron in operator.yaml.\n'
  },
}

const HEAD =
  '| Job | Agent | Due | Ran | Valid | What was found | Next |\n| --- | --- | --- | --- | --- | --- | --- |'

function page({ verdict, summary, source, jobs, not_due, blockers, checked_at }: CronReport): string {
  const lines = [...source.findings, ...blockers.map((blocker) => `Blocker for Nucleus: ${blocker}`)]
  const rest = not_due.map(
    ({ job, next_due }) => `| ${cell(job)} | | not yet | | | | ${next_due ?? 'never'} |`,
  )
  return `# Scheduled jobs

${verdict}: ${inline(summary)} Checked at ${checked_at}.

${lines.map((line) => `- ${inline(line)}\n`).join('')}
${[HEAD, ...jobs.map(row), ...rest].join('\n')}
`
}

function row({ job, agent, due, verdict, started_at, output, evidence, next_due }: JobReport): string {
  const failed = evidence.find(({ passed }) => !passed)
  const cells = [
    job,
    agent ?? '',
    due ?? '',
    ran(verdict, started_at ?? (output && 'yes')),
    valid(verdict),
    failed ? `${failed.rule}: ${failed.found}` : '',
    next_due ?? 'never',
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

function ran(verdict: JobReport['verdict'], started: string | undefined): string {
  if (verdict === 'missing') return 'no'
  return started ?? 'unknown'
}

/** Late, overdue and unknown runs may have made something; whether it is right stands in what was found. */
function valid(verdict: JobReport['verdict']): string {
  return verdict === 'valid'
    ? 'yes'
    : verdict === 'invalid' || verdict === 'failed'
      ? `no (${verdict})`
      : verdict
}

function cell(text: string): string {
  return inline(text).replaceAll('|', '\\|')
}

/** Foreign words stay within their line. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 400)
}
