import type { Json } from '../../../systems/docker/engine-port.ts'
import { type Inspect, isUserDefined, networksOf } from './inspect.ts'

/**
 * `alias`: old and new run side by side, and the new one gets the old one's network names when it is healthy.
 * `swap`: something can belong to one of them only, so the old one stops before the new one starts.
 */
export type Way = { by: 'alias' } | { by: 'swap'; because: string }

export function wayOf(inspect: Inspect): Way {
  const because = obstacles(inspect).find((found) => found !== undefined)
  return because === undefined ? { by: 'alias' } : { by: 'swap', because }
}

/** What comes may need what the running one does not, a host port for instance. */
export function wayBetween(running: Inspect, next: Inspect): Way {
  const way = wayOf(running)
  return way.by === 'swap' ? way : wayOf(next)
}

function obstacles(inspect: Inspect): (string | undefined)[] {
  const networks = Object.keys(networksOf(inspect))
  const [port] = fixedPorts(inspect)
  const [volume] = sharedVolumes(inspect)
  return [
    port && `host port ${port.port} can be held by one container only`,
    networks.some(isUserDefined) ? undefined : 'it is on no network of its own, where a name could be moved',
    hasFixedAddress(inspect) ? 'its network address is fixed' : undefined,
    volume && `two versions must not write to ${volume} at the same time`,
  ]
}

/** Host ports that the specification names; those that Docker chooses are nobody's. */
export function fixedPorts({
  HostConfig,
}: Inspect): { port: string; number: number; protocol: string; ip: string }[] {
  return Object.entries(HostConfig.PortBindings ?? {}).flatMap(([inside, held]) => {
    const protocol = inside.split('/')[1] ?? 'tcp'
    const fixed = (held ?? []).filter(({ HostPort }) => Number(HostPort) > 0)
    return fixed.map(({ HostIp = '', HostPort }) => ({
      port: `${HostIp ? `${HostIp}:` : ''}${HostPort}/${protocol}`,
      number: Number(HostPort),
      protocol,
      ip: HostIp,
    }))
  })
}

/** Writable and not the container's alone: a database in it would be destroyed by two that open it. */
function sharedVolumes({ Mounts }: Inspect): string[] {
  const writable = (Mounts ?? []).filter(
    ({ Type, RW }) => RW !== false && (Type === 'volume' || Type === 'bind'),
  )
  return writable.map(({ Destination }) => Destination)
}

function hasFixedAddress(inspect: Inspect): boolean {
  const chosen = ({ IPAMConfig }: { IPAMConfig?: Json | null }) =>
    Object.values(IPAMConfig ?? {}).some((value) =>
      Array.isArray(value) ? value.length > 0 : Boolean(value),
    )
  return Boolean(inspect.Config.MacAddress) || Object.values(networksOf(inspect)).some(chosen)
}
