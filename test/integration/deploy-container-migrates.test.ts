import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, endOf, type Folder, GREEN, HEAD, runWeb } from './a-stack.ts'

interface Report {
  status?: string
  blockers: string[]
  actions_taken: { action: string }[]
  details: { verdict?: string; operation: string; migration?: Record<string, unknown> }
}

/** What each image's version does to the schema, one statement after the other, each in its own transaction. */
const SCRIPTS = {
  'app:v2': 'alter table note add done boolean not null default false;',
  'app:safe': 'alter table note add later text; drop table nowhere;',
  'app:unsafe': 'alter table note drop done; drop table nowhere;',
}
const TIMEOUT_MS = 600_000

whenAvailable('docker', findDocker() && findPostgres() !== undefined)(
  'a client deploys containers whose versions bring migrations of a PostgreSQL with them',
  { timeout: TIMEOUT_MS },
  () => {
    let docker: DockerServer
    let server: PostgresServer
    let folder: Folder
    let client: Peer

    beforeAll(async () => {
      docker = await startDocker({ bridge: true })
      for (const image of ['app:v1', ...Object.keys(SCRIPTS)])
        await docker.image(
          image,
          'CMD ["sh", "-c", "trap exit TERM; while true; do sleep 1; done"]',
          'HEALTHCHECK --interval=1s --retries=3 CMD true',
        )
      await docker.docker('network', 'create', 'front')
      await runWeb(docker)
      server = await startPostgres()
      await server.sql(
        `create table note (id serial, text text); insert into note (text) values ('a'), ('b')`,
      )
      folder = aFolder(
        `${HEAD}${GREEN}docker: { socket: ${docker.socket} }
databases:
  main:
    kind: postgres
    url: "\${env:DATABASE_URL}"
    trial: database
    migrate: { command: [sh, migrate.sh], cwd: ./migrations }
deployments:
  web: { kind: container, container: web, verify: 3m, watch: 2s, migrates: main }
`,
        `DATABASE_URL=${server.url}\n`,
      )
      const scripts = join(folder.dir, 'migrations')
      mkdirSync(scripts)
      for (const [version, sql] of Object.entries(SCRIPTS))
        writeFileSync(join(scripts, `${version}.sql`), sql)
      const psql = join(findPostgres() ?? '', 'psql')
      writeFileSync(
        join(scripts, 'migrate.sh'),
        `exec ${psql} --no-psqlrc -v ON_ERROR_STOP=1 -f "$OPERATOR_VERSION.sql"\n`,
      )
      client = await folder.connect()
    }, TIMEOUT_MS)
    afterAll(async () => {
      await client?.close()
      await server?.stop()
      await docker?.stop()
      folder?.remove()
    })

    async function deployed(image: string): Promise<Report> {
      const { structuredContent } = await client.call('deploy_with_rollback', { target: 'web', image })
      const report = structuredContent as unknown as Report
      return report.status === undefined ? await endOf<Report>(client, report.details.operation) : report
    }
    const serves = () =>
      docker.docker('inspect', '--format', '{{.Id}} {{.Config.Image}} {{.State.Health.Status}}', 'web')
    const columns = () =>
      server.sql(
        `select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = 'note'::regclass and attnum > 0 and not attisdropped`,
      )

    it('proves a backup, migrates as the coming version wants, and then starts it', async () => {
      const report = await deployed('app:v2')
      expect(report, JSON.stringify(report)).toMatchObject({
        status: 'completed',
        details: {
          verdict: 'completed',
          migration: {
            ...{ database: 'main', applied: 'all', old_code_safe: true },
            backup: expect.stringMatching(/^ba_/),
          },
        },
      })
      expect(report.actions_taken.filter(({ action }) => action === 'migrate')).toHaveLength(1)
      expect(await serves()).toContain(' app:v2 healthy')
      expect(await columns()).toBe('id,text,done')
    })

    it.each([
      ['app:safe', true, 'id,text,done,later', /finds all it knows/],
      ['app:unsafe', false, 'id,text,later', /may fail: column public\.note done/],
    ] as const)(
      'never starts %s, whose migration fails half-way, and says whether the old code can live with that (%s)',
      async (image, safe, left, says) => {
        const before = await serves()
        const report = await deployed(image)
        expect(report, JSON.stringify(report)).toMatchObject({
          status: 'blocked',
          details: {
            verdict: 'needs_human',
            migration: {
              ...{ applied: 'part', old_code_safe: safe, old_code: expect.stringMatching(says) },
              way_back: { backup: expect.stringMatching(/^ba_/), rows_lost: 0 },
            },
          },
        })
        expect(report.blockers.join()).toContain('the schema is not what it was before')
        expect(String(report.details.migration?.['output'])).toContain('table "nowhere" does not exist')
        expect(JSON.stringify(report)).not.toContain(server.password)
        expect([await serves(), await columns()]).toEqual([before, left])
        expect((await docker.docker('ps', '--quiet')).split('\n')).toHaveLength(1)
      },
    )
  },
)
