import { OperatorError } from '../../src/core/errors.ts'
import type { Sample } from '../../src/operations/scale/decision.ts'
import type { Fleet } from '../../src/operations/scale/fleet.ts'

/** A fleet in memory, whose agents come at once unless a test says otherwise. */
export function createFakeFleet(more: Partial<Sample> = {}) {
  const world = {
    desired: 0,
    live: 0,
    draining: 0,
    version: 0,
    at: () => Date.now(),
    sample: more,
    strained: undefined as string | undefined,
    changing: undefined as string | undefined,
    told: { concurrency: null as number | null, paused: false },
    by: undefined as string | null | undefined,
    /** How many of those that are wanted come. */
    come: (wanted: number) => wanted,
    /** Called before each look and each step with how many there were; may throw. */
    onLook: (_n: number): void => undefined,
    onStep: (_n: number): void => undefined,
    /** After a step took effect: its answer is lost when this throws. */
    onStepped: (_n: number): void => undefined,
    looks: 0,
    steps: [] as number[],
    settled: 0,
    closed: 0,
  }
  const fleet: Fleet = {
    async look(_mark, signal) {
      signal.throwIfAborted()
      world.looks += 1
      world.onLook(world.looks)
      const { desired, live, draining, version, strained, changing, told, by } = world
      return {
        sample: {
          ...{ at: world.at(), depth: 0, busy: 0, live, draining, desired, validity: { is: 'ok' } },
          ...world.sample,
        },
        revision: String(version),
        memory: null,
        told: { ...told },
        ...(by !== undefined && { by }),
        ...(strained !== undefined && { strained }),
        ...(changing !== undefined && { changing }),
        settles: draining,
        checks: [['fleet', `${live} live`]],
        mark: { runId: 'fake' },
      }
    },
    async step(seen, to, { ceiling }) {
      world.onStep(world.steps.length + 1)
      if (seen.revision !== String(world.version))
        throw new OperatorError('busy', 'Somebody else changed the fleet.', { applied: 'no' })
      if (!(to >= 0 && to <= ceiling))
        throw new OperatorError('denied', 'That is above the ceiling.', { applied: 'no' })
      world.version += 1
      world.desired = to
      world.live = world.come(to)
      world.steps.push(to)
      world.onStepped(world.steps.length)
    },
    async tell(concurrency, paused) {
      world.told = { concurrency, paused }
    },
    async settle() {
      const { draining } = world
      world.draining = 0
      world.settled += draining
      return draining
    },
    close: () => {
      world.closed += 1
    },
  }
  return { fleet, world }
}
