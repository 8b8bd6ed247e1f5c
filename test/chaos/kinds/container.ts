import type { Verdict } from '../../../src/journal/deployments.ts'
import { createEngine } from '../../../src/systems/docker/engine.ts'
import type { ContainerInfo, Engine } from '../../../src/systems/docker/engine-port.ts'
import type { DockerServer } from '../../servers/docker.ts'
import type { Case, Scene } from '../scene.ts'
import { keptFaults, removeKept } from './kept.ts'

const command = (script: string) => `CMD ${JSON.stringify(['sh', '-c', script])}`
const serving = (version: string) =>
  command(`trap 'exit 0' TERM; echo ${version} >/www/index.html; httpd -p 80 -h /www; sleep 100000 & wait`)
/** Serves until there is a file /fail in its container. */
const LATE = command(
  "trap 'exit 0' TERM; echo v2 >/www/index.html; httpd -p 80 -h /www; until [ -e /fail ]; do sleep 0.2; done; exit 7",
)
/** What is good is not ill because it starts slowly: failures count after the start period only. */
const check = (more = '') =>
  `HEALTHCHECK --interval=1s --retries=2 ${more} CMD wget -q -O - http://127.0.0.1/`
const PATIENT = check('--start-period=120s')

const signal = AbortSignal.timeout(24 * 3_600_000)

/** Asks every address of a name on a Docker network, from a container on it. */
const ASKER = `
import { Resolver } from 'node:dns/promises'
import { createServer } from 'node:http'
const resolver = new Resolver()
resolver.setServers(['127.0.0.11'])
createServer(async (request, response) => {
  try {
    const found = await resolver.resolve4(request.url.slice(1))
    const answers = found.map((one) => fetch('http://' + one + '/').then((answer) => answer.text()))
    response.end((await Promise.all(answers)).map((text) => text.trim()).join(' and '))
  } catch (error) {
    response.end(String(error.cause ?? error))
  }
}).listen(8080)
`

/** Images, a network, and one that asks on it. */
export async function prepareContainers(server: DockerServer): Promise<void> {
  await server.image('app:v1', serving('v1'), PATIENT)
  await server.image('app:v2', serving('v2'), PATIENT)
  await server.image('app:bad', command("trap 'exit 0' TERM; sleep 100000 & wait"), check())
  await server.image('app:late', LATE, PATIENT)
  await server.nodeImage('asker', ASKER)
  await server.docker('network', 'create', 'front')
  const asker = ['--name', 'asker', '--network', 'front', '--restart', 'always']
  await server.docker('run', '--detach', ...asker, 'asker')
}

export function containerCases(server: () => DockerServer): Case[] {
  const byName = (image: string) => (target: string) =>
    open(server(), target, image, ['--network', 'front', '--network-alias', `at-${target}`], () =>
      askByName(server(), `at-${target}`),
    )
  const byPort = (image: string) => (target: string) => {
    const port = nextPort()
    return open(server(), target, image, ['--publish', `${port}:80`], () => askByPort(server(), port))
  }
  const swap = /^engine\.(start|stop|connect|disconnect|rename|setRestartPolicy)$/
  return [
    { name: 'good, side by side', ends: 'completed', swap, open: byName('app:v2') },
    { name: 'bad, side by side', ends: 'rolled_back', swap, open: byName('app:bad') },
    { name: 'failing in the watch', ends: 'rolled_back', dear: true, swap, open: byName('app:late') },
    { name: 'good, at one host port', ends: 'completed', swap, open: byPort('app:v2') },
    { name: 'bad, at one host port', ends: 'rolled_back', swap, open: byPort('app:bad') },
  ]
}

let ports = 20_000
const nextPort = () => {
  ports += 1
  return ports
}

async function open(
  server: DockerServer,
  target: string,
  image: string,
  options: readonly string[],
  ask: () => Promise<string>,
): Promise<Scene> {
  const engine = createEngine({ socket: server.socket })
  await server.docker('run', '--detach', '--name', target, '--restart', 'always', ...options, 'app:v1')
  await untilHealthy(engine, target)
  return {
    yaml: `docker: { socket: ${server.socket} }
deployments: { ${target}: { kind: container, container: ${target}, verify: 3m, watch: ${image === 'app:late' ? '3m' : '1s'} } }
`,
    wanted: { by: 'image', image },
    ...(image === 'app:late' && { spoil: () => fail(server, target) }),
    serving: ask,
    leftovers: (id, verdict) => leftovers(engine, target, id, verdict),
    remove: async () => {
      for (const one of await namedFor(engine, target)) await engine.remove(one.id, { force: true }, signal)
      await removeKept(engine, target)
    },
  }
}

/** The version of app:late that runs in this container. */
export async function fail(server: DockerServer, name: string): Promise<void> {
  await server.docker('exec', name, 'touch', '/fail')
}

export async function untilHealthy(engine: Engine, name: string): Promise<void> {
  const until = Date.now() + 240_000
  while ((await engine.container(name, signal))?.health !== 'healthy') {
    if (Date.now() > until) throw new Error(`${name} never was healthy`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** By the names and by the labels: what lost one of them is found by the other. */
async function namedFor(engine: Engine, target: string): Promise<ContainerInfo[]> {
  const all = await engine.containers([], signal)
  const ours = all.filter(
    ({ names, labels }) =>
      labels['operator.target'] === target ||
      names.some((name) => name === target || name.startsWith(`${target}-`)),
  )
  const found = await Promise.all(ours.map(({ id }) => engine.container(id, signal)))
  return found.filter((one) => one !== undefined)
}

async function leftovers(
  engine: Engine,
  target: string,
  id: string | undefined,
  verdict: Verdict | undefined,
): Promise<string[]> {
  const all = (await namedFor(engine, target)).filter(({ labels }) => labels['operator.role'] !== 'kept')
  return [
    ...all
      .filter(({ name }) => name !== target)
      .map(({ name, state }) => `container ${name} is left, ${state}`),
    ...all.filter(({ name }) => name === target).flatMap(illness),
    ...(await keptFaults(engine, target, id, verdict)),
  ]
}

function illness({ name, state, health, inspect }: ContainerInfo): string[] {
  const { RestartPolicy } = inspect['HostConfig'] as { RestartPolicy: { Name: string } }
  return [
    ...(state === 'running' && health === 'healthy' ? [] : [`${name} is ${state} and ${health}`]),
    ...(RestartPolicy.Name === 'always' ? [] : [`${name} restarts ${RestartPolicy.Name}`]),
  ]
}

export const askByName = (server: DockerServer, alias: string) =>
  asked(server, `http://127.0.0.1:8080/${alias}`, 'asker')
const askByPort = (server: DockerServer, port: number) => asked(server, `http://127.0.0.1:${port}/`)

async function asked(server: DockerServer, url: string, inside?: string): Promise<string> {
  const script = 'fetch(process.argv[1]).then((r) => r.text(), (e) => String(e.cause ?? e)).then(console.log)'
  const answer = inside
    ? await server.docker('exec', inside, '/node', '--eval', script, url)
    : await server.inside(process.execPath, '--eval', script, url)
  return answer.trim()
}
