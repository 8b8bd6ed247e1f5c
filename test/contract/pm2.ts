import { expect } from 'vitest'
import type { Pm2Look } from '../../src/systems/process/port.ts'
import { probeContract, type World } from './probe.ts'

export function pm2Contract(title: string, open: () => Promise<World<string, Pm2Look>>): void {
  probeContract(title, open, ['missing', 'refused', 'no_way', 'protocol'], ({ instances }) => {
    expect(instances).toHaveLength(1)
    expect(instances[0]).toMatchObject({ status: 'online', restarts: 0, unstableRestarts: 0 })
    expect(instances[0]?.pid).toBeGreaterThan(0)
    expect(instances[0]?.startedAt).toBeLessThanOrEqual(Date.now() + 1_000)
  })
}
