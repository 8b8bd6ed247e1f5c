import * as z from 'zod'
import { defineTool } from './define.ts'

/** Several hosts cannot read MCP resources by themselves, so everything that is a resource is also read here. */
export const readResource = defineTool({
  name: 'read_resource',
  title: 'Read a resource',
  description:
    'Reads status, guard, inventory, runbooks, deployments, backups, cron, plans, the policy, the agent log or the soul by address, for hosts that cannot read resources themselves. ' +
    'operator://runbooks lists the runbooks; read the one that a health check names before you repair anything.',
  effect: 'read',
  kind: 'observe',
  input: z.strictObject({
    uri: z
      .string()
      .max(300)
      .regex(/^operator:\/\/[a-z0-9/_.-]+$/i, 'is not an address like operator://status')
      .describe(
        'operator://status, /guard, /inventory, /runbooks, /runbooks/{name}, /deployments, /deployments/{id}, /backups, /cron, /plans, /plans/{id}, /agent-log, /policy, /soul',
      ),
  }),
  output: z.strictObject({ uri: z.string(), mimeType: z.string(), text: z.string() }),
  action: ({ uri }) => ({ target: uri }),
  run: ({ uri }, { powers, signal }) => powers.resources.read(uri, signal),
  render: ({ text }) => text,
})
