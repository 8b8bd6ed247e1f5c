import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { createWorld, processesOf, START, serving, type World } from '../operations/deploy/process/world.ts'
import { alembicProject, findAlembic } from '../servers/alembic.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Report {
  status?: string
  blockers: string[]
  notes: string
  actions_taken: { action: string; result: string }[]
  health_checks: { check: string; result: string }[]
  details: Record<string, unknown> & { operation: string; migration?: Record<string, unknown> }
}

const TIMEOUT_MS = 600_000

whenAvailable('alembic', findAlembic() && findPostgres())(
  'a client deploys releases that bring migrations of a PostgreSQL with them',
  { timeout: TIMEOUT_MS },
  () => {
    let server: PostgresServer
    let world: World
    let folder: Folder
    let client: Peer
    let db: pg.Client

    beforeAll(async () => {
      server = await startPostgres()
      world = await createWorld()
      await serving(world)
      folder = aFolder(
        `${HEAD}${GREEN}databases:
  main:
    kind: postgres
    url: "\${env:DATABASE_URL}"
    migrate: { command: [alembic, upgrade, head], cwd: ${world.deployment.dir}/current/backend }
deployments:
  crm: { kind: process, dir: ${world.deployment.dir}, start: ${JSON.stringify(START)}, health: { http: ${world.url} }, drain: 2s, verify: 3m, watch: 2s, migrates: main }
`,
        `DATABASE_URL=${server.url}\n`,
      )
      mkdirSync(join(folder.dir, '.operator'), { recursive: true, mode: 0o700 })
      db = new pg.Client({ connectionString: server.url })
      await db.connect()
      await db.query(`create table note (id serial, text text); create table alembic_version (version_num text);
        insert into alembic_version values ('r1'); insert into note (text) select 'n' from generate_series(1, 1000)`)
      release('two', 'good', ['r2', `op.execute("alter table note add done boolean not null default false")`])
      release('half', 'good', [
        'r3',
        `op.execute("alter table note drop done"); op.execute("drop table nowhere")`,
      ])
      release('broken', 'crashes', ['r3', `op.execute("alter table note drop done")`])
      client = await folder.connect()
    }, TIMEOUT_MS)
    afterAll(async () => {
      await client?.close()
      await world?.close()
      await db?.end()
      await server?.stop()
      folder?.remove()
    })

    /** A release has all scripts up to its own. */
    const scripts: [string, string][] = [
      ['r1', 'pass'],
      ['r2', ''],
    ]
    function release(name: string, behaviour: 'good' | 'crashes', [id, up]: [string, string]) {
      world.release(name, behaviour)
      const cwd = join(world.deployment.dir, 'releases', name, 'backend')
      const project = alembicProject(cwd, 'postgresql+psycopg2://')
      if (id === 'r2') scripts[1] = ['r2', up]
      for (const [index, [each, does]] of [...scripts.slice(0, Number(id.slice(1)) - 1), [id, up]].entries())
        project.add(String(each), index === 0 ? undefined : `r${index}`, `change ${each}`, String(does))
    }
    const call = async (tool: string, args: object): Promise<Report> => {
      const { structuredContent } = await client.call(tool, { target: 'crm', ...args })
      const report = structuredContent as unknown as Report
      return report.status === undefined && report.details?.['phase'] !== 'planned'
        ? await endOf<Report>(client, report.details.operation)
        : report
    }
    const revision = async () =>
      (await db.query('select version_num from alembic_version')).rows[0]?.version_num

    it('shows in a dry run what the migration of the coming release would do', async () => {
      const report = await call('deploy_with_rollback', { version: 'two', dry_run: true })
      expect(report.details, JSON.stringify(report)).toMatchObject({
        phase: 'planned',
        migration: { database: 'main', pending: ['r2: change r2'], before: { revision: 'r1' } },
      })
      expect(report.notes).toContain('A backup is made first')
      expect(await revision()).toBe('r1')
    })

    it('proves a backup, migrates with the scripts of the coming release, and then starts it', async () => {
      const report = await call('deploy_with_rollback', { version: 'two' })
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'completed',
        details: {
          verdict: 'completed',
          migration: {
            database: 'main',
            pending: ['r2: change r2'],
            before: { revision: 'r1' },
            after: { revision: 'r2' },
            applied: 'all',
            old_code_safe: true,
            backup: expect.stringMatching(/^ba_/),
          },
        },
      })
      const actions = report.actions_taken.map(({ action }) => action)
      expect(actions.filter((action) => action === 'migrate')).toEqual(['migrate'])
      expect(actions.indexOf('migrate')).toBeLessThan(actions.indexOf('stop'))
      const change = join(folder.dir, '.operator', 'deployments', `${report.details.operation}.change.json`)
      expect(JSON.parse(readFileSync(change, 'utf8'))).toMatchObject({
        migration: {
          database: 'main',
          before: { revision: 'r1' },
          backup: report.details.migration?.['backup'],
        },
      })
      expect(await world.answer()).toBe('two')
    })

    it('never starts a release whose migration fails, and the one before serves on', async () => {
      const [before] = processesOf(world)
      const report = await call('deploy_with_rollback', { version: 'half' })
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'blocked',
        blockers: [
          'The command ended with 1. The database is at r2 with the same schema as before: nothing was applied.',
        ],
        details: {
          verdict: 'failed',
          migration: { applied: 'nothing', backup: expect.stringMatching(/^ba_/) },
        },
      })
      expect(String(report.details.migration?.['output'])).toContain('table "nowhere" does not exist')
      expect(processesOf(world)).toEqual([before])
      expect([await world.answer(), await revision()]).toEqual(['two', 'r2'])
    })

    it('brings the code back without the data, and says whether that code is safe with the new schema', async () => {
      const report = await call('deploy_with_rollback', { version: 'broken' })
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'blocked',
        details: {
          verdict: 'rolled_back',
          migration: {
            applied: 'all',
            old_code_safe: false,
            way_back: { revision: 'r2', rows_lost: 0 },
          },
        },
      })
      expect(report.blockers.join('\n')).toContain('Going back to the old code is not safe with it.')
      expect(report.notes).toContain('No data was restored')
      expect([await world.answer(), await revision()]).toEqual(['two', 'r3'])
    })

    it('says of a version that comes back on request whether it is safe with the schema of now', async () => {
      const report = await call('rollback_deployment', {})
      expect(report, JSON.stringify(report)).toMatchObject({
        details: { verdict: 'completed', migration: { database: 'main', old_code_safe: true } },
      })
      expect([await world.answer(), await revision()]).toEqual(['v1', 'r3'])
    })
  },
)
