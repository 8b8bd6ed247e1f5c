import type { Service } from '../../config/services.ts'
import type { Clock } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import { createFlights } from '../../core/flights.ts'
import { ProbeError } from '../../core/probe.ts'
import type { Judgement } from '../../stack/health.ts'
import { type Between, judgeFault } from '../../stack/verdicts/fault.ts'
import { MAX_DEADLINE_MS, withDeadline } from './deadline.ts'
import { judgeAndRemember, type Looks } from './history.ts'
import { type Ask, asks, type Probes, see } from './kinds.ts'
import { createSlots } from './slots.ts'

/** One service looked at and judged by itself. */
export interface Outcome {
  judgement: Judgement
  /** The service's own time; null when it gave no answer to judge. */
  latencyMs: number | null
  /** The whole look's time, ours included. */
  tookMs: number
}

export interface Scheduler {
  /** Rejects only when `signal` aborts, with its reason. */
  look(name: string, service: Service, deep: boolean, signal: AbortSignal): Promise<Outcome>
  /** Looks whose deadline passed and that still have not stopped. */
  abandoned(): number
}

interface Options {
  probes: Probes
  looks: Looks
  clock: Clock
  concurrency: number
}

/** Results younger than this are given again: an agent in a loop hammers nothing. */
const REUSE_MS = 1_000

/** The deadline of one look, milliseconds. A model server may be busy answering someone else. */
function deadlineOf(service: Service): number {
  return Math.min(service.timeout ?? (service.kind === 'ollama' ? 10_000 : 5_000), MAX_DEADLINE_MS)
}

/**
 * Looks at services: so many at the same time, each with its own deadline, one for all who ask at the same
 * moment. Nothing ever switches a probe off.
 */
export function createScheduler({ probes, looks, clock, concurrency }: Options): Scheduler {
  const slots = createSlots(concurrency)
  const flights = createFlights<Outcome>()
  const results = new Map<string, { at: number; outcome: Outcome }>()
  const stragglers = new Map<string, number>()

  const attempt = async (name: string, service: Service, deep: boolean, signal: AbortSignal) => {
    const giveBack = await slots.take(signal)
    const started = clock.monotonic()
    const took = () => clock.monotonic() - started
    let between: Between | undefined
    const through: Ask['through'] = (middleman) => {
      between = { middleman, service: name }
    }
    try {
      const ask = (stop: AbortSignal) => see(probes, service, { signal: stop, deep, through })
      const raced = await withDeadline(ask, deadlineOf(service), signal)
      if (raced.late) return lateOutcome(service, between, took(), follow(stragglers, name, raced.run))
      const latencyMs = Number.isFinite(raced.value.latencyMs) ? raced.value.latencyMs : took()
      const judgement = judgeAndRemember(name, raced.value, looks, clock)
      return { judgement: judgeLatency(judgement, service, latencyMs), latencyMs, tookMs: took() }
    } catch (error) {
      signal.throwIfAborted()
      return { judgement: judgeError(error, service, between), latencyMs: null, tookMs: took() }
    } finally {
      giveBack()
    }
  }

  return {
    async look(name, service, deep, signal) {
      signal.throwIfAborted()
      const key = `${deep ? 'deep' : 'quick'} ${name}`
      const last = results.get(key)
      if (last && clock.monotonic() - last.at < REUSE_MS) return last.outcome
      const run = async (stop: AbortSignal) => {
        const outcome = await attempt(name, service, deep, stop)
        results.set(key, { at: clock.monotonic(), outcome })
        return outcome
      }
      return flights.join(key, run, signal)
    },
    abandoned: () => [...stragglers.values()].reduce((sum, count) => sum + count, 0),
  }
}

/** Counts a run as abandoned until it ends; the answer is how many of this service were so before. */
function follow(stragglers: Map<string, number>, name: string, run: Promise<unknown>): number {
  const before = stragglers.get(name) ?? 0
  stragglers.set(name, before + 1)
  const ended = () => stragglers.set(name, (stragglers.get(name) ?? 1) - 1)
  run.then(ended, ended)
  return before
}

function lateOutcome(
  service: Service,
  between: Between | undefined,
  tookMs: number,
  stragglers: number,
): Outcome {
  const deadline = formatDuration(deadlineOf(service))
  const late = `did not answer within ${deadline}`
  const answered = `no answer within ${deadline} (deadline enforced here)`
  const judgement = judgeFault(new ProbeError('timeout', asks(service), answered), between, late)
  const findings = [
    ...(between ? judgement.findings : [`it ${late}: it is frozen, overloaded or cut off`]),
    ...(stragglers > 0 ? [`${stragglers} earlier looks at it still ignore that they were cancelled`] : []),
  ]
  return { judgement: { ...judgement, findings }, latencyMs: null, tookMs }
}

/** A probe that failed in a way of its own proves nothing about the service. Its own text is not repeated. */
function judgeError(error: unknown, service: Service, between: Between | undefined): Judgement {
  if (error instanceof ProbeError) return judgeFault(error, between)
  const code = (error as { code?: unknown } | null | undefined)?.code
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? ` (${code})` : ''
  return {
    status: 'unknown',
    evidence: { asked: asks(service), answered: `nothing: the look itself broke${known}` },
    findings: ['the look broke inside The Operator, which says nothing about the service'],
    hint: 'look again; when it stays so, check the service by hand',
  }
}

/** Slower than its limit is degraded, for every kind. */
function judgeLatency(judgement: Judgement, service: Service, latencyMs: number): Judgement {
  const limit = service.max_latency
  const judged = judgement.status === 'healthy' || judgement.status === 'degraded'
  if (limit === undefined || latencyMs <= limit || !judged) return judgement
  const finding = `it took ${formatDuration(latencyMs)}, over its limit of ${formatDuration(limit)}`
  return { ...judgement, status: 'degraded', findings: [...judgement.findings, finding] }
}
