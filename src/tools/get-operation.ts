import * as z from 'zod'
import { defineTool } from './define.ts'
import { deployOutput, deploys, linksOf } from './deploy.ts'
import { renderOps } from './ops-output.ts'

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
  output: deployOutput,
  action: ({ id }) => ({ target: `operation/${id}` }),
  run: ({ id, wait = 0 }, { powers, signal, progress }) =>
    deploys(powers).follow(id, {
      // The call's own deadline is as long: a little less, so that it answers rather than times out.
      waitMs: Math.max(0, wait * 1_000 - 2_000 * Number(wait > 40)),
      untilWatching: false,
      progress,
      signal,
    }),
  render: renderOps,
  links: ({ details }) => linksOf(details.operation),
})
