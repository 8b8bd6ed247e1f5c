import type { CgroupSample, CpuTimes, MachineSample } from '../core/machine.ts'

/** Seconds between two samples beyond which they are not neighbours: the machine slept, or nobody looked. */
export const GAP_S = 30

/** Who sets the tightest limit: the machine, or the cgroup this process lives in. */
export type Scope = 'machine' | 'cgroup'

/** Space of a disk at one time, bytes. */
export type DiskPoint = { mount: string; size: number; used: number }

/**
 * What two looks at the machine say about the time between them; percent where not said otherwise. This is
 * what the journal keeps.
 */
export type GuardSample = {
  /** Wall clock of the later look, milliseconds. */
  at: number
  /** Seconds since boot at the later look; orders samples and measures gaps, which the wall clock cannot. */
  uptime: number
  bootId: string
  cpu: number
  cpuScope: Scope
  iowait: number
  steal: number
  ram: number
  ramScope: Scope
  swap: number
  load1: number
  /** Cores this process may use. */
  cores: number
  /** Share of the last minute in which some task waited for a CPU, by the kernel's own average. */
  waiting?: number
  oomKills?: number
  shortages?: number
  /** Only now and then: disks fill slowly. */
  disks?: readonly DiskPoint[]
}

/**
 * Undefined when the two looks cannot be compared: another boot, a gap, a changed number of CPUs, or counters
 * that stood still.
 */
export function between(before: MachineSample, after: MachineSample): GuardSample | undefined {
  const seconds = after.uptime - before.uptime
  if (before.bootId !== after.bootId || before.cores !== after.cores || seconds <= 0 || seconds > GAP_S)
    return undefined
  const shares = cpuShares(before.cpu, after.cpu)
  if (!shares) return undefined
  const limited = limitedCpu(before.cgroup, after.cgroup, seconds)
  const memory = ramShare(after)
  return {
    at: after.at,
    uptime: after.uptime,
    bootId: after.bootId,
    ...shares,
    cpu: Math.max(shares.cpu, limited ?? 0),
    cpuScope: limited !== undefined && limited >= shares.cpu ? 'cgroup' : 'machine',
    ...memory,
    swap: after.swap.total > 0 ? percent(1 - after.swap.free / after.swap.total) : 0,
    load1: after.load[0],
    cores: Math.min(after.cores, after.cgroup?.cpu?.limit ?? Number.POSITIVE_INFINITY),
    ...(after.pressure.cpu && { waiting: after.pressure.cpu.some.avg60 }),
    ...(after.oomKills !== null && { oomKills: after.oomKills }),
    ...(after.shortages !== null && { shortages: after.shortages }),
  }
}

/** Busy is all that is neither idle, nor waiting for a disk, nor taken by the hypervisor. */
function cpuShares(
  before: CpuTimes,
  after: CpuTimes,
): Pick<GuardSample, 'cpu' | 'iowait' | 'steal'> | undefined {
  // Some kernels let single counters go back a little; a step back is no time spent.
  const spent = (name: keyof CpuTimes) => Math.max(0, after[name] - before[name])
  const busy = spent('user') + spent('nice') + spent('system') + spent('irq') + spent('softirq')
  const total = busy + spent('idle') + spent('iowait') + spent('steal')
  if (total === 0) return undefined
  return {
    cpu: percent(busy / total),
    iowait: percent(spent('iowait') / total),
    steal: percent(spent('steal') / total),
  }
}

function limitedCpu(
  before: CgroupSample | null,
  after: CgroupSample | null,
  seconds: number,
): number | undefined {
  if (!before?.cpu || !after?.cpu || before.cpu.limit !== after.cpu.limit) return undefined
  return percent((after.cpu.usage - before.cpu.usage) / (after.cpu.limit * seconds))
}

/** Memory that is not available, of the machine or of the cgroup's limit, whichever is nearer to its end. */
function ramShare({ memory, cgroup }: MachineSample): Pick<GuardSample, 'ram' | 'ramScope'> {
  const machine = percent(1 - memory.available / memory.total)
  const limited = cgroup?.memory ? percent(cgroup.memory.used / cgroup.memory.limit) : undefined
  if (limited === undefined || limited < machine) return { ram: machine, ramScope: 'machine' }
  return { ram: limited, ramScope: 'cgroup' }
}

/** To one decimal, kept inside 0 to 100: counters of two files are not read at the very same moment. */
function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1_000) / 10
}

const NUMBERS = ['at', 'uptime', 'cpu', 'iowait', 'steal', 'ram', 'swap', 'load1', 'cores'] as const

/** A row of the journal as a sample; undefined for what another version wrote or something else broke. */
export function asSample(row: object): GuardSample | undefined {
  const fields = row as Record<string, unknown>
  if (typeof fields['bootId'] !== 'string' || !NUMBERS.every((name) => Number.isFinite(fields[name])))
    return undefined
  return row as GuardSample
}
