import { expect } from 'vitest'
import type { PostgresLook, PostgresTarget } from '../../src/systems/postgres/port.ts'
import { probeContract, type World } from './probe.ts'

export function postgresContract(
  title: string,
  open: () => Promise<World<PostgresTarget, PostgresLook>>,
): void {
  probeContract(title, open, ['refused', 'auth', 'missing', 'not_ready', 'protocol'], (look) => {
    expect(look.version).toMatch(/^\d+/)
    expect(look.inRecovery).toBe(false)
    expect(look.connections.used).toBeGreaterThanOrEqual(1)
    expect(look.connections.max).toBeGreaterThan(look.connections.reserved)
  })
}
