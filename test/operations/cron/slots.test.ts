import { Cron } from 'croner'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { cronSchema } from '../../../src/config/cron.ts'
import { scheduleProblem } from '../../../src/core/schedule.ts'
import { openSchedule } from '../../../src/operations/cron/slots.ts'
import { dateOf, dayOf, isDate, isNearChange, wallClock } from '../../../src/operations/cron/zone.ts'

const HOUR = 3_600_000
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC']

/** Each change of the clocks in 2026, from what a clock on the wall shows an hour apart. */
function changes(zone: string): number[] {
  const found: number[] = []
  const shift = (at: number) => {
    const { year, month, day, hour, minute } = wallClock(zone, at)
    return Date.UTC(year, month - 1, day, hour, minute) - at
  }
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += HOUR / 2) {
    if (shift(at) !== shift(at - HOUR / 2)) found.push(at)
  }
  return found
}

/** A day and a half around each change, and four days in the middle of seasons. */
const windows = (zone: string) =>
  [...changes(zone), ...[0, 4, 7, 10].map((month) => Date.UTC(2026, month, 17, 12))].map((at) => ({
    from: at - 18 * HOUR,
    to: at + 18 * HOUR,
  }))

interface Field {
  text: string
  has(value: number): boolean
}

const field = (from: number, to: number): fc.Arbitrary<Field> =>
  fc.oneof(
    fc.constant({ text: '*', has: () => true }),
    fc.integer({ min: from, max: to }).map((n) => ({ text: String(n), has: (value: number) => value === n })),
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .map(([a, b]) => ({ text: `${a}-${b}`, has: (value: number) => value >= a && value <= b })),
    fc.integer({ min: 2, max: Math.min(20, to - from) }).map((step) => ({
      text: `*/${step}`,
      has: (value: number) => (value - from) % step === 0,
    })),
  )

/** Each minute of a window and what the wall shows then. */
function minutesOf(zone: string, from: number, to: number) {
  return Array.from({ length: (to - from) / 60_000 }, (_, i) => {
    const at = from + i * 60_000
    const { year, month, day, hour, minute } = wallClock(zone, at)
    return { at, minute, hour, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
  })
}

const expressions = fc
  .tuple(field(0, 59), field(0, 23), field(0, 6))
  .filter(([minute]) => !minute.text.includes('*') && !minute.text.includes('-'))

describe.each(ZONES)('the slots of a job in %s', (zone) => {
  test.each(windows(zone).map((window) => [new Date(window.from).toISOString(), window] as const))(
    'around %s are those that the clock on the wall shows, except within three hours of a change',
    (_, { from, to }) => {
      const minutes = minutesOf(zone, from, to)
      const run = fc.property(expressions, ([minute, hour, weekday]) => {
        const schedule = openSchedule(`${minute.text} ${hour.text} * * ${weekday.text}`, zone)
        const slots = schedule.between(from, to)
        const clear = slots.filter(({ nearChange }) => !nearChange).map(({ at }) => at)
        const expected = minutes.filter(
          (one) => minute.has(one.minute) && hour.has(one.hour) && weekday.has(one.weekday),
        )
        expect(clear).toEqual(expected.map(({ at }) => at).filter((at) => !isNearChange(zone, at)))
        expect(slots.map(({ next }) => next).slice(0, -1)).toEqual(slots.slice(1).map(({ at }) => at))
        for (const { at, next, earlyMs } of slots) {
          expect(earlyMs).toBe(Math.min(300_000, ((next ?? Number.POSITIVE_INFINITY) - at) / 10))
          expect(schedule.before(at + 1)?.at).toBe(at)
        }
      })
      fc.assert(run, { numRuns: 8 })
    },
  )

  it('says of every change, and of nothing else, that it is near', () => {
    for (const at of changes(zone)) {
      expect(isNearChange(zone, at - 2 * HOUR)).toBe(true)
      expect(isNearChange(zone, at + 2 * HOUR)).toBe(true)
      expect(isNearChange(zone, at - 4 * HOUR)).toBe(false)
      expect(isNearChange(zone, at + 4 * HOUR)).toBe(false)
    }
  })

  it('gives a date its own hours, 23 and 25 of them when the clocks change', () => {
    for (const { from, to } of windows(zone)) {
      for (let at = from; at < to; at += HOUR / 2) {
        const day = dayOf(zone, dateOf(zone, at))
        expect(at >= day.from && at < day.to).toBe(true)
      }
    }
  })
})

test('a day of a change has 23 or 25 hours', () => {
  const hours = (date: string) => {
    const { from, to } = dayOf('Europe/Berlin', date)
    return (to - from) / HOUR
  }
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-20')]).toEqual([23, 25, 24])
})

test('the gap of spring and the overlap of autumn are marked, whatever the scheduler makes of them', () => {
  const slots = openSchedule('30 2 * * *', 'Europe/Berlin')
  const spring = dayOf('Europe/Berlin', '2026-03-29')
  expect(slots.between(spring.from, spring.to).map(({ nearChange }) => nearChange)).toEqual([true])
  const autumn = dayOf('Europe/Berlin', '2026-10-25')
  const twice = openSchedule('30 2 * * *', 'Europe/Berlin').between(autumn.from, autumn.to)
  expect(twice.length).toBeGreaterThan(0)
  expect(twice.every(({ nearChange }) => nearChange)).toBe(true)
})

test('a schedule that never comes, or is none, is an error with an example', () => {
  expect(scheduleProblem('0 0 30 2 *')).toMatch(/never comes/)
  expect(scheduleProblem('61 10 * * *')).toMatch(/not a cron expression/)
  expect(scheduleProblem('every day at ten')).toMatch(/not a cron expression/)
  expect(scheduleProblem('0 10 * * *')).toBeUndefined()
  expect(scheduleProblem('0 0 29 2 *')).toBeUndefined()
  expect(() => openSchedule('0 0 30 2 *')).toThrow(
    expect.objectContaining({ code: 'config_invalid', hint: expect.stringContaining('"0 10 * * *"') }),
  )
})

test('of a job with too many slots the newest are known', () => {
  const to = Date.UTC(2026, 10, 20)
  const slots = openSchedule('* * * * * *', 'UTC').between(to - 24 * HOUR, to)
  expect(slots.length).toBeLessThanOrEqual(1_500)
  expect(slots.at(-1)?.at).toBe(to - 1_000)
})

test('a date is one that there is', () => {
  expect(['2026-11-20', '2028-02-29'].every(isDate)).toBe(true)
  expect(['2026-02-30', '2026-13-01', '20-11-2026', 'yesterday', '', '2026-1-1'].some(isDate)).toBe(false)
})

test('such a schedule is refused with the whole configuration', () => {
  const of = (schedule: string) =>
    cronSchema().safeParse({ source: { kind: 'files' }, jobs: { one: { schedule } } })
  expect(of('0 0 30 2 *').error?.issues).toEqual([
    expect.objectContaining({
      path: ['jobs', 'one', 'schedule'],
      message: expect.stringContaining('never comes'),
    }),
  ])
  expect(of('0 10 * * *').success).toBe(true)
})

test('what is known of a schedule is what it says when it is asked anew', () => {
  const asked = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -200_000, max: 200_000 })), {
    minLength: 10,
    maxLength: 30,
  })
  const run = fc.property(
    expressions,
    fc.constantFrom(...ZONES),
    asked,
    ([minute, hour, weekday], zone, questions) => {
      const expression = `${minute.text} ${hour.text} * * ${weekday.text}`
      const fresh = new Cron(expression, { paused: true, timezone: zone })
      for (const [forward, seconds] of questions) {
        const at = Date.UTC(2026, 6, 15) + seconds * 1_000
        const schedule = openSchedule(expression, zone, at)
        if (forward) expect(schedule.next(at)).toBe(fresh.nextRun(new Date(at))?.getTime())
        else expect(schedule.before(at)?.at).toBe(fresh.previousRuns(1, new Date(at))[0]?.getTime())
      }
    },
  )
  fc.assert(run, { numRuns: 30 })
})
