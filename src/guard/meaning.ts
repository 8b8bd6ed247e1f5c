import { formatDuration } from '../core/duration.ts'
import type { GuardLevel } from '../core/guard-level.ts'
import type { DiskFact, GuardFact, Measured } from '../policy/facts.ts'
import { type DiskState, fullDisks } from './disks.ts'
import { EXIT_BAND, type GuardConfig, lineOf } from './levels.ts'
import { type GuardState, type MetricState, type PredictedCrossing, rank } from './state.ts'

/** How long a measurement is a fact: long enough for one call, too short for a machine to change unseen. */
const TTL_MS = 30_000

/**
 * Agents at once. In an emergency everything that does not earn money pauses and task routing halts, so no new
 * work starts at all.
 */
const CONCURRENCY: Record<GuardLevel, number> = { NORMAL: 500, WARN: 200, CRITICAL: 50, EMERGENCY: 0 }

/** How long a deploy holds the stack unless its own limits are known: start, a minute to verify, five to watch. */
export const DEPLOY_MS = 10 * 60_000

/** A predicted crossing throttles ahead, to what the next level would allow, and never to a stop. */
export function concurrency({ level, predicted }: GuardState): number {
  const ahead: GuardLevel = level === 'NORMAL' ? 'WARN' : 'CRITICAL'
  return predicted ? Math.min(CONCURRENCY[level], CONCURRENCY[ahead]) : CONCURRENCY[level]
}

/** Green: NORMAL, and nothing will be crossed while the operation lasts. A crossing without a time may be now. */
export function staysGreen({ level, predicted }: GuardState, durationMs: number): boolean {
  return (
    level === 'NORMAL' && (predicted === null || (predicted.etaMs !== null && predicted.etaMs > durationMs))
  )
}

/** What makes the level what it is: "RAM 81 % > 75 %". At NORMAL, what was measured. */
export function reasonFor(state: GuardState, config: GuardConfig): string {
  const causes = causesOf(state)
  if (causes.length === 0) return [state.cpu, state.ram].map((one) => calm(one, config)).join(', ')
  return causes.map((one) => cause(one, config)).join(' and ')
}

function calm(one: MetricState, config: GuardConfig): string {
  const line = lineOf(config, 'WARN', one.metric)
  const peak = one.value > line ? `, a peak above ${line} % that has not lasted` : ''
  return `${label(one)} ${whole(one.value, line)} %${peak}`
}

function cause(one: MetricState, config: GuardConfig): string {
  const line = lineFor(one, config)
  const value = Math.max(one.value, one.level === 'EMERGENCY' ? one.now : 0)
  if (value > line) return `${label(one)} ${whole(value, line)} % > ${line} %`
  return `${label(one)} ${whole(value)} %, which was above ${line} % and has not been below ${line - EXIT_BAND} % for a minute`
}

/** What would make the guard green: "Green when RAM stays below 65 % for a minute". Empty at NORMAL. */
export function greenWhen(state: GuardState, config: GuardConfig): string {
  const wanted = [state.cpu, state.ram]
    .filter(({ level }) => level !== 'NORMAL')
    .map((one) => `${label(one)} stays below ${lineOf(config, 'WARN', one.metric) - EXIT_BAND} %`)
  return wanted.length > 0 ? `Green when ${wanted.join(' and ')} for a minute.` : ''
}

/** "RAM rises 60 points an hour and passes 75 % in 12 min". */
export function describeCrossing({ metric, etaMs, line, slope }: PredictedCrossing): string {
  const name = metric.toUpperCase()
  if (etaMs === null || line === null)
    return `${name} was rising towards its next line and the trend has not turned yet`
  return `${name} rises ${Math.round(slope)} points an hour and passes ${line} % in ${formatDuration(etaMs)}`
}

function causesOf({ level, cpu, ram }: GuardState): MetricState[] {
  return level === 'NORMAL' ? [] : [cpu, ram].filter((one) => rank(one.level) === rank(level))
}

function lineFor(one: MetricState, config: GuardConfig): number {
  return one.level === 'NORMAL' ? 0 : lineOf(config, one.level, one.metric)
}

function label({ metric, scope }: MetricState): string {
  return scope === 'cgroup' ? `${metric.toUpperCase()} of this container's limit` : metric.toUpperCase()
}

/** Whole percent, and one decimal where rounding would hide that a line was passed. */
function whole(value: number, line = Number.NaN): number {
  const rounded = Math.round(value)
  return rounded === line ? Math.round(value * 10) / 10 : rounded
}

/** The guard as a rule may know it; `at` is when the newest sample was taken by this process's clock. */
export function guardFact(
  state: GuardState,
  config: GuardConfig,
  at: number,
  simulated: boolean,
): Measured<GuardFact> {
  const { predicted } = state
  const value: GuardFact = {
    level: state.level,
    reason: reasonFor(state, config),
    green: greenWhen(state, config),
    predictive: {
      active: predicted !== null,
      etaMs: predicted?.etaMs ?? null,
      reason: predicted ? describeCrossing(predicted) : '',
    },
    simulated,
  }
  return { value, at, ttl: TTL_MS }
}

/** Disks and memory kills as a rule may know them. */
export function diskFact(
  disks: readonly DiskState[],
  kills: readonly string[],
  at: number,
): Measured<DiskFact> {
  return { value: { full: fullDisks(disks), oomKills: kills }, at, ttl: TTL_MS }
}
