import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { openWorkBook } from '../../../src/operations/work/book.ts'
import { followWork } from '../../../src/operations/work/follow.ts'
import { tempFolder } from '../../journal/processes.ts'

/** A backup that has begun, its book, and a clock that moves with every sleep. */
function aWork() {
  const books = createBooks({
    stateDir: join(tempFolder(), 'state'),
    version: '1',
    policyDigest: 'p'.repeat(64),
  })
  onTestFinished(() => books.close())
  const id = newOperationId(Date.now())
  const { operations, works } = books.journal()
  const known = { tool: 'pg_backup', kind: 'backup', target: 'database/main', actor: 'operator' }
  operations.begin({ id, ...known, inputDigest: 'd', redactedInput: {}, taskId: 'T-1' })
  works.add({ id, kind: 'backup', target: 'main', actor: 'operator' })
  let ms = 0
  const clock = { ...systemClock, monotonic: () => ms }
  const redact = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('s3cret', '***'))
  const book = openWorkBook(id, { works, redact, clock })
  const slept: number[] = []
  let during = () => {}
  const sleep = async (forMs: number) => {
    ms += forMs
    slept.push(forMs)
    during()
  }
  const told: string[] = []
  const follow = (waitMs: number) =>
    followWork({ works, operations, clock, sleep }, id, {
      waitMs,
      progress: ({ message }) => told.push(message),
      signal: new AbortController().signal,
    })
  return {
    id,
    book,
    operations,
    works,
    follow,
    told,
    slept,
    pass: (by: number) => (ms += by),
    meanwhile: (act: () => void) => (during = act),
  }
}

test('a work under way answers where it is, and has no status', async () => {
  const { book, follow, told, slept } = aWork()
  book.enter('dumping')
  book.progress({ message: 'writing the dump', done: 5, total: 10 })
  const report = await follow(0)
  expect(report.status).toBeUndefined()
  expect(report).toMatchObject({
    task_id: 'T-1',
    operation_type: 'infra',
    details: { phase: 'running', step: 'dumping', progress: { done: 5, total: 10 } },
  })
  expect(told).toEqual(['backup of main: dumping, writing the dump'])
  expect(slept).toEqual([])
})

test('progress is written at most once a second, and a new phase begins without any', () => {
  const { book, works, id, pass } = aWork()
  book.enter('dumping')
  book.progress({ message: 'a', done: 1 })
  book.progress({ message: 'a', done: 2 })
  expect(works.get(id)?.progress?.done).toBe(1)
  pass(1_001)
  book.progress({ message: 'a', done: 3 })
  expect(works.get(id)?.progress?.done).toBe(3)
  book.enter('checking')
  expect(works.get(id)?.progress).toBeUndefined()
})

test('it is over when its operation is closed too, and completed only without anything in its way', async () => {
  const { id, book, operations, follow, meanwhile } = aWork()
  book.result({ backup: 'ba_1' })
  book.check('decode', 'good')
  book.end('completed')
  meanwhile(() => {
    if (!operations.get(id)?.outcome) operations.finish(id, { status: 'completed', applied: 'yes' })
  })
  const report = await follow(60_000)
  expect(report).toMatchObject({
    status: 'completed',
    details: { phase: 'ended', verdict: 'completed', backup: 'ba_1' },
  })
  expect(report.health_checks).toMatchObject([{ check: 'decode', result: 'good' }])
  book.block('It is not documented.')
  expect((await follow(0)).status).toBe('blocked')
})

test.each(['failed', 'unproved', 'damaged', 'needs_human'] as const)(
  'what ended %s is blocked, and no secret is in it',
  async (verdict) => {
    const { book, follow } = aWork()
    book.block('the password was s3cret')
    book.end(verdict)
    const report = await follow(0)
    expect(report.status).toBe('blocked')
    expect(JSON.stringify(report)).not.toContain('s3cret')
  },
)

test('an operation that is no such work is not found', async () => {
  const { works, operations } = aWork()
  const options = { waitMs: 0, progress: () => {}, signal: new AbortController().signal }
  await expect(
    followWork({ works, operations, clock: systemClock, sleep: async () => {} }, 'op_none', options),
  ).rejects.toMatchObject({ code: 'not_found' })
})
