import * as z from 'zod'
import { chooseKept } from '../operations/deploy/deployments.ts'
import { defineTool } from './define.ts'
import {
  deploymentAction,
  deploys,
  followToVerified,
  linksOf,
  planId,
  reporting,
  targetName,
} from './deploy.ts'

export const rollbackDeployment = defineTool({
  name: 'rollback_deployment',
  title: 'Bring a kept version back',
  description:
    'Use when a deploy that was completed turns out bad: brings back the version before it, or any kept one (`to`: its label, id or deploy), with its whole saved specification, verified and watched like a deploy. A running deploy rolls back by itself. The guard never stops this.',
  effect: 'write',
  kind: 'rollback',
  input: z.strictObject({
    target: targetName(),
    to: z
      .string()
      .min(1)
      .max(256)
      .optional()
      .describe('Default: the newest kept version that does not run now'),
    plan_id: planId(),
  }),
  ...reporting,
  action: ({ target }) => deploymentAction(target),
  async run(asked, context) {
    const { powers, operation, actor, signal } = context
    const power = deploys(powers)
    const { name } = power.target(asked.target)
    const [last] = power
      .recent(1_000)
      .filter(({ target, verdict }) => target === name && verdict === 'completed')
    const kept = await power.kept(name, signal)
    const { version, saved, deploy: keptBy } = chooseKept(kept, asked.to, last?.to?.id)
    const wanted = { by: 'kept' as const, version, saved }
    await power.start({
      operation,
      tool: 'rollback_deployment',
      input: asked,
      actor: actor.name,
      target: name,
      wanted,
      keptBy,
    })
    return followToVerified(operation.id, context)
  },
  links: ({ details }) => linksOf(details.operation),
})
