import type { ComposeModel } from '../../../systems/compose/port.ts'

export type Service = ComposeModel['services'][string]

/** A port of this machine that a service asks for. */
export interface WantedPort {
  service: string
  /** Empty for every address. */
  hostIp: string
  port: number
  protocol: string
}

type Dependencies = Readonly<Record<string, string>>

/** What a service waits for, by the condition it waits for. */
export function dependenciesOf(service: Service | undefined): Dependencies {
  const wanted = service?.['depends_on']
  if (Array.isArray(wanted))
    return Object.fromEntries(wanted.map((name) => [String(name), 'service_started']))
  const entries = Object.entries(asObject(wanted))
  return Object.fromEntries(entries.map(([name, how]) => [name, String(asObject(how)['condition'])]))
}

/** Services that others wait for, healthy or ended: nothing may start before they are. */
export function awaitedServices(model: ComposeModel): ReadonlySet<string> {
  const all = Object.values(model.services).flatMap((service) => Object.entries(dependenciesOf(service)))
  return new Set(all.filter(([, condition]) => condition !== 'service_started').map(([name]) => name))
}

/** Services that run to their end, because another one waits for exactly that. */
export function oneShotServices(model: ComposeModel): ReadonlySet<string> {
  const all = Object.values(model.services).flatMap((service) => Object.entries(dependenciesOf(service)))
  return new Set(all.filter(([, how]) => how === 'service_completed_successfully').map(([name]) => name))
}

/** How many containers of a service the model asks for. */
export function replicasOf(service: Service): number {
  const count = asObject(service['deploy'])['replicas'] ?? service['scale'] ?? 1
  return Number.isInteger(Number(count)) ? Number(count) : 1
}

export function wantedPorts(model: ComposeModel): WantedPort[] {
  return Object.entries(model.services).flatMap(([name, service]) =>
    asList(service['ports']).flatMap((port) =>
      (typeof port === 'object' ? longPort(asObject(port)) : shortPort(String(port))).map((wanted) => ({
        service: name,
        ...wanted,
      })),
    ),
  )
}

type HostPort = Omit<WantedPort, 'service'>

/** `127.0.0.1:8080:80/tcp`, `[::1]:80:80`, `8000-8002:8000-8002/udp`; `80` alone lets Docker choose. */
function shortPort(text: string): HostPort[] {
  const [, hostIp = '', from, to, , protocol = 'tcp'] =
    /^(?:\[?([\da-fA-F.:]*)\]?:)?(\d+)(?:-(\d+))?:(\d+)(?:-\d+)?(?:\/(\w+))?$/.exec(text) ?? []
  return range(hostIp, from, to, protocol)
}

function longPort(port: Record<string, unknown>): HostPort[] {
  const [from, to] = String(port['published'] ?? '').split('-')
  return range(String(port['host_ip'] ?? ''), from, to, String(port['protocol'] ?? 'tcp'))
}

function range(
  hostIp: string,
  from: string | undefined,
  to: string | undefined,
  protocol: string,
): HostPort[] {
  const first = Number(from)
  if (from === undefined || from === '' || !(first > 0)) return []
  const count = Math.min(Math.max(Number(to ?? from) - first + 1, 1), 1_000)
  return Array.from({ length: count }, (_, index) => ({ hostIp, port: first + index, protocol }))
}

/** Names that Compose 1.29 notices only when it has begun. */
export function undefinedNetworks(model: ComposeModel): string[] {
  const defined = asObject(model['networks'])
  return Object.entries(model.services).flatMap(([service, { networks }]) =>
    (Array.isArray(networks) ? networks.map(String) : Object.keys(asObject(networks)))
      .filter((name) => name !== 'default' && !(name in defined))
      .map((name) => `services.${service}.networks names ${name}, which the file does not define`),
  )
}

/** What of the top-level sections a service uses: it changes with them. */
export function usedBy(service: Service, model: ComposeModel): Record<string, unknown> {
  const pick = (section: string, names: readonly string[]) => {
    const defined = asObject(model[section])
    return Object.fromEntries(names.filter((name) => name in defined).map((name) => [name, defined[name]]))
  }
  const networks = Array.isArray(service['networks'])
    ? service['networks'].map(String)
    : Object.keys(asObject(service['networks'] ?? { default: null }))
  const volumes = asList(service['volumes']).map((volume) =>
    typeof volume === 'string' ? (volume.split(':')[0] ?? '') : String(asObject(volume)['source'] ?? ''),
  )
  const named = (key: string) =>
    asList(service[key]).map((one) => String(typeof one === 'object' ? asObject(one)['source'] : one))
  return {
    networks: pick('networks', networks),
    volumes: pick('volumes', volumes),
    secrets: pick('secrets', named('secrets')),
    configs: pick('configs', named('configs')),
  }
}

export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
