import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import {
  createWorld,
  patient,
  processesOf,
  START,
  serving,
  type World,
} from '../operations/deploy/process/world.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'
import { rolledBackWithoutItsCaller } from './orphaned.ts'

interface Report {
  status?: string
  blockers: string[]
  actions_taken: { action: string; result: string }[]
  details: { phase: string; verdict?: string; from?: string; to?: string; operation: string }
}

let world: World
let folder: Folder
let client: Peer
beforeAll(async () => {
  world = await createWorld()
  await serving(world)
  for (const behaviour of ['good', 'crashes', 'ends when asked'] as const)
    world.release(behaviour.replaceAll(' ', '-'), behaviour)
  const health = `health: { http: ${world.url} }`
  folder = aFolder(`${HEAD}${GREEN}deployments:
  crm: { kind: process, dir: ${world.deployment.dir}, start: ${JSON.stringify(START)}, ${health}, drain: 2s, verify: 3m, watch: 3s }
  watched: { kind: process, dir: ${world.deployment.dir}, start: ${JSON.stringify(START)}, ${health}, drain: 2s, verify: 3m, watch: 10m }
`)
  mkdirSync(join(folder.dir, '.operator'), { recursive: true, mode: 0o700 })
  client = await folder.connect()
})
afterAll(async () => {
  await client?.close()
  await world?.close()
  folder?.remove()
})

const call = async (tool: string, args: object) => {
  const { structuredContent, isError } = await client.call(tool, args as Record<string, unknown>)
  return { report: structuredContent as unknown as Report, isError }
}
const begun = async (args: object) => {
  const { report, isError } = await call('deploy_with_rollback', { target: 'crm', ...args })
  expect(isError, JSON.stringify(report)).toBeFalsy()
  return report
}
const ended = ({ details }: Report) => endOf<Report>(client, details.operation)
const deploy = async (args: object) => ended(await begun(args))

it('shows the plan of a dry run and changes nothing', async () => {
  const { report } = await call('deploy_with_rollback', { target: 'crm', version: 'good', dry_run: true })
  expect(report.details, JSON.stringify(report)).toMatchObject({ phase: 'planned', from: 'v1', to: 'good' })
  expect(await world.answer()).toBe('v1')
})

it('watches a good release to the end, and the process lives on without us', async () => {
  const report = await deploy({ version: 'good' })
  expect(report, JSON.stringify(report)).toMatchObject({
    status: 'completed',
    details: { verdict: 'completed' },
  })
  expect(await world.answer()).toBe('good')
  expect(processesOf(world)).toHaveLength(1)
})

it.each([
  ['crashes', 'exit code 3', async () => undefined],
  ['ends-when-asked', 'does not run', () => world.end()],
])('brings the old release back when the new one %s, and says why', async (version, why, fail) => {
  const start = await begun({ version })
  await fail()
  const report = await ended(start)
  expect(report, JSON.stringify(report)).toMatchObject({
    status: 'blocked',
    details: { verdict: 'rolled_back' },
  })
  expect(report.blockers.join('\n')).toContain(why)
  expect(await world.answer()).toBe('good')
  expect(processesOf(world)).toHaveLength(1)
})

it('is rolled back when it fails in the watch, though the client’s whole process tree was killed', async () => {
  const deploy = { target: 'watched', version: 'ends-when-asked' }
  await rolledBackWithoutItsCaller(folder, deploy, () => world.end())
  expect(await world.answer()).toBe('good')
  expect(processesOf(world)).toHaveLength(1)
})

it('takes a folder as a new version, and goes back to the one before on request', async () => {
  const report = await deploy({ file: world.source('two', 'good') })
  expect(report, JSON.stringify(report)).toMatchObject({ status: 'completed' })
  expect(await world.answer()).toBe('two')
  const { report: back, isError } = await call('rollback_deployment', { target: 'crm' })
  expect(isError, JSON.stringify(back)).toBeFalsy()
  const last = await ended(back)
  expect(last, JSON.stringify(last)).toMatchObject({ status: 'completed' })
  expect(await world.answer()).toBe('good')
  expect(await world.ports.supervisor.look(patient())).toMatchObject({ stopping: false, restarts: 0 })
})
