import { expect, test } from 'vitest'
import { alike, lostSentence, lostSince } from '../../../../src/operations/backup/restore/lost.ts'

const then = [
  { table: 'public.account', rows: 3, fingerprint: 'a' },
  { table: 'public.note', rows: 5, fingerprint: 'n' },
  { table: 'public.visit', rows: 2, fingerprint: 'v' },
  { table: 'public.empty', rows: 0, fingerprint: '0' },
]

test('names the tables whose rows differ though there are as many', () => {
  const now = { 'public.account': 3, 'public.note': 5, 'public.visit': 2, 'public.empty': 0 }
  const lost = lostSince(then, now, { 'public.account': 'changed', 'public.note': 'n', 'public.visit': 'v' })
  expect(lost).toMatchObject({ rows: 0, back: 0, changed: ['public.account'], unread: 0 })
  expect(lostSentence(lost)).toMatch(
    /^Rows by count .* none; .* come back: 0\. Rows differ, .* in public\.account: /,
  )
  expect(lostSentence(lost)).not.toContain('not be compared')
})

test('says how many tables could not be compared, and what no count tells of those that have grown', () => {
  const now = { 'public.account': 3, 'public.note': 9, 'public.visit': 2, 'public.empty': 0 }
  const lost = lostSince(then, now, { 'public.visit': 'v' })
  expect(lost).toMatchObject({
    rows: 4,
    tables: [{ table: 'public.note', rows: 4 }],
    changed: [],
    unread: 1,
  })
  expect(lostSentence(lost)).toMatch(
    /1 tables with as many rows as then could not be compared in time, and what was changed in place in tables that have more or fewer rows is not counted\.$/,
  )
})

test('compares only tables that have rows, and as many as then', () => {
  const now = { 'public.account': 2, 'public.note': 5, 'public.empty': 0 }
  expect(alike(then, now).map(({ table }) => table)).toEqual(['public.note'])
})
