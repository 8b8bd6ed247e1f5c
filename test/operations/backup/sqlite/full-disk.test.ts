import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { restoreDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { smallDisk } from '../../../servers/disk.ts'
import { aBackupPlace } from '../a-backup.ts'

const MB = 1_048_576

test('a restore onto a full disk says so, leaves the old data as it is, and gives the room back', async (context) => {
  const disk = smallDisk('24m')
  if (!disk) return context.skip('this user may not mount a small disk: it takes root')
  onTestFinished(() => disk.remove())
  const path = join(disk.folder, 'app.db')
  const sql = (text: string) => {
    const db = new DatabaseSync(path)
    db.exec(text)
    db.close()
  }
  sql(`PRAGMA journal_mode = WAL; CREATE TABLE note (b BLOB);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO note SELECT randomblob(100000) FROM n`)
  const place = aBackupPlace()
  const database = { kind: 'sqlite' as const, path }
  const { entry } = await place.backup(database, { level: 'restore' })
  sql('INSERT INTO note VALUES (NULL)')
  const real = restoreDriver(database, { clock: systemClock, env: process.env })
  const build: typeof real.build = (...asked) => {
    // There was room when it was looked at, and then somebody else wrote.
    disk.fill(3 * MB)
    return real.build(...asked)
  }
  for (const into of [{ over: true }, { over: false }, { over: false, name: 'other.db' }]) {
    const ended = await place.restore(database, entry?.id ?? '', into, { restore: { ...real, build } })
    expect(ended.work.verdict).toBe('failed')
    expect(ended.blockers.join()).toMatch(/Restoring the file failed: the disk is full\. Free space on it/)
    expect(readdirSync(disk.folder).filter((name) => !/-(wal|shm|lock)$/.test(name))).toEqual([
      'app.db',
      'filler',
    ])
    expect(disk.free()).toBeGreaterThan(2.9 * MB)
    disk.clear()
    const db = new DatabaseSync(path)
    expect(db.prepare('SELECT count(*) AS n FROM note').get()).toEqual({ n: 61 })
    db.close()
  }
  disk.fill(3 * MB)
  const refused = await place.restore(database, entry?.id ?? '', { over: true })
  expect(refused.blockers.join()).toMatch(/needs about \d+ bytes and \d+ are free/)
  disk.clear()
  expect((await place.restore(database, entry?.id ?? '', { over: true })).work.verdict).toBe('completed')
})
