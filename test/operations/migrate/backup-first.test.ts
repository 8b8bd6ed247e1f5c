import { expect, test } from 'vitest'
import type { Entry } from '../../../src/operations/backup/entry.ts'
import { FRESH_MS, restsOn } from '../../../src/operations/migrate/backup-first.ts'
import { certificate, id, newEntry } from '../backup/certificates.ts'

const TAKEN = '2026-01-05T12:00:00Z'
const at = (minutes: number) => Date.parse(TAKEN) + minutes * 60_000
const HASH = 'a'.repeat(64)

function entry(n: number, more: Partial<Entry> = {}): Entry {
  return {
    ...newEntry(n),
    sequence: n,
    state: 'verified',
    started_at: 0,
    certificate: certificate(n, { revision: 'r1' }),
    ...more,
  }
}

const rests = (
  entries: Entry[],
  minutes = 10,
  schemaHash = HASH,
  revision: string | undefined = 'r1',
  source = '/srv/main.db',
  uptime?: Entry['uptime'],
) => {
  const found = restsOn(entries, { schemaHash, revision, source }, FRESH_MS, { at: at(minutes), uptime })
  return 'none' in found ? found.none : found.backup.id
}

test('rests on the newest backup that was restored, is young and has the schema', () => {
  expect(rests([entry(2), entry(1)])).toBe(id(2))
  expect(rests([entry(3, { state: 'made' }), entry(2)])).toBe(id(2))
  expect(rests([entry(2)], 60)).toBe(id(2))
})

test('says all that is wrong with what there is', () => {
  expect(rests([])).toBe('there is no backup that was restored and compared')
  expect(rests([entry(1, { state: 'made' })])).toBe(
    `there is no backup that was restored and compared; ${id(1)} was only decoded`,
  )
  expect(rests([entry(1, { state: 'damaged' }), entry(2, { state: 'deleted' })])).toMatch(
    /^there is no backup/,
  )
  expect(rests([entry(2)], 61)).toBe(
    `the newest verified backup, ${id(2)}, is 61 min old (the limit is 60 min)`,
  )
  expect(rests([entry(2)], 180, 'b'.repeat(64), 'r2')).toBe(
    `the newest verified backup, ${id(2)}, is 3 h old (the limit is 60 min) and was taken at another schema (r1, now r2)`,
  )
  expect(rests([entry(2)], 1, 'b'.repeat(64))).toBe(
    `the newest verified backup, ${id(2)}, was taken at another schema`,
  )
  expect(rests([entry(2)], -1)).toMatch(/was taken in the future/)
})

test('rests on no backup of what the same name led to before', () => {
  expect(rests([entry(2)], 1, HASH, 'r1', '/srv/other.db')).toBe(
    `the newest verified backup, ${id(2)}, is of /srv/main.db, and the database is /srv/other.db`,
  )
})

test('rests on no older backup because a clock was set back', () => {
  const since = (minutes: number, boot = 'b1') => ({ boot, ms: minutes * 60_000 })
  const now = (minutes: number, uptime: Entry['uptime']) =>
    rests([entry(2, { uptime: since(100) })], minutes, HASH, 'r1', '/srv/main.db', uptime)
  expect(now(5, since(110))).toBe(id(2))
  expect(now(5, since(161))).toMatch(/is 61 min old/)
  expect(now(5, since(61, 'b2'))).toMatch(/is 61 min old/)
  expect(now(61, since(110))).toMatch(/is 61 min old/)
})
