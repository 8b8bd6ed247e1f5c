import { isDeepStrictEqual } from 'node:util'
import type { ContainerInfo } from '../../../systems/docker/engine-port.ts'
import type { Change } from '../driver.ts'
import { aliasesOf, type Inspect, type Mount, nameOf, networksOf, restartsNever } from './inspect.ts'
import { judge } from './judge.ts'
import { inspectOf, newOnes, oldOne, type Parts, type Saved, savedOf } from './saved.ts'

/** Where the world is not as it was saved. Names the place alone: what stands there may be a secret. */
export async function differences(
  parts: Parts,
  change: Change,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const saved = savedOf(change)
  const left = (await newOnes(parts, change, signal)).map(
    ({ name }) => `container ${name} of the new version is still there`,
  )
  const old = await oldOne(parts, change, signal)
  if (old === undefined) return [...left, `container ${saved.name} is gone`]
  const running = saved.wasRunning && !isUp(old, saved) ? [`container ${old.name} is ${old.state}`] : []
  const ill = saved.wasHealthy && running.length === 0 ? await illness(parts, change, signal) : []
  return [...left, ...unlike(saved.inspect, inspectOf(old)), ...running, ...ill]
}

/** What was in a crash loop before the deploy is as it was when it is in one again. */
function isUp({ state }: ContainerInfo, { wasHealthy }: Saved): boolean {
  return state === 'running' || (state === 'restarting' && !wasHealthy)
}

async function illness(parts: Parts, change: Change, signal: AbortSignal): Promise<string[]> {
  const old = await oldOne(parts, change, signal)
  if (old === undefined) return []
  const look = await judge(parts, old, change, signal)
  return look.state === 'healthy' ? [] : [`the saved version is ${look.state}: ${look.evidence.join('; ')}`]
}

/** The paths at which two inspections differ in more than ids, times and addresses. */
export function unlike(saved: Inspect, now: Inspect): string[] {
  return compare('', lasting(saved), lasting(now))
}

type Tree = { readonly [key: string]: unknown }

/** What of an inspection has to outlive a container. */
function lasting(inspect: Inspect): Tree {
  const { Image, Hostname, Labels, Entrypoint, ...config } = inspect.Config
  const { Binds, Mounts, ContainerIDFile, RestartPolicy, ...hostConfig } = inspect.HostConfig
  const labels = Object.entries(Labels ?? {}).filter(([key]) => !key.startsWith('operator.'))
  const noEntrypoint = isDeepStrictEqual(Entrypoint, [''])
  return {
    Name: nameOf(inspect),
    Image: inspect.Image,
    Config: {
      ...config,
      ...(Hostname !== inspect.Id.slice(0, 12) && { Hostname }),
      ...(!noEntrypoint && { Entrypoint }),
      Env: Object.fromEntries(((config['Env'] as string[] | null) ?? []).map(splitOnce)),
      Labels: Object.fromEntries(labels),
    },
    HostConfig: {
      ...hostConfig,
      ...(!restartsNever(inspect) && { RestartPolicy }),
      Mounts: (Mounts ?? []).filter(({ Type }) => Type !== 'volume'),
    },
    Mounts: Object.fromEntries((inspect.Mounts ?? []).map(mountOf)),
    Networks: Object.fromEntries(
      Object.entries(networksOf(inspect)).map(([name, endpoint]) => {
        const { IPAMConfig, Links, DriverOpts } = endpoint
        return [
          name,
          { IPAMConfig, Links, DriverOpts, Aliases: aliasesOf(inspect, endpoint).sort(), joined: true },
        ]
      }),
    ),
  }
}

function splitOnce(entry: string): [string, string] {
  const at = entry.indexOf('=')
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at)]
}

function mountOf({ Type, Name, Source, Destination, RW, Propagation }: Mount): [string, Tree] {
  return [Destination, { Type, Name, Source, RW, Propagation }]
}

function compare(path: string, one: unknown, other: unknown): string[] {
  if (isEmpty(one) && isEmpty(other)) return []
  if (isTree(one) && isTree(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, one[key], other[key]))
  }
  return isDeepStrictEqual(one, other) ? [] : [`${path} is not what was saved`]
}

/** Docker writes null, an empty list, an empty object and nothing at all for the same. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
