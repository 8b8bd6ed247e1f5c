import { expect, test } from 'vitest'
import { oldCode } from '../../../src/operations/migrate/old-code.ts'
import { elementsOf } from '../../../src/systems/sqlite/elements.ts'

const state = (...lines: (string | null)[][]) => ({
  schemaHash: '',
  revision: undefined,
  lines: lines.map((line) => JSON.stringify(line)),
})
const NOTE = ['relation', 'public.note', 'r']
const ID = ['column', 'public.note', '1', 'id', 'integer', 'true', null, '', '']
const column = (name: string, notNull: string, fallback: string | null, identity = '') => [
  'column',
  'public.note',
  '2',
  name,
  'text',
  notNull,
  fallback,
  identity,
  '',
]

test('is safe where things were only added that nobody has to know', () => {
  for (const added of [
    column('text', 'false', null),
    column('text', 'true', "'x'::text"),
    column('n', 'true', null, 'a'),
    ['relation', 'public.other', 'r'],
    ['constraint', 'public.other', 'few', 'CHECK (id < 3)'],
    ['index', 'public.i', 'CREATE INDEX i ON public.note (id)'],
    ['element', 'public.note', 'b TEXT'],
    ['element', 'public.note', "c TEXT NOT NULL DEFAULT 'x'"],
  ]) {
    expect(oldCode(state(NOTE, ID), state(NOTE, ID, added)), String(added)).toMatchObject({ safe: true })
  }
})

test('is not safe where something is gone, changed, or in the way of a write', () => {
  expect(oldCode(state(NOTE, ID), state(NOTE))).toEqual({
    safe: false,
    says: 'Code for the old schema may fail: column public.note id is gone or changed.',
  })
  for (const added of [
    column('text', 'true', null),
    ['constraint', 'public.note', 'few', 'CHECK (id < 3)'],
    ['trigger', 'public.note', 'bump'],
    ['element', 'public.note', 'b TEXT NOT NULL'],
    ['element', 'public.note', 'CHECK (id < 3)'],
    ['trigger', 'public.note', 'g', 'CREATE TRIGGER g AFTER INSERT ON note BEGIN SELECT 1; END'],
  ]) {
    const found = oldCode(state(NOTE, ID), state(NOTE, ID, added))
    expect(found.safe, String(added)).toBe(false)
    expect(found.says).toMatch(/may fail to write: \w+ public\.note/)
  }
})

test('takes a table of SQLite apart into its columns and constraints', () => {
  expect(
    elementsOf(`CREATE TABLE "a (b" (id INTEGER PRIMARY KEY, [x,y] NUMERIC(5, 2) -- one, two
      , t TEXT DEFAULT ',)''(', CHECK (id IN (1, 2)) ) WITHOUT ROWID`),
  ).toEqual({
    elements: [
      'id INTEGER PRIMARY KEY',
      '[x,y] NUMERIC(5, 2) -- one, two',
      "t TEXT DEFAULT ',)''('",
      'CHECK (id IN (1, 2))',
    ],
    options: 'WITHOUT ROWID',
  })
  expect(elementsOf('CREATE VIRTUAL TABLE s USING fts5 (a, b)')).toBeUndefined()
})
