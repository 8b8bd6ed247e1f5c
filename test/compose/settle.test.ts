import { rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { settleInterrupted } from '../../src/compose/settle.ts'
import { fullFiles } from '../../src/journal/audit-files.ts'
import { createBooks } from '../../src/journal/books.ts'
import { newOperationId } from '../../src/journal/id.ts'
import { kill9, said, start } from '../journal/processes.ts'
import { aDesk } from '../policy/approvals/a-desk.ts'
import { MINUTE } from '../policy/approvals/a-plan.ts'

const OPERATION = {
  ...{ tool: 'deploy_with_rollback', kind: 'deploy', target: 'deployment/web', actor: 'operator' },
  ...{ inputDigest: 'd', redactedInput: {} },
}

/** A plan that another process has taken under its lease, and the start of a server after it. */
async function aTakenPlan() {
  const desk = aDesk()
  const books = createBooks({ stateDir: desk.folder, version: '1', policyDigest: 'p' })
  onTestFinished(() => books.close())
  books.audit({ event: 'intent', call: 'op_before' }, { durable: true })
  const plan = desk.submit({ witness: books.trail().head() })
  const operation = newOperationId(Date.now())
  const taker = start('take-leased', desk.folder, plan.id, operation)
  expect(await said(taker)).toBe(true)
  const logged: string[] = []
  const log = { warn: (_: object, text: string) => logged.push(text), error: () => {} }
  const restart = (approvals = desk.desk()) =>
    settleInterrupted(
      books,
      { isLong: (id) => books.journal().deployments.get(id) !== undefined },
      approvals,
      log as never,
    )
  const usedBy = () => desk.shelf.takenBy(plan.id)
  return { ...{ desk, books, plan, operation, taker, restart, usedBy, logged } }
}

test('a plan whose process died before it began anything is given back at the next start, once', async () => {
  const { taker, restart, usedBy, operation, logged, desk } = await aTakenPlan()
  restart()
  expect(usedBy()).toBe(operation)
  await kill9(taker)
  restart()
  restart()
  expect(usedBy()).toBeUndefined()
  expect(logged).toEqual([expect.stringContaining('can be used again')])
  expect(desk.desk().list().plans).toMatchObject([{ fact: { changed: [] } }])
})

test('so is one whose operation was begun and whose intent is not in the trail', async () => {
  const { taker, restart, usedBy, operation, books } = await aTakenPlan()
  await kill9(taker)
  const { operations } = books.journal()
  operations.begin({ ...OPERATION, id: operation })
  restart()
  expect(usedBy()).toBe(operation)
  operations.finish(operation, { status: 'interrupted', applied: 'no' })
  restart()
  expect(usedBy()).toBeUndefined()
})

test('one whose operation has ended in any other way stays used up', async () => {
  const { restart, books, desk } = await aTakenPlan()
  const ends = [
    ['op_failed', 'failed', 'no'],
    ['op_back', 'rolled_back', 'no'],
    ['op_done', 'completed', 'yes'],
    ['op_cut', 'interrupted', 'unknown'],
  ] as const
  for (const [id, status, applied] of ends) {
    const witness = books.trail().head()
    desk.shelf.take(desk.submit({ arguments: { target: id }, witness }).id, id)
    books.begin({ ...OPERATION, id })
    books.journal().operations.finish(id, { status, applied })
  }
  restart()
  const by = desk.shelf.taken().map((one) => one.by)
  for (const [id] of ends) expect(by).toContain(id)
})

test('one whose intent stands in the trail stays used up, also when the journal was lost', async () => {
  const { taker, restart, usedBy, operation, books } = await aTakenPlan()
  await kill9(taker)
  books.audit({ event: 'intent', call: operation }, { durable: true })
  expect(books.journal().operations.get(operation)).toBeUndefined()
  restart()
  expect(usedBy()).toBe(operation)
})

test('one stays used up where lines that could hold its intent are gone', async () => {
  const { taker, restart, usedBy, operation, books, desk } = await aTakenPlan()
  await kill9(taker)
  books.audit({ event: 'intent', call: operation }, { durable: true })
  for (let n = 0; n < 1_200; n++)
    books.audit({ event: 'intent', text: 'x'.repeat(60_000) }, { durable: false })
  const full = fullFiles(desk.folder)
  expect(full).toHaveLength(1)
  for (const name of full) rmSync(join(desk.folder, name))
  restart()
  expect(usedBy()).toBe(operation)
})

test('one stays used up where the trail was cut off, at that start and at every later one', async () => {
  const { taker, usedBy, operation, books, desk } = await aTakenPlan()
  await kill9(taker)
  const path = join(desk.folder, 'audit.jsonl')
  const { size } = statSync(path)
  const remembered = books.audit({ event: 'intent', call: operation }, { durable: true })
  books.journal().witness.remember(remembered)
  books.close()
  truncateSync(path, size)
  for (const _ of ['the start that sees it', 'a later one']) {
    const later = createBooks({ stateDir: desk.folder, version: '1', policyDigest: 'p' })
    settleInterrupted(later, { isLong: () => false }, desk.desk(), {
      warn: () => {},
      error: () => {},
    } as never)
    later.close()
    expect(usedBy()).toBe(operation)
  }
})

test('one that has expired since stays used up', async () => {
  const { taker, restart, usedBy, operation, desk } = await aTakenPlan()
  await kill9(taker)
  desk.world.now += 31 * MINUTE
  restart()
  expect(usedBy()).toBe(operation)
})
