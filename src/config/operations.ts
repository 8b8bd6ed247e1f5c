import * as z from 'zod'
import { databaseUrl, duration, httpUrl, name, redisUrl } from './values.ts'

const path = z.string().min(1).max(4096)
const argv = z.array(z.string().max(4096)).min(1).max(100)

const migrate = z.strictObject({ command: argv, cwd: path.optional() })

export const databaseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('postgres'),
    url: databaseUrl,
    keep: duration.optional(),
    migrate: migrate.optional(),
  }),
  z.strictObject({ kind: z.literal('sqlite'), path, keep: duration.optional(), migrate: migrate.optional() }),
])

const deploymentCommon = {
  health: z.strictObject({ http: httpUrl }).optional(),
  staging: name.optional(),
  verify: duration.optional(),
  watch: duration.optional(),
  migrates: name.optional(),
}

export const deploymentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('container'), container: name, ...deploymentCommon }),
  z.strictObject({ kind: z.literal('compose'), file: path, project: name, ...deploymentCommon }),
  z.strictObject({ kind: z.literal('swarm'), service: name, ...deploymentCommon }),
  z.strictObject({ kind: z.literal('process'), dir: path, start: argv, ...deploymentCommon }),
])

const agents = z.int().min(0).max(10_000_000)

export const swarmSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('redis'),
    url: redisUrl,
    queue: z.union([
      z.strictObject({ list: z.string().min(1) }),
      z.strictObject({ stream: z.string().min(1), group: z.string().min(1) }),
      z.strictObject({ zset: z.string().min(1) }),
      z.strictObject({ bullmq: z.string().min(1) }),
    ]),
    agents: z.string().min(1),
    min: agents.default(0),
    max: agents,
    step: agents.default(10_000),
  }),
  z.strictObject({
    kind: z.literal('docker'),
    service: name,
    min: agents.default(0),
    max: agents,
    step: agents.default(1),
  }),
])

const cronJob = z.strictObject({
  schedule: z.string().min(9).max(200),
  timezone: z.string().max(64).optional(),
  agent: name.optional(),
  purpose: z.string().max(500).optional(),
  expected_runtime: duration.optional(),
  depends_on: z.array(name).max(100).default([]),
  /** What a valid output is: judged by the cron tools. */
  output: z.record(z.string(), z.unknown()).optional(),
})

export const cronSchema = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('openclaw'), cli: z.string().min(1).max(500).default('openclaw') }),
    z.strictObject({ kind: z.literal('files') }),
  ]),
  jobs: z.record(name, cronJob).default({}),
})
