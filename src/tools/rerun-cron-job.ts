import * as z from 'zod'
import { shorten } from '../core/look.ts'
import { blockedAs, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool } from './define.ts'
import { planId } from './deploy.ts'
import { renderOps } from './ops-output.ts'
import { cronPower } from './validate-cron-output.ts'

/** How long the guard has to stay green: few jobs take longer. */
const DURATION_MS = 600_000
const EVIDENCE_CHARS = 400

export const rerunCronJob = defineTool({
  name: 'rerun_cron_job',
  title: 'Start a job once more',
  description:
    'Use when validate_cron_output says that a job is due for its one second try. Starts it through its scheduler and judges what it makes; follow it with get_operation. What it sends or pays is not taken back.',
  // Its owner declared that it runs unattended: once more does nothing new, and undoes nothing. `rerun` says otherwise.
  effect: 'write',
  kind: 'rerun',
  input: z.strictObject({ job: z.string().min(1).max(64), plan_id: planId() }),
  output: workOutput,
  action: ({ job }) => ({ target: `cron/${job}`, duration: DURATION_MS }),
  async run(asked, context) {
    const { powers, operation, actor } = context
    const { job } = asked
    await cronPower(powers).startRerun({
      operation,
      tool: 'rerun_cron_job',
      input: asked,
      actor: actor.name,
      job,
    })
    return followToEnd(operation.id, context)
  },
  follow: standing,
  blocked: blockedAs('rerun'),
  shorten: ({ details, ...report }) => ({
    ...report,
    details: {
      ...details,
      ...(details.evidence && { evidence: details.evidence.map((line) => shorten(line, EVIDENCE_CHARS)) }),
    },
  }),
  render: renderOps,
  links: () => ['operator://cron', 'operator://runbooks/cron-output-invalid'],
})
