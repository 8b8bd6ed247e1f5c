import { describe, expect, it } from 'vitest'
import type { CronRun } from '../../../src/journal/cron-runs.ts'
import { reviewJobs } from '../../../src/operations/cron/review.ts'
import { DAY } from './a-day.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
/** The newest last, a day apart, the last one at the time of the review. */
const runs = (all: readonly Partial<CronRun>[]): CronRun[] =>
  all.map((one, i) => {
    const dueAt = NOW - (all.length - 1 - i) * DAY
    return { job: 'report', run: `r${i}`, dueAt, verdict: 'valid', ...one }
  })
const review = (all: readonly CronRun[], now = NOW) => reviewJobs(['report'], () => all, now)
const found = (all: readonly CronRun[], now = NOW) => review(all, now).findings.map(({ finding }) => finding)
const seconds = (all: readonly number[]) => runs(all.map((each) => ({ durationMs: each * 1_000 })))
const verdicts = (...all: string[]) => runs(all.map((verdict) => ({ verdict })))
const times = (n: number, verdict: string) => Array.from({ length: n }, () => verdict)

describe('a runtime that rises', () => {
  const rising = [100, 104, 108, 112, 116, 120, 124, 128]

  it('over eight runs by a quarter is a finding, with both ends', () => {
    expect(review(seconds(rising)).findings).toEqual([
      {
        job: 'report',
        finding: 'rising_runtime',
        found: 'report takes 2 min where it took 100 s: rising over 8 runs.',
      },
    ])
  })

  it.each([
    ['over seven runs', rising.slice(1)],
    ['by less than a quarter', rising.map((each) => 100 + (each - 100) * 0.88)],
    ['less surely: two of eight in the other order', [104, 100, 108, 112, 116, 120, 124, 128]],
    ['the other way round', rising.toReversed()],
  ])('%s is none', (_, all) => {
    expect(found(seconds(all))).toEqual([])
  })

  it('counts runs that took too long, and none that failed', () => {
    const all = seconds(rising)
    const last = (verdict: string) => [...all.slice(0, -1), { ...(all.at(-1) as CronRun), verdict }]
    expect(found(last('overdue'))).toEqual(['rising_runtime'])
    expect(found(last('failed'))).toEqual([])
  })
})

describe('failures now and then', () => {
  it.each([
    ['two of ten', [...times(8, 'valid'), 'failed', 'invalid'], ['intermittent']],
    ['one of ten', [...times(9, 'valid'), 'failed'], []],
    ['nine of ten', [...times(9, 'missing'), 'valid'], ['intermittent']],
    ['all of ten, for less than 14 days', times(10, 'missing'), []],
    ['two that cannot be told', [...times(8, 'valid'), 'unknown', 'unknown'], []],
  ])('%s', (_, all, findings) => {
    expect(found(verdicts(...all))).toEqual(findings)
  })

  it('says how many of how many, and how', () => {
    const [finding] = review(verdicts('valid', 'failed', 'late', 'missing', 'valid')).findings
    expect(finding?.found).toBe(
      '2 of the last 5 runs of report came to nothing (failed, missing), the others were right.',
    )
  })
})

describe('nothing valid for 14 days', () => {
  it('is a candidate for removal, and not a moment earlier', () => {
    const all = verdicts('valid', ...times(14, 'failed'))
    expect(found(all, NOW - 1)).toEqual(['intermittent'])
    expect(review(all).findings.at(-1)).toMatchObject({
      finding: 'nothing_valid',
      found: expect.stringMatching(/^report has produced nothing valid for 14 d .*candidate for removal/),
    })
  })

  it('counts from the first time anything was known, where nothing ever was', () => {
    expect(found(verdicts(...times(15, 'missing')))).toEqual(['nothing_valid'])
    expect(found(verdicts(...times(14, 'missing')))).toEqual([])
  })

  it('is not said of a job that came late and right', () => {
    expect(found(verdicts(...times(14, 'missing'), 'late'))).toEqual(['intermittent'])
  })

  it('says since when anything is known', () => {
    expect(review([]).known_since).toBeNull()
    expect(review(verdicts('valid', 'valid')).known_since).toBe('2026-11-19T12:00:00Z')
  })
})
