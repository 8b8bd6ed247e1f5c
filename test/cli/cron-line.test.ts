import { expect, test } from 'vitest'
import { cronLine } from '../../src/cli/cron-line.ts'
import type { CronReport, JobReport } from '../../src/operations/cron/report.ts'

const job = (name: string, verdict: JobReport['verdict'], rest: Partial<JobReport> = {}): JobReport => ({
  job: name,
  verdict,
  evidence: [],
  ...rest,
})
const report = (jobs: JobReport[], rest: Partial<CronReport> = {}): CronReport => ({
  ...{ verdict: 'valid', summary: '', jobs, not_due: [], blockers: [], checked_at: '' },
  source: { called: 'OpenClaw', reachable: true, findings: [] },
  ...rest,
})

test('the jobs of today are one line: due, ran, valid, and what is wrong', () => {
  const jobs = [
    job('health', 'valid'),
    job('kpi', 'running'),
    job('trends', 'invalid'),
    job('outline', 'missing'),
    job('offers', 'late', { output: { from: 'summary', bytes: 9 } }),
    job('memory', 'late'),
  ]
  expect(cronLine(report(jobs, { not_due: [{ job: 'night' }] }))).toBe(
    '6 due, 4 ran, 1 valid, 1 not due yet. trends invalid, outline missing, offers late, memory late: operator call validate_cron_output.',
  )
  expect(cronLine(report([job('health', 'valid')]))).toBe('1 due, 1 ran, 1 valid.')
})

test('what is wrong with their source stands below', () => {
  const source = { called: 'OpenClaw', reachable: false, findings: ['OpenClaw cannot be asked: it is down.'] }
  expect(cronLine(report([job('health', 'unknown')], { source }))).toBe(
    '1 due, 0 ran, 0 valid. health unknown: operator call validate_cron_output.\n  - OpenClaw cannot be asked: it is down.',
  )
})
