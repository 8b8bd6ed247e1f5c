import { EventEmitter, once } from 'node:events'
import { existsSync, watch, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as z from 'zod'
import type { Caller, Parts } from '../../src/call.ts'
import { createIdentify } from '../../src/compose/identity.ts'
import { configSchema } from '../../src/config/schema.ts'
import { OperatorError } from '../../src/core/errors.ts'
import { Secret } from '../../src/core/secret.ts'
import type { Identify, Setup } from '../../src/face.ts'
import type { Resource } from '../../src/resources/define.ts'
import type { Tool, ToolContext } from '../../src/tools/define.ts'
import { listing } from '../../src/tools/listing.ts'
import { readResource } from '../../src/tools/read-resource.ts'
import { anOperator, aTool } from '../fakes/an-operator.ts'

/** The door's redactor knows the first; only the last net knows the second. */
export const KNOWN = 'hunter2hunter2'
export const SLIPPED = 'slipped-past-the-door'
export const STATUS = 'operator://status'

export const TOKENS = { manager: `manager-${'m'.repeat(32)}`, viewer: `viewer-${'v'.repeat(32)}` }

const RUNBOOKS = ['disk-full', 'disk-slow', 'postgres-down']

/** What a test can see of, and do to, the world behind the server. */
interface World {
  cancelled: number
  changes: EventEmitter
  /** How many watch the status right now. */
  watchers(): number
  closed: number
  logged: unknown[]
  audited: readonly unknown[]
  redactorFails: boolean
  redactorLoads: number
}

export interface Options {
  configured?: boolean
  /** False: no actor has one. */
  tokens?: boolean
  services?: Record<string, unknown>
  http?: Record<string, unknown>
  /** The write tool says so in this file, then waits for `<file>.go`, then writes `<file>.done`. */
  gate?: string
  tools?: readonly Tool[]
}

export type ASetup = Setup & { world: World; identify: Identify }

/** A real door over parts in memory, as the faces see it. */
export function aSetup(options: Options = {}): ASetup {
  const { configured = true } = options
  const changes = new EventEmitter().setMaxListeners(0)
  const tools = options.tools ?? toolsOf(changes, () => world, options.gate)
  const operator = anOperator({
    tools,
    powers: powersOf(),
    ...(!configured && { rules: [notConfiguredRule()] }),
  })
  const world: World = {
    cancelled: 0,
    changes,
    watchers: () => changes.listenerCount(STATUS),
    closed: 0,
    logged: [],
    audited: operator.books.lines,
    redactorFails: false,
    redactorLoads: 0,
  }
  const config = configOf(options)
  return {
    version: '0.0.0-test',
    loaded: configured
      ? { config, file: '/test', digest: '', disabled: [], resolved: [], dotenv: {} }
      : undefined,
    problem: configured
      ? undefined
      : new OperatorError('not_configured', 'There is no configuration.', { hint: 'run: operator init' }),
    environment: configured ? 'test' : 'not configured',
    catalogue: async () => listing(tools),
    resources: RESOURCES,
    soul: { full: '# The Operator\n\nWhole soul.', short: 'You are The Operator. Short soul.' },
    door: async () => operator,
    redactor: async () => {
      world.redactorLoads += 1
      return fakeRedactor(world)
    },
    log: async () => fakeLog(world),
    work: async () => {},
    books: () => Promise.reject(new Error('no state folder in these tests')),
    listResources: async () => listed(),
    watch(uri, onChange) {
      changes.on(uri, onChange)
      return () => void changes.off(uri, onChange)
    },
    close: async () => {
      world.closed += 1
    },
    identify: createIdentify(config.actors, config.policy.mode),
    world,
  }
}

export function launched(setup: ASetup): Caller {
  return setup.identify.byLaunch(undefined)
}

function configOf({ services = {}, http = {}, tokens = true }: Options) {
  return configSchema.parse({
    version: 1,
    environment: 'test',
    actors: {
      operator: { role: 'operator', names: ['Operator'] },
      manager: { role: 'manager', ...(tokens && { token: new Secret(TOKENS.manager) }) },
      watcher: { role: 'viewer', ...(tokens && { token: new Secret(TOKENS.viewer) }) },
    },
    services: {
      postgres: { kind: 'tcp', host: '127.0.0.1', port: 5432 },
      crm: { kind: 'tcp', host: '127.0.0.1', port: 3500, depends_on: ['postgres'] },
      ...services,
    },
    http: { port: 0, ...http },
  })
}

const RESOURCES: readonly Resource[] = [
  {
    uri: STATUS,
    name: 'status',
    title: 'Status',
    description: 'What is true now.',
    mimeType: 'application/json',
    subscribable: true,
    read: async () => ({}),
  },
  {
    uri: 'operator://runbooks',
    name: 'runbooks',
    title: 'Runbooks',
    description: 'All of them.',
    mimeType: 'text/markdown',
    read: async () => '',
  },
  {
    uri: 'operator://runbooks/{name}',
    name: 'runbook',
    title: 'Runbook',
    description: 'One procedure.',
    mimeType: 'text/markdown',
    read: async () => '',
  },
]

function listed() {
  const runbooks = RUNBOOKS.map((name) => ({
    uri: `operator://runbooks/${name}`,
    name,
    title: `Runbook ${name}`,
  }))
  return [
    { uri: STATUS, name: 'status', title: 'Status' },
    { uri: 'operator://runbooks', name: 'runbooks', title: 'Runbooks' },
    ...runbooks,
  ]
}

function powersOf(): Parts['powers'] {
  const read = async (uri: string) => {
    if (uri === STATUS) return { uri, mimeType: 'application/json', text: '{"verdict":"healthy"}' }
    const name = RUNBOOKS.find((known) => uri === `operator://runbooks/${known}`)
    if (!name)
      throw new OperatorError('not_found', `There is no resource at ${uri}.`, {
        hint: 'operator://runbooks lists them.',
      })
    return { uri, mimeType: 'text/markdown', text: `# ${name}\nThe password was ${KNOWN}.` }
  }
  return {
    resources: { read, uris: async () => listed().map(({ uri }) => uri) },
  } as unknown as Parts['powers']
}

/** The tools borrow names that the role table knows; what they do is the tests' own. */
function toolsOf(changes: EventEmitter, world: () => World, gate: string | undefined): readonly Tool[] {
  return [
    aTool({
      name: 'health_check',
      title: 'Health check',
      input: z.strictObject({
        mode: z.enum(['plain', 'hang', 'progress', 'leak', 'slip', 'break']).optional(),
        amount: z.number().optional(),
      }),
      run: (input, context) => look(input as { mode?: string }, context, world()),
      links: () => [STATUS, 'operator://runbooks/disk-full'],
    }),
    aTool({
      name: 'resource_guard',
      run: async () => {
        changes.emit(STATUS)
        return { said: `${changes.listenerCount(STATUS)} watching` }
      },
    }),
    readResource,
    aTool({ name: 'write_agent_log', effect: 'write', kind: 'record', run: () => write(gate) }),
  ]
}

async function look(
  { mode = 'plain' }: { mode?: string },
  context: ToolContext,
  world: World,
): Promise<{ said: string }> {
  if (mode === 'break') throw new Error(`secret path /home and ${KNOWN}`)
  if (mode === 'hang') {
    await untilAborted(context.signal).finally(() => {
      world.cancelled += 1
    })
  }
  let last = 0
  if (mode === 'progress') {
    for (const done of [1, 2, 2, 3]) {
      const seen = once(world.changes, STATUS)
      context.progress({ done, total: 3, message: `step ${done}, password ${KNOWN}` })
      // The client says so with another call: a step that comes with the result in one piece is lost in the client.
      if (done !== last) await seen
      last = done
    }
  }
  return { said: { leak: `password ${KNOWN}`, slip: `password ${SLIPPED}` }[mode] ?? 'all is well' }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  process.stderr.write('HANGING\n')
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error)
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

async function write(gate: string | undefined): Promise<{ said: string }> {
  if (!gate) return { said: 'written' }
  writeFileSync(`${gate}.begun`, '')
  process.stderr.write('WRITING\n')
  await fileAppears(`${gate}.go`)
  writeFileSync(`${gate}.done`, '')
  return { said: 'written' }
}

export async function fileAppears(path: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const watcher = watch(dirname(path), (_, name) => name === basename(path) && resolve())
  if (existsSync(path)) resolve()
  await promise.finally(() => watcher.close())
}

function fakeRedactor(world: World): Awaited<ReturnType<Setup['redactor']>> {
  const text = (input: string) => {
    if (world.redactorFails) throw new OperatorError('redaction_failed', 'The redactor gave up.')
    return input.replaceAll(KNOWN, '[redacted:known]').replaceAll(SLIPPED, '[redacted:known]')
  }
  const keyed = (key: string, value: unknown) =>
    /token|secret/i.test(key) && typeof value === 'string' ? '[redacted:key]' : value
  const value = <T>(input: T): T => JSON.parse(text(JSON.stringify(input, keyed))) as T
  return { text, value } as unknown as Awaited<ReturnType<Setup['redactor']>>
}

function fakeLog(world: World): Awaited<ReturnType<Setup['log']>> {
  const keep = (...entry: unknown[]) => void world.logged.push(entry)
  return { error: keep, warn: keep, info: keep, debug: keep } as unknown as Awaited<ReturnType<Setup['log']>>
}

function notConfiguredRule(): Parts['rules'][number] {
  return {
    id: 'known-actor',
    says: 'Nothing is configured.',
    judge: () => ({ reason: 'Nothing is configured.', hint: 'run: operator init' }),
  }
}
