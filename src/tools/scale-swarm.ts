import * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import type { Wish } from '../operations/scale/decision.ts'
import { decisionReport } from '../operations/scale/report.ts'
import type { ScaleForecast, SwarmPower } from '../operations/scale/swarms.ts'
import { blockedAs, followToEnd, standing, workOutput } from './backup.ts'
import { defineTool } from './define.ts'
import { planId } from './deploy.ts'
import { dryRunReport, looksOnly, renderOps } from './ops-output.ts'
import type { Powers } from './powers.ts'

/** How long the guard has to stay green while agents are added. */
export const DURATION_MS = 120_000

const input = z.strictObject({
  swarm: z.string().max(64).describe('Of the configuration'),
  target: z.union([z.int().min(0), z.literal('auto')]).describe('auto: as its queue needs'),
  plan_id: planId(),
  dry_run: z.boolean().optional(),
})

export const scaleSwarm = defineTool({
  name: 'scale_swarm',
  title: 'Scale a swarm',
  description:
    'Use to change how many agents a fleet in Redis or a Swarm service has, inside its ceiling. Ends no agent at work; freezes on figures it cannot trust. Follow it with get_operation.',
  effect: 'write',
  kind: 'scale-up',
  input,
  output: workOutput,
  action: ({ swarm, dry_run }) => ({
    target: `swarm/${swarm}`,
    duration: DURATION_MS,
    ...looksOnly(dry_run),
  }),
  // A number alone does not say whether it is more than there is.
  async weigh({ swarm, target, dry_run }, { powers, signal }) {
    if (dry_run) return {}
    const { live, desired, decision } = await swarms(powers).forecast(swarm, wishOf(target), signal)
    const amount = target === 'auto' ? (decision.desired ?? 0) : target
    const more = target === 'auto' ? decision.direction === 'up' : target > Math.max(live ?? 0, desired ?? 0)
    return { amount, kind: more ? 'scale-up' : 'scale-down' }
  },
  async run(asked, context) {
    const { powers, operation, actor, signal } = context
    const power = swarms(powers)
    const { name } = power.swarm(asked.swarm)
    const wish = wishOf(asked.target)
    if (asked.dry_run) return planned(await power.forecast(name, wish, signal), operation.id)
    await power.start({ operation, tool: 'scale_swarm', input: asked, actor: actor.name, swarm: name, wish })
    return followToEnd(operation.id, context)
  },
  async outlook({ swarm, target }, { powers, signal }) {
    const { decision } = await swarms(powers).forecast(swarm, wishOf(target), signal)
    return { effects: decision.reasons, state: {} }
  },
  follow: standing,
  // The queue goes on changing.
  mayMove: () => true,
  blocked: blockedAs('scale'),
  render: renderOps,
})

/** Minus zero is zero. */
function wishOf(target: number | 'auto'): Wish {
  return target === 'auto' ? 'auto' : { target: target + 0 }
}

function swarms({ swarms: power }: Powers): SwarmPower {
  if (power) return power
  throw new OperatorError('not_configured', 'No swarms are configured.', {
    hint: 'Add them under swarms in operator.yaml; operator.example.yaml shows each kind.',
    applied: 'no',
  })
}

function planned({ swarm, decision }: ScaleForecast, id: string): z.input<typeof workOutput> {
  return dryRunReport(id, 'infra', {
    effects: decision.reasons,
    details: { kind: 'scale', target: swarm, ...decisionReport({ decision }) },
  })
}
