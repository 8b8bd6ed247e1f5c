import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonicalArrays } from '../../../src/systems/postgres/schema/canonical.ts'
import { readSchema, type Schema } from '../../../src/systems/postgres/schema/read.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { whenAvailable } from '../../servers/require.ts'

const run = promisify(execFile)

test('writes a cast of an array as PostgreSQL writes it after a restore', () => {
  expect(
    canonicalArrays(
      `((a)::text = ANY ((ARRAY['x,'::character varying, 'it''s]'::character varying(9)])::text[]))`,
    ),
  ).toBe(`((a)::text = ANY (ARRAY[('x,'::character varying)::text, ('it''s]'::character varying(9))::text]))`)
  for (const as of [
    `ARRAY['a'::text]`,
    `(ARRAY['a'])`,
    `(ARRAY['a'`,
    `'(ARRAY['`,
    `(ARRAY[f(1, 2), b[3]])::integer`,
  ])
    expect(canonicalArrays(as)).toBe(as)
  expect(canonicalArrays(`(ARRAY[f(1, 2), b[3]])::numeric(9,2)[]`)).toBe(
    `ARRAY[(f(1, 2))::numeric(9,2), (b[3])::numeric(9,2)]`,
  )
})

/** Something of everything that a schema may hold. */
const RICH = `
  create schema "odd ""Name"; create extension pg_trgm; create extension hstore schema "odd ""Name";
  create type mood as enum ('sad', 'ok', 'it''s fine'); create type pair as (a int, b text collate "C");
  create domain percent as numeric(5,2) default 0 check (value between 0 and 100);
  create type span as range (subtype = float8, subtype_diff = float8mi);
  create collation german (locale = 'C'); create sequence loose increment by 7 maxvalue 9000 cycle;
  create table customer (gone int, id bigint generated always as identity primary key, name varchar(80) not null,
    status varchar(10) default 'new' check (status in ('new', 'paid', 'it''s, ok')), mood mood default 'ok',
    share percent, tags text[] default array['a','b']::text[], born date default current_date,
    upper_name text generated always as (upper(name)) stored, note text collate german, total numeric(10,2));
  alter table customer drop column gone; alter table customer alter note set storage external;
  alter table customer alter note set statistics 500;
  create table ord (id serial primary key, customer bigint references customer on delete cascade deferrable,
    at timestamptz default now(), during span, exclude using gist (during with &&)) with (fillfactor = 70);
  create index on customer using gin (name gin_trgm_ops); create unique index one_paid on customer (lower(name), id desc)
    include (mood) where status in ('paid', 'new');
  create table part (at date not null, n int, constraint positive check (n > 0), primary key (at, n)) partition by range (at);
  create table part_1 partition of part for values from ('2026-01-01') to ('2026-02-01');
  create table part_2 (n int not null, at date not null, constraint positive check (n > 0)); alter table part attach partition part_2 default;
  create view paid as select * from customer where status in ('paid', 'new');
  create materialized view sums as select customer, count(*) from ord group by 1 with no data;
  create function bump() returns trigger language plpgsql as $$ begin
    new.total := case when new.status = any ((ARRAY['x'::varchar])::text[]) then 1 else 2 end; return new; end $$;
  create function twice(n int) returns int language sql immutable begin atomic select n * 2; end;
  create procedure nothing() language sql as 'select 1';
  create aggregate mysum (int) (sfunc = int4pl, stype = int, initcond = '0');
  create trigger bumping before update of total on customer for each row when (new.status in ('a', 'b')) execute function bump();
  create trigger in_parts after insert on part for each row execute function bump();
  create rule silent as on delete to paid do instead nothing;
  alter table customer enable row level security; create policy own on customer for select using (status in ('a', 'b'));
  create statistics deps on status, mood from customer; create publication pub for table customer;
  create cast (text as mood) with inout as assignment; create operator === (leftarg = int, rightarg = int, function = int4eq);
  create text search configuration plain (copy = simple); comment on column customer.name is 'what they are called';
  insert into customer (name) values ('a'), ('b'); select nextval('loose');`

/** Each changes the schema, and each in another way. */
const CHANGES = [
  'create table extra (id int)',
  'alter table extra add column b text',
  'alter table extra alter b type varchar(7)',
  `alter table extra alter b set default 'x'`,
  'alter table extra alter b set not null',
  'alter table extra rename b to c',
  'alter table extra add primary key (id)',
  `alter table extra add constraint few check (c in ('a', 'b')) not valid`,
  'alter table extra validate constraint few',
  'create index on extra (c)',
  'alter table extra set (fillfactor = 50)',
  'alter table extra set unlogged',
  `alter type mood add value 'great'`,
  `alter type pair add attribute c int`,
  'alter domain percent add check (value <> 3)',
  'alter domain percent set default 1',
  'alter sequence loose increment by 8',
  'create or replace function twice(n int) returns int language sql immutable begin atomic select n * 3; end',
  'alter function twice(int) cost 3',
  'create or replace view paid as select * from customer where status is null',
  'alter table customer disable trigger bumping',
  'drop trigger bumping on customer',
  'alter policy own on customer using (true)',
  'alter table customer disable row level security',
  'alter table part detach partition part_2',
  'alter table ord alter column customer set statistics 7',
  `comment on table ord is 'orders'`,
  'create extension citext',
  'drop extension citext',
  'alter materialized view sums set schema "odd ""Name"',
  'alter publication pub set (publish = insert)',
]

const inReal = whenAvailable('postgres', findPostgres())
inReal('the schema of a real PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
    await server.sql('create database source')
    await server.sql('create database copy template template0')
    await using(server, 'source', (client) => client.query(RICH))
  })
  afterAll(async () => server?.stop())

  test('is the same in a restored copy, whatever the search path is', async () => {
    await dumpInto(server, 'source', 'copy')
    const source = await using(server, 'source', async (client) => {
      await client.query(`set search_path = "odd ""Name", public`)
      const schema = await readSchema(client)
      expect((await client.query('show search_path')).rows).toEqual([{ search_path: '"odd ""Name", public' }])
      return schema
    })
    const copy = await using(server, 'copy', readSchema)
    expect(copy.lines).toEqual(source.lines)
    expect(copy.sha256).toBe(source.sha256)
    expect(new Set(source.lines.map((line) => JSON.parse(line)[0])).size).toBeGreaterThanOrEqual(19)
  })

  test('is not changed by rows, by vacuum, by sequences that move or by an index that failed', async () => {
    const both = await using(server, 'source', async (client) => {
      const before = await readSchema(client)
      await client.query(`insert into customer (name) values ('c')`)
      await client.query(`select nextval('loose'); analyze`)
      await client.query(`insert into ord (customer) values (1), (1)`)
      await client.query('vacuum customer')
      await expect(client.query('create unique index concurrently twins on ord (customer)')).rejects.toThrow()
      return [before, await readSchema(client)]
    })
    expect(both[1]).toEqual(both[0])
  })

  test('is another after every change', async () => {
    const seen = new Map<string, string>()
    await using(server, 'source', async (client) => {
      seen.set((await readSchema(client)).sha256, 'nothing')
      for (const change of CHANGES) {
        await client.query(change)
        const { sha256 } = await readSchema(client)
        if (!change.startsWith('drop extension')) expect(seen.get(sha256), change).toBeUndefined()
        seen.set(sha256, change)
      }
    })
  })

  test('is read as the transaction sees it', async () => {
    const [before, inside, after] = await using(server, 'source', async (client): Promise<Schema[]> => {
      const before = await readSchema(client)
      await client.query('begin; create table passing (id int)')
      const inside = await readSchema(client)
      await client.query('rollback')
      return [before, inside, await readSchema(client)]
    })
    expect(inside?.lines.filter((line) => !before?.lines.includes(line)).length).toBeGreaterThan(1)
    expect(after).toEqual(before)
  })
})

async function using<T>(
  { url }: PostgresServer,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url.replace(/postgres$/, database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function dumpInto(server: PostgresServer, source: string, copy: string): Promise<void> {
  const bin = findPostgres() ?? ''
  const env = {
    ...process.env,
    PGPASSWORD: server.password,
    PGHOST: '127.0.0.1',
    PGPORT: String(server.port),
    PGUSER: 'operator',
  }
  const { stdout } = await run(join(bin, 'pg_dump'), ['--schema-only', source], { env, maxBuffer: 1e8 })
  const restoring = run(join(bin, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', '-d', copy], { env })
  restoring.child.stdin?.end(stdout)
  await restoring
}
