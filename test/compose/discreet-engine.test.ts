import { expect, test } from 'vitest'
import { discreet } from '../../src/compose/discreet-engine.ts'
import { createRedactor } from '../../src/policy/redact/redactor.ts'
import type { ContainerInfo, Engine, ServiceInfo } from '../../src/systems/docker/engine-port.ts'

// Made at run time: nothing that looks like a live credential stands in the repository.
const PASSWORD = ['correct', 'horse', 'battery', 'staple'].join('-')
const ENV = [`DB_PASSWORD=${PASSWORD}`, 'NODE_ENV=production', 'EMPTY', 'API_TOKEN=']
const signal = new AbortController().signal

const engine = {
  container: async (id: string) =>
    id === 'gone' ? undefined : ({ inspect: { Config: { Env: ENV } } } as unknown as ContainerInfo),
  service: async () =>
    ({ spec: { TaskTemplate: { ContainerSpec: { Env: ENV } } } }) as unknown as ServiceInfo,
} as unknown as Engine

test.each([
  ['container', (quiet: Engine) => quiet.container('web', signal)],
  ['service', (quiet: Engine) => quiet.service('web', signal)],
])('what a %s was given as a secret is masked when it says it bare', async (_what, look) => {
  const redactor = createRedactor()
  const quiet = discreet(engine, redactor)
  const died = `login refused for ${PASSWORD} (${Buffer.from(PASSWORD).toString('hex')}) in production`
  expect(redactor.text(died)).toBe(died)
  expect(await look(quiet)).toEqual(await look(engine))
  const said = redactor.text(died)
  expect(said).not.toContain(PASSWORD)
  expect(said).not.toContain(Buffer.from(PASSWORD).toString('hex'))
  expect(said).toContain('in production')
})

test('an environment is learned once, and none where there is no container', async () => {
  let calls = 0
  const quiet = discreet(engine, { learn: () => [calls++].flatMap(() => []) })
  expect(await quiet.container('gone', signal)).toBeUndefined()
  expect(calls).toBe(0)
  await quiet.container('web', signal)
  await quiet.container('web', signal)
  expect(calls).toBe(1)
})
