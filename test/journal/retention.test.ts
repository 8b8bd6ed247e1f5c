import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { type ProcessIdentity, selfIdentity } from '../../src/journal/identity.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { KEEP_AT_LEAST_MS, KEEP_COUNT, KEEP_MS } from '../../src/journal/retention.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

const DEAD: ProcessIdentity = { ...selfIdentity(), startTime: '1' }
const START = 1_700_000_000_000

function open() {
  const folder = join(tempFolder(), 'state')
  const time = { now: START }
  const clock = { now: () => time.now, monotonic: () => 0 }
  const journal = openJournal(openStateDir(folder), { clock })
  const dead = openJournal(openStateDir(folder), { clock, self: DEAD })
  onTestFinished(() => {
    journal.close()
    dead.close()
  })
  let count = 0
  const begin = (target: string, by = journal) => {
    const id = `op_${String(count++).padStart(2, '0')}`
    const call = {
      id,
      tool: 'deploy',
      kind: 'deploy',
      target,
      actor: 'ops',
      inputDigest: 'd',
      redactedInput: {},
    }
    by.operations.begin(call)
    return id
  }
  const done = (target: string) => {
    const id = begin(target)
    journal.operations.settle(id, journal.operations.intend(id, { action: 'x', target }), 'done')
    journal.operations.finish(id, { status: 'completed', applied: 'yes' })
    return id
  }
  const ids = () => journal.operations.recent(1_000).map(({ id }) => id)
  return { folder, time, journal, dead, begin, done, ids }
}

test('finished operations go with their steps after ninety days, and the last of each target stays', () => {
  const { time, journal, done, ids, folder } = open()
  const [first, second, other] = [done('web'), done('web'), done('api')]
  time.now += KEEP_MS
  done('db')
  expect(ids()).toContain(first)
  time.now += 1
  done('db')
  expect(ids()).not.toContain(first)
  expect(journal.operations.steps(first)).toEqual([])
  expect(ids()).toEqual(expect.arrayContaining([second, other]))
  const db = new DatabaseSync(join(folder, 'journal.db'), { readOnly: true })
  onTestFinished(() => db.close())
  expect(db.prepare('SELECT operation FROM steps WHERE operation = ?').get(first)).toBeUndefined()
})

test('what has no outcome stays, however old, and so does what last held its target', () => {
  const { time, journal, dead, begin, done, ids } = open()
  const running = begin('web')
  const interrupted = begin('web', dead)
  const holding = done('web')
  journal.leases.acquire('web', { operation: holding, actor: 'ops' }).release()
  done('web')
  time.now += 10 * KEEP_MS
  done('web')
  expect(ids()).toEqual(expect.arrayContaining([running, interrupted, holding]))
})

test('of too many the oldest go earlier, but nothing that ended this week', () => {
  const { folder, time, done, ids } = open()
  const first = done('web')
  const later = done('web')
  const db = new DatabaseSync(join(folder, 'journal.db'))
  onTestFinished(() => db.close())
  db.prepare('UPDATE operations SET rowid = rowid + ? WHERE id = ?').run(KEEP_COUNT, later)
  time.now += KEEP_AT_LEAST_MS
  done('web')
  expect(ids()).toContain(first)
  time.now += 1
  done('web')
  expect(ids()).not.toContain(first)
  expect(ids()).toHaveLength(3)
})

test('a backlog is worked off a few at a time', () => {
  const { time, done, ids } = open()
  for (let n = 0; n < 25; n++) done('web')
  time.now += KEEP_MS + 1
  const left = [1, 2, 3].map(() => {
    done('web')
    return ids().length
  })
  expect(left).toEqual([16, 7, 3])
})
