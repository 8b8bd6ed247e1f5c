import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { Secret } from '../../../../src/core/secret.ts'
import { tempFolder } from '../../../journal/processes.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../../servers/postgres.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { aBackupPlace, type Ended } from '../a-backup.ts'

const SCHEMA = `
  create role app login password 'role-s3cret';
  create schema "S p";
  create table "S p"."t-1 ""quoted""" (a int primary key, "we ird" text check ("we ird" in ('a', 'b')));
  insert into "S p"."t-1 ""quoted""" values (1, 'a'), (2, null);
  alter table "S p"."t-1 ""quoted""" owner to app;
  create table doc (id serial primary key, d jsonb, at timestamptz default now(), f float8, n numeric, b bytea);
  insert into doc (d, f, n, b) select jsonb_build_object('g', g), g / 3.0, g * 1.10, decode(md5(g::text), 'hex') from generate_series(1, 5000) g;
  create table twins (a int); insert into twins values (1), (1), (2);
  create table part (k int, v text) partition by range (k);
  create table part_1 partition of part for values from (0) to (10); insert into part values (3, 'x');
  create table nothing (); insert into nothing default values;
  create materialized view seen as select count(*) from doc;
  create table alembic_version (version_num varchar(32)); insert into alembic_version values ('a1b2');
  select lo_from_bytea(0, decode(repeat('ab', 20000), 'hex')) from generate_series(1, 5);
  select lo_create(0);`

whenAvailable('postgres', findPostgres())('a backup of PostgreSQL', { timeout: 120_000 }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
    await server.sql(SCHEMA)
  })
  afterAll(() => server?.stop())

  const database = (more: { name?: string; password?: string } = {}) => {
    const url = new URL(server.url)
    if (more.name !== undefined) url.pathname = `/${encodeURI(more.name)}`
    if (more.password !== undefined) url.password = more.password
    return { kind: 'postgres' as const, url: new Secret(url.href) }
  }
  const noSecret = ({ said }: Ended) => {
    expect(said).not.toContain(server.password)
    expect(said).not.toContain('role-s3cret')
  }
  const nothingLeft = ({ entry }: Ended, at: string) => {
    expect(existsSync(join(at, 'main')) ? readdirSync(join(at, 'main')) : []).toEqual([])
    expect(entry === undefined || entry.state === 'deleted').toBe(true)
  }

  it('is restored and holds exactly what its snapshot held, and says so in its certificate', async () => {
    const place = aBackupPlace()
    const done = await place.backup(database(), { level: 'restore' })
    expect(done.blockers).toEqual([])
    expect(done.work.verdict).toBe('completed')
    expect(done.entry?.state).toBe('verified')
    const { certificate } = done.entry ?? {}
    expect(certificate).toMatchObject({
      kind: 'postgres',
      revision: 'a1b2',
      server: expect.stringContaining('PostgreSQL'),
    })
    expect(certificate?.contents.large_objects?.count).toBe(6)
    expect(certificate?.contents.tables).toContainEqual(
      expect.objectContaining({ table: '"S p"."t-1 ""quoted"""', rows: 2 }),
    )
    expect(certificate?.contents.not_compared).toEqual([expect.stringContaining('public.seen')])
    expect(certificate?.checks.map(({ level, ok }) => [level, ok])).toEqual([
      ['decode', true],
      ['restore', true],
    ])
    expect(certificate?.checks[1]?.recovery_seconds).toBeGreaterThan(0)
    noSecret(done)
  })

  it('is proved in a database of its own on the same server, where that is asked for, and that goes again', async () => {
    const place = aBackupPlace()
    const done = await place.backup({ ...database(), trial: 'database' }, { level: 'restore' })
    expect(done.blockers).toEqual([])
    expect(done.entry?.state).toBe('verified')
    expect(done.entry?.certificate?.checks[1]?.how).toMatch(/a database of its own on the server itself/)
    expect(await server.sql(`select count(*) from pg_database where datname like 'operator%'`)).toBe('0')
    noSecret(done)
  })

  it('is not called damaged for what the user of the trial may not do', async () => {
    await server.sql(`create role weak login password 'weak-s3cret' in role pg_read_all_data`)
    const url = new URL(server.url)
    url.username = 'weak'
    url.password = 'weak-s3cret'
    const weak = { kind: 'postgres' as const, url: new Secret(url.href), trial: 'database' as const }
    const place = aBackupPlace()
    const own = await place.backup(database())
    const ended = await place.verify(weak, own.entry?.id ?? '')
    expect([ended.work.verdict, ended.entry?.state]).toEqual(['unproved', 'made'])
    expect(ended.blockers.join()).toMatch(/permission denied to create database/)
  })

  it('leaves files that are ours alone, and shows no password to anybody on the way', async () => {
    const place = aBackupPlace()
    const { programs, seen } = watched()
    const { entry, work } = await place.backup({ ...database(), programs })
    expect(work.verdict).toBe('completed')
    expect(seen()).toMatch(/pg_dump .*--snapshot=/)
    expect(seen()).toContain('PGPASSFILE=')
    expect(seen()).not.toContain(server.password)
    const path = entry?.path ?? ''
    expect(readdirSync(path).sort()).toEqual([
      'certificate.json',
      'data.dump',
      'roles.sql',
      'server.json',
      'tablespaces.sql',
    ])
    for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777, name).toBe(0o600)
    expect(statSync(path).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(join(path, 'certificate.json'), 'utf8'))).toEqual(entry?.certificate)
  })

  it('holds what was there at its moment while others write, and the copy holds the same', async () => {
    const bench = join(findPostgres() ?? '', 'pgbench')
    const env = { ...process.env, PGPASSWORD: server.password }
    const at = ['-h', '127.0.0.1', '-p', String(server.port), '-U', 'operator', 'postgres']
    execFileSync(bench, ['-i', '-q', '-s', '1', ...at], { env, stdio: 'ignore' })
    const writers = spawn(bench, ['-n', '-c', '2', '-T', '600', ...at], { env, stdio: 'ignore' })
    const place = aBackupPlace()
    try {
      const count = async () => Number(await server.sql('select count(*) from pgbench_history'))
      while ((await count()) === 0) await new Promise((go) => setTimeout(go, 20))
      const before = await count()
      const done = await place.backup(database(), { level: 'restore' })
      expect(done.blockers).toEqual([])
      expect(done.entry?.state).toBe('verified')
      const rows = done.entry?.certificate?.contents.tables.find(
        ({ table }) => table === 'public.pgbench_history',
      )?.rows
      expect(rows).toBeGreaterThanOrEqual(before)
      expect(await count()).toBeGreaterThan(rows ?? 0)
    } finally {
      writers.kill('SIGKILL')
      await once(writers, 'exit')
      await server.sql('drop table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers')
    }
  })

  it('is as good where its superuser only reads unless he says otherwise: that does not bind the trial', async () => {
    await server.sql('alter role operator set default_transaction_read_only = on')
    try {
      const { entry, blockers } = await aBackupPlace().backup(database(), { level: 'restore' })
      expect(blockers).toEqual([])
      expect(entry?.state).toBe('verified')
    } finally {
      await server.sql('begin read write; alter role operator reset all; commit')
    }
  })

  it('quotes no row, also where a function of the database does in refusing it', async () => {
    await server.sql(`create table fuss (id int, words text);
      create function fussy(id int, words text) returns boolean language plpgsql as $$ begin
        if current_database() = 'restored' then raise exception 'an error: % is %', id, words; end if;
        return true; end $$;
      alter table fuss add check (fussy(id, words));
      insert into fuss values (4711, 'private words')`)
    try {
      const { said, blockers } = await aBackupPlace().backup(database(), { level: 'restore' })
      expect(blockers.join()).toMatch(/refused by PL\/pgSQL function public\.fussy\(integer,\s*text\)/)
      expect(said).not.toMatch(/private words|4711/)
    } finally {
      await server.sql('drop table fuss; drop function fussy')
    }
  })

  it('takes a database by whatever name', async () => {
    const name = `-da sh "quo'te" ümläut-日本 a=b %x`
    await server.sql(`create database "${name.replaceAll('"', '""')}"`)
    const { work, entry } = await aBackupPlace().backup(database({ name }))
    expect(work.verdict).toBe('completed')
    expect(entry?.certificate?.source.endsWith(`/${name}`)).toBe(true)
  })

  it('fails with a wrong password, an unknown database, and where nobody listens, and leaves nothing', async () => {
    const place = aBackupPlace()
    const wrong = await place.backup(database({ password: 'wr0ng-s3cret' }))
    expect(wrong.blockers.join()).toMatch(/password authentication failed.*Check the user and the password/)
    expect(wrong.said).not.toContain('wr0ng-s3cret')
    const unknown = await place.backup(database({ name: 'nope' }))
    expect(unknown.blockers.join()).toMatch(/database "nope" does not exist/)
    const nobody = await place.backup({ kind: 'postgres', url: new Secret('postgres://a:b@127.0.0.1:9/x') })
    expect(nobody.blockers.join()).toMatch(/127\.0\.0\.1:9\/x/)
    for (const ended of [wrong, unknown, nobody]) {
      expect(ended.work.verdict).toBe('failed')
      nothingLeft(ended, place.at)
      noSecret(ended)
    }
  })

  it('does not wait for ever for a table that somebody has locked', async () => {
    const place = aBackupPlace()
    const holder = server.sql(`begin; lock table twins; select pg_sleep(600)`).catch(() => undefined)
    const locked = `select count(*) from pg_locks where mode = 'AccessExclusiveLock' and relation = 'twins'::regclass`
    while ((await server.sql(locked)) === '0') await new Promise((go) => setTimeout(go, 20))
    try {
      const ended = await place.backup(database(), { lockWaitMs: 200 })
      expect(ended.work.verdict).toBe('failed')
      expect(ended.blockers.join()).toMatch(/waited too long for a lock/)
      nothingLeft(ended, place.at)
    } finally {
      await server.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(600)%' and pid <> pg_backend_pid()`,
      )
      await holder
    }
  })

  it('fails, and leaves no lock and nothing half-done, when the server drops its connections in the middle', async () => {
    const place = aBackupPlace()
    const holder = server.sql(`begin; lock table twins; select pg_sleep(600)`).catch(() => undefined)
    const waiting = `select count(*) from pg_stat_activity where application_name = 'operator-mcp' and wait_event_type = 'Lock'`
    const backup = place.backup(database(), { lockWaitMs: 60_000 })
    while ((await server.sql(waiting)) === '0') await new Promise((go) => setTimeout(go, 20))
    await server.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null`,
    )
    const ended = await backup
    expect(ended.work.verdict).toBe('failed')
    nothingLeft(ended, place.at)
    await holder
    expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
    expect((await place.backup(database())).work.verdict).toBe('completed')
  })

  it('fails, and leaves nothing half-done, when the server is stopped in the middle', async () => {
    const other = await startPostgres()
    await other.sql('create table t (a int)')
    const place = aBackupPlace()
    const holder = other.sql('begin; lock table t; select pg_sleep(600)').catch(() => undefined)
    const waiting = `select count(*) from pg_stat_activity where application_name = 'operator-mcp' and wait_event_type = 'Lock'`
    const backup = place.backup({ kind: 'postgres', url: new Secret(other.url) }, { lockWaitMs: 60_000 })
    while ((await other.sql(waiting)) === '0') await new Promise((go) => setTimeout(go, 20))
    await other.stop()
    const ended = await backup
    await holder
    expect(ended.work.verdict).toBe('failed')
    expect(ended.said).not.toContain(other.password)
    nothingLeft(ended, place.at)
  })

  it('is one at a time for each database, wherever the others run', async () => {
    const place = aBackupPlace()
    const second = aBackupPlace()
    let other: Ended | undefined
    const recheck = async () => {
      other = await second.backup(database())
    }
    const first = await place.backup(database(), { more: { recheck } })
    expect(first.work.verdict).toBe('completed')
    expect(other?.blockers.join()).toMatch(/Another operator is at work/)
    nothingLeft(other as Ended, second.at)
  })

  it.skipIf(process.getuid?.() !== 0)(
    'leaves nothing when the disk is full in the middle of it',
    async () => {
      const folder = join(tempFolder(), 'small')
      mkdirSync(folder)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m,mode=0700', 'tmpfs', folder])
      onTestFinished(() => void execFileSync('umount', [folder]))
      const place = aBackupPlace({ folder })
      // What the folder says is free is what it says, until it is not.
      const vault = { ...place.vault, free: async () => Number.MAX_SAFE_INTEGER }
      await server.sql(
        `create table noise as select gen_random_uuid()::text || gen_random_uuid()::text as v from generate_series(1, 200000)`,
      )
      try {
        const ended = await place.backup(database(), { more: { vault } })
        expect(ended.work.verdict).toBe('failed')
        expect(ended.blockers.join()).toMatch(/the disk is full/)
        nothingLeft(ended, place.at)
        expect((await place.backup(database())).blockers.join()).toMatch(
          /needs about \d+ bytes and \d+ are free/,
        )
      } finally {
        await server.sql('drop table noise')
      }
    },
  )

  it('names both versions where there is no pg_dump that fits', async () => {
    const programs = tempFolder()
    const old = join(programs, 'pg_dump')
    writeFileSync(old, '#!/bin/sh\necho "pg_dump (PostgreSQL) 9.6.24"\n', { mode: 0o755 })
    const ended = await aBackupPlace().backup({ ...database(), programs })
    expect(ended.work.verdict).toBe('failed')
    expect(ended.blockers.join()).toMatch(/server is PostgreSQL \d+.*pg_dump found here is 9\.6\.24/)
  })

  it('is refused in a folder that is another user’s, open to others, or no folder', async () => {
    const root = tempFolder()
    const open = join(root, 'open')
    mkdirSync(open, { mode: 0o777 })
    execFileSync('chmod', ['777', open])
    expect((await aBackupPlace({ folder: open }).backup(database())).blockers.join()).toMatch(
      /written by others/,
    )
    writeFileSync(join(root, 'file'), '')
    const file = await aBackupPlace({ folder: join(root, 'file', 'below') }).backup(database())
    expect(file.work.verdict).toBe('failed')
    if (process.getuid?.() !== 0) return
    const foreign = join(root, 'foreign')
    mkdirSync(foreign)
    chownSync(foreign, 12_345, 12_345)
    expect((await aBackupPlace({ folder: foreign }).backup(database())).blockers.join()).toMatch(/user 12345/)
  })
})

/** PostgreSQL's programs, each of which first writes down its arguments and its environment. */
function watched(): { programs: string; seen(): string } {
  const programs = tempFolder()
  const log = join(programs, 'seen')
  for (const name of ['pg_dump', 'pg_dumpall', 'pg_restore']) {
    const real = join(findPostgres() ?? '', name)
    const script = `#!/bin/sh\necho "$0 $@" >> ${log}\nenv >> ${log}\nexec ${real} "$@"\n`
    writeFileSync(join(programs, name), script, { mode: 0o755 })
  }
  return { programs, seen: () => readFileSync(log, 'utf8') }
}
