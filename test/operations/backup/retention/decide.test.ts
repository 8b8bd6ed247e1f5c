import { expect, test } from 'vitest'
import type { Keeping } from '../../../../src/operations/backup/decision.ts'
import { type Candidate, decide, KEEP_MS } from '../../../../src/operations/backup/retention/decide.ts'

const DAY = 86_400_000
/** A Monday at noon, UTC. */
const START = Date.UTC(2026, 0, 5, 12)
const NINETY: Keeping = { keepMs: KEEP_MS, weeklyMs: undefined }

/** A verified backup that the clock on the wall says was taken on day `day`. */
function backup(day: number, more: Partial<Candidate> = {}): Candidate {
  const id = `main-${String(day).padStart(3, '0')}`
  const takenAt = START + day * DAY
  return { id, sequence: day, takenAt, verified: true, ...more }
}

const daily = (days: number) => Array.from({ length: days }, (_, day) => backup(day))

/** Decides right after the backup that is the last of `entries`, which this run has made. */
function after(entries: readonly Candidate[], keeping = NINETY, now?: number) {
  const made = entries.at(-1)
  const produced = made?.verified ? made.id : undefined
  const decisions = decide(entries, keeping, now ?? (made?.takenAt ?? START) + 1, produced)
  return {
    decisions,
    deleted: decisions.filter(({ keep }) => !keep).map(({ id }) => id),
    of: (id: string) => decisions.find((decision) => decision.id === id),
  }
}

test('deletes what is older than ninety days before the newest verified backup, and says so', () => {
  const { deleted, of } = after(daily(93))
  expect(deleted).toEqual(['main-000', 'main-001'])
  expect(of('main-001')?.why).toBe('Deleted: 91 d older than the newest verified backup; kept for 90 d.')
  expect(of('main-002')?.why).toBe('Kept: 90 d older than the newest verified backup; kept for 90 d.')
})

test('never deletes the newest verified backup, however short backups are kept', () => {
  const { deleted, of } = after(daily(3), { keepMs: 0, weeklyMs: 0 })
  expect(deleted).toEqual(['main-000', 'main-001'])
  expect(of('main-002')).toMatchObject({ keep: true, rule: 'newest-verified' })
})

test('deletes nothing when the run failed or did not verify what it made', () => {
  const old = daily(200)
  expect(decide(old, NINETY, START + 300 * DAY, undefined).filter(({ keep }) => !keep)).toEqual([])
  const { deleted, of } = after([...old, backup(200, { verified: false })])
  expect(deleted).toEqual([])
  expect(of('main-000')?.why).toBe(
    'Kept: this run made no backup of the database that was restored and compared.',
  )
})

test('keeps the last good backup while every later one fails verification', () => {
  const bad = Array.from({ length: 200 }, (_, n) => backup(n + 1, { verified: false }))
  expect(after([backup(0), ...bad]).of('main-000')).toMatchObject({ keep: true, rule: 'newest-verified' })
})

test('does not count a year in which no backup was made against the old ones', () => {
  const { deleted } = after([...daily(30), backup(400)])
  expect(deleted).toEqual([])
})

test('deletes nothing when the clock jumps a year ahead within one boot', () => {
  const at = (day: number, jump = 0) =>
    backup(day, { takenAt: START + (day + jump) * DAY, uptime: { boot: 'a', ms: day * DAY } })
  expect(after([at(0), at(1), at(2, 365)]).of('main-000')?.why).toBe(
    'Kept: 2 d older than the newest verified backup; kept for 90 d.',
  )
})

test('counts what was made under a clock that ran a year ahead by its true age', () => {
  const at = (day: number, jump = 0) =>
    backup(day, { takenAt: START + (day + jump) * DAY, uptime: { boot: 'a', ms: day * DAY } })
  const { deleted } = after([at(0), at(1, 365), at(95, 0)])
  expect(deleted).toEqual(['main-000', 'main-001'])
})

test('deletes nothing while the clock is before the newest verified backup', () => {
  const { deleted, of } = after(daily(200), NINETY, START - DAY)
  expect(deleted).toEqual([])
  expect(of('main-000')?.why).toBe(
    'Kept: the clock says 2026-01-04T12:00:00Z, before the newest verified backup (2026-07-23T12:00:00Z).',
  )
})

test('keeps what a person pinned and what somebody reads, and says who', () => {
  const [first, second, ...rest] = daily(200)
  const { of } = after([
    { ...(first as Candidate), pinned: 'before the audit' },
    { ...(second as Candidate), readBy: 'op_7' },
    ...rest,
  ])
  expect(of('main-000')?.why).toBe('Kept: pinned (before the audit).')
  expect(of('main-001')?.why).toBe('Kept: op_7 reads it.')
  expect(of('main-002')?.keep).toBe(false)
})

test('keeps the first verified backup of each week longer, where the configuration asks for it', () => {
  const entries = daily(120).map((entry) => (entry.sequence === 14 ? { ...entry, verified: false } : entry))
  const { decisions, of } = after(entries, { keepMs: KEEP_MS, weeklyMs: 110 * DAY })
  const weekly = decisions.filter(({ rule }) => rule === 'weekly').map(({ id }) => id)
  expect(weekly).toEqual(['main-015', 'main-021', 'main-028'])
  expect(of('main-007')?.keep).toBe(false)
  expect(of('main-021')?.why).toBe(
    'Kept: the first verified backup of its week, 98 d older than the newest verified backup; weeks are kept for 110 d.',
  )
})

test('deletes nothing when the backup that the run made is not the newest verified one', () => {
  expect(decide(daily(200), NINETY, START + 300 * DAY, 'main-198').every(({ keep }) => keep)).toBe(true)
})

test('keeps an unverified backup that is newer than the newest verified one', () => {
  const entries = [...daily(100), backup(100, { verified: false })]
  const decisions = decide(entries, { keepMs: 0, weeklyMs: 0 }, START + 101 * DAY, 'main-099')
  expect(decisions.at(-1)).toMatchObject({ id: 'main-100', keep: true, rule: 'not-older' })
})
