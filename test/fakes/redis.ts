import type { RedisLook, RedisProbe, RedisTarget } from '../../src/systems/redis/port.ts'
import { createFakeProbe, type FakeProbe, hostOf } from './probe.ts'

/** A Redis without a network; it satisfies RedisProbe. */
export function createFakeRedis(): RedisProbe & FakeProbe<RedisTarget, RedisLook> {
  return createFakeProbe(({ url }) => hostOf(url))
}
