import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run as call } from '../../src/cli/call.ts'
import { run as doctor } from '../../src/cli/doctor.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aShell, HEAD } from './a-shell.ts'

whenAvailable('postgres', findPostgres())(
  'where pg_dump is older than the server',
  { timeout: 300_000 },
  () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server?.stop())

    /** A folder whose pg_dump says that it is old, and nothing else. */
    function aProject() {
      const shell = aShell()
      shell.write('old/pg_dump', '#!/bin/sh\necho "pg_dump (PostgreSQL) 9.6.24"\n', 0o755)
      shell.write('.env', `DATABASE_URL=${server.url}\n`)
      shell.write(
        'operator.yaml',
        `${HEAD}databases:\n  main: { kind: postgres, url: "\${env:DATABASE_URL}", programs: ${join(shell.folder, 'old')} }\n`,
      )
      return shell
    }
    const both = /The server is PostgreSQL 1\d\.\d+.*the pg_dump found here is 9\.6\.24 \(.*\/old\)/

    it('the doctor says both versions and what to install', async () => {
      const shell = aProject()
      expect(await doctor(['--json'], shell.io)).toBe(4)
      const found = JSON.parse(shell.out()) as { level: string; what: string; mend?: string }[]
      const failing = found.filter(({ level }) => level === 'fail')
      expect(failing).toEqual([
        {
          level: 'fail',
          what: expect.stringMatching(both),
          mend: expect.stringMatching(/Install the client programs of PostgreSQL 1\d or newer.*`programs`/),
        },
      ])
      expect(shell.all()).not.toContain(server.password)
      shell.remove()
    })

    it('a backup says both versions too, and leaves nothing', async () => {
      const shell = aProject()
      await call(['pg_backup', '--actor', 'operator', '--raw', '--json', '{"database":"main"}'], shell.io)
      expect(shell.all()).toMatch(both)
      expect(shell.all()).toMatch(/"(status|phase)": ?"(blocked|failed|ended)"|"ok": ?false/)
      expect(shell.all()).not.toContain(server.password)
      expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
      shell.remove()
    })
  },
)
