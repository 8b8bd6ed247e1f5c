import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { httpProbe } from '../../../../src/compose/probe.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Act, Effect } from '../../../../src/core/steps.ts'
import type { Change, Driver, Wanted } from '../../../../src/operations/deploy/driver.ts'
import { createProcessDriver } from '../../../../src/operations/deploy/process/driver.ts'
import type { Parts } from '../../../../src/operations/deploy/process/parts.ts'
import { createHttpProbe } from '../../../../src/systems/http/client.ts'
import { createReleases } from '../../../../src/systems/releases/client.ts'
import { createListeners, createOwnSupervisor } from '../../../../src/systems/supervisor/client.ts'
import type { Supervisor } from '../../../../src/systems/supervisor/port.ts'
import { freePort } from '../../../servers/child.ts'
import { createDeployment, type Deployment } from '../../../servers/deployment.ts'

export const patient = () => new AbortController().signal
export const START = [process.execPath, 'server.js']
export type Ports = Pick<Parts, 'releases' | 'supervisor' | 'listeners' | 'health'>

/** How a release behaves. Every one of them says who it is when it answers. */
export type Behaviour =
  | 'good'
  | 'crashes'
  | 'exits'
  | 'hangs'
  | 'answers 500'
  | 'ignores SIGTERM'
  | 'ends when asked'

export interface World {
  deployment: Deployment
  port: number
  url: string
  ports: Ports
  driver: Driver
  effects: Effect[]
  act: Act
  /** Makes the release folder `version`. */
  release(version: string, behaviour: Behaviour): void
  /** A folder outside, to be added. */
  source(name: string, behaviour: Behaviour): string
  driverOf(ports: Ports, start?: readonly string[]): Driver
  /** What the service says of itself; undefined when nobody answers. */
  answer(): Promise<string | undefined>
  /** Asks the one that serves, and that ends when asked, to end. */
  end(): Promise<void>
  close(): Promise<void>
}

export async function createWorld(supervisorOf?: (dir: string) => Supervisor): Promise<World> {
  const deployment = createDeployment()
  const { dir } = deployment
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/health`
  const supervisor = supervisorOf?.(dir) ?? createOwnSupervisor({ dir, start: START })
  const health = { http: url, probe: (asked: string) => httpProbe(createHttpProbe(), asked) }
  const ports: Ports = { releases: createReleases({ dir }), supervisor, listeners: createListeners(), health }
  const effects: Effect[] = []
  const act: Act = async (effect, run) => {
    effects.push(effect)
    return await run()
  }
  const driverOf = (used: Ports, start: readonly string[] = START) =>
    createProcessDriver({
      ...used,
      target: 'crm',
      start,
      drainMs: 1_000,
      verifyMs: 5_000,
      clock: systemClock,
      sleep: async (ms, signal) => void (await wait(ms, undefined, { signal })),
    })
  return {
    deployment,
    port,
    url,
    ports,
    driver: driverOf(ports),
    effects,
    act,
    release: (version, behaviour) => void deployment.release(version, service(behaviour, version, port)),
    source: (name, behaviour) => {
      const folder = join(dir, 'sources', name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'server.js'), service(behaviour, name, port))
      return folder
    },
    driverOf,
    answer: () => ask(url),
    end: async () => void (await ask(`http://127.0.0.1:${port}/end`)),
    close: async () => {
      await supervisor.stop(0, patient())
      deployment.remove()
    },
  }
}

async function ask(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { headers: { connection: 'close' } })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/** The first release running and healthy, as a deploy before would have left it. */
export async function serving(world: World, version = 'v1'): Promise<void> {
  world.release(version, 'good')
  const change = await prepare(world.driver, world, { by: 'version', version }, 'op-0')
  await world.driver.apply(change, world.act, patient())
  await world.driver.settle(change, world.act, patient())
  world.effects.length = 0
}

/** Everything up to the first effect on what runs. */
export async function prepare(
  driver: Driver,
  { act }: Pick<World, 'act'>,
  wanted: Wanted,
  id = 'op-1',
): Promise<Change> {
  const to = await driver.fetch(wanted, act, patient())
  const way = await driver.save(id, wanted, to, act, patient())
  const change = { id, target: 'crm', to, verifyMs: 120_000, ...way }
  // As it survives its worker: on a disk.
  return JSON.parse(JSON.stringify(change)) as Change
}

/** All processes of the deployment, by the mark that they carry. */
export function processesOf({ deployment: { dir } }: World): number[] {
  const mark = `OPERATOR_DEPLOYMENT=${realpathSync(dir)}`
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** What a deploy may leave in the folder beside its releases. */
export function leftovers({ deployment: { dir } }: World): string[] {
  return [dir, join(dir, 'releases')]
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.partial') || name === '.deploy')
}

function service(behaviour: Behaviour, version: string, port: number): string {
  if (behaviour === 'crashes') return `console.error('${version}: no database'); process.exit(3)`
  if (behaviour === 'exits') return 'process.exit(0)'
  if (behaviour === 'hangs') return 'setInterval(() => undefined, 1000)'
  const status = behaviour === 'answers 500' ? 500 : 200
  const term =
    behaviour === 'ignores SIGTERM'
      ? "for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => undefined)"
      : "for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => server.close(() => process.exit(0)))"
  const asked = behaviour === 'ends when asked' ? "if (request.url === '/end') process.exit(4)" : ''
  return `const server = require('node:http').createServer((request, response) => {
  ${asked}
  response.writeHead(${status}, { connection: 'close' }).end(${JSON.stringify(version)})
})
server.listen(${port}, '127.0.0.1')
${term}
`
}
