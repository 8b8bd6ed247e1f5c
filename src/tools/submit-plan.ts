import * as z from 'zod'
import { parseDuration } from '../core/duration.ts'
import { OperatorError } from '../core/errors.ts'
import { defineTool } from './define.ts'
import { CAPACITIES, plans } from './plans.ts'

const LIFETIME_MS = 1_800_000
const SHORTEST_MS = 60_000
const LONGEST_MS = 604_800_000

const input = z.strictObject({
  tool: z.string().min(1).max(64),
  arguments: z.record(z.string(), z.unknown()).describe('Exactly those of the call, without plan_id'),
  reason: z.string().trim().min(1).max(2_000).describe('Why, for whoever approves it'),
  expires_in: z.string().max(20).optional().describe('30m when absent; 1m to 7d'),
})

/** Puts a call before its reviewers. */
export const submitPlan = defineTool({
  name: 'submit_plan',
  title: 'Submit a plan',
  description:
    'Use before a change that needs approval (supervised mode, or what cannot be undone): stores exactly what is to be done, for PlanReview, Security or a human to approve. Then make the very same call, once; a changed argument, image or policy voids the approval.',
  effect: 'write',
  kind: 'record',
  input,
  output: z.strictObject({
    plan_id: z.string(),
    digest: z.string(),
    needs: z.array(z.enum(CAPACITIES)).readonly(),
    how: z.string(),
    effects: z.array(z.string()).readonly(),
    expires_at: z.string(),
  }),
  action: () => ({ target: 'plans' }),
  async run({ expires_in, ...asked }, { powers, actor, signal }) {
    const submission = { ...asked, lifetime: lifetimeOf(expires_in) }
    const { report, how } = await plans(powers).submit(submission, actor.name, signal)
    const { id, digest, still_needs, effects, expires_at } = report
    return { plan_id: id, digest, needs: still_needs, how, effects, expires_at }
  },
  render: ({ plan_id, needs, how, effects, expires_at }) =>
    [
      `Plan ${plan_id} is kept until ${expires_at}.`,
      ...effects.map((effect) => `  - ${effect}`),
      needs.length > 0 ? `It still needs: ${needs.join(', ')}.` : 'It needs nothing more.',
      how,
    ].join('\n'),
})

function lifetimeOf(text: string | undefined): number {
  const ms = text === undefined ? LIFETIME_MS : parseDuration(text)
  if (ms !== undefined && ms >= SHORTEST_MS && ms <= LONGEST_MS) return ms
  throw new OperatorError('invalid_input', 'expires_in is not a duration from 1m to 7d.', {
    hint: 'Write it like 30m, 12h or 2d.',
    applied: 'no',
  })
}
