import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { restoreDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { Secret } from '../../../../src/core/secret.ts'
import { type SmallDisk, smallDisk } from '../../../servers/disk.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../../servers/postgres.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { aBackupPlace, callProved } from '../a-backup.ts'

const MB = 1_048_576
/** The server's log finds its files made already, as on a server that has run for a while. */
const LOG = { min_wal_size: '96MB', max_wal_size: '112MB', wal_recycle: 'on', checkpoint_timeout: '1d' }

whenAvailable('postgres', findPostgres())(
  'a restore onto the full disk of a server',
  { timeout: 600_000 },
  () => {
    it('says so, leaves the old data serving, and gives the room back', async (context) => {
      const disk = smallDisk('240m')
      if (!disk) return context.skip('this user may not mount a small disk: it takes root')
      onTestFinished(() => disk.remove())
      const server = await startPostgres({ folder: disk.folder, settings: LOG })
      try {
        await onFullDisk(disk, server)
      } finally {
        await server.stop()
      }
    })
  },
)

async function onFullDisk(disk: SmallDisk, server: PostgresServer): Promise<void> {
  // What the log has been through is used again.
  for (let n = 0; n < 6; n += 1)
    await server.sql(`create table x${n} (); drop table x${n}; select pg_switch_wal()`)
  await server.sql('checkpoint')
  await server.sql(
    `create table t as select md5(g::text) || md5((-g)::text) as v from generate_series(1, 150000) g`,
  )
  await server.sql('checkpoint')
  const database = { kind: 'postgres' as const, url: new Secret(server.url) }
  const place = aBackupPlace()
  const { entry } = await place.backup(database)
  const id = entry?.id ?? ''
  callProved(place.catalogue, id)
  await server.sql(`insert into t values ('late')`)
  const old = new pg.Client({ connectionString: server.url })
  await old.connect()
  const real = restoreDriver(database, { clock: systemClock, env: process.env })
  const build: typeof real.build = (...asked) => {
    // There was room when it was looked at, and then somebody else wrote: a twentieth of the disk is left, and a little.
    disk.fill(15 * MB)
    return real.build(...asked)
  }
  for (const into of [{ over: false }, { over: true }]) {
    const ended = await place.restore(database, id, into, { restore: { ...real, build }, quick: true })
    expect([ended.work.verdict, ended.entry?.state]).toEqual(['failed', 'verified'])
    expect(ended.blockers.join()).toMatch(/lacks room: .*No space left on device.*Free space|less than 5 %/)
    expect(disk.free()).toBeGreaterThan(12 * MB)
    disk.clear()
    const names = await server.sql(
      `select string_agg(datname, ',' order by datname) from pg_database where not datistemplate`,
    )
    expect(names).toBe('postgres')
    expect((await old.query('select count(*)::int as n from t')).rows).toEqual([{ n: 150_001 }])
    await old.query(`insert into t values ('later')`)
    await old.query(`delete from t where v = 'later'`)
  }
  await old.end()
  disk.fill(10 * MB)
  const refused = await place.restore(database, id)
  expect(refused.blockers.join()).toMatch(/needs about \d+ bytes and \d+ are free/)
  disk.clear()
  expect((await place.restore(database, id)).work.verdict).toBe('completed')
}
