import type { GuardLevel } from '../core/guard-level.ts'
import { GAP_S, type GuardSample } from './sample.ts'
import { median } from './statistics.ts'

export type Metric = 'cpu' | 'ram'

/** Percent; a level begins above its line. */
export interface GuardConfig {
  warn: Record<Metric, number>
  critical: Record<Metric, number>
  emergency: Record<Metric, number>
  /** The trend speaks above this many percent, and about crossings within `horizon` milliseconds. */
  predictive: { above: number; horizon: number }
}

/** Medians in a row that must be above a line before its level begins. */
const ENTER = 3
const ENTER_EMERGENCY = 2
/** Medians in a row, and points below the line, before it ends. */
const EXIT = 12
export const EXIT_BAND = 10
/** Less than 5 % of memory available: the next allocation may kill, and no second look is waited for. */
const RAM_EXHAUSTED = 95

const MINUTE_S = 60
/** A minute with fewer samples than half of the twelve it should have is not known. */
const KNOWN_MINUTE = 6
/** After a pause this short a level still stands until measured otherwise. */
const REMEMBER_S = 600
/** A run of samples says something from its third on. */
export const FEWEST = 3
/** Share of a minute in which tasks queued for a CPU; from here on a low load average is not believed. */
const CONTENDED = 20

/** Samples without a gap between them, with the median of the minute that ends at each. */
export interface Run {
  samples: readonly GuardSample[]
  medians: readonly number[]
  /** How many samples each median is made of. */
  counts: readonly number[]
  /** The metric itself. */
  values: readonly number[]
  /** What the run began with, before it is a minute long. */
  first: number
}

/** Samples of one boot in the order of its uptime, cut where they are more than half a minute apart. */
export function splitRuns(samples: readonly GuardSample[]): GuardSample[][] {
  const runs: GuardSample[][] = []
  let previous: GuardSample | undefined
  for (const sample of samples) {
    if (!previous || sample.uptime - previous.uptime > GAP_S) runs.push([])
    runs.at(-1)?.push(sample)
    previous = sample
  }
  return runs
}

export function toRun(samples: readonly GuardSample[], metric: Metric): Run {
  const values = samples.map((sample) => sample[metric])
  const windows = samples.map((_, i) => minuteBefore(samples, values, i))
  return {
    samples,
    values,
    medians: windows.map(median),
    counts: windows.map(({ length }) => length),
    first: opening(samples.slice(0, FEWEST), metric),
  }
}

function minuteBefore(samples: readonly GuardSample[], values: readonly number[], i: number): number[] {
  const end = samples[i]?.uptime ?? 0
  let start = i
  while (start > 0 && (samples[start - 1]?.uptime ?? 0) > end - MINUTE_S) start--
  return values.slice(start, i + 1)
}

/**
 * The level's value before a minute was measured. A few seconds of CPU are held against what the kernel has
 * averaged: runnable tasks per core over the last minute bound how busy it can have been, so a peak of our own
 * start does not count; when tasks queued for a CPU that bound is not trusted. RAM is a gauge: the last look.
 */
export function opening(samples: readonly GuardSample[], metric: Metric): number {
  const last = samples.at(-1)
  if (metric === 'ram' || !last) return last?.ram ?? Number.NaN
  const value = median(samples.map(({ cpu }) => cpu))
  if ((last.waiting ?? 0) >= CONTENDED) return value
  return Math.min(value, (last.load1 / last.cores) * 100)
}

const ABOVE_NORMAL = ['WARN', 'CRITICAL', 'EMERGENCY'] as const

/** The level after each sample of each run, in order. A run under three samples has none. */
export function levelsOver(runs: readonly Run[], metric: Metric, config: GuardConfig): GuardLevel[] {
  const lines = ABOVE_NORMAL.map((level) => overLine(runs, metric, level, lineOf(config, level, metric)))
  const length = lines[0]?.length ?? 0
  return Array.from({ length }, (_, i) => ABOVE_NORMAL.findLast((_level, at) => lines[at]?.[i]) ?? 'NORMAL')
}

export function lineOf(config: GuardConfig, level: (typeof ABOVE_NORMAL)[number], metric: Metric): number {
  return { WARN: config.warn, CRITICAL: config.critical, EMERGENCY: config.emergency }[level][metric]
}

export function classify(value: number, metric: Metric, config: GuardConfig): GuardLevel {
  return ABOVE_NORMAL.findLast((level) => value > lineOf(config, level, metric)) ?? 'NORMAL'
}

/** One line as a switch with memory: on by `enters`, off by `leaves`, kept through short gaps. */
function overLine(runs: readonly Run[], metric: Metric, level: GuardLevel, line: number): boolean[] {
  const states: boolean[] = []
  let on = false
  let seen = Number.NEGATIVE_INFINITY
  for (const run of runs.filter(({ samples }) => samples.length >= FEWEST)) {
    const [start] = run.samples
    on = run.first > line || (on && (start?.uptime ?? 0) - seen <= REMEMBER_S)
    for (const i of run.samples.keys()) {
      on = enters(run, i, metric, level, line) || (on && !leaves(run, i, line))
      states.push(on)
    }
    seen = run.samples.at(-1)?.uptime ?? seen
  }
  return states
}

/**
 * CPU has harmless peaks, a build or a deploy, so whole minutes are counted: medians that share no sample. RAM
 * has none: every 5 s step counts, and for EMERGENCY the samples themselves.
 */
function enters(run: Run, i: number, metric: Metric, level: GuardLevel, line: number): boolean {
  const needed = level === 'EMERGENCY' ? ENTER_EMERGENCY : ENTER
  if (metric === 'cpu') return minutesEndingAt(run, i, needed).every((value) => value > line)
  const series = level === 'EMERGENCY' ? run.values : run.medians
  const lasting = i + 1 >= needed && series.slice(i + 1 - needed, i + 1).every((value) => value > line)
  return lasting || (level === 'EMERGENCY' && (run.values[i] ?? 0) > RAM_EXHAUSTED)
}

function leaves(run: Run, i: number, line: number): boolean {
  return i + 1 >= EXIT && run.medians.slice(i + 1 - EXIT, i + 1).every((value) => value < line - EXIT_BAND)
}

/** Medians of the last `count` minutes, end to end; NaN for a minute that is not known. */
function minutesEndingAt(run: Run, i: number, count: number): number[] {
  const now = run.samples[i]?.uptime ?? 0
  return Array.from({ length: count }, (_, back) => {
    const end = now - back * MINUTE_S
    const at = lastBefore(run.samples, i, end)
    const reaches = end - (run.samples[at]?.uptime ?? Number.NEGATIVE_INFINITY) < MINUTE_S / 4
    return reaches && (run.counts[at] ?? 0) >= KNOWN_MINUTE ? (run.medians[at] ?? Number.NaN) : Number.NaN
  })
}

function lastBefore(samples: readonly GuardSample[], from: number, uptime: number): number {
  let at = from
  while (at >= 0 && (samples[at]?.uptime ?? 0) > uptime) at--
  return at
}
