import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

const refused = expect.objectContaining({ code: 'unavailable' })
const call = {
  id: 'op_1',
  tool: 'deploy',
  kind: 'deploy',
  target: 'deployment/web',
  actor: 'ops',
  inputDigest: 'd',
  redactedInput: {},
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

/** A journal whose lock another connection holds until it is let go. */
function stuckAfter<T>(prepare: (journal: ReturnType<typeof openJournal>) => T) {
  const folder = join(tempFolder(), 'state')
  const journal = openJournal(openStateDir(folder))
  const prepared = prepare(journal)
  const other = new DatabaseSync(join(folder, 'journal.db'))
  other.exec('BEGIN IMMEDIATE')
  onTestFinished(() => {
    other.close()
    journal.close()
  })
  return { ...journal, prepared, letGo: () => other.exec('ROLLBACK') }
}

test('an outcome and a release that the journal refused are written once it can, without another call', () => {
  const { operations, leases, prepared, letGo } = stuckAfter(({ operations, leases }) => {
    operations.begin(call)
    return leases.acquire(call.target, { operation: 'op_0', actor: 'ops' })
  })
  expect(() => operations.finish('op_1', { status: 'completed', applied: 'yes' })).toThrow(refused)
  expect(() => prepared.release()).toThrow(refused)
  vi.advanceTimersByTime(60_000)
  expect(operations.findRunning('deploy', call.target)?.id).toBe('op_1')

  letGo()
  vi.advanceTimersByTime(2_000)
  expect(operations.get('op_1')?.outcome).toMatchObject({ status: 'completed', applied: 'yes' })
  expect(leases.holder(call.target)).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})

test('what is owed is paid before the next lease is asked for', () => {
  const { leases, prepared, letGo } = stuckAfter(({ leases }) =>
    leases.acquire(call.target, { operation: 'op_0', actor: 'ops' }),
  )
  expect(() => prepared.release()).toThrow(refused)
  letGo()
  expect(leases.acquire(call.target, { operation: 'op_2', actor: 'ops' }).takenOverFrom).toBeUndefined()
})

test('an act that is over answers although its outcome cannot be written, and no other begins before it is', async () => {
  const { operations, letGo, prepared } = stuckAfter(({ operations }) => {
    operations.begin(call)
    return operations.intend('op_1', { action: 'swap', target: 'web' })
  })
  operations.settle('op_1', prepared, 'done', { n: 1 })
  expect(operations.steps('op_1')[0]).not.toHaveProperty('outcome')
  const act = vi.fn(async () => 1)
  await expect(operations.step('op_1', { action: 'route', target: 'web' }, act)).rejects.toThrow(refused)
  expect(act).not.toHaveBeenCalled()

  letGo()
  await operations.step('op_1', { action: 'route', target: 'web' }, act)
  expect(operations.steps('op_1')).toMatchObject([
    { outcome: 'done', result: { n: 1 } },
    { action: 'route', outcome: 'done' },
  ])
})
