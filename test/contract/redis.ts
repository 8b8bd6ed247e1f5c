import { expect } from 'vitest'
import type { RedisLook, RedisTarget } from '../../src/systems/redis/port.ts'
import { probeContract, type World } from './probe.ts'

export function redisContract(title: string, open: () => Promise<World<RedisTarget, RedisLook>>): void {
  probeContract(title, open, ['refused', 'auth', 'not_ready', 'protocol'], (look) => {
    expect(look.version).toMatch(/^\d+/)
    expect(look.role).toBe('master')
    expect(look.loading).toBe(false)
    expect(look.memory.used).toBeGreaterThan(0)
    expect(look.memory.max).toBe(0)
    expect(look.lastSaveOk).toBe(true)
    expect(look.aof).toEqual({ enabled: false, lastWriteOk: true })
    expect(look.refusal).toBeUndefined()
  })
}
