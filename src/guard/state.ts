import { GUARD_LEVELS, type GuardLevel } from '../core/guard-level.ts'
import type { MachineSample } from '../core/machine.ts'
import {
  classify,
  FEWEST,
  type GuardConfig,
  levelsOver,
  type Metric,
  opening,
  splitRuns,
  toRun,
} from './levels.ts'
import type { GuardSample, Scope } from './sample.ts'
import { median } from './statistics.ts'
import { FOLLOWED_MIN, minutesOf, predictions, TREND_MIN } from './trend.ts'

/** What is said of CPU or RAM; percent. */
export interface MetricState {
  metric: Metric
  level: GuardLevel
  /** What the level goes by: the median of the last minute, or what stands in for it at the start. */
  value: number
  /** The newest sample alone. */
  now: number
  scope: Scope
}

export interface PredictedCrossing {
  metric: Metric
  /** Milliseconds from the newest sample; null when the rise has paused. */
  etaMs: number | null
  line: number | null
  /** Percent points per hour. */
  slope: number
}

/** All that the samples say at one moment. */
export interface GuardState {
  level: GuardLevel
  cpu: MetricState
  ram: MetricState
  /** The nearest crossing that the trend predicts. */
  predicted: PredictedCrossing | null
  newest: GuardSample
  /** `trend`: samples with a past. `kernel`: a few seconds of our own and the kernel's averages. */
  basis: 'trend' | 'kernel'
}

/** Two intervals of the sampler and some slack: older than this a sample is not the present. */
const CURRENT_S = 12
/** How far back a level's memory reaches. */
const LEVEL_S = 7_200

/**
 * What the samples say about the moment of `present`; undefined when they do not reach it: too few in a row,
 * too old, or of another boot. Nothing is made up then.
 */
export function judge(
  samples: readonly GuardSample[],
  present: MachineSample,
  config: GuardConfig,
): GuardState | undefined {
  const boot = samples
    .filter(({ bootId, uptime }) => bootId === present.bootId && uptime <= present.uptime)
    .sort((a, b) => a.uptime - b.uptime)
  const newest = boot.at(-1)
  if (!newest || present.uptime - newest.uptime > CURRENT_S) return undefined
  const recent = splitRuns(boot.filter(({ uptime }) => uptime > newest.uptime - LEVEL_S))
  if ((recent.at(-1)?.length ?? 0) < FEWEST) return undefined
  const metric = (name: Metric) => metricState(recent, newest, name, config)
  return combine(metric('cpu'), metric('ram'), nearestCrossing(boot, newest, config), newest, 'trend')
}

/** The same from a few looks in a row and the kernel's averages: for a process that has no past. */
export function judgeFresh(samples: readonly GuardSample[], config: GuardConfig): GuardState | undefined {
  const newest = samples.at(-1)
  if (!newest) return undefined
  const state = (metric: Metric, value: number): MetricState => ({
    metric,
    level: classify(opening(samples, metric), metric, config),
    value,
    now: newest[metric],
    scope: scopeOf(newest, metric),
  })
  return combine(
    state('cpu', median(samples.map(({ cpu }) => cpu))),
    state('ram', newest.ram),
    null,
    newest,
    'kernel',
  )
}

/** Looks in a row that say the same are enough, whatever the averages say. */
const STEADY = 5

/**
 * True when more looks would not change the answer: the last seconds and the kernel's averages say the same
 * about the CPU, or the last seconds say the same again and again. Bad news takes three looks.
 */
export function settled(samples: readonly GuardSample[], config: GuardConfig): boolean {
  const newest = samples.at(-1)
  if (!newest) return false
  const averaged = classify((newest.load1 / newest.cores) * 100, 'cpu', config)
  const levels = new Set(samples.slice(-STEADY).map(({ cpu }) => classify(cpu, 'cpu', config)))
  const enough = levels.has(averaged) ? (averaged === 'NORMAL' ? 1 : FEWEST) : STEADY
  return levels.size === 1 && samples.length >= enough
}

function metricState(
  runs: readonly GuardSample[][],
  newest: GuardSample,
  metric: Metric,
  config: GuardConfig,
): MetricState {
  const prepared = runs.map((run) => toRun(run, metric))
  const level = levelsOver(prepared, metric, config).at(-1) ?? 'NORMAL'
  const value = prepared.at(-1)?.medians.at(-1) ?? newest[metric]
  return { metric, level, value, now: newest[metric], scope: scopeOf(newest, metric) }
}

function scopeOf(sample: GuardSample, metric: Metric): Scope {
  return metric === 'cpu' ? sample.cpuScope : sample.ramScope
}

function combine(
  cpu: MetricState,
  ram: MetricState,
  predicted: PredictedCrossing | null,
  newest: GuardSample,
  basis: GuardState['basis'],
): GuardState {
  const level = GUARD_LEVELS[Math.max(rank(cpu.level), rank(ram.level))] ?? 'EMERGENCY'
  return { level, cpu, ram, predicted, newest, basis }
}

export function rank(level: GuardLevel): number {
  return GUARD_LEVELS.indexOf(level)
}

function nearestCrossing(
  boot: readonly GuardSample[],
  newest: GuardSample,
  config: GuardConfig,
): PredictedCrossing | null {
  const samples = boot.filter(({ uptime }) => uptime > newest.uptime - TREND_MIN * 60)
  const found = (['cpu', 'ram'] as const).flatMap((metric) => crossing(samples, newest, metric, config) ?? [])
  return found.sort((a, b) => (a.etaMs ?? 0) - (b.etaMs ?? 0))[0] ?? null
}

function crossing(
  samples: readonly GuardSample[],
  newest: GuardSample,
  metric: Metric,
  config: GuardConfig,
): PredictedCrossing | undefined {
  const minutes = minutesOf(samples, metric)
  // The minute that runs now counts once enough of it is known.
  const last = Math.max(...minutes.keys())
  const latest = predictions(minutes, metric, config, last - FOLLOWED_MIN, last).at(-1)
  if (!latest?.active) return undefined
  const { etaMs, line, slope } = latest
  const passed = (newest.uptime - (last + 0.5) * 60) * 1_000
  return { metric, etaMs: etaMs === null ? null : Math.max(0, etaMs - passed), line, slope }
}
