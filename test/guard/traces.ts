import type { MachineSample } from '../../src/core/machine.ts'
import type { GuardConfig } from '../../src/guard/levels.ts'
import type { GuardSample } from '../../src/guard/sample.ts'
import { median } from '../../src/guard/statistics.ts'
import type { Minutes } from '../../src/guard/trend.ts'

export const CONFIG: GuardConfig = {
  warn: { cpu: 70, ram: 75 },
  critical: { cpu: 85, ram: 85 },
  emergency: { cpu: 95, ram: 92 },
  predictive: { above: 60, horizon: 1_800_000 },
}

export const NOON = Date.UTC(2026, 10, 21, 12)
const BOOT = 'boot-a'
const STEP_S = 5

/** A sample at `uptime` seconds of the same boot; the wall clock follows unless told otherwise. */
export function sampleAt(uptime: number, values: Partial<GuardSample> = {}): GuardSample {
  return {
    at: NOON + uptime * 1_000,
    uptime,
    bootId: BOOT,
    cpu: 10,
    cpuScope: 'machine',
    iowait: 0,
    steal: 0,
    ram: 20,
    ramScope: 'machine',
    swap: 0,
    load1: 8,
    cores: 8,
    oomKills: 0,
    ...values,
  }
}

/** A trace of samples every five seconds from `from` on. */
export function trace(values: readonly Partial<GuardSample>[], from = 10_000): GuardSample[] {
  return values.map((value, i) => sampleAt(from + i * STEP_S, value))
}

export function repeat(count: number): undefined[]
export function repeat<T>(count: number, make: (i: number) => T): T[]
export function repeat<T>(count: number, make?: (i: number) => T): (T | undefined)[] {
  return Array.from({ length: count }, (_, i) => make?.(i))
}

/** What a look at the machine says at `uptime`; only what the guard reads of it matters. */
export function machineAt(uptime: number, values: Partial<MachineSample> = {}): MachineSample {
  return {
    at: NOON + uptime * 1_000,
    uptime,
    bootId: BOOT,
    cores: 8,
    cpu: {
      user: uptime * 80,
      nice: 0,
      system: 0,
      idle: uptime * 720,
      iowait: 0,
      irq: 0,
      softirq: 0,
      steal: 0,
    },
    memory: { total: 16e9, available: 12.8e9 },
    swap: { total: 0, free: 0 },
    load: [0.8, 0.8, 0.8],
    pressure: { cpu: null, memory: null, io: null },
    oomKills: 0,
    shortages: null,
    cgroup: null,
    ...values,
  }
}

/** Repeatable randomness: the same seed, the same numbers (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * AR(1) noise around zero at five-second steps: each value keeps `stickiness` of the one before. 0.9 forgets
 * within a minute, 0.99 wanders for many.
 */
export function noise(random: () => number, stickiness: number, deviation: number): () => number {
  let value = 0
  return () => {
    const gauss = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    value = stickiness * value + Math.sqrt(1 - stickiness ** 2) * deviation * gauss
    return value
  }
}

export const clamp = (value: number): number => Math.min(100, Math.max(0, value))

/** Minute medians of a five-second series, numbered from 0. */
export function toMinutes(values: readonly number[]): Minutes {
  return new Map(
    repeat(Math.floor(values.length / 12), (i) => [i, median(values.slice(i * 12, i * 12 + 12))]),
  )
}
