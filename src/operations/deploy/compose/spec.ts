import type { ContainerInfo, Json } from '../../../systems/docker/engine-port.ts'
import { type Member, plainName } from './members.ts'
import { asList, asObject } from './model.ts'
import type { SavedContainer } from './saved.ts'
import { endpointSettings, hostname, shapeText } from './shape.ts'

/** Docker's own grace before it kills, in seconds. */
const STOP_SECONDS = 10

/** All that is needed to make this container again, exactly as it is. */
export function saveContainer(
  { service, number, info }: Member,
  tag: string,
  digest: (text: string) => string,
): SavedContainer {
  const config = asObject(info.inspect['Config'])
  const networks = endpointsOf(info)
  const [primary] = splitNetworks(info, networks)
  return {
    service,
    number,
    name: plainName(info.name),
    id: info.id,
    imageId: info.imageId,
    image: String(config['Image'] ?? info.imageId),
    tag,
    spec: createBody(info, primary),
    networks: Object.fromEntries(Object.entries(networks).filter(([name]) => name !== primary?.name)),
    shape: digest(shapeText(info)),
    running: ['running', 'restarting', 'paused'].includes(info.state),
    healthy: info.state === 'running' && ['healthy', 'none'].includes(info.health),
    restarts: info.restarts,
    stopSeconds: Number(config['StopTimeout'] ?? STOP_SECONDS),
  }
}

/** Why it could not be made again from what its inspection says; undefined when it can. */
export function unsavable({ info }: Member): string | undefined {
  const host = asObject(info.inspect['HostConfig'])
  const shared = ['NetworkMode', 'IpcMode', 'PidMode'].find((key) =>
    String(host[key]).startsWith('container:'),
  )
  if (shared !== undefined)
    return `${info.name} lives in another container's ${shared.replace('Mode', '').toLowerCase()}`
  if (host['AutoRemove'] === true) return `${info.name} is removed by Docker as soon as it stops`
  if (asList(host['VolumesFrom']).length > 0) return `${info.name} takes its volumes from another container`
  return undefined
}

function endpointsOf({ id, inspect }: ContainerInfo): Record<string, Json> {
  const networks = asObject(asObject(inspect['NetworkSettings'])['Networks'])
  return Object.fromEntries(
    Object.entries(networks).map(([name, endpoint]) => [name, endpointSettings(asObject(endpoint), id)]),
  )
}

/** Engines before API 1.44 take one network at the creation: the one that the network mode names. */
function splitNetworks(
  { inspect }: ContainerInfo,
  networks: Record<string, Json>,
): [{ name: string; settings: Json } | undefined] {
  const mode = String(asObject(inspect['HostConfig'])['NetworkMode'] ?? 'default')
  const name = mode === 'default' ? 'bridge' : mode
  const settings = networks[name]
  return [settings === undefined ? undefined : { name, settings }]
}

function createBody(info: ContainerInfo, primary: { name: string; settings: Json } | undefined): Json {
  const config = asObject(info.inspect['Config'])
  const { Image: _, Hostname: __, ...rest } = config
  const own = hostname(config, info.id)
  return {
    ...rest,
    ...(own !== undefined && own !== '' && { Hostname: own }),
    HostConfig: hostConfig(info.inspect),
    ...(primary && { NetworkingConfig: { EndpointsConfig: { [primary.name]: primary.settings } } }),
  }
}

/** Anonymous volumes go on by their names: what is in them is the application's. */
function hostConfig(inspect: Json): Json {
  const host = asObject(inspect['HostConfig'])
  const binds = asList(host['Binds']).map(String)
  const mounted = new Set([
    ...binds.map((bind) => bind.split(':')[1]),
    ...asList(host['Mounts']).map((one) => String(asObject(one)['Target'])),
  ])
  const anonymous = asList(inspect['Mounts'])
    .map(asObject)
    .filter(({ Type, Destination }) => Type === 'volume' && !mounted.has(String(Destination)))
    .map(({ Name, Destination, RW }) => `${Name}:${Destination}${RW === false ? ':ro' : ''}`)
  return { ...host, Binds: [...binds, ...anonymous] }
}
