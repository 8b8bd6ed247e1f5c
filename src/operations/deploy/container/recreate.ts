import type { Json } from '../../../systems/docker/engine-port.ts'
import {
  aliasesOf,
  type Endpoint,
  type Inspect,
  isUserDefined,
  type Mount,
  type MountSpec,
  networksOf,
} from './inspect.ts'
import { withoutDefaults } from './subtract.ts'

/** What makes a container again, but for its image, name and aliases. */
export interface Recreation {
  config: Json
  hostConfig: Json
  labels: Readonly<Record<string, string>>
  /** The one it is created in comes first; Docker before API 1.44 takes only one, the others are connected. */
  networks: readonly { name: string; aliases: readonly string[]; settings: Json }[]
}

/** The labels that a deploy writes begin with it, and are never carried on to the next version. */
const OURS = 'operator.'

/**
 * Docker's inspection as a specification: the image's defaults, the hostname that is only the id, the addresses
 * that Docker gave are taken away; volumes without a name of their own are carried on by the one Docker gave them.
 */
export function recreationOf(inspect: Inspect, imageConfig: Json): Recreation {
  const { Hostname, Image, OnBuild, Labels, MacAddress, ...config } = withoutDefaults(
    inspect.Config,
    imageConfig,
  ) as Inspect['Config']
  const labels = Object.entries((Labels ?? {}) as Record<string, string>)
  const networks = networksToJoin(inspect)
  return {
    config: {
      ...config,
      ...(hasOwnHostname(inspect) && { Hostname }),
      ...(MacAddress && { MacAddress }),
    },
    hostConfig: hostConfigOf(inspect, networks[0]?.name),
    labels: Object.fromEntries(labels.filter(([key]) => !key.startsWith(OURS))),
    networks,
  }
}

/** Docker refuses a hostname for a container that shares another's or the host's. */
function hasOwnHostname({ Id, Config, HostConfig }: Inspect): boolean {
  const { NetworkMode = '', UTSMode = '' } = HostConfig
  const shared = NetworkMode === 'host' || NetworkMode.startsWith('container:') || UTSMode === 'host'
  return !shared && Config.Hostname !== Id.slice(0, 12)
}

function hostConfigOf(inspect: Inspect, primary: string | undefined): Json {
  const { HostConfig } = inspect
  const { Links, Mounts } = HostConfig
  return {
    ...HostConfig,
    ...(primary !== undefined && isUserDefined(primary) && { NetworkMode: primary }),
    ...(Links && { Links: Links.map(linkOf) }),
    ...(Mounts && { Mounts: Mounts.map((mount) => named(mount, inspect)) }),
    Binds: [...(HostConfig.Binds ?? []), ...anonymousOf(inspect).map(bindOf)],
  }
}

/** Inspected as "/db:/web/alias", wanted as "db:alias". */
function linkOf(link: string): string {
  const [from = '', to = ''] = link.split(':')
  return `${from.replace(/^\//, '')}:${to.slice(to.lastIndexOf('/') + 1)}`
}

function named(mount: MountSpec, { Mounts }: Inspect): MountSpec {
  if (mount.Type !== 'volume' || mount.Source) return mount
  const given = (Mounts ?? []).find(({ Destination }) => Destination === mount.Target)
  return given?.Name === undefined ? mount : { ...mount, Source: given.Name }
}

/** Volumes that are in no part of the specification: made for `-v /path`, or for a VOLUME of the image. */
function anonymousOf({ Mounts, HostConfig }: Inspect): Mount[] {
  const bound = (HostConfig.Binds ?? []).map((bind) => bind.split(':')[1])
  const mounted = (HostConfig.Mounts ?? []).map(({ Target }) => Target)
  const spoken = new Set([...bound, ...mounted])
  return (Mounts ?? []).filter(
    ({ Type, Name, Destination }) => Type === 'volume' && Name && !spoken.has(Destination),
  )
}

function bindOf({ Name, Destination, RW }: Mount): string {
  return `${Name}:${Destination}${RW === false ? ':ro' : ''}`
}

function networksToJoin(inspect: Inspect): Recreation['networks'] {
  const mode = inspect.HostConfig.NetworkMode ?? 'default'
  if (mode === 'host' || mode === 'none' || mode.startsWith('container:')) return []
  const isFirst = ([name, { NetworkID }]: [string, Endpoint]) =>
    name === mode || NetworkID === mode || (mode === 'default' && name === 'bridge')
  const all = Object.entries(networksOf(inspect))
  const sorted = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))]
  return sorted.map(([name, endpoint]) => ({
    name,
    aliases: isUserDefined(name) ? aliasesOf(inspect, endpoint) : [],
    settings: settingsOf(endpoint),
  }))
}

/** What somebody asked for; addresses that Docker gave are given anew. */
function settingsOf({ IPAMConfig, Links, DriverOpts }: Endpoint): Json {
  return {
    ...(IPAMConfig && Object.keys(IPAMConfig).length > 0 && { IPAMConfig }),
    ...(Links && Links.length > 0 && { Links }),
    ...(DriverOpts && Object.keys(DriverOpts).length > 0 && { DriverOpts }),
  }
}
