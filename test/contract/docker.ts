import { expect } from 'vitest'
import type { ContainerLook } from '../../src/systems/docker/port.ts'
import { probeContract, type World } from './probe.ts'

export function dockerContract(title: string, open: () => Promise<World<string, ContainerLook>>): void {
  probeContract(title, open, ['missing', 'refused', 'no_way', 'protocol', 'not_ready'], (look) => {
    expect(look).toMatchObject({
      state: 'running',
      health: 'none',
      restarts: 0,
      oomKilled: false,
      exitCode: 0,
    })
    expect(look.id).toMatch(/^[0-9a-f]{64}$/)
    expect(look.image).toBe('busybox:test')
    expect(look.startedAt).toBeLessThanOrEqual(Date.now() + 1_000)
    expect(look.finishedAt).toBeUndefined()
  })
}
