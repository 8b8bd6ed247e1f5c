import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPlanShelf } from '../../src/journal/approvals.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { said, start, tempFolder } from './processes.ts'

function aShelf() {
  const folder = join(tempFolder(), 'state')
  return { folder, shelf: openPlanShelf(openStateDir(folder)) }
}

describe('plans', () => {
  test('are kept with their reviews, and one id is one plan', () => {
    const { shelf } = aShelf()
    expect(shelf.open()).toEqual([])
    expect(shelf.plan('plan_1')).toBeUndefined()
    shelf.add('plan_1', { tool: 'deploy' })
    shelf.saveReview('plan_1', 'approve.plan.key-anna', { decision: 'approve' })
    shelf.saveReview('plan_1', 'approve.plan.key-anna', { decision: 'approve', again: true })
    expect(shelf.open()).toEqual(['plan_1'])
    expect(shelf.plan('plan_1')).toEqual({ tool: 'deploy' })
    expect(shelf.reviews('plan_1')).toEqual([{ decision: 'approve', again: true }])
    expect(() => shelf.add('plan_1', { tool: 'other' })).toThrow('already')
    expect(shelf.plan('plan_1')).toEqual({ tool: 'deploy' })
  })

  test('are taken once, by one, and given back by that one alone', () => {
    const { shelf } = aShelf()
    shelf.add('plan_1', { n: 1 })
    expect(shelf.take('plan_1', 'op_1')).toBe(true)
    expect(shelf.take('plan_1', 'op_2')).toBe(false)
    expect(shelf.takenBy('plan_1')).toBe('op_1')
    expect(shelf.open()).toEqual([])
    expect(shelf.plan('plan_1')).toEqual({ n: 1 })
    expect(shelf.giveBack('plan_1', 'op_2')).toBe(false)
    expect(shelf.giveBack('plan_1', 'op_1')).toBe(true)
    expect(shelf.takenBy('plan_1')).toBeUndefined()
    expect(shelf.take('plan_1', 'op_2')).toBe(true)
  })

  test('that were copied back after their use are not taken again', () => {
    const { shelf, folder } = aShelf()
    shelf.add('plan_1', { n: 1 })
    const file = join(folder, 'approvals', 'plans', 'plan_1.json')
    copyFileSync(file, join(folder, 'copy'))
    expect(shelf.take('plan_1', 'op_1')).toBe(true)
    copyFileSync(join(folder, 'copy'), file)
    expect(shelf.take('plan_1', 'op_2')).toBe(false)
  })

  test('of several processes that take each plan at once exactly one gets it', async () => {
    const { shelf, folder } = aShelf()
    const ids = Array.from({ length: 200 }, (_, n) => `plan_${n}`)
    for (const id of ids) shelf.add(id, { id })
    const workers = Array.from({ length: 4 }, () => start('take', folder, ...ids))
    for (const worker of workers) expect(await said(worker)).toBe('ready')
    const answers = workers.map((worker) => said(worker))
    for (const worker of workers) worker.send('go')
    const won = (await Promise.all(answers)) as string[][]
    expect(won.flat().toSorted()).toEqual(ids.toSorted())
    expect(shelf.open()).toEqual([])
    await Promise.all(workers.map((worker) => (worker.exitCode === null ? once(worker, 'exit') : undefined)))
  })

  test('are forgotten when they were taken long ago, with what was said of them', () => {
    const { shelf, folder } = aShelf()
    shelf.add('plan_1', {})
    shelf.saveReview('plan_1', 'approve.plan.key-anna', {})
    shelf.take('plan_1', 'op_1')
    shelf.add('plan_2', {})
    shelf.forget(Date.now() - 60_000)
    expect(shelf.plan('plan_1')).toEqual({})
    shelf.forget(Date.now() + 60_000)
    expect(shelf.plan('plan_1')).toBeUndefined()
    expect(existsSync(join(folder, 'approvals', 'reviews', 'plan_1'))).toBe(false)
    expect(shelf.open()).toEqual(['plan_2'])
  })

  test('that are damaged, links, or open to others are refused, never skipped', () => {
    const { shelf, folder } = aShelf()
    shelf.add('plan_1', {})
    const plans = join(folder, 'approvals', 'plans')
    writeFileSync(join(plans, 'plan_2.json'), '{"half', { mode: 0o600 })
    expect(() => shelf.plan('plan_2')).toThrow(expect.objectContaining({ code: 'unavailable' }))
    symlinkSync(join(plans, 'plan_1.json'), join(plans, 'plan_3.json'))
    expect(() => shelf.plan('plan_3')).toThrow(expect.objectContaining({ code: 'unavailable' }))
    chmodSync(join(plans, 'plan_1.json'), 0o666)
    expect(() => shelf.plan('plan_1')).toThrow(expect.objectContaining({ code: 'config_invalid' }))
    chmodSync(plans, 0o777)
    expect(() => shelf.open()).toThrow(expect.objectContaining({ code: 'config_invalid' }))
  })

  test('a write that was cut short leaves no plan', () => {
    const { shelf, folder } = aShelf()
    const plans = join(folder, 'approvals', 'plans')
    mkdirSync(plans, { recursive: true, mode: 0o700 })
    writeFileSync(join(plans, '.123.abc'), '{"half', { mode: 0o600 })
    expect(shelf.open()).toEqual([])
    shelf.add('plan_1', {})
    expect(readdirSync(plans).toSorted()).toEqual(['.123.abc', 'plan_1.json'])
  })
})
