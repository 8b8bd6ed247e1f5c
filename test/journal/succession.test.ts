import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { identityOf, isAlive, type ProcessIdentity, selfIdentity } from '../../src/journal/identity.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { said, start, tempFolder } from './processes.ts'

const DEAD: ProcessIdentity = { ...selfIdentity(), startTime: '1' }
const busy = expect.objectContaining({ code: 'busy' })
const call = {
  tool: 'deploy',
  kind: 'deploy',
  target: 'deployment/web',
  actor: 'ops',
  inputDigest: 'd',
  redactedInput: {},
}

function open(folder = join(tempFolder(), 'state'), self?: ProcessIdentity) {
  const journal = openJournal(openStateDir(folder), self && { self })
  onTestFinished(() => journal.close())
  return { folder, ...journal }
}

/** An operation under way in some process, with its lease. */
function began(self?: ProcessIdentity) {
  const { folder, leases, operations } = open(undefined, self)
  const lease = leases.acquire(call.target, { operation: 'op_1', actor: 'ops' })
  operations.begin({ ...call, id: 'op_1' })
  return { folder, leases, operations, lease }
}

describe('handing over', () => {
  test('gives a living worker the operation and its lease, and voids ours', async () => {
    const { folder, operations, leases, lease } = began()
    const n = operations.intend('op_1', { action: 'x', target: 'y' })
    const worker = start('idle', folder)
    await said(worker)
    const heir = identityOf(worker.pid!)!
    operations.handOver('op_1', heir)

    expect(() => operations.finish('op_1', { status: 'completed', applied: 'yes' })).toThrow(
      `belongs to process ${heir.pid}`,
    )
    expect(() => operations.intend('op_1', { action: 'x', target: 'y' })).toThrow(busy)
    expect(() => operations.settle('op_1', n, 'done')).toThrow(busy)
    expect(() => operations.adopt('op_1')).toThrow(busy)
    expect(() => lease.check()).toThrow(busy)
    lease.release()
    expect(leases.holder(call.target)).toMatchObject({ operation: 'op_1' })

    const theirs = open(folder, heir)
    const {
      leases: [own],
      from,
      steps,
    } = theirs.operations.adopt('op_1')
    expect(own.token).toBeGreaterThan(lease.token)
    expect(theirs.operations.adopt('op_1').leases[0].token).toBe(own.token)
    expect(from).toBeUndefined()
    expect(steps).toMatchObject([{ n: 1, action: 'x' }])
    own.check()
    theirs.operations.finish('op_1', { status: 'completed', applied: 'yes' })
    expect(leases.holder(call.target)).toBeUndefined()
    expect(() => own.check()).toThrow(busy)
  })

  test('to a dead process is refused, and everything stays ours', () => {
    const { operations, lease } = began()
    expect(() => operations.handOver('op_1', DEAD)).toThrow(/is not running/)
    lease.check()
    operations.finish('op_1', { status: 'completed', applied: 'yes' })
  })
})

test('one that is another’s is not ours to hand over', () => {
  const { operations } = open(began(DEAD).folder)
  expect(() => operations.handOver('op_1', selfIdentity())).toThrow(busy)
})

test('what was given up as interrupted takes no late outcome of a step', () => {
  const late = began(DEAD)
  const n = late.operations.intend('op_1', { action: 'swap', target: 'web' })
  open(late.folder).operations.recover()
  expect(() => late.operations.settle('op_1', n, 'done')).toThrow(busy)
})

describe('adopting', () => {
  test('a dead one’s operation fences it off: none of its late writes is taken', () => {
    const late = began(DEAD)
    const n = late.operations.intend('op_1', { action: 'swap', target: 'web' })
    const { operations } = open(late.folder)
    const { leases, from, steps } = operations.adopt('op_1')
    expect(from).toEqual(DEAD)
    expect(steps).toMatchObject([{ action: 'swap' }])
    expect(leases[0].token).toBeGreaterThan(late.lease.token)

    expect(() => late.lease.check()).toThrow(busy)
    late.lease.release()
    leases[0].check()
    expect(() => late.operations.settle('op_1', n, 'done')).toThrow(busy)
    expect(() => late.operations.intend('op_1', { action: 'x', target: 'y' })).toThrow(busy)
    expect(() => late.operations.finish('op_1', { status: 'completed', applied: 'yes' })).toThrow(busy)
    expect(operations.steps('op_1')[0]).not.toHaveProperty('outcome')
    operations.settle('op_1', n, 'failed')
    operations.finish('op_1', { status: 'rolled_back', applied: 'no' })
  })

  test('is refused once it has ended, once its target is another operation’s, and for none', () => {
    const { folder, leases: theirs } = began(DEAD)
    theirs.acquire('deployment/api', { operation: 'op_1', actor: 'ops' })
    const { operations, leases } = open(folder)
    expect(leases.acquire(call.target, { operation: 'op_2', actor: 'b' }).takenOverFrom).toMatchObject({
      operation: 'op_1',
    })
    expect(() => operations.adopt('op_1')).toThrow(/does not hold deployment\/web any more/)
    expect(operations.unfinished()).toMatchObject([{ id: 'op_1', owner: DEAD }])
    operations.recover()
    expect(() => operations.adopt('op_1')).toThrow(/has ended/)
    expect(() => operations.adopt('op_0')).toThrow(expect.objectContaining({ code: 'not_found' }))
  })
})

/** Which of two processes that try at once gets the operation. */
async function race(folder: string, id: string) {
  const rivals = [start('adopt', folder, id), start('adopt', folder, id)]
  await Promise.all(rivals.map(said))
  const answers = rivals.map(said)
  for (const rival of rivals) rival.send('go')
  return (await Promise.all(answers)) as { token?: number; code?: string; from?: ProcessIdentity }[]
}

describe.each(['hand over', 'die before'])('a process that starts a worker and dies (%s)', (how) => {
  test('leaves the operation to it; killed at any moment, exactly one of two that adopt gets it', async () => {
    const { folder, operations } = open()
    for (const steps of [0, 1, 7]) {
      const id = `op_${steps}`
      const starter = start('delegate', folder, id, how)
      const pid = Number(await said(starter))
      const worker = identityOf(pid) as ProcessIdentity
      onTestFinished(() => void (isAlive(worker) && process.kill(pid, 'SIGKILL')))
      await vi.waitUntil(() => operations.get(id)?.owner.pid === pid, { timeout: 240_000, interval: 1 })
      expect(operations.findRunning(call.tool, call.target)?.id).toBe(id)
      expect(operations.findSame(call, 0)?.id).toBe(id)
      await vi.waitUntil(() => operations.steps(id).length >= steps, { timeout: 240_000, interval: 1 })
      const before = tokenOf(folder)
      process.kill(pid, 'SIGKILL')
      await vi.waitUntil(() => !isAlive(worker), { timeout: 240_000, interval: 1 })

      const answers = await race(folder, id)
      const [winner] = answers.filter(({ token }) => token !== undefined)
      expect(answers.map(({ code }) => code ?? 'adopted').sort()).toEqual(['adopted', 'busy'])
      expect(winner).toMatchObject({ from: worker })
      expect(winner?.token).toBeGreaterThan(before)
      // The winner has ended by its own death only: a third one waits for that.
      await endOf(folder, id)
    }
  })
})

/** Lets the adopter die, adopts after it, and ends the operation. */
async function endOf(folder: string, id: string) {
  const { operations } = open(folder)
  const { owner } = operations.get(id)!
  process.kill(owner.pid, 'SIGKILL')
  await vi.waitUntil(() => !isAlive(owner), { timeout: 240_000, interval: 1 })
  operations.adopt(id)
  operations.finish(id, { status: 'completed', applied: 'yes' })
}

function tokenOf(folder: string): number {
  const db = new DatabaseSync(join(folder, 'journal.db'), { readOnly: true })
  try {
    return Number(db.prepare('SELECT token FROM leases').get()?.['token'])
  } finally {
    db.close()
  }
}
