import { describe, expect, test } from 'vitest'
import type { Metric } from '../../src/guard/levels.ts'
import { type Minutes, minutesOf, type Prediction, predictions } from '../../src/guard/trend.ts'
import { CONFIG, clamp, noise, repeat, sampleAt, seeded, toMinutes } from './traces.ts'

const DAY_MIN = 1_440
const over = (minutes: Minutes, metric: Metric) =>
  predictions(minutes, metric, CONFIG, 0, Math.max(...minutes.keys()))
const entries = (series: readonly Prediction[]) =>
  series.filter(({ active }, i) => active && !series[i - 1]?.active).length

/** `steady` minutes at `base`, then a rise of one point a minute. */
function leak(
  seed: number,
  { base, steady, rise, stickiness }: { base: number; steady: number; rise: number; stickiness: number },
) {
  const next = noise(seeded(seed), stickiness, 2)
  const values = repeat((steady + rise) * 12, (i) => clamp(base + Math.max(0, i / 12 - steady) + next()))
  return toMinutes(values)
}

describe('a steady machine', () => {
  const day = (seed: number, stickiness: number) => {
    const random = seeded(seed)
    const mean = 58 + 7 * random()
    const next = noise(random, stickiness, 3)
    return toMinutes(repeat(DAY_MIN * 12, () => clamp(mean + next())))
  }

  test.each([0.5, 0.9, 0.97])(
    'between 58 and 65 percent enters PREDICTIVE at most three times a day (stickiness %d)',
    (stickiness) => {
      const counts = repeat(6, (seed) =>
        (['cpu', 'ram'] as const).map((metric) => entries(over(day(seed + 1, stickiness), metric))),
      )
      expect(Math.max(...counts.flat())).toBeLessThanOrEqual(3)
    },
  )

  test('that deploys every half hour, with 40 s at full CPU, is not rising', () => {
    const next = noise(seeded(5), 0.9, 2)
    const values = repeat(DAY_MIN * 12, (i) => ((i * 5) % 1_800 < 40 ? 100 : clamp(61 + next())))
    expect(entries(over(toMinutes(values), 'cpu'))).toBeLessThanOrEqual(3)
  })

  test('after a step is not rising', () => {
    const next = noise(seeded(6), 0.9, 1)
    const values = repeat(240 * 12, (i) => (i < 120 * 12 ? 55 : 64) + next())
    const series = over(toMinutes(values), 'ram')
    expect(series.filter(({ active }) => active).length).toBeLessThan(30)
    expect(series.at(-1)?.active).toBe(false)
  })
})

describe('a leak of 60 points an hour', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is announced at least ten minutes before RAM passes WARN (seed %i)',
    (seed) => {
      const series = over(leak(seed, { base: 30, steady: 300, rise: 45, stickiness: 0.9 }), 'ram')
      const announced = series.findIndex(({ active }) => active)
      const crossing = 300 + (75 - 30)
      expect(announced).toBeGreaterThan(300)
      expect(crossing - announced).toBeGreaterThanOrEqual(10)
    },
  )

  test.each([1, 2, 3, 4])(
    'that starts just under the lines is announced ten minutes before CPU passes CRITICAL (seed %i)',
    (seed) => {
      const series = over(leak(seed, { base: 55, steady: 300, rise: 30, stickiness: 0.9 }), 'cpu')
      const announced = series.findIndex(({ active }) => active)
      expect(announced).toBeGreaterThan(0)
      expect(300 + 30 - announced).toBeGreaterThanOrEqual(10)
    },
  )

  test('is announced to a process that knows twenty-five minutes only', () => {
    const all = leak(3, { base: 30, steady: 300, rise: 40, stickiness: 0.9 })
    const known = new Map([...all].filter(([minute]) => minute >= 340 - 25))
    expect(predictions(known, 'ram', CONFIG, 280, 339).at(-1)).toMatchObject({ active: true, line: 75 })
  })

  test('that has run for hours does not hide behind its own past', () => {
    const next = noise(seeded(9), 0.9, 0.5)
    const slow = toMinutes(repeat(600 * 12, (i) => 10 + (i / 12) * 0.1 + next()))
    const at = predictions(slow, 'ram', CONFIG, 520, 599).at(-1)
    expect(at).toMatchObject({ active: false })
    const steep = toMinutes(repeat(300 * 12, (i) => 2 + (i / 12) * 0.235 + next()))
    expect(predictions(steep, 'ram', CONFIG, 230, 299).at(-1)).toMatchObject({ active: true })
  })

  test('says when: the ETA is right to within three minutes', () => {
    const series = over(leak(2, { base: 30, steady: 300, rise: 40, stickiness: 0.5 }), 'ram')
    const last = series.at(-1)
    expect(last?.line).toBe(75)
    expect(Math.abs((last?.etaMs ?? 0) / 60_000 - 5)).toBeLessThan(3)
  })

  test('below 60 % is not spoken of, and above the last line there is nothing to cross', () => {
    const below = over(leak(1, { base: 10, steady: 300, rise: 40, stickiness: 0.5 }), 'ram')
    expect(entries(below)).toBe(0)
    const beyond = toMinutes(repeat(60 * 12, (i) => 93 + i / 200))
    expect(entries(over(beyond, 'ram'))).toBe(0)
  })

  test('that stops lowers the flag ten minutes after the trend has turned', () => {
    const next = noise(seeded(4), 0.9, 1)
    const values = repeat(420 * 12, (i) => 30 + Math.min(40, Math.max(0, i / 12 - 300)) + next())
    const series = over(toMinutes(values), 'ram')
    expect(series[339]?.active).toBe(true)
    expect(series.at(-1)?.active).toBe(false)
    expect(entries(series)).toBe(1)
  })
})

describe('gaps', () => {
  const rising = leak(2, { base: 30, steady: 300, rise: 40, stickiness: 0.5 })

  test('five unknown minutes do not matter, ten leave too little to judge', () => {
    const without = (count: number) =>
      new Map([...rising].filter(([minute]) => minute < 325 || minute >= 325 + count))
    expect(predictions(without(4), 'ram', CONFIG, 279, 339).at(-1)?.active).toBe(true)
    expect(predictions(without(10), 'ram', CONFIG, 336, 339).at(-1)?.active).toBe(false)
  })

  test('a minute with too few samples is not known', () => {
    const samples = [
      ...repeat(5, (i) => sampleAt(600 + i * 5)),
      ...repeat(12, (i) => sampleAt(660 + i * 5, { ram: 40 })),
    ]
    expect([...minutesOf(samples, 'ram')]).toEqual([[11, 40]])
  })

  test('with nothing known there is no prediction and no crash', () => {
    expect(predictions(new Map(), 'cpu', CONFIG, 0, 3).every(({ active }) => !active)).toBe(true)
  })
})
