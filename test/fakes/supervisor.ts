import { OperatorError } from '../../src/core/errors.ts'
import type { Running, Supervisor } from '../../src/systems/supervisor/port.ts'

/** A supervisor in memory. What `current` names, and how a release behaves, is the test's to say. */
export interface FakeSupervisor extends Supervisor {
  current: string | undefined
  running: Running | undefined
  said: string
}

export function createFakeSupervisor(): FakeSupervisor {
  let pid = 4_000
  const fake: FakeSupervisor = {
    name: 'fake process',
    current: undefined,
    running: undefined,
    said: '',
    look: async (signal) => {
      signal.throwIfAborted()
      return fake.running
    },
    start: async (signal) => {
      signal.throwIfAborted()
      if (fake.current === undefined) throw new OperatorError('not_found', 'No release is current.')
      if (fake.running && fake.running.release !== fake.current) throw new OperatorError('busy', 'It runs.')
      if (fake.running) return
      pid += 1
      fake.running = { pid, startTime: String(pid), release: fake.current, restarts: 0, stopping: false }
      fake.said = `${fake.current} listens`
    },
    stop: async (_graceMs, signal) => {
      signal.throwIfAborted()
      fake.running = undefined
    },
    lastWords: async () => fake.said,
  }
  return fake
}
