import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import type { Memory } from '../../../src/operations/migrate/parts.ts'
import { runMigration } from '../../../src/operations/migrate/run.ts'
import { createPostgresMigrated } from '../../../src/systems/postgres/migrated.ts'
import { tempFolder } from '../../journal/processes.ts'
import { alembicProject, findAlembic } from '../../servers/alembic.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { whenAvailable } from '../../servers/require.ts'
import { migration } from './migration.ts'

const START = `create table note (id int, text text); insert into note values (1, 'a'), (2, 'b');
  create table alembic_version (version_num text primary key); insert into alembic_version values ('r1')`
const UPGRADE = ['alembic', 'upgrade', 'head']
/** Where it is comes from the PG* variables alone. */
const BY_ENVIRONMENT = 'postgresql+psycopg2://'

const TIMEOUT_MS = 180_000
const inReal = whenAvailable('alembic', findAlembic() && findPostgres())
inReal('a migration with a real alembic of a real PostgreSQL', { timeout: TIMEOUT_MS }, () => {
  let server: PostgresServer
  let count = 0
  let runs = 0
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => server?.stop())

  /** A database of its own at revision r1, with a table of two rows, and a project that goes on from there. */
  async function start({ eachInItsOwn = false } = {}) {
    count += 1
    const name = `db ${count}`
    await server.sql(`create database "${name}"`)
    const at = new URL(server.url)
    at.pathname = encodeURIComponent(name)
    await query(at.href, START)
    const migrated = createPostgresMigrated(new Secret(at.href), process.env)
    const folder = join(tempFolder(), 'project')
    const project = alembicProject(folder, BY_ENVIRONMENT, { eachInItsOwn })
    project.add('r1', undefined, 'the first', 'pass')
    const again = (argv = UPGRADE, more = {}) =>
      migration(folder, migrated, argv, { ...fresh(folder), ...more })
    return { url: at.href, project, migrated, again }
  }

  /** A later operation: nothing of the first is remembered. */
  const fresh = (folder: string) => {
    let memory: Memory | undefined
    const keep = (value: Memory) => {
      memory = value
    }
    runs += 1
    const remove = async (path: string) => rmSync(path, { force: true })
    return {
      memory: { keep, read: () => memory },
      files: { log: join(folder, `log-${runs}`), passfile: join(folder, 'pass'), remove },
    }
  }

  test('makes a backup where there is none, migrates within limits, and shows what changed', async () => {
    const { url, project, again } = await start()
    project.add(
      'r2',
      'r1',
      'the second',
      `op.execute("alter table note add done boolean"); op.execute("create table seen as select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement, current_setting('application_name') as name")`,
    )
    const { run, told, entries } = again()
    await runMigration(run)
    expect(told).toMatchObject({ verdict: 'completed', blockers: [] })
    expect(told.phases).toEqual(['preparing', 'backing up first: dumping', 'migrating', 'checking'])
    expect(told.notes[0]).toBe(
      'A backup is made first and proved by a restore: there is no backup that was restored and compared.',
    )
    expect(entries).toHaveLength(1)
    expect(told.result).toMatchObject({
      pending: ['r2: the second'],
      before: { revision: 'r1' },
      after: { revision: 'r2' },
      applied: 'all',
      old_code_safe: true,
      backup: entries[0]?.id,
    })
    expect(told.result['schema_changes']).toContainEqual(expect.stringContaining('"done"'))
    expect(await query(url, 'select * from seen')).toEqual([
      { lock: '10s', statement: '15min', name: 'operator-migration' },
    ])
    expect(existsSync(run.files.passfile)).toBe(false)
  })

  test('leaves nothing of a failing migration where all is one transaction, and says so', async () => {
    const { project, again } = await start()
    project.add('r2', 'r1', 'good', `op.execute("alter table note add done boolean")`)
    project.add('r3', 'r2', 'bad', `op.execute("alter table nowhere add x int")`)
    const { run, told } = again()
    await runMigration(run)
    expect(told.verdict).toBe('failed')
    expect(told.result).toMatchObject({ applied: 'nothing', schema_changes: [] })
    expect(told.blockers).toEqual([
      'The command ended with 1. The database is at r1 with the same schema as before: nothing was applied.',
    ])
    expect((told.result['output'] as string[]).join('\n')).toContain('relation "nowhere" does not exist')
    expect(JSON.stringify(told)).not.toContain(server.password)
  })

  test('says what a half migration has left, and what a restore would lose', async () => {
    const { project, again, migrated } = await start({ eachInItsOwn: true })
    project.add('r2', 'r1', 'good', `op.execute("alter table note drop text")`)
    project.add(
      'r3',
      'r2',
      'bad',
      `op.execute("insert into note select 3 from generate_series(1, 5)"); op.execute("commit"); op.execute("alter table nowhere add x int")`,
    )
    const { run, told, entries } = again()
    await runMigration(run)
    expect((await migrated.state(run.signal)).revision).toBe('r2')
    expect(told.verdict).toBe('needs_human')
    expect(told.blockers).toEqual(['The command ended with 1. The database is at r2, between r1 and r3.'])
    expect(told.result).toMatchObject({
      applied: 'part',
      old_code_safe: false,
      way_back: {
        backup: entries[0]?.id,
        revision: 'r1',
        rows_lost: 5,
        rows_lost_by_table: [{ table: 'public.note', rows: 5 }],
      },
    })
    expect(told.notes.at(-1)).toContain(`come back to backup ${entries[0]?.id}`)
  })

  test('does not call rows untouched that a script has changed and committed by itself', async () => {
    const { url, project, again } = await start()
    const changes = `
    with op.get_context().autocommit_block():
        op.execute("delete from note")
    op.execute("alter table nowhere add x int")`
    project.add('r2', 'r1', 'by itself', changes)
    const { run, told } = again()
    await runMigration(run)
    expect(await query(url, 'select count(*)::int as left from note')).toEqual([{ left: 0 }])
    expect(told.verdict).toBe('needs_human')
    expect(told.result).toMatchObject({ applied: 'unknown', schema_changes: [] })
    expect(told.blockers[0]).toContain('r2')
    expect(told.result['way_back']).toMatchObject({
      rows_lost: 0,
      not_counted: expect.stringContaining('fewer rows than in the backup in public.note by 2'),
    })
  })

  test('does nothing where there is nothing to do, and refuses an alembic that is at another database', async () => {
    const { again, project } = await start()
    const none = again()
    await runMigration(none.run)
    expect(none.told).toMatchObject({ verdict: 'completed', result: { applied: 'nothing' } })
    expect(none.entries).toEqual([])
    await server.sql('create database elsewhere')
    project.add('r2', 'r1', 'never', 'pass')
    const other = again(UPGRADE, {
      command: { argv: UPGRADE, cwd: project.cwd, env: { PGDATABASE: 'elsewhere' } },
    })
    await runMigration(other.run)
    expect(other.told.verdict).toBe('failed')
    expect(other.told.blockers[0]).toMatch(/^alembic is at no revision and the configured database at r1/)
    expect(existsSync(other.run.files.log)).toBe(false)
  })
})

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const result = await client.query(text)
  await client.end()
  return result.rows
}
