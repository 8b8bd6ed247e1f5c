import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Secret } from '../../../../src/core/secret.ts'
import type { Certificate } from '../../../../src/operations/backup/certificate.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../../servers/postgres.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { aBackupPlace } from '../a-backup.ts'

whenAvailable('postgres', findPostgres())('a damaged backup', { timeout: 120_000 }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
    await server.sql(`create role app; create table t (id int primary key, v text); alter table t owner to app;
      insert into t select g, md5(g::text) from generate_series(1, 20000) g`)
  })
  afterAll(() => server?.stop())
  const database = () => ({ kind: 'postgres' as const, url: new Secret(server.url) })

  async function made() {
    const place = aBackupPlace()
    const { entry } = await place.backup(database())
    if (!entry?.certificate) throw new Error('no backup')
    const { id, path, certificate } = entry
    return { ...place, id, path, certificate, data: join(path, 'data.dump') }
  }

  /** Rewrites a file and what the certificate says of it: as if it had been written so. */
  function forge({ files }: Certificate, path: string, name: string, text: string): Certificate['files'] {
    writeFileSync(join(path, name), text)
    const proof = {
      name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }
    return files.map((file) => (file.name === name ? proof : file))
  }

  it('is found out, however it was damaged, where pg_restore -l sees nothing', async () => {
    const place = await made()
    const whole = readFileSync(place.data)
    const flipped = (at: number) => {
      const copy = Buffer.from(whole)
      copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8))
      return copy
    }
    const part = (bytes: number) => whole.subarray(0, bytes)
    const zeroed = Buffer.from(whole)
    zeroed.fill(0, 100_000, 104_096)
    const damages: Record<string, Buffer> = {
      half: part(whole.length >> 1),
      'a byte less': part(whole.length - 1),
      '3 KB less': part(whole.length - 3_072),
      'a zero page': zeroed,
      empty: Buffer.alloc(0),
      'a byte more': Buffer.concat([whole, Buffer.from('x')]),
    }
    for (let n = 0; n < 8; n += 1) {
      const at = Math.floor(((n + 0.37) / 8) * whole.length)
      damages[`bit ${at % 8} of byte ${at}`] = flipped(at)
    }
    let unseen = 0
    for (const [damage, bytes] of Object.entries(damages)) {
      writeFileSync(place.data, bytes)
      const { work, entry } = await place.verify(database(), place.id)
      expect([damage, work.verdict, entry?.state]).toEqual([damage, 'damaged', 'damaged'])
      unseen += Number(listed(place.data))
    }
    expect(unseen).toBeGreaterThan(Object.keys(damages).length / 2)
  })

  it('is found out when another dump lies in its place, or none', async () => {
    const place = await made()
    // Two dumps of the same within one second are one and the same.
    await server.sql('create table later ()')
    const other = await made()
    await server.sql('drop table later')
    copyFileSync(other.data, place.data)
    expect((await place.verify(database(), place.id)).blockers.join()).toMatch(/data\.dump/)
    rmSync(place.data)
    expect((await place.verify(database(), place.id)).blockers.join()).toMatch(/data\.dump is missing/)
    truncateSync(join(place.path, 'roles.sql'), 3)
    expect((await place.verify(database(), place.id)).blockers.join()).toMatch(/roles\.sql has 3 bytes/)
  })

  it('is found out by its rows, when every byte is as it was written', async () => {
    const place = await made()
    const { contents } = place.certificate
    const tables = contents.tables.map((table) => ({ ...table, fingerprint: '1:1' }))
    place.catalogue.update(place.id, {
      certificate: { ...place.certificate, contents: { ...contents, tables } },
    })
    const ended = await place.verify(database(), place.id)
    expect(ended.work.verdict).toBe('damaged')
    expect(ended.entry?.state).toBe('damaged')
    expect(ended.blockers.join()).toMatch(/public\.t has its 20000 rows, and not the same ones/)
  })

  it('is found out when a role is missing, and is good again when that is back', async () => {
    const place = await made()
    const roles = readFileSync(join(place.path, 'roles.sql'), 'utf8')
    const lacking = roles.split('\n').filter((line) => !line.includes('app'))
    const files = forge(place.certificate, place.path, 'roles.sql', lacking.join('\n'))
    place.catalogue.update(place.id, { certificate: { ...place.certificate, files } })
    const ended = await place.verify(database(), place.id)
    expect(ended.work.verdict).toBe('damaged')
    expect(ended.blockers.join()).toMatch(/role "app" does not exist/)
    writeFileSync(join(place.path, 'roles.sql'), roles)
    place.catalogue.update(place.id, { certificate: place.certificate })
    expect((await place.verify(database(), place.id)).entry?.state).toBe('verified')
  })

  it('is told of without the rows that do not come back', async () => {
    await server.sql(`create table picky (v text check (current_database() = 'postgres'));
      insert into picky values ('an error of row-s3cret')`)
    const ended = await aBackupPlace().backup(database(), { level: 'restore' })
    expect([ended.work.verdict, ended.entry?.state]).toEqual(['damaged', 'damaged'])
    expect(ended.blockers.join()).toMatch(/violates check constraint "picky_/)
    expect(ended.said).not.toContain('row-s3cret')
    await server.sql('drop table picky')
  })
})

/** Whether the usual check calls it good. */
function listed(file: string): boolean {
  try {
    execFileSync(join(findPostgres() ?? '', 'pg_restore'), ['-l', file], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
