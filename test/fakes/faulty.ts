import type { Look } from '../../src/core/look.ts'
import type { ProbeFault } from '../../src/core/probe.ts'
import type { World } from '../contract/probe.ts'
import type { FakeProbe } from './probe.ts'

/**
 * A contract world on a fake: `at` makes a target for an address, `facts` is what the healthy one answers.
 * Nobody says anything about the target that is refused, which is what refuses it.
 */
export function fakeWorld<T, L extends Look>(
  probe: FakeProbe<T, L>,
  at: (port: number) => T,
  addressOf: (port: number) => string,
  facts: Omit<L, keyof Look>,
  faults: readonly ProbeFault[],
): World<T, L> {
  probe.behave(addressOf(1), { look: facts })
  probe.behave(addressOf(2), 'hang')
  const targets = faults.map((fault, index) => {
    const port = 10 + index
    if (fault !== 'refused') probe.behave(addressOf(port), { fault })
    return [fault, at(port)] as const
  })
  return {
    probe,
    healthy: at(1),
    silent: at(2),
    faults: Object.fromEntries(targets),
    secrets: ['hunter2'],
    close: async () => undefined,
  }
}
