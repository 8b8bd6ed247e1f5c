import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/systems/host/port.ts'

/** What every host does, real or not. */
export function hostContract(title: string, open: () => Host | Promise<Host>): void {
  describe(title, () => {
    const signal = () => AbortSignal.timeout(240_000)

    test('a look has CPU counters, memory and a place in time', async () => {
      const look = await (await open()).sample()
      expect(look.cores).toBeGreaterThan(0)
      expect(Object.values(look.cpu).every((ticks) => ticks >= 0)).toBe(true)
      expect(Object.values(look.cpu).some((ticks) => ticks > 0)).toBe(true)
      expect(look.memory.total).toBeGreaterThan(0)
      expect(look.memory.available).toBeLessThanOrEqual(look.memory.total)
      expect(look.uptime).toBeGreaterThan(0)
      expect(look.bootId).not.toBe('')
      expect(look.load).toHaveLength(3)
    })

    test('a second look is not before the first and of the same boot', async () => {
      const host = await open()
      const [first, second] = [await host.sample(), await host.sample()]
      expect(second.uptime).toBeGreaterThanOrEqual(first.uptime)
      expect(second.bootId).toBe(first.bootId)
    })

    test('disks have sizes that fit together, each mount once', async () => {
      const { disks } = await (await open()).disks(signal())
      expect(disks.length).toBeGreaterThan(0)
      expect(new Set(disks.map(({ mount }) => mount)).size).toBe(disks.length)
      for (const { size, used, available, inodes } of disks) {
        expect(used + available).toBeLessThanOrEqual(size)
        if (inodes) expect(inodes.used).toBeLessThanOrEqual(inodes.total)
      }
    })

    test('lists as many processes as asked for at most, by name without arguments', async () => {
      const top = await (await open()).top(3, signal())
      expect(top.length).toBeGreaterThan(0)
      expect(top.length).toBeLessThanOrEqual(3)
      for (const { pid, name } of top) {
        expect(pid).toBeGreaterThan(0)
        expect(name).toMatch(/^\S{1,64}$/)
      }
    })

    test('whoever stops waiting is not kept', async () => {
      const host = await open()
      await expect(host.disks(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
      await expect(host.top(3, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
    })
  })
}
