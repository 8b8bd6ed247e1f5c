import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { selfIdentity } from '../../src/journal/identity.ts'
import { openJournal } from '../../src/journal/journal.ts'
import type { Lease } from '../../src/journal/leases.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

const REUSED_PID = { ...selfIdentity(), startTime: '1' }
const EARLIER_BOOT = { ...selfIdentity(), bootId: 'before' }
const me = { operation: 'op_1', actor: 'ops' }
const busy = (text: string) =>
  expect.objectContaining({ code: 'busy', message: expect.stringContaining(text), hint: expect.any(String) })

function open(folder: string, { self = selfIdentity(), at = 1_000 } = {}) {
  const journal = openJournal(openStateDir(folder), { self, clock: { now: () => at, monotonic: () => 0 } })
  onTestFinished(() => journal.close())
  return journal.leases
}

describe('a lease', () => {
  test('is one writer’s: a second is told who, for what and since when', () => {
    const leases = open(join(tempFolder(), 's'))
    leases.acquire('deployment/web', me)
    expect(() => leases.acquire('deployment/web', { operation: 'op_2', actor: 'b' })).toThrow(
      busy('held by ops for operation op_1 since 1970-01-01T00:00:01Z'),
    )
    leases.acquire('deployment/api', { operation: 'op_2', actor: 'b' }).check()
    expect(leases.holder('deployment/web')).toEqual({ ...me, since: 1_000 })
  })

  test('released twice frees its target once, and never another’s', () => {
    const leases = open(join(tempFolder(), 's'))
    const first = leases.acquire('t', me)
    first.release()
    const second = leases.acquire('t', { operation: 'op_2', actor: 'b' })
    first.release()
    expect(leases.taker('t')?.operation).toBe('op_2')
    second.check()
    expect(() => first.check()).toThrow(busy('operation op_2 of b has it'))
    second.release()
    expect(() => second.check()).toThrow(busy('it was released'))
    expect(second.takenOverFrom).toBeUndefined()
  })

  test.each([
    ['whose pid is another process’s by now', REUSED_PID],
    ['of an earlier boot', EARLIER_BOOT],
  ])('of a holder %s is taken over, and the old one is fenced off', (_, self) => {
    const folder = join(tempFolder(), 's')
    const stale = open(folder, { self }).acquire('t', me)
    const leases = open(folder)
    expect(leases.holder('t')).toBeUndefined()
    expect(leases.taker('t')).toEqual({ ...me, since: 1_000 })
    const lease = leases.acquire('t', { operation: 'op_2', actor: 'b' })
    expect(lease.takenOverFrom).toEqual({ ...me, since: 1_000 })
    expect(lease.token).toBeGreaterThan(stale.token)
    expect(() => stale.check()).toThrow(busy('lost its lease on t'))
  })

  test('has a token that rises however often the target changes hands, also when the clock is set back', () => {
    const folder = join(tempFolder(), 's')
    let clock = 1_000_000
    const step = fc.record({ back: fc.nat(2_000), forth: fc.nat(2_000), dies: fc.boolean() })
    let last = 0
    void fc.assert(
      fc.property(step, ({ back, forth, dies }) => {
        clock = Math.max(0, clock + forth - back)
        const lease: Lease = open(folder, { at: clock, ...(dies && { self: REUSED_PID }) }).acquire('t', me)
        expect(lease.token).toBeGreaterThan(last)
        last = lease.token
        if (!dies) lease.release()
      }),
      { numRuns: 40 },
    )
  })

  test('of a lost journal is followed by a higher token in the new one', () => {
    const before = open(join(tempFolder(), 's'), { at: 5_000 }).acquire('t', me)
    expect(open(join(tempFolder(), 's'), { at: 5_001 }).acquire('t', me).token).toBeGreaterThan(before.token)
  })
})
