import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Container, startContainer } from './container.ts'
import { type Cron, scheduledJobs } from './cron.ts'
import { type Database, startDatabase } from './database.ts'
import type { Place } from './place.ts'
import { type Redis, startRedis } from './redis.ts'
import { LISTENING } from './service.ts'

/** The stack of the demo while it runs. */
export interface Sandbox {
  folder: string
  config: string
  agentLog: string
  stateDir: string
  database: Database
  redis: Redis
  container: Container
  crm: { url: string }
  reactor: { url: string }
  cron: Cron
  secrets: Secrets
}

/** Made anew for every demo. Each stands in the sandbox's .env and must come out nowhere. */
export interface Secrets {
  databasePassword: string
  redisPassword: string
  crmToken: string
}

/** Starts the stack and writes its configuration: what depends on something is started after it. */
export async function buildSandbox(place: Place, environment: NodeJS.ProcessEnv): Promise<Sandbox> {
  const secrets = { databasePassword: secret(), redisPassword: secret(), crmToken: secret() }
  const [database, redis, container] = await Promise.all([
    startDatabase(place, secrets.databasePassword),
    startRedis(place, secrets.redisPassword),
    startContainer(place, environment),
  ])
  const [crm, reactor] = await Promise.all([
    startHttp(place, 'crm', { DATABASE_URL: database.url, CRM_TOKEN: secrets.crmToken }),
    startHttp(place, 'reactor', {}),
  ])
  const { folder } = place
  const sandbox = {
    ...{ folder, database, redis, container, crm, reactor, secrets },
    cron: scheduledJobs(),
    config: join(folder, 'operator.yaml'),
    agentLog: join(folder, 'AGENT_LOG.md'),
    stateDir: join(folder, 'state'),
  }
  writeFileSync(join(folder, '.env'), dotenv(sandbox), { mode: 0o600 })
  writeFileSync(sandbox.config, configText(sandbox), { mode: 0o600 })
  return sandbox
}

function secret(): string {
  return randomBytes(12).toString('hex')
}

async function startHttp(
  place: Place,
  name: 'crm' | 'reactor',
  env: Readonly<Record<string, string>>,
): Promise<{ url: string }> {
  const process = place.startService(name, env)
  const port = await process.says(LISTENING)
  const path = { crm: '/api/health', reactor: '/health' }[name]
  return { url: `http://127.0.0.1:${port}${path}` }
}

function dotenv({ database, redis, secrets }: Pick<Sandbox, 'database' | 'redis' | 'secrets'>): string {
  const lines = [
    `DATABASE_URL=${database.url}`,
    `CRM_TOKEN=${secrets.crmToken}`,
    ...(redis.real ? [`REDIS_URL=${redis.url}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

function configText(
  parts: Pick<Sandbox, 'database' | 'redis' | 'container' | 'crm' | 'reactor' | 'cron'>,
): string {
  return `# The demo's sandbox. Secrets stand in the .env beside this file, never here.
version: 1
environment: demo
state_dir: state
agent_log: AGENT_LOG.md
actors:
  operator: { role: operator, names: [Operator] }
  builder: { role: operator, names: [Builder] }
  guest: { role: viewer }
services:
${serviceLines(parts)
  .map((line) => `  ${line}`)
  .join('\n')}
policy:
  rules:
    - id: guests-look-only
      deny: { actors: [guest], effects: [write, irreversible] }
      reason: Guests look and change nothing.
${parts.container.real ? `docker: { socket: ${parts.container.docker.socket} }\n` : ''}${parts.cron.lines}`
}

function serviceLines({
  database,
  redis,
  container,
  crm,
  reactor,
}: Omit<Parameters<typeof configText>[0], 'cron'>): string[] {
  const token = `headers: { x-token: ${reference('CRM_TOKEN')} }`
  const needs = ['crm', ...(redis.real ? ['redis'] : [])]
  return [
    `database: ${databaseEntry(database)}`,
    `crm: { kind: http, url: ${crm.url}, ${token}, body: { json: db, equals: connected }, depends_on: [database] }`,
    `reactor: { kind: http, url: ${reactor.url}, max_latency: 2s, depends_on: [${needs.join(', ')}] }`,
    ...(redis.real ? [`redis: { kind: redis, url: ${reference('REDIS_URL')} }`] : []),
    ...(container.real ? [`web: { kind: container, container: ${container.name} }`] : []),
  ]
}

function databaseEntry({ real, port }: Database): string {
  if (real) return `{ kind: postgres, url: ${reference('DATABASE_URL')} }`
  return `{ kind: tcp, host: 127.0.0.1, port: ${port}, send: "PING\\n", expect: PONG }`
}

function reference(name: string): string {
  return `"\${env:${name}}"`
}
