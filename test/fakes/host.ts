import type { DiskUse, MachineSample, ProcessUse } from '../../src/core/machine.ts'
import type { Host } from '../../src/systems/host/port.ts'

/** A machine in memory. Its boot clock moves only by `advance`; everything else can be set at any time. */
export interface FakeHost extends Host {
  /** Lets seconds pass with this share of CPU busy, waiting for disks and stolen; percent. */
  advance(seconds: number, busy?: { cpu?: number; iowait?: number; steal?: number }): void
  /** What the next look says, beside the counters. */
  now: Omit<MachineSample, 'cpu'>
  mounted: DiskUse[]
  processes: ProcessUse[]
  /** When set, the named method throws it. */
  broken: Partial<Record<'sample' | 'disks' | 'top', Error>>
}

const CORES = 4
const TICKS = 100

export function fakeHost(start: { at?: number; uptime?: number } = {}): FakeHost {
  const cpu = { user: 1_000, nice: 0, system: 0, idle: 9_000, iowait: 0, irq: 0, softirq: 0, steal: 0 }
  const host: FakeHost = {
    now: {
      at: start.at ?? Date.UTC(2026, 10, 21, 12),
      uptime: start.uptime ?? 50_000,
      bootId: 'fake-boot',
      cores: CORES,
      memory: { total: 16e9, available: 12.8e9 },
      swap: { total: 0, free: 0 },
      load: [0.4, 0.4, 0.4],
      pressure: { cpu: null, memory: null, io: null },
      oomKills: 0,
      shortages: null,
      cgroup: null,
    },
    mounted: [{ mount: '/', size: 100e9, used: 40e9, available: 55e9, inodes: { total: 1_000, used: 100 } }],
    processes: [{ pid: 7, name: 'postgres', cpu: 3, memory: 4 }],
    broken: {},
    advance(seconds, { cpu: busy = 10, iowait = 0, steal = 0 } = {}) {
      const ticks = (seconds * TICKS * CORES) / 100
      cpu.user += ticks * busy
      cpu.iowait += ticks * iowait
      cpu.steal += ticks * steal
      cpu.idle += ticks * (100 - busy - iowait - steal)
      host.now.at += seconds * 1_000
      host.now.uptime += seconds
    },
    async sample() {
      if (host.broken.sample) throw host.broken.sample
      return structuredClone({ ...host.now, cpu })
    },
    async disks(signal) {
      signal.throwIfAborted()
      if (host.broken.disks) throw host.broken.disks
      return { disks: structuredClone(host.mounted), unread: [] }
    },
    async top(limit, signal) {
      signal.throwIfAborted()
      if (host.broken.top) throw host.broken.top
      return host.processes.slice(0, limit)
    },
  }
  return host
}
