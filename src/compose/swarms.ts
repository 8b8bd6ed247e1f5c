import type { Loaded } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { openPrivateFiles, type PrivateFiles } from '../journal/private-files.ts'
import type { Guard } from '../operations/guard.ts'
import type { GuardReading, Wish } from '../operations/scale/decision.ts'
import { ceilingOf } from '../operations/scale/level.ts'
import { observe, unseen } from '../operations/scale/observe.ts'
import type { Kept, Scaling } from '../operations/scale/parts.ts'
import type { ScaleForecast, SwarmPower } from '../operations/scale/swarms.ts'
import type { Action } from '../policy/action.ts'
import type { CapacityFact, Measured } from '../policy/facts.ts'
import { callName } from './deploy-files.ts'
import { fleetOf, swarmOf } from './fleets.ts'
import type { LongWorks } from './long-works.ts'
import type { LongCall } from './recheck.ts'
import { sinceBoot } from './since-boot.ts'

/** What a worker needs to know of a scaling. */
export type ScaleCall = LongCall & { swarm: string; wish: Wish }

export interface Swarms {
  power: SwarmPower
  /** Of calls, and what is kept of each swarm from one look to the next. */
  files: PrivateFiles
  kept: (name: string) => Kept | undefined
}

interface Parts {
  loaded: Loaded
  books: StateBooks
  longWorks: Pick<LongWorks, 'launch'>
  guard: Pick<Guard, 'reading'>
  clock: Clock
}

export function composeSwarms({ loaded, books, longWorks, guard, clock }: Parts): Swarms {
  const files = openPrivateFiles(books.stateDir(), 'works')
  const kept = (name: string) => keptOf(files, name)
  const guardNow = recent(guard, clock)
  const power: SwarmPower = {
    swarm(name) {
      const { kind, min, max, step } = entryOf(loaded, name)
      return { name, kind, min, max, step }
    },
    async forecast(name, wish, signal) {
      const entry = entryOf(loaded, name)
      const fleet = fleetOf(entry, loaded.config, clock)
      const scaling = { swarm: swarmOf(name, entry), wish, fleet, guard: guardNow, clock, uptime: sinceBoot }
      return await forecast(scaling, kept(name), signal).finally(() => fleet.close())
    },
    async start({ operation, tool, input, actor, swarm, wish }) {
      const call: ScaleCall = { tool, input, actor, swarm, wish }
      files.keep(callName(operation.id), call)
      books.journal().works.add({ id: operation.id, kind: 'scale', target: swarm, actor })
      await longWorks.launch(operation.id, operation.handOver)
    },
  }
  return { power, files, kept }
}

async function forecast(
  scaling: Scaling,
  kept: Kept | undefined,
  signal: AbortSignal,
): Promise<ScaleForecast> {
  const { swarm } = scaling
  try {
    const { look, decision } = await observe(scaling, kept, signal)
    const { live, desired, draining } = look.sample
    const ceiling = ceilingOf({ ...swarm.limits, memory: look.memory })
    return { swarm: swarm.name, live, desired, draining, ceiling, decision }
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'unavailable') throw error
    const unknown = { live: null, desired: null, draining: null, ceiling: swarm.limits.max }
    return { swarm: swarm.name, ...unknown, decision: unseen(scaling, error.message) }
  }
}

/** What is kept of a swarm; what cannot be read counts as lost, which costs five minutes in which nothing goes down. */
function keptOf(files: PrivateFiles, name: string): Kept | undefined {
  try {
    return files.read(keptName(name)) as Kept | undefined
  } catch {
    return undefined
  }
}

export const keptName = (swarm: string) => `swarm.${swarm}`

/** A measurement counts for five seconds, as samples are that far apart: a step costs less than a look at the machine. */
const GUARD_MS = 5_000

/** Null where the guard cannot be measured: then nothing is added. */
export function recent(guard: Pick<Guard, 'reading'>, clock: Clock): Scaling['guard'] {
  let last: { reading: GuardReading; at: number } | undefined
  return async (signal) => {
    if (last && clock.monotonic() - last.at < GUARD_MS) return last.reading
    const reading = await guard.reading(signal).catch(() => undefined)
    last = reading && { reading, at: clock.monotonic() }
    return reading ?? null
  }
}

type Entry = Config['swarms'][string]

export function entryOf({ config, disabled }: Loaded, name: string): Entry {
  const entry = Object.hasOwn(config.swarms, name) ? config.swarms[name] : undefined
  if (entry) return entry
  const off = disabled.find((one) => one.section === 'swarms' && one.name === name)
  if (off)
    throw new OperatorError('not_configured', `The swarm ${name} is disabled: ${off.why}.`, {
      hint: off.hint,
      applied: 'no',
    })
  const names = Object.keys(config.swarms).join(', ')
  throw new OperatorError('not_found', 'There is no swarm of that name.', {
    hint: names === '' ? 'Add it under swarms in operator.yaml.' : `The swarms are: ${names}.`,
    applied: 'no',
  })
}

/** A look ages like a look at the machine: it is repeated before each step anyway. */
const TTL_MS = 60_000

/** What the rules want to know of a swarm. Throws when the fleet cannot be seen. */
export function capacityFacts(power: SwarmPower, clock: Clock) {
  return async ({ target }: Action, signal: AbortSignal): Promise<Measured<CapacityFact>> => {
    const name = target.slice('swarm/'.length)
    const { ceiling, draining, decision } = await power.forecast(name, 'auto', signal)
    if (draining === null) throw new Error(decision.frozen?.why ?? 'the fleet cannot be seen')
    return { value: { ceiling, inFlight: draining }, at: clock.now(), ttl: TTL_MS }
  }
}
