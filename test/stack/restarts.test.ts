import { describe, expect, test } from 'vitest'
import {
  type History,
  type Mark,
  remember,
  restartFinding,
  riseSince,
  WINDOW_MS,
} from '../../src/stack/restarts.ts'

const mark = (at: number, restarts: number, identity = 'one'): Mark => ({ at, restarts, identity })

/** Looks as they would have been kept, one after the other. */
function looks(...marks: Mark[]): History {
  return marks.reduce<History>((history, now) => remember(history, now), [])
}

describe('a restart count', () => {
  test('that rose since the last look is a rise over that time', () => {
    expect(riseSince(looks(mark(0, 3)), mark(40_000, 10))).toEqual({ by: 7, overMs: 40_000 })
  })

  test('that stays is no rise', () => {
    expect(riseSince(looks(mark(0, 3)), mark(40_000, 3))).toBeUndefined()
  })

  test('is compared over the window, so that a slow loop shows between frequent looks', () => {
    const history = looks(mark(0, 1), mark(15_000, 2), mark(17_000, 2), mark(19_000, 2))
    expect(riseSince(history, mark(21_000, 2))).toEqual({ by: 1, overMs: 21_000 })
  })

  test('is compared with the last look of all when none is young', () => {
    const history = looks(mark(0, 1), mark(1_000, 2))
    expect(riseSince(history, mark(3_600_000, 5))).toEqual({ by: 3, overMs: 3_599_000 })
  })

  test('stops being a rise when the window has passed', () => {
    const history = looks(mark(0, 1), mark(10_000, 9))
    const later = remember(history, mark(20_000, 9))
    expect(riseSince(later, mark(20_000 + WINDOW_MS, 9))).toBeUndefined()
  })

  test('of another container starts again', () => {
    expect(riseSince(looks(mark(0, 1, 'old')), mark(1_000, 4, 'new'))).toBeUndefined()
  })

  test('that fell was reset, and only looks since then count', () => {
    const history = looks(mark(0, 50), mark(1_000, 0))
    expect(riseSince(history, mark(2_000, 0))).toBeUndefined()
    expect(riseSince(history, mark(2_000, 2))).toEqual({ by: 2, overMs: 1_000 })
  })

  test('is not compared with looks from the future, after the clock was set back', () => {
    expect(riseSince(looks(mark(9_000_000, 1)), mark(1_000, 4))).toBeUndefined()
  })
})

test('the history stays small however often one looks, and still sees a slow rise', () => {
  let history: History = []
  for (let at = 0; at <= 200_000; at += 100) history = remember(history, mark(at, Math.floor(at / 10_000)))
  expect(history.length).toBeLessThanOrEqual(16)
  expect(riseSince(history, mark(200_100, 20))?.by).toBeGreaterThanOrEqual(15)
})

describe('the finding', () => {
  test('calls a crash loop what looks online', () => {
    expect(restartFinding(mark(40_000, 10), looks(mark(0, 3)), 'online')).toBe(
      'restarted 7 times in the last 40 s: a crash loop that looks online',
    )
  })

  test('says no more than it knows of a single restart', () => {
    expect(restartFinding(mark(40_000, 4), looks(mark(0, 3)), 'online')).toBe(
      'restarted once in the last 40 s',
    )
  })

  test('suspects, without an earlier look, what has only just come up after restarts', () => {
    expect(restartFinding(mark(100_000, 57), [], 'online', 97_000)).toBe(
      'up for only 3 s after 57 restarts: look again to tell a restart from a crash loop',
    )
    expect(restartFinding(mark(100_000, 57), [], 'online', 10_000)).toBeUndefined()
    expect(restartFinding(mark(100_000, 0), [], 'online', 97_000)).toBeUndefined()
  })
})
