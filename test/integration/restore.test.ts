import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Peer } from '../mcp/clients.ts'
import { UNTIL_GONE } from '../servers/folder.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, type Folder, GREEN, HEAD, MAIN } from './a-stack.ts'

interface Report {
  status?: string
  task_id: string
  blockers: string[]
  notes: string
  details: Record<string, unknown> & { phase: string }
}

const TIMEOUT_MS = 300_000

whenAvailable('postgres', findPostgres())(
  'restore_backup, asked by a client',
  { timeout: TIMEOUT_MS },
  () => {
    let server: PostgresServer
    let folder: Folder
    let trusted: string
    let client: Peer
    let env: Record<string, string>
    let backup = ''

    beforeAll(async () => {
      server = await startPostgres()
      await server.sql(
        'create table u (a int); create table w (a int); insert into w values (1), (2); create table t (id int primary key); insert into t select generate_series(1, 300)',
      )
      folder = aFolder(
        `${HEAD}${GREEN}databases:\n  main: { kind: postgres, url: "\${env:DATABASE_URL}" }\n  other: { kind: sqlite, path: ./other.db }\n`,
        `DATABASE_URL=${server.url}\n`,
      )
      trusted = mkdtempSync(join(tmpdir(), 'operator-trust-'))
      const passphrase = join(trusted, 'passphrase')
      writeFileSync(passphrase, 'seven quiet plum harbours\n', { mode: 0o600 })
      env = { OPERATOR_TRUST_DIR: join(trusted, 'trust'), OPERATOR_PASSPHRASE_FILE: passphrase }
      await human('keys', 'add', 'anna')
      await human('trust')
      const args = [MAIN, 'mcp', '--config', join(folder.dir, 'operator.yaml')]
      client = await connect('v2 modern', { stdio: { args, env } })
      const taken = await ended(await client.call('pg_backup', { database: 'main' }))
      expect(taken).toMatchObject({ status: 'completed', details: { state: 'verified' } })
      backup = String(taken.details['backup'])
      await server.sql(
        'delete from t where id <= 100; insert into u select generate_series(1, 7); update w set a = 3 where a = 2',
      )
    }, TIMEOUT_MS)
    afterAll(async () => {
      await client?.close()
      await server?.stop()
      folder?.remove()
      if (trusted) rmSync(trusted, UNTIL_GONE)
    })

    /** The operator's own shell commands, as a person with a key runs them. */
    const human = (...words: string[]) =>
      promisify(execFile)(process.execPath, [MAIN, ...words, '--config', join(folder.dir, 'operator.yaml')], {
        env: { PATH: process.env['PATH'] ?? '', ...env },
      })
    const textOf = ({ content }: Awaited<ReturnType<Peer['call']>>) =>
      content?.map(({ text = '' }) => text).join('\n') ?? ''
    async function ended(answer: Awaited<ReturnType<Peer['call']>>): Promise<Report> {
      let report = answer.structuredContent as unknown as Report
      if (answer.isError) throw new Error(textOf(answer))
      while (report.details.phase === 'running') {
        const now = await client.call('get_operation', { id: report.task_id, wait: 40 })
        report = now.structuredContent as unknown as Report
      }
      return report
    }
    const restore = (more: object) => client.call('restore_backup', { id: backup, ...more })
    const rows = (of: string) => server.sql(`select count(*), max(id) from ${of}`)

    it('shows what would be lost and who would be disconnected, and changes nothing', async () => {
      const shown = await ended(await restore({ into: 'over:main', dry_run: true }))
      expect(shown.details).toMatchObject({
        phase: 'planned',
        restored_as: 'postgres',
        way_back: {
          ...{ backup, rows_lost: 7, rows_lost_by_table: [{ table: 'public.u', rows: 7 }] },
          rows_differ: ['public.w'],
        },
      })
      expect(shown.notes).toContain('would come back: 100.')
      expect(await rows('t')).toBe('200|300')
    })

    it('makes a new database without asking anybody, with the rows of its moment', async () => {
      const done = await ended(await restore({ into: 'second' }))
      expect(done).toMatchObject({
        status: 'completed',
        blockers: [],
        details: { restored_as: 'second', backup },
      })
      expect(await server.sql(`select count(*) from pg_database where datname = 'second'`)).toBe('1')
      expect(await rows('t')).toBe('200|300')
      expect(textOf(await restore({ into: 'second' }))).toContain('There is a database second already')
      expect(readFileSync(join(folder.dir, 'AGENT_LOG.md'), 'utf8')).toContain('restore of main')
    })

    it('is refused over the database without a human, with what it would do', async () => {
      const refused = await restore({ into: 'over:main' })
      expect(refused.isError).toBe(true)
      expect(textOf(refused)).toMatch(/irreversible-approved/)
      expect(textOf(refused)).toMatch(/would not be in it: 7 \(public\.u 7\)/)
      expect(textOf(await restore({ into: 'over:other' }))).toMatch(
        /irreversible-approved|is of main, and not of other/,
      )
      expect(await rows('t')).toBe('200|300')
    })

    it('exchanges the database once a human has approved this very call, keeps the old one, and does it once', async () => {
      const plan = await client.call('submit_plan', {
        tool: 'restore_backup',
        arguments: { id: backup, into: 'over:main' },
        reason: 'The rows are gone.',
      })
      expect(plan.structuredContent, textOf(plan)).toMatchObject({ needs: ['human'] })
      const id = String(plan.structuredContent?.['plan_id'])
      await human('approve', id, '--as', 'human')
      const done = await ended(await restore({ into: 'over:main', plan_id: id }))
      expect([done.status, done.blockers]).toEqual(['completed', []])
      const { kept_as, fresh_backup } = done.details
      expect(await rows('t')).toBe('300|300')
      expect(kept_as).toMatch(/^postgres_before_/)
      expect(done.notes).toContain(`kept as ${kept_as}`)
      const listed = textOf(await client.call('read_resource', { uri: 'operator://backups' }))
      expect(listed).toContain(String(fresh_backup))
      expect(listed + JSON.stringify(done)).not.toContain(server.password)
      expect(textOf(await restore({ into: 'over:main', plan_id: id }))).toMatch(/was used up/)
      expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
    })
  },
)
