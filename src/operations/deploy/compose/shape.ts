import type { ContainerInfo, Json } from '../../../systems/docker/engine-port.ts'
import { asList, asObject } from './model.ts'

/** What makes a container what it is, part by part, comparable between two containers of one spec. */
export interface Shape {
  image: string
  env: readonly string[]
  mounts: readonly string[]
  networks: readonly string[]
  ports: Json
  labels: Json
  config: Json
  host: Json
}

/** Docker's own bookkeeping, and what is compared as a part of its own. */
const NOT_CONFIG = ['Image', 'Env', 'Labels', 'Hostname']
const NOT_HOST = ['Binds', 'Mounts', 'PortBindings', 'ContainerIDFile', 'ConsoleSize']

export function shapeOf({ id, imageId, inspect }: ContainerInfo): Shape {
  const config = asObject(inspect['Config'])
  const host = asObject(inspect['HostConfig'])
  return {
    image: imageId,
    env: asList(config['Env']).map(String).sort(),
    mounts: asList(inspect['Mounts']).map(mount).sort(),
    networks: networksOf(inspect, id),
    ports: asObject(solid(host['PortBindings'])),
    labels: without(asObject(config['Labels']), (key) => isOfDeploys(key)),
    config: asObject(
      solid({ ...without(config, (key) => NOT_CONFIG.includes(key)), Hostname: hostname(config, id) }),
    ),
    host: asObject(solid(without(host, (key) => NOT_HOST.includes(key)))),
  }
}

/** Labels that say who made a container and when, not what it is. */
function isOfDeploys(label: string): boolean {
  return label.startsWith('operator.') || label === 'com.docker.compose.replace'
}

/** Docker names a container after its id when nobody gives it a host name. */
export function hostname(config: Json, id: string): unknown {
  return config['Hostname'] === id.slice(0, 12) ? undefined : config['Hostname']
}

function mount(value: unknown): string {
  const { Type, Name, Source, Destination, RW } = asObject(value)
  return [Type, Type === 'volume' ? Name : Source, Destination, RW === false ? 'ro' : 'rw'].join(' ')
}

function networksOf(inspect: Json, id: string): string[] {
  const networks = asObject(asObject(inspect['NetworkSettings'])['Networks'])
  return Object.entries(networks)
    .map(([name, endpoint]) => `${name} ${JSON.stringify(endpointSettings(asObject(endpoint), id))}`)
    .sort()
}

/** What somebody chose of an endpoint, without what Docker gave it. */
export function endpointSettings(endpoint: Json, id: string): Json {
  const aliases = asList(endpoint['Aliases']).map(String)
  const own = aliases.filter((alias) => alias !== id.slice(0, 12)).sort()
  return asObject(
    solid({
      Aliases: own,
      IPAMConfig: endpoint['IPAMConfig'],
      Links: endpoint['Links'],
      DriverOpts: endpoint['DriverOpts'],
    }),
  )
}

/** Without what says nothing: Docker writes null, 0, "", [] and {} for the same absence. Keys in order. */
function solid(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => solid(item) ?? null)
  if (typeof value !== 'object' || value === null)
    return value === 0 || value === '' || value === false ? undefined : (value ?? undefined)
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, solid(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function without(value: Json, drops: (key: string) => boolean): Json {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !drops(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** A text that two equal shapes have in common; it holds environments. */
export function shapeText(info: ContainerInfo): string {
  return JSON.stringify(shapeOf(info))
}
