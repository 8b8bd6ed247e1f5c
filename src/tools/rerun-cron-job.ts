import * as z from 'zod'
import { isoSeconds } from '../core/clock.ts'
import { shorten } from '../core/look.ts'
import { CRON_VERDICTS } from '../operations/cron/report.ts'
import type { Rerun } from '../operations/cron/rerun.ts'
import { defineTool } from './define.ts'
import { planId } from './deploy.ts'
import { opsOutput, renderOps } from './ops-output.ts'
import { cronPower } from './validate-cron-output.ts'

const output = opsOutput(
  z.strictObject({
    operation: z.string(),
    job: z.string(),
    phase: z.enum(['running', 'ended', 'unknown']),
    verdict: z.enum(CRON_VERDICTS).optional(),
    due_at: z.string().optional(),
    run: z.string().optional(),
    evidence: z.array(z.string()),
  }),
)

/** How long the guard has to stay green: few jobs take longer. */
const DURATION_MS = 600_000

export const rerunCronJob = defineTool({
  name: 'rerun_cron_job',
  title: 'Start a job once more',
  description:
    'Use when validate_cron_output says that a job is due for its one second try. Starts it through its scheduler and judges what it makes. What it sends or pays is not taken back.',
  // Its owner declared that it runs unattended: once more does nothing new, and undoes nothing. `rerun` says otherwise.
  effect: 'write',
  kind: 'rerun',
  input: z.strictObject({ job: z.string().min(1).max(64), plan_id: planId() }),
  output,
  action: ({ job }) => ({ target: `cron/${job}`, duration: DURATION_MS }),
  async run({ job }, { powers, operation, signal }) {
    const power = cronPower(powers)
    return reportOf(operation.id, await power.rerun(job, operation.id, signal), new Date())
  },
  blocked: (id, { message, hint, applied, details }): z.input<typeof output> => ({
    ...empty(id),
    status: 'blocked',
    blockers: reasonsOf(details) ?? [message],
    notes: [`applied: ${applied}.`, ...(hint === undefined ? [] : [hint])].join(' '),
    details: { operation: id, job: '', phase: 'ended', evidence: [] },
  }),
  shorten: (report) => ({
    ...report,
    details: { ...report.details, evidence: report.details.evidence.map((line) => shorten(line, 400)) },
  }),
  render: renderOps,
  links: () => ['operator://cron', 'operator://runbooks/cron-output-invalid'],
})

function reasonsOf(details: Readonly<Record<string, unknown>> | undefined): string[] | undefined {
  const objections = (details?.['objections'] ?? []) as readonly { rule: string; reason: string }[]
  return objections.length === 0 ? undefined : objections.map(({ rule, reason }) => `${rule}: ${reason}`)
}

function empty(id: string) {
  return {
    task_id: id,
    operation_type: 'cron' as const,
    actions_taken: [],
    health_checks: [],
    monitoring_setup: [],
    environment_changes: [],
    blockers: [],
  }
}

const NO_WAY_BACK = 'There is no way back: what a run has sent, paid or published stays.'

function reportOf(id: string, done: Rerun, at: Date): z.input<typeof output> {
  const { job, phase, verdict, dueAt, run, said } = done
  const evidence = done.evidence.map(
    ({ rule, passed, found }) => `${passed ? 'ok' : 'not ok'} ${rule}: ${found}`,
  )
  const isGood = phase === 'ended' && (verdict === 'valid' || verdict === 'late')
  const result = phase === 'ended' ? (isGood ? 'done' : 'failed') : phase
  return {
    ...empty(id),
    ...(phase !== 'running' && { status: isGood ? ('completed' as const) : ('blocked' as const) }),
    actions_taken: [{ action: 'start', target: `cron/${job}`, result }],
    health_checks: [
      { check: 'validate_cron_output', result: phase === 'ended' ? verdict : phase, at: at.toISOString() },
    ],
    blockers: isGood || phase === 'running' ? [] : [blockerOf(done)],
    notes: `${noteOf(done)} ${NO_WAY_BACK}${said === undefined ? '' : ` Its scheduler said: ${said}.`}`,
    details: {
      ...{ operation: id, job, phase, due_at: isoSeconds(dueAt), evidence },
      ...(phase === 'ended' && { verdict }),
      ...(run !== undefined && { run }),
    },
  }
}

function blockerOf({ job, phase, verdict }: Rerun): string {
  if (phase === 'unknown') return `It is not known whether ${job} began: no new run of it is to be seen.`
  return `${job} is ${verdict} after its second try: a blocker for Nucleus. validate_cron_output has the incident draft.`
}

function noteOf({ job, phase, verdict }: Rerun): string {
  if (phase === 'running')
    return `${job} runs; validate_cron_output { "jobs": ["${job}"] } says how it came out.`
  return phase === 'ended' ? `${job} ran once more: ${verdict}.` : `${job} was to run once more.`
}
