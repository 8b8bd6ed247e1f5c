import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { OperatorError } from '../../src/core/errors.ts'
import type { ComposeCli, ComposeModel } from '../../src/systems/compose/port.ts'
import type { Json } from '../../src/systems/docker/engine-port.ts'
import type { FakeEngine } from './engine.ts'
import type { FakeContainer } from './engine-world.ts'

/** A Compose over a fake engine that recreates as docker-compose 1.29 does: the old one is renamed, then removed. */
export interface FakeCompose extends ComposeCli {
  /** Absolute path to model; a test changes it as a person changes the file. */
  files: Map<string, ComposeModel>
  /** It dies in its step of this number, counted from 1 in each `up`; that step still happens. */
  diesAt: number | undefined
  /** The steps of the last `up`. */
  steps: string[]
}

const signal = new AbortController().signal

export function createFakeCompose(engine: FakeEngine): FakeCompose {
  const compose: FakeCompose = {
    files: new Map(),
    diesAt: undefined,
    steps: [],
    name: async () => 'docker-compose 1.29.2',
    config: async (file) => read(compose, file),
    sources: async (file) => [{ file: resolve(file), document: read(compose, file) }],
    up: async ({ path, project }) => {
      const model = JSON.parse(await readFile(path, 'utf8')) as ComposeModel
      compose.steps = []
      return await bringUp(compose, engine, model, project)
    },
    abandon: async () => false,
  }
  return compose
}

function read({ files }: FakeCompose, file: string): ComposeModel {
  const model = files.get(resolve(file))
  if (model === undefined) throw new OperatorError('not_found', `There is no Compose file ${file}.`)
  return structuredClone(model)
}

class Died extends Error {}

async function bringUp(compose: FakeCompose, engine: FakeEngine, model: ComposeModel, project: string) {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const result = await work()
    if (compose.steps.push(name) === compose.diesAt) throw new Died()
    return result
  }
  try {
    engine.world.networks.add(`${project}_default`)
    for (const service of Object.keys(model.services)) await converge(engine, model, project, service, step)
    return { ok: true, output: 'done' }
  } catch (error) {
    return { ok: false, output: error instanceof Died ? 'Killed' : `ERROR: ${(error as Error).message}` }
  }
}

type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>

async function converge(
  engine: FakeEngine,
  model: ComposeModel,
  project: string,
  service: string,
  step: Step,
) {
  const labels = [`com.docker.compose.project=${project}`, `com.docker.compose.service=${service}`]
  const [first] = await engine.containers(labels, signal)
  const old = first && engine.world.containers.get(first.id)
  const spec = specOf(model, project, service, old)
  const hash = (container: FakeContainer) =>
    (container.config['Labels'] as Json)['com.docker.compose.config-hash']
  if (old && hash(old) === (spec['Labels'] as Json)['com.docker.compose.config-hash']) {
    return await step(`start ${service}`, () => engine.start(old.id, signal))
  }
  if (old) {
    await step(`stop ${service}`, () => engine.stop(old.id, 10, signal))
    await step(`rename ${service}`, () => engine.rename(old.id, `${old.id.slice(0, 12)}_${old.name}`, signal))
  }
  const id = await step(`create ${service}`, () => engine.create(`${project}_${service}_1`, spec, signal))
  await step(`start ${service}`, () => engine.start(id, signal))
  if (old) await step(`remove ${service}`, () => engine.remove(old.id, { force: false }, signal))
}

/** Anonymous volumes go over to the successor, as Compose does it. */
function specOf(model: ComposeModel, project: string, service: string, old: FakeContainer | undefined): Json {
  const {
    image,
    environment = {},
    labels = {},
    ports = [],
    volumes = [],
  } = model.services[service] as Json & {
    image: string
    environment?: Json
    labels?: Json
    ports?: string[]
    volumes?: string[]
  }
  const anonymous = volumes.filter((volume) => !volume.includes(':'))
  const inherited = (old?.mounts ?? [])
    .filter(({ Destination }) => anonymous.includes(String(Destination)))
    .map(({ Name, Destination }) => `${Name}:${Destination}`)
  return {
    Image: image,
    Env: Object.entries(environment).map(([key, value]) => `${key}=${value}`),
    Volumes: Object.fromEntries(anonymous.map((path) => [path, {}])),
    Labels: {
      ...labels,
      'com.docker.compose.project': project,
      'com.docker.compose.service': service,
      'com.docker.compose.container-number': '1',
      'com.docker.compose.oneoff': 'False',
      'com.docker.compose.config-hash': JSON.stringify(model.services[service]).replace(/\W/g, ''),
    },
    HostConfig: {
      NetworkMode: `${project}_default`,
      Binds: [...volumes.filter((volume) => volume.includes(':')), ...inherited],
      PortBindings: Object.fromEntries(ports.map((port) => [`${port.split(':')[1]}/tcp`, bound(port)])),
    },
    NetworkingConfig: { EndpointsConfig: { [`${project}_default`]: { Aliases: [service] } } },
  }
}

const bound = (port: string) => [{ HostIp: '', HostPort: port.split(':')[0] ?? '' }]
