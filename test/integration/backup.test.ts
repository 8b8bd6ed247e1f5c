import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Page {
  id: string
  phase: string
  verdict: string | null
  owner_pid: number
  attempts: number
}

interface Report {
  status?: string
  task_id: string
  blockers: string[]
  details: {
    phase: string
    backup?: string
    state?: string
    certificate?: {
      contents: { tables: { table: string; rows: number }[] }
      checks: { level: string; ok: boolean }[]
    }
  }
}

whenAvailable('postgres', findPostgres())('pg_backup, asked by a client', { timeout: 240_000 }, () => {
  let server: PostgresServer
  let folder: Folder
  const peers: Peer[] = []

  beforeAll(async () => {
    server = await startPostgres()
    await server.sql(
      'create table t (id int primary key, v text); insert into t select g, md5(g::text) from generate_series(1, 3000) g',
    )
  })
  afterAll(() => server?.stop())
  beforeEach(() => {
    const yaml = `${HEAD}${GREEN}databases:\n  main: { kind: postgres, url: "\${env:DATABASE_URL}" }\n`
    folder = aFolder(yaml, `DATABASE_URL=${server.url}\n`)
  })
  afterEach(async () => {
    await Promise.all(peers.splice(0).map((peer) => peer.close().catch(() => undefined)))
    folder.remove()
  })

  const client = async () => {
    const peer = await folder.connect()
    peers.push(peer)
    return peer
  }
  const report = (result: { structuredContent?: unknown }) => result.structuredContent as Report
  const followed = async (peer: Peer, id: string) => {
    for (;;) {
      const now = report(await peer.call('get_operation', { id, wait: 30 }))
      if (now.details.phase === 'ended') return now
    }
  }
  const taken = async (peer: Peer) =>
    followed(peer, report(await peer.call('pg_backup', { database: 'main' })).task_id)

  /** The work as the journal has it, read as a bystander would. */
  function page(): Page | undefined {
    const file = join(folder.dir, '.operator', 'journal.db')
    if (!existsSync(file)) return undefined
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      const sql = 'SELECT w.id, phase, verdict, owner_pid, attempts FROM works w JOIN operations USING (id)'
      return db.prepare(sql).get() as unknown as Page | undefined
    } catch {
      return undefined
    } finally {
      db.close()
    }
  }
  const until = (wanted: (page: Page) => boolean) =>
    vi.waitFor(
      () => {
        const now = page()
        expect(now && wanted(now), JSON.stringify(now)).toBe(true)
        return now as Page
      },
      { timeout: 120_000, interval: 50 },
    )
  const filesOf = () => readdirSync(join(folder.dir, '.operator', 'backups', 'main'))

  /** Four clients that go on writing until they are ended. */
  async function writing(): Promise<() => Promise<void>> {
    const bench = join(findPostgres() ?? '', 'pgbench')
    const env = { ...process.env, PGPASSWORD: server.password }
    const at = ['-h', '127.0.0.1', '-p', String(server.port), '-U', 'operator', 'postgres']
    execFileSync(bench, ['-i', '-q', '-s', '1', ...at], { env, stdio: 'ignore' })
    const writers = spawn(bench, ['-n', '-c', '4', '-T', '3600', ...at], { env, stdio: 'ignore' })
    while ((await server.sql('select count(*) from pgbench_history')) === '0')
      await new Promise((go) => setTimeout(go, 20))
    return async () => {
      writers.kill('SIGKILL')
      await once(writers, 'exit')
      await server.sql('drop table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers')
    }
  }

  it('makes a backup under load, proves it, answers its certificate, and lists it where agents read', async () => {
    const peer = await client()
    const stop = await writing()
    const done = await taken(peer).finally(stop)
    expect(done).toMatchObject({ status: 'completed', blockers: [], details: { state: 'verified' } })
    const { certificate, backup } = done.details
    expect(certificate?.contents.tables).toContainEqual(
      expect.objectContaining({ table: 'public.t', rows: 3000 }),
    )
    expect(certificate?.checks.map(({ level, ok }) => [level, ok])).toEqual([
      ['decode', true],
      ['restore', true],
    ])
    // What proves the backup reaches the client whole: nothing of it looks like a secret to the redactor.
    const whole = JSON.parse(readFileSync(join(folder.dir, '.operator', 'backups', `${backup}.json`), 'utf8'))
    expect(certificate).toEqual(whole.certificate)
    const listed = report(await peer.call('read_resource', { uri: 'operator://backups' })) as unknown as {
      text: string
    }
    expect(JSON.parse(listed.text)).toMatchObject({ databases: [{ name: 'main', newest_verified: backup }] })
    expect(listed.text + JSON.stringify(done)).not.toContain(server.password)
    expect(readFileSync(join(folder.dir, 'AGENT_LOG.md'), 'utf8')).toContain('backup of main')
  })

  it('is made anew by a server that lives when its worker is killed while it dumps, and leaves no lock', async () => {
    const peer = await client()
    const holder = server.sql('begin; lock table t; select pg_sleep(600)').catch(() => undefined)
    const asked = taken(peer)
    const { owner_pid } = await until(({ phase }) => phase === 'dumping')
    await vi.waitFor(() => expect(filesOf()).toHaveLength(1), { timeout: 30_000 })
    process.kill(owner_pid, 'SIGKILL')
    await until(({ attempts }) => attempts === 2)
    await server.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(600)%' and pid <> pg_backend_pid()`,
    )
    await holder
    const done = await asked
    expect(done).toMatchObject({ status: 'completed', details: { state: 'verified' } })
    expect(JSON.stringify(done)).toContain('Its worker died while dumping; another took over and began anew.')
    expect(filesOf()).toEqual([done.details.backup])
    expect(await server.sql(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe('0')
  })

  it('is proved by the next worker when its own is killed while it restores, and no server of a trial lives on', async () => {
    const peer = await client()
    const asked = taken(peer)
    const { owner_pid, id } = await until(({ phase }) => phase === 'restoring')
    await vi.waitFor(() => expect(serversOf(id)).toHaveLength(1), { timeout: 60_000, interval: 10 })
    process.kill(owner_pid, 'SIGKILL')
    const done = await asked
    expect(done).toMatchObject({ status: 'completed', details: { state: 'verified' } })
    expect(page()?.attempts).toBe(2)
    expect(serversOf(id)).toEqual([])
    expect(readdirSync('/var/tmp').filter((name) => name.includes(id))).toEqual([])
  })
})

/** Servers of the trial restore of that operation. */
function serversOf(operation: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return program.endsWith('/postgres') && args.some((one) => one.includes(operation))
    } catch {
      return false
    }
  })
}
