import { posix } from 'node:path'
import type { CgroupSample } from '../../core/machine.ts'
import type { ReadText } from './files.ts'
import { numberAfter } from './proc.ts'

const MICROSECONDS = 1e6
const NANOSECONDS = 1e9

/** A cgroup's own reading at one folder. */
type Limits = Omit<CgroupSample, 'version'>

/**
 * Reads the limits of the cgroup this process lives in. A limit may sit on any folder above ours, so all of
 * them are asked and the one nearest to its limit counts. A memory limit above what the machine has is none.
 */
export function readCgroup(
  read: ReadText,
  roots: { proc: string; sys: string },
  memoryTotal: number,
): CgroupSample | null {
  const own = read(posix.join(roots.proc, 'self/cgroup'))
  if (own === undefined) return null
  const mount = posix.join(roots.sys, 'fs/cgroup')
  const version = read(posix.join(mount, 'cgroup.controllers')) === undefined ? 1 : 2
  const all = version === 2 ? unified(read, mount, own) : legacy(read, mount, own)
  const cpu = all.flatMap((one) => one.cpu ?? []).sort((a, b) => a.limit - b.limit)[0] ?? null
  const memory = all
    .flatMap((one) => one.memory ?? [])
    .filter(({ limit }) => limit > 0 && limit <= memoryTotal)
  const tightest = memory.sort((a, b) => b.used / b.limit - a.used / a.limit)[0] ?? null
  return cpu || tightest ? { version, cpu, memory: tightest } : null
}

function unified(read: ReadText, mount: string, own: string): Limits[] {
  const path = /^0::(.*)$/m.exec(own)?.[1] ?? '/'
  return foldersUpTo(path).map((folder) => {
    const file = (name: string) => read(posix.join(mount, folder, name))
    return { cpu: unifiedCpu(file), memory: unifiedMemory(file) }
  })
}

function unifiedCpu(file: ReadText): Limits['cpu'] {
  const [, quota, period] = /^(\d+) (\d+)/.exec(file('cpu.max') ?? '') ?? []
  const stat = file('cpu.stat')
  const usage = numberAfter(stat, 'usage_usec')
  if (quota === undefined || usage === undefined || !Number(period)) return null
  const throttled = (numberAfter(stat, 'throttled_usec') ?? 0) / MICROSECONDS
  return { limit: Number(quota) / Number(period), usage: usage / MICROSECONDS, throttled }
}

function unifiedMemory(file: ReadText): Limits['memory'] {
  const limit = count(file('memory.max'))
  const current = count(file('memory.current'))
  if (limit === undefined || current === undefined) return null
  const cache = numberAfter(file('memory.stat'), 'inactive_file') ?? 0
  return { limit, used: Math.max(0, current - cache) }
}

function legacy(read: ReadText, mount: string, own: string): Limits[] {
  const at = (controller: string) => {
    const path = new RegExp(`^\\d+:(?:[^:]*,)?${controller}(?:,[^:]*)?:(.*)$`, 'm').exec(own)?.[1]
    return path === undefined
      ? []
      : foldersUpTo(path).map(
          (folder): ReadText =>
            (name) =>
              read(posix.join(mount, controller, folder, name)),
        )
  }
  const accounts = at('cpuacct')
  const cpu = at('cpu').map(
    (file, i): Limits => ({ cpu: legacyCpu(file, accounts[i] ?? file), memory: null }),
  )
  return [...cpu, ...at('memory').map((file): Limits => ({ cpu: null, memory: legacyMemory(file) }))]
}

function legacyCpu(file: ReadText, account: ReadText): Limits['cpu'] {
  const quota = Number(file('cpu.cfs_quota_us'))
  const period = Number(file('cpu.cfs_period_us'))
  const usage = count(account('cpuacct.usage'))
  if (!(quota > 0 && period > 0) || usage === undefined) return null
  const throttled = (numberAfter(file('cpu.stat'), 'throttled_time') ?? 0) / NANOSECONDS
  return { limit: quota / period, usage: usage / NANOSECONDS, throttled }
}

function legacyMemory(file: ReadText): Limits['memory'] {
  const limit = count(file('memory.limit_in_bytes'))
  const usage = count(file('memory.usage_in_bytes'))
  if (limit === undefined || usage === undefined) return null
  const cache = numberAfter(file('memory.stat'), 'total_inactive_file') ?? 0
  return { limit, used: Math.max(0, usage - cache) }
}

/** `/a/b` gives `/a/b`, `/a`, `/`. Inside a container the path may be the host's: then only `/` is there. */
function foldersUpTo(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..')
  return [...parts.map((_, i) => `/${parts.slice(0, parts.length - i).join('/')}`), '/']
}

/** A file that is one number; `max` and anything else is no number. */
function count(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? ''
  return /^\d+$/.test(trimmed) ? Number(trimmed) : undefined
}
