import { decide } from './decide.ts'
import type { Decision, Memory, Sample } from './decision.ts'
import type { FleetLook } from './fleet.ts'
import type { Kept, Scaling, Uptime } from './parts.ts'

/** A look, and what is decided on the strength of it. */
export interface Observed {
  look: FleetLook
  decision: Decision
  kept: Kept
}

/** One look at the fleet and one at the guard, and the decision. Changes nothing. Throws what the look throws. */
export async function observe(
  { swarm, wish, fleet, guard, clock, uptime }: Scaling,
  kept: Kept | undefined,
  signal: AbortSignal,
): Promise<Observed> {
  const look = await fleet.look(kept?.mark, signal)
  const limits = { ...swarm.limits, memory: look.memory }
  const reading = await guard(signal)
  const up = uptime()
  const decision = decide({
    swarm: { ...swarm, limits },
    wish,
    sample: look.sample,
    guard: reading,
    memory: kept?.memory,
    now: clock.now(),
    elapsed: elapsedSince(kept?.uptime, up),
  })
  return { look, decision, kept: { memory: decision.memory, mark: look.mark, uptime: up } }
}

/** Undefined after a boot in between: nothing counted on. */
function elapsedSince(then: Uptime | undefined, now: Uptime | undefined): number | undefined {
  return then && now && then.boot === now.boot ? now.ms - then.ms : undefined
}

/** What is decided when there was nothing to see: nothing moves. */
export function unseen({ swarm, wish, clock }: Scaling, why: string, memory?: Memory): Decision {
  const none = { depth: null, busy: null, live: null, draining: null, desired: null }
  const sample: Sample = { at: clock.now(), ...none, validity: { is: 'missing', why } }
  return decide({ swarm, wish, sample, guard: null, memory, now: clock.now() })
}
