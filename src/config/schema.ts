import * as z from 'zod'
import { EFFECTS } from '../policy/action.ts'
import { ROLES } from '../policy/roles.ts'
import { cronSchema, databaseSchema, deploymentSchema, swarmSchema } from './operations.ts'
import { serviceSchema } from './services.ts'
import { duration, httpUrl, name, referencedSecret } from './values.ts'

const path = z.string().min(1).max(4096)
const percent = z.number().min(1).max(100)
const level = (cpu: number, ram: number) =>
  z.strictObject({ cpu: percent.default(cpu), ram: percent.default(ram) }).prefault({})

const mode = z.enum(['autonomous', 'supervised'])

const actor = z.strictObject({
  role: z.enum(ROLES),
  /** Names this actor may sign the agent log with; its own name when absent. */
  names: z
    .array(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,63}$/u))
    .min(1)
    .max(20)
    .optional(),
  /** HTTP bearer. An actor with a token is never assumed by a launch flag. */
  token: referencedSecret.optional(),
  mode: mode.optional(),
})

/** A user's rule: data, not code, and it can only say no. Every named condition must hold for it to object. */
const userRule = z.lazy(() =>
  z.strictObject({
    id: name,
    mode: z.enum(['enforce', 'shadow']).default('enforce'),
    deny: z
      .strictObject({
        tools: z.array(name).min(1).optional(),
        actors: z.array(name).min(1).optional(),
        roles: z.array(z.enum(ROLES)).min(1).optional(),
        effects: z.array(z.enum(EFFECTS)).min(1).optional(),
        targets: z
          .array(z.string().regex(/^[A-Za-z0-9_.*/-]{1,128}$/))
          .min(1)
          .optional(),
        days: z
          .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
          .min(1)
          .optional(),
        hours: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'is not a window like 22:00-07:00')
          .optional(),
        timezone: z.string().max(64).refine(isTimeZone, 'is not a time zone like Europe/Paris').optional(),
      })
      .refine((deny) => Object.keys(deny).some((key) => key !== 'timezone'), 'needs at least one condition'),
    reason: z.string().min(1).max(500),
  }),
)

const http = z.strictObject({
  host: z.string().default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(7391),
  /** Host names beside loopback that a request may name, when the server stands behind a proxy. */
  allowed_hosts: z.array(z.string().min(1).max(253)).max(50).default([]),
  max_body: z.int().min(1_024).max(16_777_216).default(1_048_576),
  max_concurrent: z.int().min(1).max(10_000).default(64),
  /** Requests a minute, per actor. */
  rate: z.int().min(1).max(1_000_000).default(600),
  /** Bearer JWTs from an issuer, audience-checked, as a second way to prove who is calling. */
  jwt: z
    .lazy(() =>
      z.strictObject({
        issuer: httpUrl,
        audience: z.string().min(1).max(500),
        jwks: z.union([httpUrl, path]),
        /** The claim that names the actor. */
        claim: z.string().min(1).max(100).default('sub'),
      }),
    )
    .optional(),
})

export const configSchema = z.strictObject({
  version: z.literal(1),
  environment: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 _.-]{0,63}$/),
  state_dir: path.default('.operator'),
  agent_log: path.optional(),
  soul: path.optional(),
  runbooks: path.optional(),
  actors: z
    .record(name, actor)
    .refine((actors) => Object.keys(actors).length > 0, 'needs at least one actor'),
  services: z.record(name, serviceSchema).default({}),
  docker: z.strictObject({ socket: path.default('/var/run/docker.sock') }).prefault({}),
  guard: z
    .strictObject({
      warn: level(70, 75),
      critical: level(85, 85),
      emergency: level(95, 92),
      predictive: z
        .strictObject({ above: percent.default(60), horizon: duration.default(1_800_000) })
        .prefault({}),
    })
    .prefault({}),
  databases: z.record(name, databaseSchema).default({}),
  deployments: z.record(name, deploymentSchema).default({}),
  swarms: z.record(name, swarmSchema).default({}),
  cron: cronSchema.optional(),
  http: http.prefault({}),
  policy: z
    .strictObject({ mode: mode.default('autonomous'), rules: z.array(userRule).max(200).default([]) })
    .prefault({}),
})

export type Config = z.output<typeof configSchema>
export type UserRule = Config['policy']['rules'][number]

function isTimeZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'
}
