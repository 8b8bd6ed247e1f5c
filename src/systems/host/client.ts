import { posix } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { systemClock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { MachineSample } from '../../core/machine.ts'
import { findCgroup } from './cgroup.ts'
import { parseMountinfo, readDisks, type StatFs } from './disks.ts'
import { type ReadText, readText } from './files.ts'
import { otherDisks, otherSample } from './other.ts'
import type { Host } from './port.ts'
import { numberAfter, parseArc, parseLoad, parseMeminfo, parsePressure, parseStat } from './proc.ts'
import { linuxProcesses, otherProcesses } from './processes.ts'

export interface HostOptions {
  /** Where `/proc` and `/sys` are: recorded trees can be put in their place. */
  proc?: string
  sys?: string
  platform?: NodeJS.Platform
  clock?: Clock
  statfs?: StatFs
}

/** The machine this process runs on. Linux is read from `/proc`; other platforms through systeminformation. */
export function createHost(options: HostOptions = {}): Host {
  const { proc = '/proc', sys = '/sys', platform = process.platform, clock = systemClock, statfs } = options
  const linux = platform === 'linux'
  const looker = linuxLooker({ proc, sys })
  return {
    sample: async () => (linux ? looker(clock.now()) : otherSample(clock.now())),
    disks: (signal) => raced(linux ? linuxDisks(proc, statfs) : otherDisks(), signal),
    top: (limit, signal) => raced(linux ? linuxProcesses(proc, limit) : otherProcesses(limit), signal),
  }
}

/** What stays the same while this process lives, found at the first look. */
interface Fixed {
  bootId: string
  zfs: boolean
  cgroup: ReturnType<typeof findCgroup>
}

const ARC = 'spl/kstat/zfs/arcstats'

/** Looks at `/proc`: about ten small reads, no fork, well under a millisecond. */
function linuxLooker(roots: { proc: string; sys: string }): (at: number) => MachineSample {
  const read = (name: string) => readText(posix.join(roots.proc, name))
  let fixed: Fixed | undefined
  return (at) => {
    fixed ??= {
      bootId: read('sys/kernel/random/boot_id')?.trim() ?? 'unknown',
      zfs: read(ARC) !== undefined,
      cgroup: findCgroup(readText, roots),
    }
    return linuxSample(roots.proc, read, fixed, at)
  }
}

function linuxSample(
  proc: string,
  read: ReadText,
  { bootId, zfs, cgroup }: Fixed,
  at: number,
): MachineSample {
  const stat = parseStat(read('stat') ?? '')
  const gauges = parseMeminfo(read('meminfo') ?? '')
  if (!stat || !gauges) throw unreadable(proc, stat ? 'meminfo' : 'stat')
  const { total } = gauges.memory
  const arc = zfs ? parseArc(read(ARC) ?? '') : 0
  return {
    at,
    uptime: Number.parseFloat(read('uptime') ?? '0'),
    bootId,
    ...stat,
    memory: { total, available: Math.min(total, gauges.memory.available + arc) },
    swap: gauges.swap,
    load: parseLoad(read('loadavg') ?? ''),
    pressure: {
      cpu: parsePressure(read('pressure/cpu')),
      memory: parsePressure(read('pressure/memory')),
      io: parsePressure(read('pressure/io')),
    },
    oomKills: numberAfter(read('vmstat'), 'oom_kill') ?? null,
    shortages: shortages(read('vmstat') ?? ''),
    cgroup: cgroup(total),
  }
}

/** One count per memory zone. */
function shortages(vmstat: string): number | null {
  const zones = [...vmstat.matchAll(/^allocstall\w* (\d+)$/gm)]
  return zones.length === 0 ? null : zones.reduce((sum, [, count]) => sum + Number(count), 0)
}

function unreadable(proc: string, file: string): OperatorError {
  return new OperatorError(
    'unavailable',
    `${posix.join(proc, file)} could not be read, so CPU and memory are unknown.`,
    {
      hint: 'Mount /proc readable for the user the server runs as.',
      applied: 'no',
    },
  )
}

async function linuxDisks(proc: string, statfs: StatFs | undefined) {
  const mounts = readText(posix.join(proc, 'self/mountinfo'))
  if (mounts === undefined) throw unreadable(proc, 'self/mountinfo')
  return readDisks(parseMountinfo(mounts), statfs)
}

/** What runs below cannot be cut short; whoever asked stops waiting for it. */
async function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stop = Promise.withResolvers<never>()
  const abort = () => stop.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  return Promise.race([work, stop.promise]).finally(() => signal.removeEventListener('abort', abort))
}
