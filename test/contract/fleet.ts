import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Fleet } from '../../src/operations/scale/fleet.ts'

/** A fleet that nobody else uses, and a stranger's hand on it. */
export interface FleetWorld {
  fleet: Fleet
  /** Somebody else makes it this level, not through `fleet`. */
  foreign(level: number): Promise<void>
  close(): Promise<void>
}

const signal = new AbortController().signal
const CEILING = 6
const options = { ceiling: CEILING, operation: 'op_contract' }
const WAITS = { timeout: 240_000, interval: 50 }

/** What every fleet keeps, whatever holds it. */
export function fleetContract(title: string, open: () => Promise<FleetWorld>): void {
  describe(title, () => {
    let world: FleetWorld
    beforeAll(async () => {
      world = await open()
    }, 300_000)
    afterAll(() => world?.close())

    const look = () => world.fleet.look(undefined, signal)
    const scaled = async (to: number) => world.fleet.step(await look(), to, options, signal)
    const live = (level: number) =>
      vi.waitFor(
        async () => expect((await look()).sample).toMatchObject({ live: level, desired: level }),
        WAITS,
      )

    it('goes up to a level, and says when it is there', async () => {
      await scaled(3)
      await live(3)
    })

    it('does nothing more when it is told the same level again', async () => {
      await scaled(3)
      await live(3)
    })

    it('refuses a step that rests on a look from before somebody else changed it', async () => {
      const old = await look()
      await world.foreign(4)
      await expect(world.fleet.step(old, 5, options, signal)).rejects.toMatchObject({
        code: 'busy',
        applied: 'no',
      })
      await live(4)
    })

    it('refuses a level above the ceiling, and numbers that are none', async () => {
      const seen = await look()
      for (const to of [CEILING + 1, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
        await expect(world.fleet.step(seen, to, options, signal)).rejects.toMatchObject({ code: 'denied' })
      await live(4)
    })

    it('goes down to a level', async () => {
      await scaled(1)
      await live(1)
      await vi.waitFor(async () => expect((await look()).sample.draining).toBe(0), WAITS)
    })

    it('goes down to nothing', async () => {
      await scaled(0)
      await live(0)
    })

    it('ends what it waits for when the caller leaves', async () => {
      await expect(world.fleet.look(undefined, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
    })
  })
}
