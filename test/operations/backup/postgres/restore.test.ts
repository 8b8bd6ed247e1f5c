import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { Secret } from '../../../../src/core/secret.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../../servers/postgres.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { aBackupPlace, callProved, type Ended } from '../a-backup.ts'

const SCHEMA = `
  create table doc (id serial primary key, d jsonb, n numeric, b bytea);
  insert into doc (d, n, b) select jsonb_build_object('g', g), g * 1.10, decode(md5(g::text), 'hex') from generate_series(1, 500) g;
  create table owned (a int); insert into owned values (1), (1); alter table owned owner to app; grant select on owned to reader;
  create view seen as select id, d ->> 'g' as g from doc;
  create materialized view counted as select count(*) as n from doc;
  select lo_from_bytea(0, decode(repeat('ab', 20000), 'hex')) from generate_series(1, 3);
  select nextval('doc_id_seq');`

whenAvailable('postgres', findPostgres())('a restore of PostgreSQL', { timeout: 180_000 }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres({ settings: { max_prepared_transactions: '2' } })
    await server.sql(`create role app login password 'role-s3cret'; create role reader`)
  })
  afterAll(() => server?.stop())

  let made = 0
  const urlOf = (name: string) => {
    const url = new URL(server.url)
    url.pathname = `/${name}`
    return url.href
  }
  const entry = (name: string) => ({ kind: 'postgres' as const, url: new Secret(urlOf(name)) })
  async function inside<T>(name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: urlOf(name) })
    client.on('error', () => {})
    await client.connect()
    return await work(client).finally(() => client.end().catch(() => undefined))
  }
  const value = (name: string, sql: string) =>
    inside(name, async (client) => Object.values((await client.query(sql)).rows[0] ?? {})[0])
  const names = async () =>
    (await server.sql(`select datname from pg_database where not datistemplate order by 1`)).split('\n')
  async function aDatabase() {
    const name = `db${++made}`
    await server.sql(`create database ${name}`)
    await inside(name, (client) => client.query(SCHEMA))
    return { name, database: entry(name) }
  }
  /** Proved where the test is about that; else only called so. */
  async function backedUp(level: 'restore' | 'decode' = 'decode') {
    const one = await aDatabase()
    const place = aBackupPlace()
    const done = await place.backup(one.database, { level })
    expect(done.blockers).toEqual([])
    callProved(place.catalogue, done.entry?.id)
    return { ...one, place, id: done.entry?.id ?? '', path: done.entry?.path ?? '' }
  }
  const noSecret = ({ said }: Ended) => {
    expect(said).not.toContain(server.password)
    expect(said).not.toContain('role-s3cret')
  }
  const untouched = async (name: string) => {
    expect(await value(name, 'select count(*)::int from doc')).toBe(501)
    expect((await names()).filter((one) => one !== name && one.includes(name))).toEqual([])
    expect((await names()).filter((one) => one.startsWith('operator_restore'))).toEqual([])
    expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
  }
  const more = (name: string) =>
    inside(name, (client) => client.query(`insert into doc (d) values ('{"late": 1}')`))

  it('brings back exactly what was there into a new database, and leaves the old one alone', async () => {
    const { name, database, place, id } = await backedUp()
    await more(name)
    const done = await place.restore(database, id)
    expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
    const restored = done.place.name
    expect(restored).toMatch(new RegExp(`^${name}_restored_`))
    expect(await value(restored, 'select count(*)::int from doc')).toBe(500)
    expect(await value(restored, 'select last_value::int from doc_id_seq')).toBe(501)
    expect(await value(restored, `select d ->> 'g' from doc where id = 7`)).toBe('7')
    expect(await value(restored, 'select g from seen where id = 9')).toBe('9')
    expect(await value(restored, 'select n::int from counted')).toBe(500)
    expect(await value(restored, 'select count(*)::int from pg_largeobject_metadata')).toBe(3)
    expect(
      await value(restored, `select relowner::regrole::text from pg_class where relname = 'owned'`),
    ).toBe('app')
    expect(await value(restored, `select has_table_privilege('reader', 'owned', 'select')`)).toBe(true)
    expect(await value(name, 'select count(*)::int from doc')).toBe(501)
    noSecret(done)
    expect((await names()).filter((one) => one.startsWith('operator_restore'))).toEqual([])
    const again = await place.restore(database, id, { over: false, name: restored })
    expect([again.work.verdict, again.blockers.join()]).toEqual([
      'failed',
      expect.stringContaining(`There is a database ${restored} already.`),
    ])
  })

  it('exchanges the database under those who use it, keeps the old one and its settings, and backs it up first', async () => {
    const { name, database, place, id } = await backedUp('restore')
    await server.sql(`alter database ${name} set work_mem = '7MB'`)
    await server.sql(`alter database ${name} set search_path = "$user", public, other`)
    await server.sql(`alter role app in database ${name} set lock_timeout = '3s'`)
    await server.sql(`revoke connect on database ${name} from public`)
    await server.sql(`grant connect on database ${name} to app with grant option`)
    await server.sql(`comment on database ${name} is 'it''s ours'`)
    await server.sql(`alter database ${name} owner to app`)
    await more(name)
    const user = new pg.Client({ connectionString: urlOf(name) })
    const cut = new Promise((resolve) => user.on('error', resolve))
    await user.connect()
    const done = await place.restore(database, id, { over: true })
    expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
    await cut
    const { kept } = done.place
    expect(await value(name, 'select count(*)::int from doc')).toBe(500)
    expect(await value(kept, 'select count(*)::int from doc')).toBe(501)
    const properties = (of: string) =>
      server.sql(`select pg_get_userbyid(datdba), array(select unnest(datacl)::text order by 1), shobj_description(oid, 'pg_database'),
      (select string_agg(setrole::regrole || line, ';' order by setrole, line) from pg_db_role_setting, unnest(setconfig) as line where setdatabase = oid)
      from pg_database where datname = '${of}'`)
    expect(await properties(name)).toBe(await properties(kept))
    expect(await properties(name)).toContain('7MB')
    const fresh = place.catalogue.list('main')[0]
    expect(fresh).toMatchObject({ state: 'verified', operation: done.work.id })
    expect(fresh?.certificate?.contents.tables).toContainEqual(
      expect.objectContaining({ table: 'public.doc', rows: 501 }),
    )
    expect(done.said).toContain(`ALTER DATABASE \\\\"${kept}\\\\" RENAME TO`.replaceAll('\\\\', '\\'))
    noSecret(done)
    expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
  })

  it('exchanges it also while clients come back at once', async () => {
    const { name, database, place, id } = await backedUp()
    const stop = new AbortController()
    const seen = new Set<number>()
    const comer = (async () => {
      while (!stop.signal.aborted) {
        await value(name, 'select count(*)::int from doc').then(
          (n) => seen.add(Number(n)),
          () => undefined,
        )
      }
    })()
    await more(name)
    const done = await place.restore(database, id, { over: true }, { quick: true })
    stop.abort()
    await comer
    expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
    expect([...seen].every((n) => [500, 501].includes(n))).toBe(true)
    expect(await value(name, 'select count(*)::int from doc')).toBe(500)
  })

  it('restores nothing from a dump that was damaged, says so, and counts it no more', async () => {
    const { name, database, place, id, path } = await backedUp()
    await more(name)
    const dump = join(path, 'data.dump')
    const whole = readFileSync(dump)
    const flipped = Buffer.from(whole)
    flipped[whole.length - 200] = (flipped[whole.length - 200] ?? 0) ^ 1
    writeFileSync(dump, flipped)
    const ended = await place.restore(database, id, { over: true }, { quick: true })
    expect([ended.work.verdict, ended.entry?.state]).toEqual(['failed', 'damaged'])
    expect(ended.blockers.join()).toMatch(/is damaged.*data\.dump has its \d+ bytes, and not the ones/)
    await untouched(name)
    writeFileSync(dump, whole)
    truncateSync(dump, whole.length - 1)
    const again = await place.restore(database, id)
    expect(again.blockers.join()).toMatch(/was found damaged/)
    await untouched(name)
  })

  it('restores nothing from what nobody has restored before', async () => {
    const { name, database } = await aDatabase()
    const place = aBackupPlace()
    const { entry: made } = await place.backup(database)
    const ended = await place.restore(database, made?.id ?? '')
    expect(ended.blockers.join()).toMatch(/only decoded.*verify_backup ba_/)
    expect((await names()).includes(`${name}_restored`)).toBe(false)
  })

  it('says what the server lacks before it makes anything: a role, a newer version, a database of its own', async () => {
    const { name, database, place, id, path } = await backedUp()
    await more(name)
    const roles = join(path, 'roles.sql')
    appendFileSync(roles, 'CREATE ROLE gone;\nCREATE ROLE unused;\n')
    const note = join(path, 'server.json')
    writeFileSync(note, JSON.stringify({ ...JSON.parse(readFileSync(note, 'utf8')), major: 99 }))
    const driver = restoreDriver(database, { clock: systemClock, env: process.env })
    const { certificate } = place.catalogue.get(id) ?? {}
    const look = async (over: boolean, from = driver) => {
      const where = await from.place({ over }, 'op_abcdef')
      return from.look({ path, files: certificate?.files ?? [] }, where, new AbortController().signal)
    }
    expect((await look(false)).obstacles.join()).toMatch(/It is of PostgreSQL 99 and the server is/)
    await inside(name, (client) => client.query(`prepare transaction 'p1'`)).catch(() => undefined)
    await inside(name, (client) =>
      client.query(`begin; insert into owned values (9); prepare transaction 'p1'`),
    )
    expect((await look(true)).obstacles.join()).toMatch(/the prepared transaction p1, which would stay/)
    await inside(name, (client) => client.query(`rollback prepared 'p1'`))
    const weak = new URL(urlOf(name))
    weak.username = 'app'
    weak.password = 'role-s3cret'
    const asApp = restoreDriver(
      { kind: 'postgres', url: new Secret(weak.href) },
      { clock: systemClock, env: process.env },
    )
    expect((await look(true, asApp)).obstacles.join()).toMatch(
      /may not make databases.*does not own the database/s,
    )
    await untouched(name)
  })

  it('names the roles that are missing', async () => {
    const { name, database, place, id } = await backedUp()
    await more(name)
    await inside(name, (client) =>
      client.query('alter table owned owner to operator; revoke all on owned from reader'),
    )
    await server.sql(`alter role reader rename to "rea der"`)
    try {
      const ended = await place.restore(database, id, { over: true }, { quick: true })
      expect(ended.blockers.join()).toMatch(/lacks the roles reader: make them first, see .*roles\.sql/)
      await untouched(name)
    } finally {
      await server.sql(`alter role "rea der" rename to reader`)
    }
  })

  it('refuses a backup of another server over this one, and takes it beside', async () => {
    const { place, id } = await backedUp()
    const other = await aDatabase()
    await more(other.name)
    const ended = await place.restore(other.database, id, { over: true }, { quick: true })
    expect(ended.blockers.join()).toMatch(
      /It is a backup of another database: of .*\/db\d+, and the configured one is/,
    )
    await untouched(other.name)
    expect((await place.restore(other.database, id)).work.verdict).toBe('completed')
  })

  it('leaves the old data when the connections are cut in the middle of it', async () => {
    const { name, database, place, id } = await backedUp()
    await more(name)
    const real = restoreDriver(database, { clock: systemClock, env: process.env })
    const cut = async () => {
      await server.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null`,
      )
    }
    const whileBuilt: typeof real = {
      ...real,
      async build(copy, where, folder, report, signal) {
        const built = await real.build(copy, where, folder, report, signal)
        await cut()
        return built
      },
    }
    const first = await place.restore(database, id, { over: true }, { restore: whileBuilt, quick: true })
    expect(first.work.verdict).toBe('failed')
    expect(first.blockers.join()).toMatch(/dropped our connection/)
    await untouched(name)
    const inFinish: typeof real = {
      ...real,
      finish: (where, _letGo, signal) => real.finish(where, cut, signal),
    }
    const second = await place.restore(database, id, { over: true }, { restore: inFinish, quick: true })
    expect(second.work.verdict).toBe('failed')
    await untouched(name)
  })

  it('comes back under its own name when the database itself is gone', async () => {
    const { name, database, place, id } = await backedUp()
    await server.sql(`drop database ${name} with (force)`)
    const done = await place.restore(database, id, { over: false, name })
    expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
    expect(await value(name, 'select count(*)::int from doc')).toBe(500)
  })

  it('leaves the old data when the server is stopped in the middle of it', async () => {
    const other = await startPostgres()
    await other.sql('create database web')
    const url = other.url.replace(/postgres$/, 'web')
    const database = { kind: 'postgres' as const, url: new Secret(url) }
    const place = aBackupPlace()
    const { entry: made } = await place.backup(database)
    callProved(place.catalogue, made?.id)
    const real = restoreDriver(database, { clock: systemClock, env: process.env })
    const stopped: typeof real = {
      ...real,
      async build(copy, where, folder, report, signal) {
        await other.stop()
        return real.build(copy, where, folder, report, signal)
      },
    }
    const ended = await place.restore(
      database,
      made?.id ?? '',
      { over: true },
      { restore: stopped, quick: true },
    )
    expect(ended.work.verdict).toBe('failed')
    expect(ended.said).not.toContain(other.password)
    expect(ended.said).toMatch(/operator_restore_op_\w+, which was half made, is left and can be removed/)
  })
})
