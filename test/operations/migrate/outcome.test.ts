import { expect, test } from 'vitest'
import { judge, rowsSince, type State, schemaDifference } from '../../../src/operations/migrate/outcome.ts'

const state = (schemaHash: string, revision?: string, lines: string[] = []): State => ({
  schemaHash,
  revision,
  lines,
})
const ENDED_1 = { code: 1 }
const GOOD = { code: 0 }

test('believes the revision and not the exit code', () => {
  const before = state('a', 'r1')
  const goal = ['r3']
  expect(judge({ before, after: state('b', 'r3'), exit: GOOD, goal })).toEqual({
    what: 'all',
    says: 'The database is at r3.',
  })
  expect(judge({ before, after: state('a', 'r1'), exit: GOOD, goal }).what).toBe('nothing')
  expect(judge({ before, after: state('a', 'r1'), exit: ENDED_1, goal })).toEqual({
    what: 'nothing',
    says: 'The command ended with 1. The database is at r1 with the same schema as before: nothing was applied.',
  })
  expect(judge({ before, after: state('b', 'r2'), exit: ENDED_1, goal })).toEqual({
    what: 'part',
    says: 'The command ended with 1. The database is at r2, between r1 and r3.',
  })
  expect(judge({ before, after: state('b', 'r1'), exit: { signal: 'SIGKILL' }, goal })).toEqual({
    what: 'part',
    says: 'The command was ended by SIGKILL. The revision is r1 as before, and the schema is not what it was.',
  })
  expect(judge({ before, after: state('b', 'r3'), exit: undefined, goal })).toEqual({
    what: 'all',
    says: 'Nobody saw how the command ended, and the database is at r3 all the same.',
  })
  expect(judge({ before: state('a'), after: state('a'), exit: ENDED_1, goal }).says).toMatch(/at the base/)
  expect(judge({ before, after: state('b', 'x,y'), exit: GOOD, goal: ['y', 'x'] }).what).toBe('all')
})

test('takes neither revision nor schema for a proof that rows are as they were, where scripts commit by themselves', () => {
  const before = state('a', 'r1')
  const stayed = { before, after: state('a', 'r1'), exit: ENDED_1, goal: ['r3'] }
  expect(judge({ ...stayed, loose: [] }).what).toBe('nothing')
  const { what, says } = judge({ ...stayed, loose: ['r2'] })
  expect(what).toBe('unknown')
  expect(says).toMatch(/same schema as before\. Rows may have been changed all the same: r2 may commit/)
  expect(judge({ ...stayed, after: state('b', 'r3'), loose: ['r2'] }).what).toBe('all')
  expect(judge({ ...stayed, after: state('b', 'r2'), loose: ['r2'] }).what).toBe('part')
})

test('says what it cannot know where no tool tells of revisions', () => {
  const before = state('a')
  expect(judge({ before, after: state('b'), exit: GOOD, goal: undefined }).what).toBe('all')
  expect(judge({ before, after: state('a'), exit: GOOD, goal: undefined }).says).toMatch(
    /the schema is as it was/,
  )
  expect(judge({ before, after: state('b'), exit: ENDED_1, goal: undefined }).what).toBe('part')
  expect(judge({ before, after: state('a'), exit: ENDED_1, goal: undefined }).what).toBe('unknown')
  expect(judge({ before, after: state('b'), exit: undefined, goal: undefined }).what).toBe('part')
})

test('shows what came and what went', () => {
  const before = state('a', 'r', ['column id', 'column name'])
  expect(schemaDifference(before, state('b', 'r', ['column id', 'column label', 'column name']))).toEqual([
    '+ column label',
  ])
  expect(schemaDifference(before, state('b', 'r', ['column id', 'column label']))).toEqual([
    '- column name',
    '+ column label',
  ])
  const many = Array.from({ length: 60 }, (_, n) => `column ${n}`)
  expect(schemaDifference(state('a'), state('b', 'r', many)).at(-1)).toBe('and 20 more')
})

test('counts the rows that a restore would lose', () => {
  const then = [
    { table: 'a', rows: 10 },
    { table: 'b', rows: 5 },
  ]
  expect(rowsSince(then, { a: 12, b: 3, c: 7 })).toEqual([
    { table: 'c', rows: 7 },
    { table: 'a', rows: 2 },
  ])
})
