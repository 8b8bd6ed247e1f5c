import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Keeping, readPin } from '../../../../src/operations/backup/decision.ts'
import { createRetain, foresee } from '../../../../src/operations/backup/retention/retain.ts'
import { tempFolder } from '../../../journal/processes.ts'
import { certificate, id, newEntry } from '../certificates.ts'
import { openShelf, POINTS } from './worker.ts'

const DAY = 86_400_000
const KEEPING: Keeping = { keepMs: 7 * DAY, weeklyMs: undefined }
const { signal } = new AbortController()
const WORKER = new URL('./worker.ts', import.meta.url).pathname

/** Verified backups of `main` from these days, the last of them the one that the run has just made: 1, 2 and 3 may go. */
const DAYS = [1, 2, 3, 20, 21]
const NEWEST = id(DAYS.length)

async function shelf() {
  const folder = join(tempFolder(), 'state')
  const open = openShelf(folder)
  onTestFinished(() => open.journal.close())
  const { vault } = open
  const { catalogue } = open.parts
  for (const [index, day] of DAYS.entries()) {
    open.at(day)
    const entry = catalogue.add(newEntry(index + 1, { folder: join(folder, 'backups') }))
    await vault.write(await vault.begin(entry.path), 'data.sqlite', 'rows')
    await vault.publish(entry.path)
    catalogue.update(entry.id, { state: 'verified', certificate: certificate(index + 1) })
  }
  open.at(30)
  const inOrder = () => catalogue.list('main').reverse()
  return {
    ...open,
    folder,
    catalogue,
    vault,
    path: (n: number) => catalogue.get(id(n))?.path ?? '',
    states: () => inOrder().map(({ state }) => state),
    left: async () => await Promise.all(inOrder().map(async ({ path }) => await vault.left(path))),
  }
}

/** A process on this shelf that kills itself there. */
async function killed(folder: string, point: string, backup: string): Promise<void> {
  const child = fork(WORKER, [folder, point, backup], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
}

const GONE = ['deleted', 'deleted', 'deleted', 'verified', 'verified']

test('removes what is too old, oldest first, each written down before it goes', async () => {
  const { parts, states, left, catalogue } = await shelf()
  const acts: unknown[] = []
  const retain = createRetain({
    ...parts,
    act: async (effect, act) => {
      acts.push({ ...effect, state: catalogue.get(effect.target)?.state })
      return await act()
    },
  })
  const decisions = await retain('main', KEEPING, NEWEST, signal)
  expect(decisions.map(({ keep }) => keep)).toEqual([false, false, false, true, true])
  expect(acts[0]).toEqual({
    action: 'backup.delete',
    target: id(1),
    intent: { path: catalogue.get(id(1))?.path, why: decisions[0]?.why },
    state: 'verified',
  })
  expect(states()).toEqual(GONE)
  expect(await left()).toEqual([false, false, false, true, true])
  expect(catalogue.get(id(1))?.end).toEqual({ at: 30 * DAY, why: decisions[0]?.why })
  expect(await retain('main', KEEPING, NEWEST, signal)).toHaveLength(2)
  expect(acts).toHaveLength(3)
})

test('leaves alone what somebody reads, pinned meanwhile, or belongs to another database', async () => {
  const { parts, retain, states, catalogue, journal } = await shelf()
  journal.leases.acquire(readPin(id(1)), { operation: 'op_restore', actor: 'ops' })
  catalogue.update(id(2), { pin: { by: 'ana', at: 1, why: 'the audit' } })
  parts.catalogue.add(newEntry(9, { database: 'crm' }))
  const [first, second] = await retain('main', KEEPING, NEWEST, signal)
  expect(first).toMatchObject({ keep: true, why: 'Kept: op_restore reads it.' })
  expect(second).toMatchObject({ keep: true, why: 'Kept: pinned (by ana: the audit).' })
  expect(states()).toEqual(['verified', 'verified', 'deleted', 'verified', 'verified'])
  expect(catalogue.list('crm').map(({ state }) => state)).toEqual(['partial'])
})

test('leaves alone what somebody begins to read between the decision and the removal', async () => {
  const { parts, journal, states } = await shelf()
  const retain = createRetain({
    ...parts,
    lease(target) {
      if (target === readPin(id(1))) journal.leases.acquire(target, { operation: 'op_late', actor: 'ops' })
      if (target === readPin(id(2))) parts.catalogue.update(id(2), { pin: { by: 'ana', at: 1, why: 'late' } })
      return parts.lease(target)
    },
  })
  const [first, second] = await retain('main', KEEPING, NEWEST, signal)
  expect(first?.why).toMatch(/^Kept: .* is held by ops for operation op_late/)
  expect(second?.why).toBe('Kept: pinned by ana: late.')
  expect(states().slice(0, 3)).toEqual(['verified', 'verified', 'deleted'])
})

test('does not take a reader that has died for one', async () => {
  const { retain, states, folder } = await shelf()
  await killed(folder, 'reading', id(1))
  await retain('main', KEEPING, NEWEST, signal)
  expect(states()).toEqual(GONE)
})

test('removes nothing when the backup it rests on is not verified, or not there any more', async () => {
  const { retain, states, catalogue, path } = await shelf()
  catalogue.update(NEWEST, { state: 'damaged' })
  await retain('main', KEEPING, NEWEST, signal)
  catalogue.update(NEWEST, { state: 'verified' })
  renameSync(path(5), `${path(5)}.away`)
  const decisions = await retain('main', KEEPING, NEWEST, signal)
  expect(decisions[0]).toMatchObject({
    id: NEWEST,
    keep: true,
    why: `It counts as no backup: ${path(5)} is not there.`,
  })
  expect(states()).toEqual(Array.from(DAYS, () => 'verified'))
})

test('stops removing when the backup it rests on disappears in the middle', async () => {
  const { parts, states, path } = await shelf()
  let removals = 0
  const retain = createRetain({
    ...parts,
    async act(_, act) {
      const answer = await act()
      removals += 1
      rmSync(path(5), { recursive: true })
      return answer
    },
  })
  const decisions = await retain('main', KEEPING, NEWEST, signal)
  expect(removals).toBe(1)
  expect(decisions[1]).toMatchObject({
    keep: true,
    why: `Kept: the verified backup ${NEWEST} is not there any more.`,
  })
  expect(states()).toEqual(['deleted', 'verified', 'verified', 'verified', 'verified'])
})

test('touches nothing that the catalogue does not name', async () => {
  const { retain, path, vault } = await shelf()
  const stranger = join(path(1), '..', 'ba_stranger')
  mkdirSync(stranger)
  await retain('main', KEEPING, NEWEST, signal)
  expect(await vault.exists(stranger)).toBe(true)
})

test('foresees what the next verified backup lets go, and changes nothing', async () => {
  const { parts, states } = await shelf()
  const decisions = await foresee(parts, 'main', KEEPING)
  expect(decisions.map(({ id, keep }) => [id, keep])).toEqual([
    [id(5), true],
    [id(4), true],
    [id(3), false],
    [id(2), false],
    [id(1), false],
  ])
  expect(states()).toEqual(Array.from(DAYS, () => 'verified'))
})

test.each(POINTS)(
  'leaves a true catalogue when it is killed at %s, and the next run ends its work',
  async (point) => {
    const { folder, retain, states, left, catalogue, vault } = await shelf()
    await killed(folder, point, NEWEST)
    for (const { state, path } of catalogue.list()) {
      if (state === 'verified') expect(await vault.exists(path)).toBe(true)
    }
    expect(states().slice(3)).toEqual(['verified', 'verified'])
    expect(states()[0]).toBe('deleted')
    await retain('main', KEEPING, NEWEST, signal)
    expect(states()).toEqual(GONE)
    expect(await left()).toEqual([false, false, false, true, true])
  },
)
