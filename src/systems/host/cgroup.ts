import { posix } from 'node:path'
import type { CgroupSample } from '../../core/machine.ts'
import type { ReadText } from './files.ts'
import { numberAfter } from './proc.ts'

const MICROSECONDS = 1e6
const NANOSECONDS = 1e9

type Cpu = CgroupSample['cpu']
type Memory = CgroupSample['memory']

/** The limits of one folder. What is no limit, or beyond what the machine has, is null. */
interface Group {
  cpu(): Cpu
  memory(machine: number): Memory
}

/**
 * Finds the cgroup this process lives in, once, and gives the reader of its limits: with the machine's memory
 * in bytes, because a limit above that is none. A limit may sit on any folder above ours, so all of them are
 * asked and the tightest counts.
 */
export function findCgroup(
  read: ReadText,
  roots: { proc: string; sys: string },
): (machine: number) => CgroupSample | null {
  const own = read(posix.join(roots.proc, 'self/cgroup'))
  if (own === undefined) return () => null
  const mount = posix.join(roots.sys, 'fs/cgroup')
  const version = read(posix.join(mount, 'cgroup.controllers')) === undefined ? 1 : 2
  const groups = version === 2 ? unified(read, mount, own) : legacy(read, mount, own)
  return (machine) => {
    const cpu = groups.flatMap((group) => group.cpu() ?? []).sort((a, b) => a.limit - b.limit)[0] ?? null
    const memory = groups.flatMap((group) => group.memory(machine) ?? [])
    const tightest = memory.sort((a, b) => b.used / b.limit - a.used / a.limit)[0] ?? null
    return cpu || tightest ? { version, cpu, memory: tightest } : null
  }
}

const NO_LIMIT = () => null

function unified(read: ReadText, mount: string, own: string): Group[] {
  const path = /^0::(.*)$/m.exec(own)?.[1] ?? '/'
  return foldersUpTo(path).map((folder) => {
    const file: ReadText = (name) => read(posix.join(mount, folder, name))
    return {
      cpu: file('cpu.max') === undefined ? NO_LIMIT : () => unifiedCpu(file),
      memory: file('memory.max') === undefined ? NO_LIMIT : (machine) => unifiedMemory(file, machine),
    }
  })
}

function unifiedCpu(file: ReadText): Cpu {
  const [, quota, period] = /^(\d+) (\d+)/.exec(file('cpu.max') ?? '') ?? []
  if (quota === undefined || !Number(period)) return null
  const stat = file('cpu.stat')
  const usage = numberAfter(stat, 'usage_usec')
  const throttled = (numberAfter(stat, 'throttled_usec') ?? 0) / MICROSECONDS
  return usage === undefined
    ? null
    : { limit: Number(quota) / Number(period), usage: usage / MICROSECONDS, throttled }
}

function unifiedMemory(file: ReadText, machine: number): Memory {
  const limit = limitOf(file('memory.max'), machine)
  const current = limit && count(file('memory.current'))
  if (limit === undefined || current === undefined) return null
  const cache = numberAfter(file('memory.stat'), 'inactive_file') ?? 0
  return { limit, used: Math.max(0, current - cache) }
}

function legacy(read: ReadText, mount: string, own: string): Group[] {
  const at = (controller: string): ReadText[] => {
    const path = new RegExp(`^\\d+:(?:[^:]*,)?${controller}(?:,[^:]*)?:(.*)$`, 'm').exec(own)?.[1]
    const folders = path === undefined ? [] : foldersUpTo(path)
    return folders.map((folder) => (name) => read(posix.join(mount, controller, folder, name)))
  }
  const accounts = at('cpuacct')
  const cpu = at('cpu').map(
    (file, i): Group => ({ cpu: () => legacyCpu(file, accounts[i] ?? file), memory: NO_LIMIT }),
  )
  const memory = at('memory').filter((file) => file('memory.limit_in_bytes') !== undefined)
  return [
    ...cpu,
    ...memory.map((file): Group => ({ cpu: NO_LIMIT, memory: (machine) => legacyMemory(file, machine) })),
  ]
}

function legacyCpu(file: ReadText, account: ReadText): Cpu {
  const quota = Number(file('cpu.cfs_quota_us') ?? -1)
  const period = quota > 0 ? Number(file('cpu.cfs_period_us')) : 0
  const usage = period > 0 ? count(account('cpuacct.usage')) : undefined
  if (usage === undefined) return null
  const throttled = (numberAfter(file('cpu.stat'), 'throttled_time') ?? 0) / NANOSECONDS
  return { limit: quota / period, usage: usage / NANOSECONDS, throttled }
}

function legacyMemory(file: ReadText, machine: number): Memory {
  const limit = limitOf(file('memory.limit_in_bytes'), machine)
  const usage = limit && count(file('memory.usage_in_bytes'))
  if (limit === undefined || usage === undefined) return null
  const cache = numberAfter(file('memory.stat'), 'total_inactive_file') ?? 0
  return { limit, used: Math.max(0, usage - cache) }
}

function limitOf(text: string | undefined, machine: number): number | undefined {
  const limit = count(text)
  return limit !== undefined && limit > 0 && limit <= machine ? limit : undefined
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
