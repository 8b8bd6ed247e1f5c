import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Elicit, type Peer } from '../mcp/clients.ts'
import { createWorld, START, serving, type World } from '../operations/deploy/process/world.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD, MAIN } from './a-stack.ts'

const ASK = `policy:
  rules:
    - { id: ask-me, mode: confirm, deny: { targets: [deployment/crm] }, reason: "Nobody deploys the CRM unasked." }
`

let world: World
let folder: Folder
let client: Peer
const asked: string[] = []
const answers: ReturnType<Elicit>[] = []

beforeAll(async () => {
  world = await createWorld()
  await serving(world)
  for (const version of ['good', 'other']) world.release(version, 'good')
  const health = `health: { http: ${world.url} }`
  folder = aFolder(`${HEAD}${GREEN}${ASK}deployments:
  crm: { kind: process, dir: ${world.deployment.dir}, start: ${JSON.stringify(START)}, ${health}, drain: 2s, verify: 3m, watch: 1s }
`)
  mkdirSync(join(folder.dir, '.operator'), { recursive: true, mode: 0o700 })
  client = await connect('v2 modern', {
    stdio: { args: [MAIN, 'mcp', '--config', join(folder.dir, 'operator.yaml')] },
    elicit: (message) => {
      asked.push(message)
      return answers.shift() ?? { action: 'cancel' }
    },
  })
})
afterAll(async () => {
  await client?.close()
  await world?.close()
  folder?.remove()
})

const deploy = (version: string, by = client) => by.call('deploy_with_rollback', { target: 'crm', version })
const textOf = ({ content }: Awaited<ReturnType<Peer['call']>>) => content?.[0]?.text ?? ''

it('a no at the client stops the deploy, is kept, and nobody is asked again, by whatever client', async () => {
  answers.push({ action: 'decline' })
  expect(textOf(await deploy('other'))).toContain('Declined at the client')
  expect(textOf(await deploy('other'))).toContain('Declined at the client')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toContain('release: v1 -> other')
  const second = await folder.connect('v1')
  expect(textOf(await deploy('other', second))).toContain('Declined at the client')
  await second.close()
  expect(await world.answer()).toBe('v1')
})

it('a client that cannot ask is told how a human approves it', async () => {
  const silent = await folder.connect('v2 legacy')
  const refused = await deploy('good', silent)
  await silent.close()
  expect(textOf(refused)).toMatch(/approval_required[\s\S]*ask-me[\s\S]*submit_plan/)
  expect(await world.answer()).toBe('v1')
})

it('a yes lets exactly that deploy through, to the end of its watch', async () => {
  answers.push({ action: 'accept', content: { confirm: true } })
  const answer = await deploy('good')
  expect(answer.isError, textOf(answer)).toBeFalsy()
  const { operation = '' } = (answer.structuredContent?.['details'] ?? {}) as { operation?: string }
  expect(await endOf<object>(client, operation)).toMatchObject({ status: 'completed' })
  expect(await world.answer()).toBe('good')
  const back = await client.call('rollback_deployment', { target: 'crm' })
  expect(back.isError, textOf(back)).toBeFalsy()
  expect(asked).toHaveLength(2)
})
