import { abandoned } from '../../src/core/faults.ts'
import type { Look } from '../../src/core/look.ts'
import { ProbeError } from '../../src/core/probe.ts'

/** What a fake does when it is asked about a target: facts, a fault, or nothing at all until it is aborted. */
type Behaviour<L> = { look: Omit<L, keyof Look> } | { fault: ProbeError['fault'] } | 'hang'

export interface FakeProbe<T, L> {
  look(target: T, signal: AbortSignal): Promise<L>
  /** Says what the target with this address does from now on. What was never said is refused. */
  behave(address: string, behaviour: Behaviour<L>): void
  /** The addresses looked at, in order. */
  looks: readonly string[]
}

/** A probe without a network. It keeps the contract: it stops at once when aborted, and shows no credentials. */
export function createFakeProbe<T, L extends Look>(addressOf: (target: T) => string): FakeProbe<T, L> {
  const behaviours = new Map<string, Behaviour<L>>()
  const looks: string[] = []
  return {
    looks,
    behave: (address, behaviour) => behaviours.set(address, behaviour),
    look: async (target, signal) => {
      const address = addressOf(target)
      const asked = `fake look at ${address}`
      if (signal.aborted) throw abandoned(signal, asked)
      looks.push(address)
      const behaviour = behaviours.get(address) ?? { fault: 'refused' }
      if (behaviour === 'hang') return untilAbort(signal, asked)
      if ('fault' in behaviour) throw new ProbeError(behaviour.fault, asked, `fake ${behaviour.fault}`)
      return { asked, latencyMs: 1, ...behaviour.look } as unknown as L
    },
  }
}

function untilAbort(signal: AbortSignal, asked: string): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(abandoned(signal, asked)), { once: true })
  })
}

/** Host and port of a URL, the address under which fakes know a target. */
export function hostOf(url: { reveal(): string }): string {
  return new URL(url.reveal()).host
}
