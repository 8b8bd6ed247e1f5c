import { describe, expect, it } from 'vitest'
import type { CronRun } from '../../../src/journal/cron-runs.ts'
import { baselineOf, sizeFinding, timeFinding, unusuallyLong } from '../../../src/operations/cron/baseline.ts'

const MINUTE = 60_000
const usual = (n: number, value: number) => ({
  durations: Array.from({ length: n }, () => value),
  sizes: Array.from({ length: n }, () => value),
})

describe('four times the usual time', () => {
  it.each([
    ['a moment more is too long', 5, 4 * MINUTE + 1, true],
    ['exactly that is not', 5, 4 * MINUTE, false],
    ['after four runs nothing is known', 4, 400 * MINUTE, undefined],
  ])('%s', (_, n, ms, is) => {
    expect(unusuallyLong(usual(n, MINUTE), ms)).toBe(is)
  })

  it('does not count where that is less than half a minute more', () => {
    expect(unusuallyLong(usual(9, 1_000), 31_000)).toBe(false)
    expect(unusuallyLong(usual(9, 1_000), 31_001)).toBe(true)
  })

  it('is usual for a job whose time varies as much', () => {
    const durations = [1, 1, 2, 4, 6, 9].map((minutes) => minutes * MINUTE)
    expect(unusuallyLong({ durations, sizes: [] }, 13 * MINUTE)).toBe(false)
    expect(unusuallyLong({ durations, sizes: [] }, 14 * MINUTE)).toBe(true)
  })

  it('is said with what it rests on, also where that is too little', () => {
    const [long] = timeFinding(usual(5, MINUTE), 5 * MINUTE)
    expect(long).toMatchObject({ passed: false, found: expect.stringMatching(/5 min.*\(5 valid runs\)/) })
    const [few] = timeFinding(usual(4, MINUTE), 5 * MINUTE)
    expect(few).toMatchObject({ passed: true, found: expect.stringMatching(/only 4 valid runs: it decides/) })
    expect(timeFinding(usual(0, MINUTE), 5 * MINUTE)).toEqual([])
  })
})

describe('a tenth of the usual output', () => {
  it.each([
    ['is too little', 5, 100, false],
    ['and a byte is not', 5, 101, true],
    ['says nothing after four runs', 4, 1, true],
  ])('%s', (_, n, bytes, passed) => {
    expect(sizeFinding(usual(n, 1_000), bytes)).toMatchObject([{ rule: 'baseline.size', passed }])
  })

  it('is usual for a job whose output varies as much', () => {
    const sizes = [10, 400, 1_000, 1_000, 2_000, 2_500]
    expect(sizeFinding({ durations: [], sizes }, 90)).toMatchObject([{ passed: true }])
  })
})

it('what is usual is learned of valid runs alone, and not of the run that is judged', () => {
  const run = (id: string, verdict: string): CronRun => {
    return { job: 'report', run: id, dueAt: 1, verdict, durationMs: 7, bytes: 9 }
  }
  const all = ['valid', 'invalid', 'failed', 'late', 'overdue'].map((verdict) => run(verdict, verdict))
  expect(baselineOf([...all, run('itself', 'valid')], 'itself')).toEqual({ durations: [7], sizes: [9] })
})
