import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ProcessIdentity, selfIdentity } from '../../src/journal/identity.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { kill9, said, start, tempFolder } from './processes.ts'

const DEAD: ProcessIdentity = { ...selfIdentity(), startTime: '1' }

function open(folder = join(tempFolder(), 'state'), self?: ProcessIdentity, now = { at: 1_000 }) {
  const journal = openJournal(openStateDir(folder), {
    clock: { now: () => now.at, monotonic: () => 0 },
    ...(self && { self }),
  })
  onTestFinished(() => journal.close())
  return { folder, now, ...journal }
}

const call = {
  tool: 'deploy',
  kind: 'deploy',
  target: 'deployment/web',
  actor: 'ops',
  inputDigest: 'd1',
  redactedInput: { image: 'web:2' },
}

describe('an operation', () => {
  test('is kept with its steps from beginning to outcome', async () => {
    const { operations, now, folder } = open()
    operations.begin({ ...call, id: 'op_1', taskId: 'TASK-7' })
    await operations.step(
      'op_1',
      { action: 'pull', target: 'web:2', intent: { from: 'registry' } },
      async () => 42,
      (n) => ({ n }),
    )
    now.at = 2_000
    operations.finish('op_1', { status: 'completed', applied: 'yes', result: { healthy: true } })
    const seen = open(folder).operations
    expect(seen.get('op_1')).toEqual({
      ...{
        id: 'op_1',
        tool: 'deploy',
        kind: 'deploy',
        target: 'deployment/web',
        actor: 'ops',
        inputDigest: 'd1',
        taskId: 'TASK-7',
      },
      ...{ input: { image: 'web:2' }, owner: selfIdentity(), startedAt: 1_000, trailSeq: 0, endedAt: 2_000 },
      outcome: { status: 'completed', applied: 'yes', result: { healthy: true } },
    })
    expect(seen.steps('op_1')).toEqual([
      {
        n: 1,
        action: 'pull',
        target: 'web:2',
        intent: { from: 'registry' },
        startedAt: 1_000,
        endedAt: 1_000,
        outcome: 'done',
        result: { n: 42 },
      },
    ])
  })

  test('has its intent on the disk, for others to see, before it acts', async () => {
    const { operations, folder } = open()
    operations.begin({ ...call, id: 'op_1' })
    await operations.step('op_1', { action: 'swap', target: 'web' }, async () => {
      expect(open(folder).operations.steps('op_1')).toMatchObject([{ n: 1, action: 'swap' }])
      expect(open(folder).operations.steps('op_1')[0]).not.toHaveProperty('outcome')
    })
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('boom'))],
    [
      'throws',
      () => {
        throw new Error('boom')
      },
    ],
  ])('marks a step failed when the act %s, and throws on', async (_, act) => {
    const { operations } = open()
    operations.begin({ ...call, id: 'op_1' })
    await expect(operations.step('op_1', { action: 'swap', target: 'web' }, act)).rejects.toThrow('boom')
    expect(operations.steps('op_1')).toMatchObject([{ outcome: 'failed' }])
  })

  test('does not act when the intent cannot be written', async () => {
    const { operations } = open()
    let acted = false
    const act = async () => {
      acted = true
    }
    await expect(operations.step('op_none', { action: 'x', target: 'y' }, act)).rejects.toThrow(
      expect.objectContaining({ code: 'busy', applied: 'no' }),
    )
    expect(acted).toBe(false)
  })

  test('cannot be begun twice under one id', () => {
    const { operations } = open()
    operations.begin({ ...call, id: 'op_1' })
    expect(() => operations.begin({ ...call, id: 'op_1' })).toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    )
  })

  test('takes no step and no second outcome once it has ended', () => {
    const { operations } = open()
    operations.begin({ ...call, id: 'op_1' })
    operations.finish('op_1', { status: 'failed', applied: 'no' })
    expect(() => operations.intend('op_1', { action: 'x', target: 'y' })).toThrow(
      expect.objectContaining({ code: 'busy' }),
    )
    expect(() => operations.finish('op_1', { status: 'completed', applied: 'yes' })).toThrow(
      /has ended \(failed\)/,
    )
    expect(() => operations.finish('op_2', { status: 'completed', applied: 'yes' })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
  })

  test('is not what a repeated call is answered with once something else has changed its target', () => {
    const { operations } = open()
    operations.begin({ ...call, id: 'op_1' })
    operations.finish('op_1', { status: 'completed', applied: 'yes' })
    operations.begin({ ...call, id: 'op_2', tool: 'rollback', inputDigest: 'd2' })
    operations.finish('op_2', { status: 'failed', applied: 'no' })
    operations.begin({ ...call, id: 'op_3', tool: 'rollback', inputDigest: 'd2', target: 'deployment/api' })
    operations.finish('op_3', { status: 'completed', applied: 'yes' })
    expect(operations.findSame(call, 1_000)?.id).toBe('op_1')
    operations.begin({ ...call, id: 'op_4', tool: 'rollback', inputDigest: 'd2' })
    expect(operations.findSame(call, 1_000)).toBeUndefined()
    operations.finish('op_4', { status: 'completed', applied: 'yes' })
    expect(operations.findSame(call, 1_000)).toBeUndefined()
  })

  test('is found while it runs, and by a repeated call within its window', () => {
    const { operations, now, folder } = open()
    open(folder, DEAD).operations.begin({ ...call, id: 'op_dead' })
    expect(operations.findRunning('deploy', 'deployment/web')).toBeUndefined()
    operations.begin({ ...call, id: 'op_1' })
    expect(operations.findRunning('deploy', 'deployment/web')?.id).toBe('op_1')
    expect(operations.findRunning('deploy', 'deployment/api')).toBeUndefined()
    now.at = 5_000
    operations.finish('op_1', { status: 'completed', applied: 'yes' })
    expect(operations.findRunning('deploy', 'deployment/web')).toBeUndefined()
    expect(operations.findSame(call, 10)?.id).toBe('op_1')
    now.at = 5_010
    expect(operations.findSame(call, 10)?.id).toBe('op_1')
    now.at = 5_011
    expect(operations.findSame(call, 10)).toBeUndefined()
    expect(operations.findSame({ ...call, inputDigest: 'd2' }, 1_000)).toBeUndefined()
    expect(operations.findSame({ ...call, target: 'deployment/api' }, 1_000)).toBeUndefined()
    now.at = -100_000
    expect(operations.findSame(call, 10)).toBeUndefined()
    now.at = 5_011
    operations.begin({ ...call, id: 'op_2', actor: 'other' })
    now.at = 9_000_000
    expect(operations.findSame(call, 10)?.id).toBe('op_2')
  })

  test('is listed newest first', () => {
    const { operations, now } = open()
    for (const id of ['a', 'b', 'c']) {
      now.at += 1
      operations.begin({ ...call, id })
    }
    expect(operations.recent(2).map(({ id }) => id)).toEqual(['c', 'b'])
  })
})

describe('after kill -9 between intent and outcome', () => {
  test('of two processes that recover at once exactly one reports the operation, with the step in doubt', async () => {
    const { folder } = open()
    const victim = start('begin', folder)
    const id = (await said(victim)) as string
    const before = open(folder).operations
    expect(before.unfinished()).toEqual([])
    expect(before.recover()).toEqual([])
    await kill9(victim)
    expect(before.unfinished()).toMatchObject([
      { id, steps: [{ action: 'pull', outcome: 'done' }, { action: 'swap' }] },
    ])
    expect(before.unfinished()[0]?.steps[1]).not.toHaveProperty('outcome')

    const racers = [start('recover', folder), start('recover', folder), start('recover', folder)]
    await Promise.all(racers.map(said))
    const answers = racers.map(said)
    for (const racer of racers) racer.send('go')
    expect((await Promise.all(answers)).flat()).toEqual([id])
    expect(before.get(id)?.outcome).toEqual({ status: 'interrupted', applied: 'unknown', result: undefined })
    expect(before.recover()).toEqual([])
  })

  test('what is left for a worker stays unfinished', () => {
    const { folder, operations } = open()
    open(folder, DEAD).operations.begin({ ...call, id: 'op_1' })
    expect(operations.recover(() => undefined)).toEqual([])
    expect(operations.unfinished()).toMatchObject([{ id: 'op_1' }])
  })

  test('a report that fails leaves the operation for the next', () => {
    const { folder, operations } = open()
    open(folder, DEAD).operations.begin({ ...call, id: 'op_1' })
    expect(() =>
      operations.recover(() => {
        throw new Error('the trail is full')
      }),
    ).toThrow()
    expect(operations.unfinished()).toHaveLength(1)
    const reported: string[] = []
    operations.recover(({ id }) => {
      reported.push(id)
      return { status: 'interrupted', applied: 'unknown' }
    })
    expect(reported).toEqual(['op_1'])
  })

  test('the lease is taken over by the next, who learns whose it was', async () => {
    const { folder, leases } = open()
    const victim = start('lease', folder, 'deployment/web', 'op_dead')
    const { token } = (await said(victim)) as { token: number }
    expect(() => leases.acquire('deployment/web', { operation: 'op_new', actor: 'ops' })).toThrow(
      /held by worker for operation op_dead since/,
    )
    await kill9(victim)
    const lease = leases.acquire('deployment/web', { operation: 'op_new', actor: 'ops' })
    expect(lease.token).toBeGreaterThan(token)
    expect(lease.takenOverFrom).toMatchObject({ operation: 'op_dead', actor: 'worker' })
    lease.check()
  })
})

test('of four processes that want one target at once, one gets it and the others learn who', async () => {
  const { folder } = open()
  const rivals = ['a', 'b', 'c', 'd'].map((name) => start('lease', folder, 'deployment/web', `op_${name}`))
  const answers = (await Promise.all(rivals.map(said))) as { token?: number; code?: string }[]
  expect(answers.filter(({ token }) => token !== undefined)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'busy')).toHaveLength(3)
})
