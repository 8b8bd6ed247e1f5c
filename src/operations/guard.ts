import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { MachineSample, ProcessUse } from '../core/machine.ts'
import { type DiskState, judgeDisks } from '../guard/disks.ts'
import { oomKills } from '../guard/kills.ts'
import type { GuardConfig } from '../guard/levels.ts'
import { concurrency, diskFact, guardFact } from '../guard/meaning.ts'
import { type GuardReport, toReport } from '../guard/report.ts'
import { between, type GuardSample } from '../guard/sample.ts'
import { createSampler } from '../guard/sampler.ts'
import { type GuardState, judge, judgeFresh, settled } from '../guard/state.ts'
import { createHistory, type SampleStore } from '../guard/store.ts'
import type { DiskFact, GuardFact, Measured } from '../policy/facts.ts'
import type { Host } from '../systems/host/port.ts'
import type { GuardReading } from './scale/decision.ts'

export interface GuardDeps {
  host: Host
  store: SampleStore
  clock: Clock
  config: GuardConfig
  /** True only for a demo's made-up machine: it is printed wherever the numbers are. */
  simulated?: boolean
  /** How time passes between two looks, milliseconds; a test passes its own. */
  wait?: (ms: number) => Promise<unknown>
}

/** The guard of this machine. Nothing is looked at before it is asked or started. */
export interface Guard {
  /** Everything, disks and processes included. Throws `unavailable` when CPU or memory cannot be measured. */
  report(signal: AbortSignal): Promise<GuardReport>
  /** What a rule needs to know: no fork. Throws as `report` does. */
  fact(signal: AbortSignal): Promise<Measured<GuardFact>>
  /** Level and concurrency for a fleet: no fork. Throws as `report` does. */
  reading(signal: AbortSignal): Promise<GuardReading>
  /** Disks and kills for a rule. Throws `unavailable` when the disks cannot be measured. */
  diskFact(signal: AbortSignal): Promise<Measured<DiskFact>>
  /** Starts sampling into the store, every five seconds. */
  start(): void
  stop(): void
}

const TOP = 5
/** A process without a past looks this often, and this long at most, before it answers. */
const LOOK_EVERY_MS = 1_000
const LOOKS = 15

interface Measurement {
  state: GuardState
  present: MachineSample
  history: readonly GuardSample[]
  missing: string[]
}

export function createGuard(deps: GuardDeps): Guard {
  const { host, clock, config, simulated = false } = deps
  const history = createHistory(deps.store)
  const sampler = createSampler(host, deps.store)
  let running: Promise<Measurement> | undefined

  /** Callers at the same moment share one measurement; none of them can cancel it for the others. */
  function measured(signal: AbortSignal): Promise<Measurement> {
    running ??= measure(deps, () => history.read(clock.now())).finally(() => {
      running = undefined
    })
    return orAborted(running, signal)
  }

  return {
    report: async (signal) => {
      const measurement = await measured(signal)
      const [disks, top] = await Promise.all([disksOf(host, measurement, signal), topOf(host, signal)])
      const missing = [
        ...measurement.missing,
        ...disks.missing,
        ...top.missing,
        ...samplerTrouble(sampler.trouble()),
      ]
      const kills = oomKills(measurement.history, measurement.present)
      return toReport(
        { ...measurement, disks: disks.found, top: top.found, kills, missing, simulated },
        config,
      )
    },
    fact: async (signal) => {
      const { state, present } = await measured(signal)
      return guardFact(state, config, takenAt(state, present), simulated)
    },
    reading: async (signal) => {
      const { state, present } = await measured(signal)
      return { level: state.level, concurrency: concurrency(state), measuredAt: takenAt(state, present) }
    },
    diskFact: async (signal) => {
      const at = clock.now()
      const [present, { disks }] = await Promise.all([host.sample(), host.disks(signal)])
      const { samples } = readHistory(() => history.read(at))
      return diskFact(judgeDisks(disks, samples, at), oomKills(samples, present).recent, at)
    },
    start: sampler.start,
    stop: sampler.stop,
  }
}

/** By the age on the boot clock, so that a wall clock that was set cannot make a measurement younger or older. */
function takenAt({ newest }: GuardState, present: MachineSample): number {
  return Math.round(present.at - (present.uptime - newest.uptime) * 1_000)
}

async function measure(deps: GuardDeps, read: () => readonly GuardSample[]): Promise<Measurement> {
  const present = await deps.host.sample()
  const { samples, missing } = readHistory(read)
  const state = judge(samples, present, deps.config)
  if (state) return { state, present, history: samples, missing }
  return { ...(await lookAfresh(deps, present)), history: samples, missing }
}

/** The guard measures without its past too: it only knows less, and says so. */
function readHistory(read: () => readonly GuardSample[]): {
  samples: readonly GuardSample[]
  missing: string[]
} {
  try {
    return { samples: read(), missing: [] }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return { samples: [], missing: [`past samples could not be read, so there is no trend: ${why}`] }
  }
}

/** Looks until more looks would not change the answer, 15 s at most. */
async function lookAfresh(
  deps: GuardDeps,
  first: MachineSample,
): Promise<Pick<Measurement, 'state' | 'present'>> {
  const samples: GuardSample[] = []
  let present = first
  for (let look = 0; look < LOOKS && !settled(samples, deps.config); look++) {
    await (deps.wait ?? pause)(LOOK_EVERY_MS)
    const next = await deps.host.sample()
    const sample = between(present, next)
    if (sample) samples.push(sample)
    present = next
  }
  const state = judgeFresh(samples, deps.config)
  if (!state) throw unmeasured()
  return { state, present }
}

function unmeasured(): OperatorError {
  return new OperatorError(
    'unavailable',
    'CPU and memory could not be measured within 15 s: the counters of the system stood still.',
    {
      hint: 'Repeat the call; if it stays, see whether /proc/stat of this machine changes.',
      applied: 'no',
    },
  )
}

async function disksOf(
  host: Host,
  { history, present }: Measurement,
  signal: AbortSignal,
): Promise<Found<DiskState[] | null>> {
  const attempt = await tried(host.disks(signal), signal)
  if ('why' in attempt) return { found: null, missing: [`the disks could not be measured: ${attempt.why}`] }
  const { disks, unread } = attempt.value
  return {
    found: judgeDisks(disks, history, present.at),
    missing: unread.map(({ mount, why }) => `${mount} was not measured: ${why}`),
  }
}

async function topOf(host: Host, signal: AbortSignal): Promise<Found<ProcessUse[]>> {
  const attempt = await tried(host.top(TOP, signal), signal)
  if ('why' in attempt) return { found: [], missing: [`the processes could not be listed: ${attempt.why}`] }
  return { found: attempt.value, missing: [] }
}

interface Found<T> {
  found: T
  missing: string[]
}

/** What fails is told, not thrown: the level stands without it. Only the caller's own cancelling passes. */
async function tried<T>(work: Promise<T>, signal: AbortSignal): Promise<{ value: T } | { why: string }> {
  try {
    return { value: await work }
  } catch (error) {
    signal.throwIfAborted()
    return { why: error instanceof Error ? error.message : 'unknown' }
  }
}

function samplerTrouble(trouble: string | undefined): string[] {
  return trouble === undefined ? [] : [`samples are not being kept: ${trouble}`]
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason)
  const aborted = Promise.withResolvers<never>()
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', stop))
}
