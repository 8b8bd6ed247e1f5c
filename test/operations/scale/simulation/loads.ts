import { seeded } from '../../../guard/traces.ts'
import type { Load } from './model.ts'

const HOUR = 3_600
const BIG = { min: 1_000, max: 500_000, step: 10_000 }
const SMALL = { min: 2, max: 40, step: 10 }

/** Random numbers of a second, the same whoever asks and how often. */
function noise(seed: number, second: number): () => number {
  return seeded(seed * 1_000_003 + second)
}

/** How many of a Poisson process with this mean happen; from 50 on the normal distribution is near enough. */
function poisson(mean: number, random: () => number): number {
  if (mean >= 50) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  let count = 0
  for (let left = random(), limit = Math.exp(-mean); left > limit; left *= random()) count++
  return count
}

function load(
  name: string,
  hours: number,
  limits: typeof BIG,
  rate: (second: number) => number,
  seed: number,
): Load {
  return {
    name,
    seconds: hours * HOUR,
    ...limits,
    arrivals: (second) => poisson(rate(second), noise(seed, second)),
  }
}

const square = (period: number, low: number, high: number) => (second: number) =>
  second % period < period / 2 ? low : high

const sawtooth = (period: number, high: number) => (second: number) => (high * (second % period)) / period

/** A quiet base, and in one minute of ten on average a burst. */
const bursts = (base: number, burst: number, seed: number) => (second: number) =>
  noise(seed, Math.floor(second / 60))() < 0.1 ? base + burst : base

/** Quiet at night, two humps, the higher one after noon. */
const day = (high: number) => (second: number) => {
  const hour = (second / HOUR) % 24
  const hump = (at: number, width: number) => Math.exp(-(((hour - at) / width) ** 2))
  return high * (0.05 + 0.6 * hump(10, 2.5) + 0.95 * hump(15, 3))
}

/** Four hours of each, the same for the same seed. The fleets of forty are there for the flapping, which large ones even out. */
export function waves(seed = 1, hours = 4): Load[] {
  return [
    load('square wave, 20,000 to 200,000 agents', hours, BIG, square(2_400, 2_000, 20_000), seed),
    load('square wave, 5 to 30 agents', hours, SMALL, square(1_200, 0.5, 3), seed + 1),
    load('sawtooth, 0 to 300,000 agents', hours, BIG, sawtooth(2_400, 30_000), seed + 2),
    load('Poisson bursts of 100,000 agents', hours, BIG, bursts(1_000, 10_000, seed + 3), seed + 4),
    load('Poisson noise around 20 agents', hours, SMALL, () => 2, seed + 5),
  ]
}

/** With steps of 10,000 the one load that is worse off: a jump that doubles a large fleet. */
export const largeJump = (): Load =>
  load('square wave, 250,000 to 480,000 agents', 4, BIG, square(2_400, 25_000, 48_000), 1)

/** That jump alone, of a fleet that is there: the HPA's own slow beginning is no part of it. */
export const aJump = (): Load => ({
  ...largeJump(),
  name: 'a jump of a fleet of 250,000 to 480,000 agents, alone',
  seconds: 2_400,
  min: 250_000,
})

export const aDay = (): Load => load('24 h of a day, 25,000 to 490,000 agents', 24, BIG, day(48_000), 7)
