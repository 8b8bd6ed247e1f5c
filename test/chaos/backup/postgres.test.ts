import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPostgres, type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { whenAvailable } from '../../servers/require.ts'
import type { Kill } from '../counted.ts'
import { everyPoint, playAll } from '../trial.ts'
import type { Begun } from './place.ts'
import { aPostgresPlace, deadlyPrograms, leftOf, type PostgresPlace } from './postgres-place.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
/** The database has three rows when it is restored over, and its backup two. */
const OLD = 3
const RESTORED = 2

whenAvailable('postgres', findPostgres())(
  'on PostgreSQL, whenever its worker is killed,',
  {
    timeout: 7_200_000,
  },
  () => {
    const bin = findPostgres() ?? ''
    const migrate = `, migrate: { command: [${bin}/psql, -c, "alter table t add w int; insert into m default values"] }`
    let server: PostgresServer
    let folder: string
    beforeAll(async () => {
      server = await startPostgres({ maxConnections: 200 })
      folder = mkdtempSync(join(tmpdir(), 'operator-programs-'))
    })
    afterAll(async () => {
      await server?.stop()
      if (folder) rmSync(folder, { recursive: true, force: true })
    })

    /** What is wrong in the end, one line each. */
    const ends: Record<Begun, (place: PostgresPlace) => Promise<string[]>> = {
      async backup(place) {
        const { work, wrong } = await leftOf(place, server, 'pg_backup', 'backup')
        if (work && work.verdict !== 'completed')
          wrong.push(`it ended ${work.verdict}: ${JSON.stringify(work.report)}`)
        return [...wrong, ...((await place.rows()) === RESTORED ? [] : ['the database is not as it was'])]
      },
      async restore(place) {
        const { work, wrong } = await leftOf(place, server, 'restore_backup', 'restore')
        if (work?.verdict !== 'completed')
          wrong.push(`it ended ${work?.verdict}: ${JSON.stringify(work?.report)}`)
        if ((await place.rows()) !== RESTORED) wrong.push('the database is not the restored one')
        const [, kept, ...more] = await place.names()
        if (!kept?.startsWith(`${place.name}_before_`) || more.length > 0)
          wrong.push(`kept: ${kept}, ${more}`)
        else if ((await place.rows('t', kept)) !== OLD) wrong.push(`${kept} is not the old one`)
        return wrong
      },
      async migration(place) {
        const { work, wrong } = await leftOf(place, server, 'run_migration', 'migrate')
        const { applied } = (work?.report as { result?: { applied?: string } } | undefined)?.result ?? {}
        const times = await place.rows('m')
        const said = `${work?.verdict}, applied: ${applied}`
        const due = {
          'completed, applied: all': 1,
          'needs_human, applied: part': 1,
          'needs_human, applied: unknown': 0,
        }[said]
        if (due === undefined || times !== due) wrong.push(`it ran ${times} times and ended ${said}`)
        return wrong
      },
    }

    /** Whose connection the exchange cuts comes again. */
    async function served(place: PostgresPlace, left = 20): Promise<unknown> {
      try {
        return await place.rows()
      } catch (error) {
        if (left === 0) return String(error)
        await sleep(50)
        return served(place, left - 1)
      }
    }

    async function dies(
      begin: Begun,
      order: {
        kill?: Kill
        programs?: string
        killer?(place: PostgresPlace, pid: number, ended: AbortSignal): Promise<void>
      },
    ): Promise<string[]> {
      let killing: Promise<void> | undefined
      const ended = new AbortController()
      const place = await aPostgresPlace(server, order.programs ?? bin, migrate)
      try {
        const dead = await place.work({ begin, ...(order.kill && { kill: order.kill }) }, (pid) => {
          killing = order.killer?.(place, pid, ended.signal)
        })
        ended.abort()
        await killing
        if (dead.signal !== 'SIGKILL') return [`it did not die (${dead.code}): ${dead.output}`]
        const between = await served(place)
        const last = await place.work({})
        return [
          ...(between === OLD || between === RESTORED ? [] : [`right after its death it serves ${between}`]),
          ...(last.code === 0 ? [] : [`the last worker ended with ${last.code}: ${last.output}`]),
          ...(await ends[begin](place)),
        ]
      } finally {
        await place.remove()
      }
    }

    /** Whoever is in the copy holds up its new name: by then the old database has given up its own, uncommitted. */
    async function betweenNames(place: PostgresPlace, pid: number, ended: AbortSignal): Promise<void> {
      const copy = async () => (await place.names()).find((one) => one.startsWith('operator_restore'))
      let name = await copy()
      for (; name === undefined && !ended.aborted; name = await copy()) await sleep(20)
      if (name === undefined) return
      const guest = new pg.Client({ connectionString: server.url.replace(/postgres$/, name) })
      guest.on('error', () => {})
      await guest.connect()
      const renaming = `select count(*) from pg_locks join pg_database on pg_database.oid = objid where granted
      and classid = 'pg_database'::regclass and mode = 'AccessExclusiveLock' and datname = '${name}'`
      while (!ended.aborted && (await server.sql(renaming)) === '0') await sleep(20)
      if (!ended.aborted) process.kill(pid, 'SIGKILL')
      await guest.end().catch(() => undefined)
    }

    /** Nobody kills it; then somebody does, at each point after the backup that the work rests on. */
    async function everywhere(begin: Begun, telling: RegExp): Promise<string[]> {
      const place = await aPostgresPlace(server, bin, migrate)
      const { calls, code, output } = await place.work({ begin })
      expect([code, output, await ends[begin](place)]).toEqual([0, '', []])
      await place.remove()
      const first = begin === 'backup' ? 0 : calls.lastIndexOf('works.add') + 1
      const all = everyPoint(calls).filter(({ at }) => at > first)
      const some = all.filter(({ at, when }) => telling.test(`${when} ${calls[at - 1]}`))
      const points = WHOLE ? all : some
      process.stderr.write(
        `a ${begin} on PostgreSQL: ${calls.length - first} calls, ${points.length} kill points\n`,
      )
      expect(points.length).toBeGreaterThan(1)
      const played = points.map((kill) => [kill])
      return await playAll(played, calls, async ([kill]) => ({
        wrong: await dies(begin, { kill: kill as Kill }),
      }))
    }

    it('a restore over a database leaves the old or the new under its name, and is finished once', async () => {
      const telling = /^(before server\.swap|after server\.(letGo|swap)|after works\.completed)$/
      expect(await everywhere('restore', telling)).toEqual([])
    })

    it('a restore dies between the two names, which change together or not at all', async () => {
      expect(await dies('restore', { killer: betweenNames })).toEqual([])
    })

    it('a restore that dies while its pg_restore runs is made anew', async () => {
      const programs = deadlyPrograms(join(folder, 'restore'), bin, 'pg_restore', '--dbname=operator_restore')
      expect(await dies('restore', { programs })).toEqual([])
    })

    it('a backup is there once, proved, or not at all', async () => {
      expect(await everywhere('backup', /^after (driver\.dump|vault\.publish)$/)).toEqual([])
    })

    it('a backup that dies while its pg_dump runs is made anew', async () => {
      const programs = deadlyPrograms(join(folder, 'dump'), bin, 'pg_dump', '--snapshot=')
      expect(await dies('backup', { programs })).toEqual([])
    })

    it('a migration is started once, and what it has left is said', async () => {
      expect(await everywhere('migration', /^(before intend migrate|after settle)$/)).toEqual([])
    })
  },
)
