import type { CpuTimes, Stall } from '../../core/machine.ts'

const KIB = 1024

/** The `cpu` line and the number of CPUs of `/proc/stat`; undefined when the text is not that. */
export function parseStat(text: string): { cpu: CpuTimes; cores: number } | undefined {
  const [, ticks] = /^cpu +([\d ]+)$/m.exec(text) ?? []
  const [user, nice, system, idle, iowait = 0, irq = 0, softirq = 0, steal = 0] = (ticks ?? '')
    .trim()
    .split(/ +/)
    .map(Number)
  if (user === undefined || nice === undefined || system === undefined || idle === undefined) return undefined
  const cores = text.match(/^cpu\d+ /gm)?.length ?? 1
  return { cpu: { user, nice, system, idle, iowait, irq, softirq, steal }, cores }
}

/**
 * Memory and swap of `/proc/meminfo` in bytes. A kernel older than 3.14 has no MemAvailable: free memory plus
 * page cache plus reclaimable slab minus shared memory stands in, as `free` did it.
 */
export function parseMeminfo(
  text: string,
): { memory: { total: number; available: number }; swap: { total: number; free: number } } | undefined {
  const field = (name: string) => numberAfter(text, `${name}:`)
  const total = field('MemTotal')
  const available = field('MemAvailable') ?? estimateAvailable(field)
  if (total === undefined || total === 0 || available === undefined) return undefined
  return {
    memory: { total: total * KIB, available: Math.min(available, total) * KIB },
    swap: { total: (field('SwapTotal') ?? 0) * KIB, free: (field('SwapFree') ?? 0) * KIB },
  }
}

function estimateAvailable(field: (name: string) => number | undefined): number | undefined {
  const free = field('MemFree')
  if (free === undefined) return undefined
  return Math.max(0, free + (field('Cached') ?? 0) + (field('SReclaimable') ?? 0) - (field('Shmem') ?? 0))
}

/** What ZFS would give back of its cache, bytes: MemAvailable does not know of it. */
export function parseArc(text: string): number {
  const value = (name: string) => Number(new RegExp(`^${name} +\\d+ +(\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return Math.max(0, value('size') - value('c_min'))
}

/** One file of `/proc/pressure`. */
export function parsePressure(text: string | undefined): Stall | null {
  const line = (kind: string) => {
    const [, avg10, avg60] =
      new RegExp(`^${kind} avg10=([\\d.]+) avg60=([\\d.]+)`, 'm').exec(text ?? '') ?? []
    return avg10 === undefined || avg60 === undefined ? null : { avg10: Number(avg10), avg60: Number(avg60) }
  }
  const some = line('some')
  return some && { some, full: line('full') }
}

export function parseLoad(text: string): readonly [number, number, number] {
  const [one = 0, five = 0, fifteen = 0] = text.split(' ').map(Number)
  return [one, five, fifteen]
}

/** The number after a name at the start of a line: `/proc/vmstat`, `memory.stat`, `cpu.stat`, `meminfo`. */
export function numberAfter(text: string | undefined, name: string): number | undefined {
  const [, digits] = new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(text ?? '') ?? []
  return digits === undefined ? undefined : Number(digits)
}
