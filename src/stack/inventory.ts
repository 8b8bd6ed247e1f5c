import type { Service } from '../config/services.ts'
import { Secret } from '../core/secret.ts'

/** What the configuration says of a service, without a secret. */
export interface Entry {
  name: string
  kind: string
  address: string
  port: number | null
  depends_on: readonly string[]
  recover: string
  owner: string | null
}

/** Every service as configured: where it is, what it needs, how it comes back, whose it is. */
export function inventoryEntries(services: Readonly<Record<string, Service>>): Entry[] {
  return Object.entries(services).map(([name, service]) => entry(name, service))
}

function entry(name: string, service: Service): Entry {
  const { kind, depends_on, recover, owner } = service
  const where = address(service)
  const way = recover && Object.entries(recover)[0]
  return {
    name,
    kind,
    ...where,
    depends_on,
    recover: way ? way.join(' ') : 'not configured',
    owner: owner ?? null,
  }
}

/** Where a service is, without user, password or query. */
function address(service: Service): { address: string; port: number | null } {
  if ('url' in service && service.url instanceof Secret) {
    const url = new URL(service.url.reveal())
    const port = url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? null) : Number(url.port)
    return { address: `${url.protocol}//${url.hostname}${port === null ? '' : `:${port}`}`, port }
  }
  if ('host' in service) return { address: `${service.host}:${service.port}`, port: service.port }
  if ('container' in service) return { address: `container ${service.container}`, port: null }
  if ('unit' in service) return { address: `unit ${service.unit}`, port: null }
  if ('process' in service) return { address: `pm2 ${service.process}`, port: null }
  return { address: service.kind, port: null }
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'postgres:': 5432,
  'postgresql:': 5432,
  'redis:': 6379,
  'rediss:': 6379,
}

/** Two services on one address and port: at most one of them is what answers. Different paths of one server are no conflict. */
export function portConflicts(
  entries: readonly Pick<Entry, 'name' | 'kind' | 'address' | 'port'>[],
): { port: number; services: string[] }[] {
  const byPort = new Map<string, Pick<Entry, 'name' | 'kind' | 'port'>[]>()
  for (const item of entries) {
    if (item.port === null || item.kind === 'certificate') continue
    const place = item.address.replace(/^[a-z]+:\/\//, '').replace('localhost', '127.0.0.1')
    byPort.set(place, [...(byPort.get(place) ?? []), item])
  }
  return [...byPort.values()]
    .filter((group) => new Set(group.map(({ kind }) => kind)).size > 1)
    .map((group) => ({ port: group[0]?.port ?? 0, services: group.map(({ name }) => name) }))
}
