import type { Config } from '../config/schema.ts'
import type { MachineSample } from '../core/machine.ts'
import { createGuard } from '../operations/guard.ts'
import { resourceGuard } from '../tools/resource-guard.ts'

/**
 * What the guard would say on a quiet machine, for a demo on a busy one. The machine is made up and every report
 * of it says so; it is only ever shown, and no rule of a server sees it.
 */
export async function simulatedGuard(
  config: Config['guard'],
): Promise<{ level: string; simulated: boolean; text: string }> {
  let elapsedS = 0
  const started = Date.now()
  const now = () => started + elapsedS * 1_000
  const host = {
    sample: async () => sampleAt(now(), elapsedS),
    disks: async () => ({ disks: [], unread: [] }),
    top: async () => [],
  }
  const store = { addSample: () => undefined, samplesSince: () => [] }
  const clock = { now, monotonic: () => elapsedS * 1_000 }
  const wait = async (ms: number) => {
    elapsedS += ms / 1_000
  }
  const guard = createGuard({ host, store, clock, config, simulated: true, wait })
  const report = await guard.report(AbortSignal.timeout(5_000))
  return { level: report.level, simulated: report.simulated, text: resourceGuard.render(report) }
}

const GIGABYTE = 1_073_741_824

/** Two cores at one eighth, half of the memory free. */
function sampleAt(at: number, elapsedS: number): MachineSample {
  const ticks = elapsedS * 200
  const none = { nice: 0, system: 0, iowait: 0, irq: 0, softirq: 0, steal: 0 }
  return {
    ...{ at, uptime: 10_000 + elapsedS, bootId: 'simulated', cores: 2 },
    cpu: { ...none, user: ticks / 8, idle: ticks * (7 / 8) },
    memory: { total: 16 * GIGABYTE, available: 8 * GIGABYTE },
    swap: { total: 0, free: 0 },
    load: [0.2, 0.2, 0.2],
    pressure: { cpu: null, memory: null, io: null },
    oomKills: 0,
    shortages: 0,
    cgroup: null,
  }
}
