import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GUARD_LEVELS, type GuardLevel } from '../../src/core/guard-level.ts'
import { levelsOver, type Metric, splitRuns, toRun } from '../../src/guard/levels.ts'
import type { GuardSample } from '../../src/guard/sample.ts'

import { CONFIG, clamp, noise, repeat, sampleAt, seeded, trace } from './traces.ts'

function levels(samples: readonly GuardSample[], metric: Metric): GuardLevel[] {
  const runs = splitRuns(samples).map((run) => toRun(run, metric))
  return levelsOver(runs, metric, CONFIG)
}

const of = (metric: Metric, values: readonly number[]) =>
  levels(trace(values.map((value) => ({ [metric]: value }))), metric)
const flips = (series: readonly GuardLevel[]) =>
  series.filter((level, i) => i > 0 && level !== series[i - 1]).length
const minutes = (count: number, value: number) => repeat(count * 12, () => value)

describe('entering', () => {
  test('a step of RAM above a line is WARN within a minute, and not at its first sample', () => {
    const series = of('ram', [...minutes(2, 50), ...minutes(1, 80)])
    const after = series.slice(24)
    expect(after[0]).toBe('NORMAL')
    expect(after.indexOf('WARN')).toBe(8)
    expect(after.at(-1)).toBe('WARN')
  })

  test('RAM above the emergency line is EMERGENCY at its second sample', () => {
    const after = of('ram', [...minutes(2, 50), 93, 93, 93]).slice(24)
    expect(after).toEqual(['NORMAL', 'EMERGENCY', 'EMERGENCY'])
  })

  test('one sample of RAM above the emergency line is not an emergency', () => {
    expect(of('ram', [...minutes(2, 50), 94, ...minutes(1, 50)])).not.toContain('EMERGENCY')
  })

  test('less than 5 % of memory available is EMERGENCY at once', () => {
    const after = of('ram', [...minutes(2, 50), 95.1]).slice(24)
    expect(after).toEqual(['EMERGENCY'])
  })

  test('exactly on the line is below it', () => {
    expect(of('ram', minutes(10, 75)).at(-1)).toBe('NORMAL')
    expect(of('cpu', minutes(10, 70)).at(-1)).toBe('NORMAL')
    expect(of('ram', minutes(10, 75.1)).at(-1)).toBe('WARN')
  })

  test('CPU enters WARN after three whole minutes above the line, EMERGENCY after two', () => {
    const warn = of('cpu', [...minutes(5, 30), ...minutes(4, 80)]).slice(60)
    expect(warn.slice(0, 24)).not.toContain('WARN')
    expect(warn.at(-1)).toBe('WARN')
    const emergency = of('cpu', [...minutes(5, 30), ...minutes(3, 99)]).slice(60)
    expect(emergency.slice(0, 12)).not.toContain('EMERGENCY')
    expect(emergency.slice(0, 24)).toContain('EMERGENCY')
  })

  test('each level has its own line', () => {
    const last = (metric: Metric, value: number) =>
      of(metric, [...minutes(5, 20), ...minutes(5, value)]).at(-1)
    expect([69, 72, 87, 96].map((value) => last('cpu', value))).toEqual(GUARD_LEVELS)
    expect([74, 76, 86, 93].map((value) => last('ram', value))).toEqual(GUARD_LEVELS)
  })
})

describe("a deploy's own peak", () => {
  const peaks = (seconds: number, every: number, phase: number) =>
    levels(
      trace(repeat(17_280, (i) => ({ cpu: (i * 5 + phase) % every < seconds ? 100 : 35, load1: 3 }))),
      'cpu',
    )

  test.each([0, 1, 2, 3, 4])(
    'of 40 s at full CPU every ten minutes does not leave NORMAL (phase %i s)',
    (phase) => {
      expect(new Set(peaks(40, 600, phase))).toEqual(new Set(['NORMAL']))
    },
  )

  test('of a whole minute does not leave NORMAL either', () => {
    expect(new Set(peaks(60, 600, 0))).toEqual(new Set(['NORMAL']))
  })

  test('is over as soon as the minute is: a build of five minutes leaves green two minutes after it', () => {
    const after = of('cpu', [...minutes(5, 30), ...minutes(5, 100), ...minutes(2, 30)]).slice(60)
    expect(after).toContain('EMERGENCY')
    expect(after.at(-1)).toBe('NORMAL')
  })
})

describe('leaving', () => {
  test('inside the band of ten points a level stays', () => {
    expect(of('ram', [...minutes(3, 80), ...minutes(60, 66)]).at(-1)).toBe('WARN')
  })

  test('below the band it ends after twelve medians and not before', () => {
    const after = of('ram', [...minutes(3, 80), ...minutes(3, 60)]).slice(36)
    const green = after.indexOf('NORMAL')
    // Six samples until the median of the minute has fallen, then twelve in a row.
    expect(green).toBe(6 + 11)
  })

  test('from EMERGENCY it goes down to the level that still holds', () => {
    expect(of('ram', [...minutes(3, 94), ...minutes(5, 70)]).at(-1)).toBe('WARN')
    expect(of('ram', [...minutes(3, 94), ...minutes(5, 78)]).at(-1)).toBe('CRITICAL')
  })
})

describe('a day of noise with its mean on the line', () => {
  const day = (seed: number, mean: number, stickiness: number) => {
    const next = noise(seeded(seed), stickiness, 3)
    return repeat(17_280, () => clamp(mean + next()))
  }

  test.each([0.5, 0.9, 0.97])('flips RAM at most 30 times (stickiness %d)', (stickiness) => {
    for (let seed = 1; seed <= 2; seed++)
      expect(flips(of('ram', day(seed, 75, stickiness)))).toBeLessThanOrEqual(30)
  })

  test.each([0.5, 0.9, 0.97])('flips CPU at most 30 times (stickiness %d)', (stickiness) => {
    for (let seed = 1; seed <= 2; seed++)
      expect(flips(of('cpu', day(seed, 70, stickiness)))).toBeLessThanOrEqual(30)
  })

  test('would flip hundreds of times by the raw line: the trace is a hard one', () => {
    const raw = day(1, 75, 0.9).map((value): GuardLevel => (value > 75 ? 'WARN' : 'NORMAL'))
    expect(flips(raw)).toBeGreaterThan(500)
  })
})

describe('gaps', () => {
  test('samples before and after a gap are not one minute', () => {
    const before = trace(repeat(60, () => ({ cpu: 99, load1: 1 })).slice(0, 11))
    const after = trace(
      repeat(12, () => ({ cpu: 99, load1: 1 })),
      10_000 + 3_600,
    )
    expect(levels([...before, ...after], 'cpu').at(-1)).toBe('NORMAL')
  })

  test('a level outlives a short pause and is measured anew after a long one', () => {
    const ill = trace(repeat(36, () => ({ ram: 80 })))
    const later = (pause: number) =>
      trace(
        repeat(4, () => ({ ram: 70 })),
        10_000 + 36 * 5 + pause,
      )
    expect(levels([...ill, ...later(120)], 'ram').at(-1)).toBe('WARN')
    expect(levels([...ill, ...later(3_600)], 'ram').at(-1)).toBe('NORMAL')
  })

  test('a run that starts high is not NORMAL until proven otherwise', () => {
    expect(levels(trace(repeat(3, () => ({ ram: 88 }))), 'ram').at(-1)).toBe('CRITICAL')
    expect(levels(trace(repeat(3, () => ({ cpu: 97, load1: 9 }))), 'cpu').at(-1)).toBe('EMERGENCY')
  })

  test("at a start the kernel's load average bounds a CPU peak, unless tasks queued for a CPU", () => {
    const start = (waiting: number) => trace(repeat(3, () => ({ cpu: 97, load1: 2, waiting })))
    expect(levels(start(3), 'cpu').at(-1)).toBe('NORMAL')
    expect(levels(start(40), 'cpu').at(-1)).toBe('EMERGENCY')
  })
})

describe('for any trace', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 120 })
  const rank = (level: GuardLevel | undefined) => GUARD_LEVELS.indexOf(level ?? 'NORMAL')

  test('there is one level per sample, and above 95 % of RAM it is EMERGENCY', () => {
    fc.assert(
      fc.property(values, (ram) => {
        const series = of('ram', ram)
        expect(series).toHaveLength(ram.length)
        for (const [i, value] of ram.entries()) if (value > 95) expect(series[i]).toBe('EMERGENCY')
      }),
    )
  })

  test('more load at every sample never gives a lower level', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom<Metric>('cpu', 'ram'),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (low, metric, more) => {
          const [before, after] = [
            of(metric, low),
            of(
              metric,
              low.map((value) => Math.min(100, value + more)),
            ),
          ]
          for (const i of before.keys()) expect(rank(after[i])).toBeGreaterThanOrEqual(rank(before[i]))
        },
      ),
    )
  })

  test('the level is a function of boot time: a jumping wall clock changes nothing', () => {
    fc.assert(
      fc.property(
        values,
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 120, maxLength: 120 }),
        (ram, jumps) => {
          const steady = trace(ram.map((value) => ({ ram: value })))
          const jumping = steady.map((sample, i) => ({ ...sample, at: sample.at + (jumps[i] ?? 0) }))
          expect(levels(jumping, 'ram')).toEqual(levels(steady, 'ram'))
        },
      ),
    )
  })

  test('a sample of one second apart weighs by its time, not its number', () => {
    const dense = [
      ...repeat(24, (i) => sampleAt(1_000 + i * 5, { ram: 50 })),
      ...repeat(10, (i) => sampleAt(1_116 + i, { ram: 80 })),
    ]
    expect(levels(dense, 'ram').at(-1)).toBe('NORMAL')
  })
})
