import * as z from 'zod'
import { EFFECTS } from '../policy/action.ts'
import { ROLES } from '../policy/roles.ts'
import { cronSchema } from './cron.ts'
import { databaseSchema, deploymentSchema } from './operations.ts'
import { serviceSchema } from './services.ts'
import { swarmSchema } from './swarms.ts'
import { addressOrPath, duration, httpUrl, name, perhaps, referencedSecret } from './values.ts'

const path = z.string().min(1).max(4096)
const mode = () => z.enum(['autonomous', 'supervised'])

/** A part of the file that has a whole default: its schema is built only where the file says something of it. */
function section<S extends z.ZodType>(make: () => S, whole: z.output<S>) {
  return z.lazy(make).default(whole as never)
}

const actor = z.lazy(() =>
  z.strictObject({
    role: z.enum(ROLES),
    /** Names this actor may sign the agent log with; its own name when absent. */
    names: perhaps(() =>
      z
        .array(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,63}$/u))
        .min(1)
        .max(20),
    ),
    /** HTTP bearer. An actor with a token is never assumed by a launch flag. */
    token: perhaps(referencedSecret),
    mode: perhaps(mode),
  }),
)

/** A user's rule: data, not code, and it can only say no, or ask. Every named condition must hold for it to object. */
const userRule = z.lazy(() =>
  z.strictObject({
    id: name(),
    /** shadow only records; confirm asks a person before it lets through. */
    mode: z.enum(['enforce', 'shadow', 'confirm']).default('enforce'),
    deny: z
      .strictObject({
        tools: z.array(name()).min(1).optional(),
        actors: z.array(name()).min(1).optional(),
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

const DOCKER = { socket: '/var/run/docker.sock' }

/** Where the levels begin, percent; `horizon` in milliseconds. Explained in operator.example.yaml. */
const GUARD = {
  warn: { cpu: 70, ram: 75 },
  critical: { cpu: 85, ram: 85 },
  emergency: { cpu: 95, ram: 92 },
  predictive: { above: 60, horizon: 1_800_000 },
}

const percent = () => z.number().min(1).max(100)
const level = ({ cpu, ram }: { cpu: number; ram: number }) =>
  z.strictObject({ cpu: percent().default(cpu), ram: percent().default(ram) }).prefault({})

const guard = () =>
  z
    .strictObject({
      warn: level(GUARD.warn),
      critical: level(GUARD.critical),
      emergency: level(GUARD.emergency),
      predictive: z
        .strictObject({
          above: percent().default(GUARD.predictive.above),
          horizon: duration().default(GUARD.predictive.horizon),
        })
        .prefault({}),
    })
    .superRefine(inOrder)

type Levels = Readonly<Record<'warn' | 'critical' | 'emergency', { cpu: number; ram: number }>>

/** A level that begins above the next one would never be reached. */
function inOrder({ warn, critical, emergency }: Levels, context: z.RefinementCtx): void {
  for (const key of ['cpu', 'ram'] as const) {
    const [low, middle, high] = [warn[key], critical[key], emergency[key]]
    if (low <= middle && middle <= high) continue
    context.addIssue({
      code: 'custom',
      path: [low > middle ? 'warn' : 'critical', key],
      message: `begins above the next level: warn ${low}, critical ${middle}, emergency ${high}; each has to begin where the one before has begun or higher`,
      params: {
        example: `guard: { warn: { ${key}: ${GUARD.warn[key]} }, critical: { ${key}: ${GUARD.critical[key]} }, emergency: { ${key}: ${GUARD.emergency[key]} } }`,
      },
    })
  }
}

const POLICY = { mode: 'autonomous' as const, rules: [] }

const policy = () =>
  z.strictObject({ mode: mode().default(POLICY.mode), rules: z.array(userRule).max(200).default([]) })

const HTTP = {
  host: '127.0.0.1',
  port: 7391,
  allowed_hosts: [],
  max_body: 1_048_576,
  max_concurrent: 64,
  rate: 600,
}

const http = () =>
  z.strictObject({
    host: z.string().default(HTTP.host),
    port: z.int().min(0).max(65_535).default(HTTP.port),
    /** Host names beside loopback that a request may name, when the server stands behind a proxy. */
    allowed_hosts: z.array(z.string().min(1).max(253)).max(50).default(HTTP.allowed_hosts),
    max_body: z.int().min(1_024).max(16_777_216).default(HTTP.max_body),
    max_concurrent: z.int().min(1).max(10_000).default(HTTP.max_concurrent),
    /** Requests a minute, per actor. */
    rate: z.int().min(1).max(1_000_000).default(HTTP.rate),
    /** Bearer JWTs from an issuer, audience-checked, as a second way to prove who is calling. */
    jwt: perhaps(() =>
      z.strictObject({
        issuer: httpUrl(),
        audience: z.string().min(1).max(500),
        jwks: addressOrPath(),
        /** The claim that names the actor. */
        claim: z.string().min(1).max(100).default('sub'),
      }),
    ),
  })

export const configSchema = z.strictObject({
  version: z.literal(1),
  environment: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 _.-]{0,63}$/),
  state_dir: path.default('.operator'),
  agent_log: path.optional(),
  soul: path.optional(),
  runbooks: path.optional(),
  actors: z
    .record(name(), actor)
    .refine((actors) => Object.keys(actors).length > 0, 'needs at least one actor'),
  services: z.record(name(), serviceSchema).default({}),
  docker: section(() => z.strictObject({ socket: path.default(DOCKER.socket) }), DOCKER),
  guard: section(guard, GUARD),
  databases: section(() => z.record(name(), databaseSchema()), {}),
  deployments: section(() => z.record(name(), deploymentSchema()), {}),
  swarms: section(() => z.record(name(), swarmSchema()), {}),
  cron: perhaps(cronSchema),
  http: section(http, HTTP),
  policy: section(policy, POLICY),
})

export type Config = z.output<typeof configSchema>

function isTimeZone(zone: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'
}
