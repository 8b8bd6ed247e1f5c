import * as z from 'zod'
import { byKind } from './by-kind.ts'
import { databaseUrl, duration, httpUrl, name, perhaps, redisUrl, referencedSecret } from './values.ts'

/** How a service comes back; exactly one way. */
const recover = () =>
  z.union([
    z.strictObject({ pm2: name() }),
    z.strictObject({ systemd: name() }),
    z.strictObject({ container: name() }),
  ])

/** What every kind of service may say about itself. */
const common = () => ({
  depends_on: z.array(name()).max(100).default([]),
  recover: perhaps(recover),
  owner: z.string().max(200).optional(),
  /** Deadline of one probe. The scheduler enforces it, whatever the client library does. */
  timeout: duration().optional(),
  /** Slower than this is degraded. */
  max_latency: duration().optional(),
})

const host = () => z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/, 'is not a host name or address')
const port = () => z.int().min(1).max(65_535)
const percent = () => z.number().min(0).max(100)

export const serviceSchema = byKind({
  postgres: () =>
    z.strictObject({
      kind: z.literal('postgres'),
      url: databaseUrl(),
      max_connections_used: percent().default(90),
      ...common(),
    }),
  redis: () =>
    z.strictObject({
      kind: z.literal('redis'),
      url: redisUrl(),
      max_memory_used: percent().default(90),
      ...common(),
    }),
  chroma: () => z.strictObject({ kind: z.literal('chroma'), url: httpUrl(), ...common() }),
  ollama: () =>
    z.strictObject({
      kind: z.literal('ollama'),
      url: httpUrl(),
      models: z.array(z.string().max(200)).max(100).default([]),
      ...common(),
    }),
  http: () =>
    z.strictObject({
      kind: z.literal('http'),
      url: httpUrl(),
      status: z.int().min(100).max(599).optional(),
      /** Expectation on the body: a text it contains, or a JSON value at a dotted path. */
      body: z
        .union([
          z.strictObject({ contains: z.string().min(1).max(1000) }),
          z.strictObject({
            json: z.string().min(1).max(200),
            equals: z.union([z.string(), z.number(), z.boolean()]),
          }),
        ])
        .optional(),
      headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), referencedSecret()).optional(),
      ...common(),
    }),
  container: () => z.strictObject({ kind: z.literal('container'), container: name(), ...common() }),
  openclaw: () =>
    z.strictObject({
      kind: z.literal('openclaw'),
      url: httpUrl(),
      /** How many automations of the user's own must be there and enabled. */
      jobs: z.int().min(0).max(10_000).optional(),
      /** The command that lists them; its folder and environment are the server's own. */
      cli: z.string().min(1).max(500).default('openclaw'),
      ...common(),
    }),
  tcp: () =>
    z.strictObject({
      kind: z.literal('tcp'),
      host: host(),
      port: port(),
      expect: z.string().max(1000).optional(),
      send: z.string().max(1000).optional(),
      ...common(),
    }),
  systemd: () => z.strictObject({ kind: z.literal('systemd'), unit: name(), ...common() }),
  pm2: () => z.strictObject({ kind: z.literal('pm2'), process: name(), ...common() }),
  certificate: () =>
    z.strictObject({
      kind: z.literal('certificate'),
      host: host(),
      port: port().default(443),
      warn: duration().default(14 * 86_400_000),
      ...common(),
    }),
  telegram: () =>
    z.strictObject({
      kind: z.literal('telegram'),
      token: referencedSecret(),
      api: httpUrl().optional(),
      ...common(),
    }),
})

export type Service = z.output<typeof serviceSchema>
export type ServiceKind = Service['kind']
export type ServiceOf<K extends ServiceKind> = Extract<Service, { kind: K }>

export const SERVICE_KINDS = Object.keys(serviceSchema.kinds) as readonly ServiceKind[]
