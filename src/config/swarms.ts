import * as z from 'zod'
import { byKind } from './by-kind.ts'
import { duration, name, redisUrl } from './values.ts'

const agents = () => z.int().min(0).max(10_000_000)
const key = () => z.string().min(1).max(512)
const bytes = () =>
  z
    .int()
    .min(1)
    .max(2 ** 50)

/** Where the work waits. */
const queue = () =>
  z.union([
    z.strictObject({ list: key(), busy: key().optional() }),
    z.strictObject({ stream: key(), group: key() }),
    z.strictObject({ zset: key(), due: z.boolean().optional(), busy: key().optional() }),
    z.strictObject({ bullmq: key(), prefix: key().optional() }),
  ])

const swarmCommon = () => ({
  min: agents().default(0),
  max: agents(),
  /** How many tasks one agent has in hand at once: what `auto` divides the demand by. */
  tasks_per_agent: z.int().min(1).max(100_000).default(1),
  /** It earns money: an emergency of the guard does not pause it. */
  revenue: z.boolean().default(false),
})

/** `min` above `max` would leave no level at all. */
const ordered = <S extends z.ZodType<{ min: number; max: number }>>(schema: S) =>
  schema.refine(({ min, max }) => min <= max, { path: ['min'], message: 'is above max' })

export const swarmSchema = () =>
  byKind({
    redis: () =>
      ordered(
        z.strictObject({
          kind: z.literal('redis'),
          url: redisUrl(),
          queue: queue(),
          agents: key(),
          /** How long an agent's lease lasts, where agents are processes that renew it; virtual ones have none. */
          lease: duration().optional(),
          step: agents().min(1).default(10_000),
          /** Bytes of Redis for one agent: the second ceiling is half of its maxmemory. */
          memory_per_agent: bytes().default(128),
          ...swarmCommon(),
        }),
      ),
    docker: () =>
      ordered(
        z.strictObject({
          kind: z.literal('docker'),
          service: name(),
          /** Where its work waits, for `auto`: without both it takes numbers alone. */
          url: redisUrl().optional(),
          queue: queue().optional(),
          step: agents().min(1).default(1),
          /** Bytes of a replica; its reservation when absent. The second ceiling is what the nodes have. */
          memory_per_agent: bytes().optional(),
          /** How long the tasks of one step may take until they run. */
          deadline: duration().default(120_000),
          ...swarmCommon(),
        }),
      ),
  })
