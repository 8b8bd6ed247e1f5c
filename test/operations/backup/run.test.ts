import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupReport } from '../../../src/compose/backup-report.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { OperatorError } from '../../../src/core/errors.ts'
import { BackupDamaged, type BackupDriver } from '../../../src/operations/backup/driver.ts'
import { contentsOf, fakeBackupDriver } from '../../fakes/backup-driver.ts'
import { aBackupPlace } from './a-backup.ts'

const CONTENTS = contentsOf([1, 'ab'])

const unavailable = () => {
  throw new OperatorError('unavailable', 'It went away.', { hint: 'Wait.' })
}
const left = (at: string) => (existsSync(join(at, 'main')) ? readdirSync(join(at, 'main')) : [])

test('a backup that was restored and held the same is verified, and only then old ones go', async () => {
  const place = aBackupPlace()
  const asked: string[] = []
  const retain = async (...[, , produced]: [string, unknown, string, AbortSignal]) => {
    asked.push(produced)
    return [{ id: 'ba_old', keep: false, why: 'old' }]
  }
  const decoded = await place.backup(fakeBackupDriver(), { more: { retain } })
  expect([decoded.work.verdict, decoded.entry?.state, asked]).toEqual(['completed', 'made', []])
  const done = await place.backup(fakeBackupDriver(), { level: 'restore', more: { retain } })
  expect([done.work.verdict, done.entry?.state, asked]).toEqual(['completed', 'verified', [done.entry?.id]])
  expect(done.said).toContain('ba_old: old')
})

test.each(['hold', 'survey', 'dump'] as const)(
  'when its %s fails it leaves no file and says why in the catalogue',
  async (step) => {
    const place = aBackupPlace()
    const driver = fakeBackupDriver({ [step]: async () => unavailable() })
    const ended = await place.backup(driver)
    expect(ended.work.verdict).toBe('failed')
    expect(ended.blockers).toEqual(['It went away. Wait.'])
    expect(left(place.at)).toEqual([])
    expect(ended.entry).toMatchObject({ state: 'deleted', end: { why: 'It went away. Wait.' } })
    if (step !== 'hold') expect(driver.calls).toContain('release')
  },
)

test('what does not read back as it was written never gets its final name', async () => {
  const place = aBackupPlace()
  const ended = await place.backup(fakeBackupDriver({ decode: async () => ['could not read'] }))
  expect([ended.work.verdict, ended.entry?.state, left(place.at)]).toEqual(['failed', 'deleted', []])
  expect(ended.blockers.join()).toContain('could not read')
})

test('a backup whose copy held something else is kept as damaged, and nothing is removed for it', async () => {
  const place = aBackupPlace()
  const contents = { ...CONTENTS, tables: [{ table: 'public.t', rows: 1, fingerprint: 'x' }] }
  const restore = async () => ({ how: 'a trial', contents, notes: [], recoverySeconds: 1 })
  const retain = async () => expect.fail('retention was asked')
  const ended = await place.backup(fakeBackupDriver({ restore }), { level: 'restore', more: { retain } })
  expect([ended.work.verdict, ended.entry?.state]).toEqual(['damaged', 'damaged'])
  expect(ended.blockers).toEqual(['public.t has 1 rows instead of 2'])
})

test('a backup that cannot be restored at all is damaged, and one that could not be tried is unproved', async () => {
  const place = aBackupPlace()
  const damaged = () => {
    throw new BackupDamaged('It cannot be restored.', ['bad header'])
  }
  const bad = await place.backup(fakeBackupDriver({ restore: async () => damaged() }), { level: 'restore' })
  expect([bad.work.verdict, bad.entry?.state]).toEqual(['damaged', 'damaged'])
  const untried = fakeBackupDriver({ restore: async () => unavailable() })
  const ended = await place.backup(untried, { level: 'restore' })
  expect([ended.work.verdict, ended.entry?.state]).toEqual(['unproved', 'made'])
  expect(ended.blockers.join()).toContain('It went away.')
  expect(untried.calls).toContain('sweep')
})

test('a denial right before the first effect leaves nothing', async () => {
  const place = aBackupPlace()
  const driver = fakeBackupDriver()
  const recheck = async () => unavailable()
  const ended = await place.backup(driver, { more: { recheck } })
  expect([ended.work.verdict, left(place.at)]).toEqual(['failed', []])
  expect(driver.calls).toEqual(['release'])
})

test('there has to be room, as much as the last one took and a fifth more', async () => {
  const place = aBackupPlace()
  const full = { ...place.vault, free: async () => 9 }
  expect((await place.backup(fakeBackupDriver(), { more: { vault: full } })).work.verdict).toBe('completed')
  const second = await place.backup(fakeBackupDriver(), { more: { vault: full } })
  expect(second.work.verdict).toBe('failed')
  expect(second.blockers.join()).toMatch(/needs about 10 bytes and 9 are free/)
})

test('below a twentieth of the disk nothing goes on filling it', async () => {
  const place = aBackupPlace()
  const driver = fakeBackupDriver({
    dump: (_into, _report, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  })
  const shares = [0.5, 0.04]
  const filling = { ...place.vault, freeShare: async () => shares.shift() ?? 0.04 }
  const ended = await place.backup(driver, { more: { vault: filling } })
  expect([ended.work.verdict, left(place.at)]).toEqual(['failed', []])
  expect(ended.blockers.join()).toMatch(/full but for less than 5 %/)
})

test('a table that is locked for too long is waited for once more, and then it says so', async () => {
  const place = aBackupPlace()
  const locked = new OperatorError('busy', 'A table is locked.', { applied: 'no' })
  let times = 0
  const driver = fakeBackupDriver()
  const { dump } = driver
  const second = {
    ...driver,
    dump: (...asked: Parameters<typeof dump>) => (times++ === 0 ? Promise.reject(locked) : dump(...asked)),
  }
  const done = await place.backup(second)
  expect([done.work.verdict, times]).toEqual(['completed', 2])
  expect(done.said).toContain('It is tried once more.')
  times = 0
  const ended = await place.backup(fakeBackupDriver({ dump: () => Promise.reject(locked) }))
  expect(ended.blockers.join()).toContain('A table is locked.')
})

test('what a dead process left half made is removed by the next, and said', async () => {
  const place = aBackupPlace()
  const left = {
    id: 'ba_0000000000000000000000',
    database: 'main',
    kind: 'postgres' as const,
    operation: 'op_0000000000000000000000',
  }
  const path = join(place.at, 'main', left.id)
  place.catalogue.add({ ...left, path })
  await place.vault.begin(path)
  const done = await place.backup(fakeBackupDriver())
  expect(done.work.verdict).toBe('completed')
  expect(readdirSync(join(place.at, 'main'))).toEqual([done.entry?.id])
  expect(place.catalogue.get(left.id)?.state).toBe('deleted')
  expect(done.said).toContain(`${left.id} was left unfinished`)
})

test('of very many tables the report has the largest and how many more there are, and the catalogue has all', async () => {
  const place = aBackupPlace()
  const tables = Array.from({ length: 5_000 }, (_, n) => ({
    table: `public.t${n}`,
    rows: n,
    fingerprint: 'f'.repeat(40),
  }))
  const { dump } = fakeBackupDriver()
  const many: BackupDriver['dump'] = async (...args) => ({
    ...(await dump(...args)),
    contents: { ...CONTENTS, tables },
  })
  const { work, entry } = await place.backup(fakeBackupDriver({ dump: many }))
  const { result } = work.report as {
    result: { more_tables: number; certificate: { contents: typeof CONTENTS } }
  }
  expect(result.more_tables).toBe(4_800)
  expect(result.certificate.contents.tables).toHaveLength(200)
  expect(result.certificate.contents.tables[0]).toMatchObject({ table: 'public.t4800' })
  expect(entry?.certificate?.contents.tables).toEqual(tables)
})

test('a lock that the server drops ends the dump', async () => {
  const place = aBackupPlace()
  const lost = new AbortController()
  const dump: BackupDriver['dump'] = (_into, _report, signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      lost.abort(new OperatorError('unavailable', 'The connection is gone.'))
    })
  const ended = await place.backup(
    fakeBackupDriver({ dump, hold: async () => ({ lost: lost.signal, release: async () => {} }) }),
  )
  expect([ended.work.verdict, ended.blockers, left(place.at)]).toEqual([
    'failed',
    ['The connection is gone.'],
    [],
  ])
})

test('no backup is proved that is not there, and one that is found bad is called so', async () => {
  const place = aBackupPlace()
  const none = await place.verify(fakeBackupDriver(), 'ba_0000000000000000000000')
  expect(none.work.verdict).toBe('failed')
  const { entry } = await place.backup(fakeBackupDriver())
  expect((await place.verify(fakeBackupDriver(), entry?.id ?? '')).entry?.state).toBe('verified')
  mkdirSync(join(entry?.path ?? '', 'x'))
  writeFileSync(join(entry?.path ?? '', 'data.dump'), 'the dat4')
  const bad = await place.verify(fakeBackupDriver(), entry?.id ?? '')
  expect([bad.work.verdict, bad.entry?.state]).toEqual(['damaged', 'damaged'])
  expect(bad.blockers.join()).toMatch(/8 bytes, and not the ones that were written/)
})

test('a backup whose file is gone is damaged, also where its reader can say nothing; one that cannot be read now is not', async () => {
  const place = aBackupPlace()
  const { entry } = await place.backup(fakeBackupDriver(), { level: 'restore' })
  const blind = fakeBackupDriver({ decode: async () => unavailable() })
  const later = await place.verify(blind, entry?.id ?? '')
  expect([later.work.verdict, later.entry?.state]).toEqual(['failed', 'verified'])
  rmSync(join(entry?.path ?? '', 'data.dump'))
  const gone = await place.verify(blind, entry?.id ?? '')
  expect([gone.work.verdict, gone.entry?.state]).toEqual(['damaged', 'damaged'])
  expect(gone.blockers.join()).toContain('data.dump is missing')
})

test('the last restore stays in the certificate while weeks of proofs cannot be had', async () => {
  const place = aBackupPlace()
  const { entry } = await place.backup(fakeBackupDriver(), { level: 'restore' })
  const id = entry?.id ?? ''
  const restored = entry?.certificate?.checks.at(-1)
  expect(restored?.level).toBe('restore')
  for (let day = 0; day < 25; day += 1) {
    const failing = await place.verify(fakeBackupDriver({ restore: async () => unavailable() }), id)
    expect([failing.work.verdict, failing.entry?.state]).toEqual(['unproved', 'verified'])
  }
  const checks = place.catalogue.get(id)?.certificate?.checks ?? []
  expect(checks).toHaveLength(20)
  expect(checks.filter(({ level }) => level === 'restore')).toEqual([restored])
})

test('the page of backups names none as the newest whose files are gone', async () => {
  const place = aBackupPlace()
  const older = (await place.backup(fakeBackupDriver(), { level: 'restore' })).entry
  const newer = (await place.backup(fakeBackupDriver(), { level: 'restore' })).entry
  const power = { database: () => ({ kind: 'postgres', keepMs: 1, proveEveryMs: 1 }) }
  const parts = { loaded: { config: { databases: { main: {} } } }, books: { holder: () => undefined } }
  const { catalogue, vault } = place
  const report = backupReport({ ...parts, backups: { catalogue, power }, vault, clock: systemClock } as never)
  const page = async () => (await report()) as { databases: { newest_verified: string | null }[] }
  expect((await page()).databases[0]?.newest_verified).toBe(newer?.id)
  rmSync(newer?.path ?? '', { recursive: true })
  expect((await page()).databases[0]?.newest_verified).toBe(older?.id)
  rmSync(older?.path ?? '', { recursive: true })
  expect((await page()).databases[0]).toMatchObject({ newest_verified: null, prove_again_after: null })
})
