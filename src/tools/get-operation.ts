import * as z from 'zod'
import { workDetails } from './backup.ts'
import { defineTool } from './define.ts'
import { deployDetails, deploys, linksOf } from './deploy.ts'
import { opsOutput, renderOps } from './ops-output.ts'

/** Kinds of deployments have other names. */
const ON_DATABASES: readonly string[] = workDetails.shape.kind.exclude(['scale', 'rerun']).options

/** The report of whatever it was. */
export const operationOutput = opsOutput(z.union([deployDetails, workDetails]).meta({ type: 'object' }))

/** Hosts cut a silent call after a minute. Seconds. */
const LONGEST_WAIT = 45

export const getOperation = defineTool({
  name: 'get_operation',
  title: 'Follow an operation',
  description:
    'Use to follow work that goes on after its call: answers its report at once, or waits up to `wait` seconds for its end. status is absent while it goes on.',
  effect: 'read',
  kind: 'observe',
  input: z.strictObject({
    id: z.string().regex(/^op_[0-9a-z]{22}$/, 'is not an operation id like op_…'),
    wait: z.int().min(0).max(LONGEST_WAIT).optional().describe('Seconds'),
  }),
  output: operationOutput,
  action: ({ id }) => ({ target: `operation/${id}` }),
  run({ id, wait = 0 }, { powers, signal, progress }) {
    // The call's own deadline is as long: a little less, so that it answers rather than times out.
    const waitMs = Math.max(0, wait * 1_000 - 2_000 * Number(wait > 40))
    if (powers.backups?.has(id)) return powers.backups.follow(id, { waitMs, progress, signal })
    return deploys(powers).follow(id, { waitMs, untilWatching: false, progress, signal })
  },
  render: renderOps,
  links: ({ details }) => {
    if (details.kind === 'scale') return []
    if (details.kind === 'rerun') return ['operator://cron']
    return ON_DATABASES.includes(details.kind) ? ['operator://backups'] : linksOf(details.operation)
  },
})
