import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Look } from '../../src/core/look.ts'
import { ProbeError, type ProbeFault } from '../../src/core/probe.ts'

/** One implementation of a port with targets in every state that the contract speaks of. */
export interface World<T, L> {
  probe: { look(target: T, signal: AbortSignal): Promise<L> }
  healthy: T
  /** Accepts and never answers. */
  silent: T
  /** A target for each fault that this kind can meet. */
  faults: Partial<Record<ProbeFault, T>>
  /** Texts in the targets that must not be seen in any look or error. */
  secrets: readonly string[]
  close(): Promise<void>
}

/** A deadline far beyond what a test takes: a look that needs it has failed. */
const patient = () => new AbortController().signal

/**
 * What every probe promises, whatever it looks at. `facts` says what a look at the healthy target must hold;
 * `faults` names the faults that the world must bring a target for.
 */
export function probeContract<T, L extends Look>(
  title: string,
  open: () => Promise<World<T, L>>,
  faults: readonly ProbeFault[],
  facts: (look: L) => void,
): void {
  describe(title, () => {
    let world: World<T, L>
    beforeAll(async () => {
      world = await open()
    })
    afterAll(async () => world?.close())

    it('states the facts of a healthy service', async () => {
      const look = await world.probe.look(world.healthy, patient())
      expect(look.latencyMs).toBeGreaterThanOrEqual(0)
      expect(look.asked).not.toBe('')
      facts(look)
    })

    it('takes looks at the same moment', async () => {
      const looks = await Promise.all([1, 2, 3].map(() => world.probe.look(world.healthy, patient())))
      for (const look of looks) facts(look)
    })

    it.each(faults)('reports the fault "%s" with what was asked and answered', async (fault) => {
      const target = world.faults[fault]
      expect(target, `the world has a target that is ${fault}`).toBeDefined()
      const error = await failure(world.probe.look(target as T, patient()))
      expect(error).toBeInstanceOf(ProbeError)
      expect(error).toMatchObject({ fault })
      expect((error as ProbeError).asked).not.toBe('')
      expect((error as ProbeError).answered).not.toBe('')
    })

    it('gives up on a silent service when its deadline passes, as a timeout', async () => {
      const error = await failure(world.probe.look(world.silent, AbortSignal.timeout(300)))
      expect(error).toBeInstanceOf(ProbeError)
      expect(error).toMatchObject({ fault: 'timeout' })
    })

    it('rejects with the reason of a caller that goes away', async () => {
      const caller = new AbortController()
      const look = failure(world.probe.look(world.silent, caller.signal))
      const reason = new Error('the caller left')
      caller.abort(reason)
      expect(await look).toBe(reason)
    })

    it('asks nothing when the signal has aborted before', async () => {
      const reason = new Error('too late')
      expect(await failure(world.probe.look(world.healthy, AbortSignal.abort(reason)))).toBe(reason)
    })

    it('shows no credentials, neither in looks nor in errors', async () => {
      const targets = [world.healthy, ...Object.values(world.faults)] as T[]
      const outcomes = await Promise.all(
        targets.map((target) => settled(world.probe.look(target, patient()))),
      )
      const seen = outcomes.map(visible).join('\n')
      for (const secret of world.secrets) expect(seen).not.toContain(secret)
    })
  })
}

/** The error of a look that must fail. */
export async function failure(look: Promise<unknown>): Promise<unknown> {
  return look.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`)
    },
    (error: unknown) => error,
  )
}

async function settled(look: Promise<unknown>): Promise<unknown> {
  return look.catch((error: unknown) => error)
}

/** Everything of a look or an error that could be printed, its cause included. */
function visible(value: unknown): string {
  if (!(value instanceof Error)) return JSON.stringify(value)
  return [
    value.message,
    value.stack,
    JSON.stringify(value, Object.getOwnPropertyNames(value)),
    visible(value.cause ?? ''),
  ].join('\n')
}
