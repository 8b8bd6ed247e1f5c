import { cpus, loadavg, uptime } from 'node:os'
import type { CpuTimes, MachineSample } from '../../core/machine.ts'
import { readDisks } from './disks.ts'
import type { DiskReading } from './port.ts'

/**
 * A look at a machine that is not Linux. Counters come from the runtime; memory and swap through
 * systeminformation, which knows what each platform calls available. `currentLoad()` is used nowhere: it
 * keeps the previous reading in a global of its own, forks, and first answers the average since boot.
 */
export async function otherSample(at: number): Promise<MachineSample> {
  const { mem } = await import('systeminformation')
  const memory = await mem()
  const [one = 0, five = 0, fifteen = 0] = loadavg()
  const up = uptime()
  return {
    at,
    uptime: up,
    bootId: await bootSession(),
    cores: cpus().length || 1,
    cpu: cpuTimes(),
    memory: { total: memory.total, available: memory.available },
    swap: { total: memory.swaptotal, free: memory.swapfree },
    load: [one, five, fifteen],
    pressure: { cpu: null, memory: null, io: null },
    oomKills: null,
    shortages: null,
    cgroup: null,
  }
}

function cpuTimes(): CpuTimes {
  const sum: CpuTimes = { user: 0, nice: 0, system: 0, idle: 0, iowait: 0, irq: 0, softirq: 0, steal: 0 }
  for (const { times } of cpus()) {
    sum.user += times.user
    sum.nice += times.nice
    sum.system += times.sys
    sum.idle += times.idle
    sum.irq += times.irq
  }
  return sum
}

let session: Promise<string> | undefined

/** macOS names each boot. Elsewhere the minute of the boot stands in: a clock step then only costs history. */
function bootSession(): Promise<string> {
  session ??= readBootSession().catch(() => `boot-${Math.round((Date.now() / 1_000 - uptime()) / 60)}`)
  return session
}

async function readBootSession(): Promise<string> {
  const { execFile } = await import('node:child_process')
  const { promisify } = await import('node:util')
  const { stdout } = await promisify(execFile)('sysctl', ['-n', 'kern.bootsessionuuid'], { timeout: 2_000 })
  return stdout.trim()
}

export async function otherDisks(): Promise<DiskReading> {
  const { fsSize } = await import('systeminformation')
  const mounts = await fsSize()
  return readDisks(mounts.map(({ fs, mount, type }) => ({ device: fs, mount, type: type.toLowerCase() })))
}
