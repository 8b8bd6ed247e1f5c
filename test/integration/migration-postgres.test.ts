import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { type AlembicProject, alembicProject, findAlembic } from '../servers/alembic.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Report {
  status?: string
  blockers: string[]
  notes: string
  details: Record<string, unknown> & { phase: string; operation: string }
}

const TIMEOUT_MS = 300_000

whenAvailable('alembic', findAlembic() && findPostgres())(
  'a client migrates a PostgreSQL that is written to, with alembic',
  { timeout: TIMEOUT_MS },
  () => {
    let server: PostgresServer
    let folder: Folder
    let client: Peer
    let project: AlembicProject
    let writer: pg.Client
    let writing: NodeJS.Timeout

    beforeAll(async () => {
      server = await startPostgres()
      folder = aFolder(
        `${HEAD}${GREEN}databases:
  main:
    kind: postgres
    url: "\${env:DATABASE_URL}"
    migrate: { command: [alembic, upgrade, head], cwd: ./backend }
`,
        `DATABASE_URL=${server.url}\n`,
      )
      writer = new pg.Client({ connectionString: server.url })
      await writer.connect()
      await writer.query(`create table note (id serial, text text); create table alembic_version (version_num text);
        insert into alembic_version values ('r1'); insert into note (text) select 'n' from generate_series(1, 1000)`)
      writing = setInterval(() => void writer.query(`insert into note (text) values ('more')`), 20)
      project = alembicProject(join(folder.dir, 'backend'), 'postgresql+psycopg2://')
      project.add('r1', undefined, 'the first', 'pass')
      client = await folder.connect()
    }, TIMEOUT_MS)
    afterAll(async () => {
      clearInterval(writing)
      await client?.close()
      await writer?.end()
      await server?.stop()
      folder?.remove()
    })

    const migrate = async () => {
      let report = (await client.call('run_migration', { database: 'main' }))
        .structuredContent as unknown as Report
      while (report.details?.phase === 'running') {
        const { operation: id } = report.details
        report = (await client.call('get_operation', { id, wait: 45 })).structuredContent as unknown as Report
      }
      return report
    }

    it('proves a backup first, migrates, and shows what is new', async () => {
      project.add(
        'r2',
        'r1',
        'add done',
        `op.execute("alter table note add done boolean not null default false")`,
      )
      const report = await migrate()
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'completed',
        details: {
          pending: ['r2: add done'],
          before: { revision: 'r1' },
          after: { revision: 'r2' },
          applied: 'all',
          old_code_safe: true,
          certificate: {
            revision: 'r1',
            checks: [
              { level: 'decode', ok: true },
              { level: 'restore', ok: true },
            ],
          },
        },
      })
    })

    it('leaves a report from which a person can decide when alembic fails', async () => {
      project.add(
        'r3',
        'r2',
        'drop done',
        `op.execute("alter table note drop done"); op.execute("drop table nowhere")`,
      )
      const report = await migrate()
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'blocked',
        blockers: [
          'The command ended with 1. The database is at r2 with the same schema as before: nothing was applied.',
        ],
        details: { verdict: 'failed', applied: 'nothing', schema_changes: [] },
      })
      expect(report.details['output']).toContainEqual(
        expect.stringContaining('table "nowhere" does not exist'),
      )
    })

    it('has written the password nowhere', () => {
      const state = join(folder.dir, '.operator')
      for (const name of readdirSync(state, { recursive: true, encoding: 'utf8' })) {
        const file = join(state, name)
        if (statSync(file).isFile()) expect(readFileSync(file).includes(server.password), name).toBe(false)
      }
    })
  },
)
