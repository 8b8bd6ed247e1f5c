import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import { MIGRATIONS } from '../../src/journal/schema.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { setDamagedJournalAside } from '../../src/journal/store.ts'
import { said, start, tempFolder } from './processes.ts'

function open(folder = join(tempFolder(), 'state')) {
  const dir = openStateDir(folder)
  const journal = openJournal(dir)
  onTestFinished(() => journal.close())
  return { dir, folder, ...journal }
}

const operation = {
  id: 'op_1',
  tool: 't',
  kind: 'deploy',
  target: 'x',
  actor: 'a',
  inputDigest: 'd',
  redactedInput: {},
}
const unavailable = (text: RegExp) =>
  expect.objectContaining({
    code: 'unavailable',
    message: expect.stringMatching(text),
    hint: expect.any(String),
  })

describe('the journal', () => {
  test('is private, preallocated, and leaves no lock behind', () => {
    const { dir, operations } = open()
    operations.begin(operation)
    for (const name of readdirSync(dir.path)) expect(statSync(dir.file(name)).mode & 0o022, name).toBe(0)
    expect(statSync(dir.file('journal.db')).mode & 0o777).toBe(0o600)
    expect(statSync(dir.file('journal.db-wal')).mode & 0o777).toBe(0o600)
    const db = new DatabaseSync(dir.file('journal.db'), { readOnly: true })
    expect(Number(db.prepare('PRAGMA freelist_count').get()?.['freelist_count'])).toBeGreaterThan(200)
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length })
    db.close()
    expect(openStateDir(dir.path).findings()).toEqual([])
  })

  test('is made once by processes that start at the same moment', async () => {
    const folder = join(tempFolder(), 'state')
    const rivals = Array.from({ length: 4 }, () => start('open', folder))
    await Promise.all(rivals.map(said))
    const done = rivals.map(said)
    for (const rival of rivals) rival.send('go')
    expect(await Promise.all(done)).toEqual(['done', 'done', 'done', 'done'])
    await Promise.all(rivals.map((rival) => (rival.exitCode === null ? once(rival, 'exit') : undefined)))
    const { looks } = open(folder)
    for (const { pid } of rivals) expect(looks.lastLook(String(pid))?.look).toEqual({ n: 1 })
  })

  test('of a newer version is refused and not touched', () => {
    const { dir, close } = open()
    close()
    const db = new DatabaseSync(dir.file('journal.db'))
    db.exec('PRAGMA user_version = 99')
    db.close()
    const before = readFileSync(dir.file('journal.db'))
    expect(() => openJournal(dir)).toThrow(
      expect.objectContaining({ code: 'config_invalid', message: expect.stringContaining('schema 99') }),
    )
    expect(readFileSync(dir.file('journal.db')).equals(before)).toBe(true)
  })

  test('of a version whose migration fails stays as it was', () => {
    const { dir } = open()
    const path = dir.file('other.db')
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE leases (x)')
    db.close()
    renameSync(path, dir.file('journal.db'))
    rmSync(dir.file('journal.db-wal'), { force: true })
    rmSync(dir.file('journal.db-shm'), { force: true })
    expect(() => openJournal(dir)).toThrow(unavailable(/fails/))
    const after = new DatabaseSync(dir.file('journal.db'), { readOnly: true })
    expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'leases' }])
    after.close()
  })
})

describe('a damaged journal', () => {
  function damage(how: (path: string) => void) {
    const { dir, operations, close } = open()
    operations.begin(operation)
    close()
    how(dir.file('journal.db'))
    return dir
  }
  const overwritten = (path: string) => writeFileSync(path, 'not a database at all '.repeat(500))
  const torn = (path: string) => {
    const bytes = readFileSync(path)
    bytes.fill(0x55, 4096, 4096 * 12)
    writeFileSync(path, bytes)
  }

  test.each([
    ['overwritten', overwritten],
    ['torn inside', torn],
    ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 10_000))],
  ])('that was %s is refused, named, and left where it is', (_, how) => {
    const dir = damage(how)
    const before = readFileSync(dir.file('journal.db'))
    expect(() => openJournal(dir)).toThrow(unavailable(/journal\.db is damaged/))
    expect(readFileSync(dir.file('journal.db')).equals(before)).toBe(true)
    expect(readdirSync(dir.path).filter((name) => name.includes('corrupt'))).toEqual([])
  })

  test('is set aside only when asked to, whole, and stays a finding until it is taken away', () => {
    const dir = damage(overwritten)
    const before = readFileSync(dir.file('journal.db'))
    const [aside] = setDamagedJournalAside(dir, Date.UTC(2026, 0, 2, 3, 4, 5))
    expect(aside).toBe(dir.file('journal.db.corrupt-2026-01-02T03-04-05-000Z'))
    expect(readFileSync(aside!).equals(before)).toBe(true)
    const journal = openJournal(dir)
    onTestFinished(() => journal.close())
    expect(journal.operations.recent(10)).toEqual([])
    expect(journal.findings()).toEqual([
      expect.stringContaining('journal.db.corrupt-2026-01-02T03-04-05-000Z'),
    ])
    rmSync(aside!)
    expect(journal.findings()).toEqual([])
  })

  test('takes its side files along and makes processes that have it open stop', () => {
    const { dir, operations, leases } = open()
    operations.begin(operation)
    const lease = leases.acquire('x', { operation: 'op_1', actor: 'a' })
    expect(existsSync(dir.file('journal.db-wal'))).toBe(true)
    expect(setDamagedJournalAside(dir, 0)).toHaveLength(3)
    expect(() => operations.finish('op_1', { status: 'completed', applied: 'yes' })).toThrow(
      unavailable(/moved or deleted/),
    )
    expect(() => lease.check()).toThrow(unavailable(/moved or deleted/))
    expect(open(dir.path).leases.holder('x')).toBeUndefined()
    expect(() => leases.acquire('x', { operation: 'op_2', actor: 'a' })).toThrow(
      unavailable(/moved or deleted/),
    )
  })
})

describe('samples', () => {
  const sample = (at: number, cpu = 1) => ({
    at,
    bootId: 'b',
    cpu,
    ram: 50,
    iowait: 2,
    psi: { cpu: { some: { avg60: 1 } } },
  })
  const HOUR = 3_600_000

  test('are kept whole, oldest first, from a time on', () => {
    const { samples } = open()
    for (const at of [20_000, 10_000, 30_000]) expect(samples.addSample(sample(at))).toBe(true)
    expect(samples.samplesSince(20_000)).toEqual([sample(20_000), sample(30_000)])
  })

  test('are one for all processes within 4 s', () => {
    const { samples, folder } = open()
    const other = open(folder).samples
    expect(samples.addSample(sample(100_000))).toBe(true)
    expect([
      other.addSample(sample(103_999)),
      other.addSample(sample(96_001)),
      other.addSample(sample(100_000)),
    ]).toEqual([false, false, false])
    expect(other.addSample(sample(104_000))).toBe(true)
  })

  test('older than a day, or of a future that a clock has come back from, are dropped', () => {
    const { samples } = open()
    const now = 100 * 24 * HOUR
    for (const at of [now - 25 * HOUR, now - 23 * HOUR, now + 48 * HOUR]) samples.addSample(sample(at))
    samples.addSample(sample(now - 23 * HOUR))
    samples.addSample(sample(now))
    expect(samples.samplesSince(0).map(({ at }) => at)).toEqual([now - 23 * HOUR, now])
  })

  test('a day of them at full rate stays small', () => {
    const { samples, dir, close } = open()
    for (let at = 0; at < 26 * HOUR; at += 60_000) samples.addSample(sample(at))
    close()
    expect(samples).toBeDefined()
    expect(statSync(dir.file('journal.db')).size).toBeLessThan(4 * 1024 * 1024)
  })
})

describe('looks', () => {
  test('the last one of each service is kept', () => {
    const { looks, folder } = open()
    expect(looks.lastLook('web')).toBeUndefined()
    looks.saveLook('web', { restarts: 1 }, 5)
    looks.saveLook('web', { restarts: 2 }, 6)
    looks.saveLook('api', {}, 7)
    expect(open(folder).looks.lastLook('web')).toEqual({ at: 6, look: { restarts: 2 } })
  })
})
