import { expect, test } from 'vitest'
import { type Candidate, decide, type Keep } from '../../../../src/operations/backup/retention/decide.ts'

const DAY = 86_400_000
/** A Monday at noon, UTC. */
const START = Date.UTC(2026, 0, 5, 12)
const NINETY: Keep = { keepMs: 90 * DAY, weeklyMs: 0 }

/** A verified backup that the clock on the wall says was taken on day `day`. */
function backup(day: number, more: Partial<Candidate> = {}): Candidate {
  const id = `main-${String(day).padStart(3, '0')}`
  const takenAt = START + day * DAY
  return { id, database: 'main', sequence: day, takenAt, verified: true, readBy: [], ...more }
}

const daily = (days: number) => Array.from({ length: days }, (_, day) => backup(day))

/** Decides right after the backup that is the last of `entries`, which this run has made. */
function after(entries: readonly Candidate[], keep = NINETY, now?: number) {
  const made = entries.at(-1)
  const decisions = decide(
    entries,
    () => keep,
    now ?? (made?.takenAt ?? START) + 1,
    new Set(made?.verified ? [made.id] : []),
  )
  return {
    decisions,
    deleted: decisions.filter(({ keep }) => !keep).map(({ id }) => id),
    of: (id: string) => decisions.find((decision) => decision.id === id),
  }
}

test('deletes what is older than ninety days before the newest verified backup, and says so', () => {
  const { deleted, of } = after(daily(93))
  expect(deleted).toEqual(['main-000', 'main-001'])
  expect(of('main-001')?.because).toBe('Deleted: 91 d older than the newest verified backup; kept for 90 d.')
  expect(of('main-002')?.because).toBe('Kept: 90 d older than the newest verified backup; kept for 90 d.')
})

test('never deletes the newest verified backup, however short backups are kept', () => {
  const { deleted, of } = after(daily(3), { keepMs: 0, weeklyMs: 0 })
  expect(deleted).toEqual(['main-000', 'main-001'])
  expect(of('main-002')).toMatchObject({ keep: true, rule: 'newest-verified' })
})

test('deletes nothing when the run failed or did not verify what it made', () => {
  const old = daily(200)
  expect(decide(old, () => NINETY, START + 300 * DAY, new Set()).filter(({ keep }) => !keep)).toEqual([])
  const { deleted, of } = after([...old, backup(200, { verified: false })])
  expect(deleted).toEqual([])
  expect(of('main-000')?.because).toBe(
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
  expect(after([at(0), at(1), at(2, 365)]).of('main-000')?.because).toBe(
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
  expect(of('main-000')?.because).toBe(
    'Kept: the clock says 2026-01-04T12:00:00Z, before the newest verified backup (2026-07-23T12:00:00Z).',
  )
})

test('keeps what a person pinned and what somebody reads, and says who', () => {
  const [first, second, ...rest] = daily(200)
  const { of } = after([
    { ...(first as Candidate), pinned: 'before the audit' },
    { ...(second as Candidate), readBy: ['op_7'] },
    ...rest,
  ])
  expect(of('main-000')?.because).toBe('Kept: pinned (before the audit).')
  expect(of('main-001')?.because).toBe('Kept: op_7 reads it.')
  expect(of('main-002')?.keep).toBe(false)
})

test('keeps the last verified backup of each week longer, where the configuration asks for it', () => {
  const entries = daily(120).map((entry) => (entry.sequence === 13 ? { ...entry, verified: false } : entry))
  const { decisions, of } = after(entries, { keepMs: 90 * DAY, weeklyMs: 110 * DAY })
  const weekly = decisions.filter(({ rule }) => rule === 'weekly').map(({ id }) => id)
  expect(weekly).toEqual(['main-012', 'main-020', 'main-027'])
  expect(of('main-006')?.keep).toBe(false)
  expect(of('main-020')?.because).toBe(
    'Kept: the last verified backup of its week, 99 d older than the newest verified backup; weeks are kept for 110 d.',
  )
})

test('judges each database by its own backups and its own rule', () => {
  const crm = daily(100).map((entry) => ({ ...entry, id: `crm-${entry.sequence}`, database: 'crm' }))
  const entries = [...daily(100), ...crm]
  const keepOf = (database: string): Keep => ({ keepMs: database === 'crm' ? 95 * DAY : 0, weeklyMs: 0 })
  const decisions = decide(entries, keepOf, START + 400 * DAY, new Set(['crm-99']))
  expect(decisions.filter(({ keep }) => !keep).map(({ id }) => id)).toEqual([
    'crm-0',
    'crm-1',
    'crm-2',
    'crm-3',
  ])
})

test('keeps an unverified backup that is newer than the newest verified one', () => {
  const entries = [...daily(100), backup(100, { verified: false })]
  const decisions = decide(
    entries,
    () => ({ keepMs: 0, weeklyMs: 0 }),
    START + 101 * DAY,
    new Set(['main-099']),
  )
  expect(decisions.at(-1)).toMatchObject({ id: 'main-100', keep: true, rule: 'not-older' })
})
