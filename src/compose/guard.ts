import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import type { SampleStore } from '../guard/store.ts'
import type { StateBooks } from '../journal/books.ts'
import { createGuard, type Guard } from '../operations/guard.ts'
import { createHost } from '../systems/host/client.ts'
import { createTicker } from './cron.ts'

/** The guard, looking already. */
export function composeGuard({ guard: config }: Config, books: StateBooks, clock: Clock): Guard {
  const guard = createGuard({ host: createHost(), store: sampleStore(books, clock), clock, config })
  guard.start()
  return guard
}

/** Whoever looks at the machine looks at its clocks as well. */
function sampleStore(books: StateBooks, clock: Clock): SampleStore {
  const tick = createTicker(books, clock)
  return {
    addSample(sample) {
      tick()
      return books.journal().samples.addSample(sample)
    },
    samplesSince: (at) => books.journal().samples.samplesSince(at),
  }
}
