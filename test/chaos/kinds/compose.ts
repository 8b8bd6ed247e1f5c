import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Verdict } from '../../../src/journal/deployments.ts'
import { membersOf } from '../../../src/operations/deploy/compose/members.ts'
import { createComposeCli } from '../../../src/systems/compose/client.ts'
import { createEngine } from '../../../src/systems/docker/engine.ts'
import type { Engine } from '../../../src/systems/docker/engine-port.ts'
import { findCompose } from '../../servers/compose.ts'
import type { DockerServer } from '../../servers/docker.ts'
import type { Case, Scene } from '../scene.ts'
import { askByName, fail, untilHealthy } from './container.ts'
import { keptFaults, removeKept } from './kept.ts'

const signal = AbortSignal.timeout(24 * 3_600_000)

/** Two services: one that others would notice, and one that a deploy changes besides. */
const project = (target: string, image: string, kind: string) => `services:
  db: { image: "app:v1", restart: always, environment: { KIND: ${kind} }, volumes: [/kept], networks: [front] }
  web: { image: "${image}", restart: always, networks: { front: { aliases: [at-${target}] } } }
networks: { front: { external: true } }
`

export function composeCases(server: () => DockerServer): Case[] {
  const swap = /^(?:compose\.up|engine\.(?:stop|remove|create|start|rename))$/
  const to = (image: string) => (target: string) => open(server(), target, image)
  return [
    { name: 'good, by docker-compose', ends: 'completed', swap, open: to('app:v2') },
    {
      name: 'failing in the watch, by docker-compose',
      ends: 'rolled_back',
      dear: true,
      swap,
      open: to('app:late'),
    },
    { name: 'bad, by docker-compose', ends: 'rolled_back', swap, open: to('app:bad') },
  ]
}

async function open(server: DockerServer, target: string, image: string): Promise<Scene> {
  const engine = createEngine({ socket: server.socket })
  const folder = await mkdtemp(join(tmpdir(), 'operator-chaos-compose-'))
  await writeFile(join(folder, 'v1.yml'), project(target, 'app:v1', 'old'))
  await writeFile(join(folder, 'v2.yml'), project(target, image, 'new'))
  const env = { PATH: `${dirname(findCompose() ?? '')}:/usr/bin:/bin` }
  const cli = createComposeCli({ socket: server.socket, env })
  const { ok, output } = await cli.up(
    { path: join(folder, 'v1.yml'), project: target, directory: folder },
    signal,
  )
  if (!ok) throw new Error(output)
  for (const name of namesOf(target)) await untilHealthy(engine, name)
  return {
    yaml: `docker: { socket: ${server.socket} }
deployments: { ${target}: { kind: compose, file: ${folder}/v1.yml, project: ${target}, verify: 3m,
  watch: ${image === 'app:late' ? '3m' : '1s'} } }
`,
    wanted: { by: 'file', file: 'v2.yml' },
    ...(image === 'app:late' && { spoil: () => fail(server, `${target}_web_1`) }),
    serving: () => askByName(server, `at-${target}`),
    leftovers: (id, verdict) => leftovers(engine, target, id, verdict),
    remove: async () => {
      for (const { info } of await membersOf(engine, target, signal)) {
        await engine.remove(info.id, { force: true }, signal)
      }
      await removeKept(engine, target)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const namesOf = (target: string) => [`${target}_db_1`, `${target}_web_1`]

async function leftovers(
  engine: Engine,
  target: string,
  id: string | undefined,
  verdict: Verdict | undefined,
): Promise<string[]> {
  const members = await membersOf(engine, target, signal)
  const names = members.map(({ info }) => info.name)
  return [
    ...names.filter((name) => !namesOf(target).includes(name)).map((name) => `container ${name} is left`),
    ...namesOf(target).flatMap((name) => (names.includes(name) ? [] : [`${name} is not there`])),
    ...members.flatMap(({ info: { name, state, health } }) =>
      state === 'running' && health === 'healthy' ? [] : [`${name} is ${state} and ${health}`],
    ),
    ...(await keptFaults(engine, target, id, verdict)),
  ]
}
