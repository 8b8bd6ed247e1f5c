import type { ContainerInfo, Engine, Json } from '../../src/systems/docker/engine-port.ts'
import {
  aliasesOf,
  busy,
  carries,
  type FakeContainer,
  type FakeImage,
  findImage,
  missing,
  type World,
} from './engine-world.ts'

export type Happening = { health: 'healthy' | 'unhealthy' } | { exits: number } | { restarts: true }
type Happen = (id: string, what: Happening) => void

type Containers = Pick<
  Engine,
  | 'container'
  | 'containers'
  | 'create'
  | 'start'
  | 'stop'
  | 'rename'
  | 'remove'
  | 'setRestartPolicy'
  | 'logs'
  | 'connect'
  | 'disconnect'
> & { happen: Happen }

export function containersOf(world: World): Containers {
  const find = (idOrName: string) =>
    world.containers.get(idOrName) ?? [...world.containers.values()].find(({ name }) => name === idOrName)
  const get = (idOrName: string) => {
    const container = find(idOrName)
    if (container === undefined) throw missing(`container ${idOrName}`)
    return container
  }
  const nameIsFree = (name: string) => {
    if (find(name) !== undefined)
      throw busy(`the name ${name} is already in use by container ${find(name)?.id}`)
  }
  return {
    container: async (idOrName, signal) => {
      signal.throwIfAborted()
      const container = find(idOrName)
      return container && inspect(container)
    },
    containers: async (labels) =>
      [...world.containers.values()]
        .filter((container) => labels.every((label) => carries(labelsOf(container), label)))
        .map((container) => ({
          id: container.id,
          names: [container.name],
          imageId: container.imageId,
          state: container.state,
          labels: labelsOf(container),
          ports: container.state === 'running' ? portsOf(container) : [],
        })),
    create: async (name, spec) => {
      nameIsFree(name)
      const image = findImage(world, String(spec['Image']))
      if (image === undefined) throw missing(`image ${spec['Image']}`)
      const container = created(world, name, spec, image)
      world.containers.set(container.id, container)
      return container.id
    },
    start: async (id) => start(world, get(id)),
    stop: async (id) => {
      const container = get(id)
      if (container.state === 'running' || container.state === 'restarting') end(world, container, 0)
    },
    rename: async (id, name) => {
      const container = get(id)
      nameIsFree(name)
      container.name = name
    },
    remove: async (id, { force }) => {
      const container = find(id)
      if (container?.state === 'running' && !force) throw busy('it is running')
      if (container?.state === 'running') end(world, container, 137)
      if (container) world.containers.delete(container.id)
    },
    setRestartPolicy: async (id, policy) => {
      const container = get(id)
      container.hostConfig = { ...container.hostConfig, RestartPolicy: policy }
    },
    logs: async (id) => `log of ${get(id).name}\n`,
    connect: async (network, id, settings) => {
      if (!world.networks.has(network)) throw missing(`network ${network}`)
      const have = get(id).networks.get(network)
      const want = aliasesOf(settings)
      if (have && !want.every((alias) => aliasesOf(have).includes(alias))) {
        throw busy(`${id} already exists in network ${network}`)
      }
      if (!have) get(id).networks.set(network, endpoint(id, network, settings))
    },
    disconnect: async (network, id) => {
      get(id).networks.delete(network)
    },
    happen: (id, what) => happen(world, get(id), what),
  }
}

function happen(world: World, container: FakeContainer, what: Happening): void {
  if ('health' in what) {
    container.health = what.health
    say(world, container, `health_status: ${what.health}`)
  } else if ('exits' in what) {
    end(world, container, what.exits)
  } else {
    end(world, container, 1)
    container.restarts += 1
    container.state = 'running'
    container.startedAt = world.now()
    say(world, container, 'start')
  }
}

function start(world: World, container: FakeContainer): void {
  if (container.state === 'running') return
  const behaviour = world.images.get(container.imageId)?.behaviour ?? {}
  if (behaviour.refuses !== undefined) throw busy(behaviour.refuses)
  for (const { hostPort } of fixedPortsOf(container)) {
    const others = [...world.containers.values()].filter(({ state }) => state === 'running')
    if (others.some((other) => fixedPortsOf(other).some((port) => port.hostPort === hostPort))) {
      throw busy(`Bind for 0.0.0.0:${hostPort} failed: port is already allocated`)
    }
  }
  container.state = 'running'
  container.startedAt = world.now()
  container.restarts = 0
  container.health = behaviour.health ?? 'none'
  say(world, container, 'start')
  if (behaviour.exits !== undefined) end(world, container, behaviour.exits)
}

function end(world: World, container: FakeContainer, exitCode: number): void {
  container.state = 'exited'
  container.exitCode = exitCode
  container.finishedAt = world.now()
  say(world, container, 'die', exitCode)
}

function say(world: World, container: FakeContainer, action: string, exitCode?: number): void {
  const code = exitCode === undefined ? {} : { exitCode }
  const labels = labelsOf(container)
  world.emit({ on: 'container', action, id: container.id, labels, at: world.now(), ...code })
}

function created(world: World, name: string, spec: Json, image: FakeImage): FakeContainer {
  const { HostConfig, NetworkingConfig, ...config } = spec
  const hostConfig = { NetworkMode: 'default', RestartPolicy: { Name: 'no' }, ...(HostConfig as object) }
  const id = world.nextId()
  const mode = hostConfig.NetworkMode === 'default' ? 'bridge' : hostConfig.NetworkMode
  const endpoints = (NetworkingConfig as { EndpointsConfig?: Record<string, Json> } | undefined)
    ?.EndpointsConfig
  if (!world.networks.has(mode)) throw missing(`network ${mode}`)
  return {
    id,
    name,
    imageId: image.id,
    config: merged(config, image.config, id),
    hostConfig,
    networks: new Map([[mode, endpoint(id, mode, endpoints?.[mode] ?? {})]]),
    mounts: mountsOf(world, config, hostConfig, image),
    state: 'created',
    health: 'none',
    exitCode: 0,
    oomKilled: false,
    restarts: 0,
    startedAt: 0,
    finishedAt: 0,
  }
}

function endpoint(id: string, network: string, settings: Json): Json {
  const user = !['bridge', 'host', 'none'].includes(network)
  const aliases = user ? [...new Set([...aliasesOf(settings), id.slice(0, 12)])] : null
  return { ...settings, Aliases: aliases, NetworkID: `net-${network}`, IPAddress: '10.0.0.2' }
}

/** What a spec leaves out comes from the image, as Docker merges them. */
function merged(config: Json, image: Json, id: string): Record<string, unknown> {
  const named = (env: unknown) =>
    new Map((env as string[] | undefined)?.map((entry) => [entry.split('=')[0], entry] as const))
  return {
    Hostname: id.slice(0, 12),
    ...image,
    ...config,
    Env: [...new Map([...named(image['Env']), ...named(config['Env'])]).values()],
    ExposedPorts: { ...(image['ExposedPorts'] as object), ...(config['ExposedPorts'] as object) },
    Volumes: { ...(image['Volumes'] as object), ...(config['Volumes'] as object) },
    Labels: { ...(image['Labels'] as object), ...(config['Labels'] as object) },
    ...(config['Entrypoint'] === undefined && { Cmd: config['Cmd'] ?? image['Cmd'] }),
  }
}

function mountsOf(world: World, config: Json, hostConfig: Json, image: FakeImage): Json[] {
  const bound = ((hostConfig['Binds'] as string[] | undefined) ?? []).map((bind) => {
    const [source = '', destination = '', mode = ''] = bind.split(':')
    const type = source.startsWith('/') ? { Type: 'bind' } : { Type: 'volume', Name: source }
    return { ...type, Source: source, Destination: destination, Mode: mode, RW: !mode.includes('ro') }
  })
  const wanted = Object.keys({ ...(image.config['Volumes'] as object), ...(config['Volumes'] as object) })
  const free = wanted.filter((path) => bound.every(({ Destination }) => Destination !== path))
  const anonymous = free.map((path) => {
    const name = world.nextId()
    return { Type: 'volume', Name: name, Source: `/volumes/${name}`, Destination: path, Mode: '', RW: true }
  })
  return [...bound, ...anonymous]
}

function labelsOf({ config }: FakeContainer): Record<string, string> {
  return (config['Labels'] as Record<string, string> | undefined) ?? {}
}

function portsOf({ hostConfig }: FakeContainer) {
  const bindings = (hostConfig['PortBindings'] ?? {}) as Record<
    string,
    { HostIp?: string; HostPort?: string }[]
  >
  return Object.entries(bindings).flatMap(([port, held]) =>
    held.map(({ HostIp = '', HostPort = '' }) => ({
      hostIp: HostIp,
      hostPort: Number(HostPort) || 49_153,
      protocol: port.split('/')[1] ?? 'tcp',
      fixed: Number(HostPort) > 0,
    })),
  )
}

const fixedPortsOf = (container: FakeContainer) => portsOf(container).filter(({ fixed }) => fixed)

const instant = (at: number) => (at === 0 ? '0001-01-01T00:00:00Z' : new Date(at).toISOString())

function inspect(container: FakeContainer): ContainerInfo {
  const { id, name, imageId, state, health, exitCode, oomKilled, restarts, startedAt, finishedAt } = container
  const labels = labelsOf(container)
  const output = health === 'unhealthy' ? 'the check said no' : 'ok'
  const facts = { id, name, imageId, labels, state, health, exitCode, oomKilled, restarts }
  const raw = structuredClone({
    Id: id,
    Name: `/${name}`,
    Image: imageId,
    Created: instant(startedAt),
    RestartCount: restarts,
    Config: container.config,
    HostConfig: container.hostConfig,
    Mounts: container.mounts,
    State: {
      Status: state,
      Running: state === 'running',
      ExitCode: exitCode,
      OOMKilled: oomKilled,
      StartedAt: instant(startedAt),
      FinishedAt: instant(finishedAt),
      ...(health !== 'none' && { Health: { Status: health } }),
    },
    NetworkSettings: { Networks: Object.fromEntries(container.networks) },
  })
  const spoken = health === 'none' ? {} : { healthOutput: output }
  return { ...facts, startedAt: instant(startedAt), ...spoken, inspect: raw }
}
