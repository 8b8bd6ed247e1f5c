import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run as doctor } from '../../../../src/cli/doctor.ts'
import { backupDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { Secret } from '../../../../src/core/secret.ts'
import { createContainers } from '../../../../src/systems/docker/containers.ts'
import { trialInContainer } from '../../../../src/systems/postgres/trial-container.ts'
import { createPostgresWorkshop } from '../../../../src/systems/postgres/workshop.ts'
import { createVault } from '../../../../src/systems/vault/client.ts'
import { aShell, HEAD } from '../../../cli/a-shell.ts'
import { tempFolder } from '../../../journal/processes.ts'
import { type DockerServer, findDocker, startDocker } from '../../../servers/docker.ts'
import { findPostgres } from '../../../servers/postgres.ts'
import {
  type PostgresContainer,
  postgresImage,
  startPostgresContainer,
} from '../../../servers/postgres-container.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { aBackupPlace, type Ended } from '../a-backup.ts'

const LABEL = 'operator.throw-away'
/** It is made anew with every restart, also with one in which process 1 stays. */
const CHECKPOINTER = `select pid from pg_stat_activity where backend_type = 'checkpointer'`
const available = findDocker() ? findPostgres() : undefined

whenAvailable('docker', available)('a backup of PostgreSQL in a container', { timeout: 120_000 }, () => {
  let daemon: DockerServer
  let server: PostgresContainer
  let empty: string
  let started: string

  beforeAll(async () => {
    daemon = await startDocker()
    await postgresImage(daemon.docker, 'postgres:test')
    server = await startPostgresContainer(daemon, 'postgres:test')
    empty = mkdtempSync(join(tmpdir(), 'operator-empty-'))
    await server.sql(`create role app login password 'role-s3cret';
      create table doc (id serial primary key, d text); alter table doc owner to app;
      insert into doc (d) select md5(g::text) from generate_series(1, 20000) g;
      select lo_from_bytea(0, decode(repeat('ab', 20000), 'hex'))`)
    started = await server.sql(CHECKPOINTER)
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    await daemon?.stop()
    rmdirSync(empty)
  }, 60_000)

  const database = (more: { programs?: string; container?: string; trial?: 'container' } = {}) => ({
    ...{ kind: 'postgres' as const, url: new Secret(server.url), programs: empty, container: 'pg' },
    ...more,
  })
  const aPlace = () => aBackupPlace({ docker: { socket: daemon.socket } })
  const driver = () =>
    backupDriver(database(), {
      ...{ vault: createVault(), clock: systemClock, env: process.env, lockWaitMs: 60_000 },
      docker: { socket: daemon.socket },
    })
  const inside = async () => (await daemon.docker('top', 'pg', '-eo', 'pid,args')).split('\n')
  const programs = async () => (await inside()).filter((line) => /pg_(dump|restore)|operator-exec/.test(line))
  /** Not the one that is asked for its version. */
  const dumping = async () => (await inside()).some((line) => /pg_dump.*--snapshot/.test(line))
  const places = () =>
    daemon.docker('exec', 'pg', 'sh', '-c', 'echo /dev/shm/operator-exec-* /tmp/operator-exec-*')
  const until = async (what: () => Promise<boolean>) => {
    while (!(await what())) await new Promise((go) => setTimeout(go, 50))
  }
  /** A child of process 1 that ends by a signal would have made PostgreSQL throw out every session. */
  const undisturbed = async () => {
    expect(await programs()).toEqual([])
    expect(await places()).toBe('/dev/shm/operator-exec-* /tmp/operator-exec-*')
    expect(await server.sql(CHECKPOINTER)).toBe(started)
  }
  /** pg_dump gets through to the large objects and waits there. */
  const locked = async () => {
    const holder = server.sql('begin; lock table pg_largeobject; select pg_sleep(600)').catch(() => undefined)
    await until(async () => {
      const held = `select count(*) from pg_locks where mode = 'AccessExclusiveLock' and relation = 'pg_largeobject'::regclass`
      return (await server.sql(held)) !== '0'
    })
    return async () => {
      await server.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(600)%' and pid <> pg_backend_pid()`,
      )
      await holder
    }
  }
  const nothingLeft = ({ entry }: Ended, at: string) => {
    expect(existsSync(join(at, 'main')) ? readdirSync(join(at, 'main')) : []).toEqual([])
    expect(entry === undefined || entry.state === 'deleted').toBe(true)
  }

  it('is dumped by the programs in there and proved in a portless container of its image, which goes again', async () => {
    const volumes = await daemon.docker('volume', 'ls', '--quiet')
    const place = aPlace()
    let over = false
    const backup = place.backup(database(), { level: 'restore' }).finally(() => {
      over = true
    })
    let trial = ''
    await until(async () => {
      const id = await daemon.docker('ps', '--all', '--quiet', '--filter', `label=${LABEL}`)
      if (id !== '' && trial === '') trial = await daemon.docker('inspect', id).catch(() => '')
      return over
    })
    const done = await backup
    expect(done.blockers).toEqual([])
    expect(done.entry?.state).toBe('verified')
    const { tool, checks } = done.entry?.certificate ?? {}
    expect(tool).toMatch(/^pg_dump \d+\.\d+ in the container pg \(image sha256:[0-9a-f]{64}\)$/)
    expect(tool).toContain(server.imageId)
    expect(checks?.map(({ level, ok }) => [level, ok])).toEqual([
      ['decode', true],
      ['restore', true],
    ])
    expect(checks?.[1]?.how).toContain(`a portless container of the image ${server.imageId}`)
    const [{ HostConfig, NetworkSettings, Config, Mounts } = {} as never] = JSON.parse(trial || '[{}]')
    expect(HostConfig).toMatchObject({ NetworkMode: 'none', CapDrop: ['ALL'], Memory: 1_073_741_824 })
    expect(NetworkSettings.Ports).toEqual({})
    expect(Config.User).not.toMatch(/^0/)
    expect(Mounts.map(({ Source }: { Source: string }) => Source).join()).not.toContain('operator-pg-run')
    expect(await daemon.docker('ps', '--all', '--quiet', '--filter', `label=${LABEL}`)).toBe('')
    expect(await daemon.docker('volume', 'ls', '--quiet')).toBe(volumes)
    expect(done.said).not.toMatch(new RegExp(`${server.password}|role-s3cret`))
    await undisturbed()
  })

  it('is dumped in there where the pg_dump of this machine is older, and comes back into a new database', async () => {
    const old = tempFolder()
    writeFileSync(join(old, 'pg_dump'), '#!/bin/sh\necho "pg_dump (PostgreSQL) 9.6.24"\n', { mode: 0o755 })
    const place = aPlace()
    const done = await place.backup(database({ programs: old }), { level: 'restore' })
    expect(done.blockers).toEqual([])
    expect(done.entry?.certificate?.tool).toContain('in the container pg')
    const back = await place.restore(database({ programs: old }), done.entry?.id ?? '')
    expect(back.blockers).toEqual([])
    expect(back.work.verdict).toBe('completed')
    expect(await server.sql(`select count(*) from pg_database where datname like '%_restored_%'`)).toBe('1')
    expect(back.said).not.toContain(server.password)
    await undisturbed()
  })

  it('shows its password to nobody on the way, and an abort ends the program in there', async () => {
    const release = await locked()
    const stop = new AbortController()
    const into = join(tempFolder(), 'dump')
    mkdirSync(into, { mode: 0o700 })
    const { source } = { source: driver() }
    // The rows would be counted behind the same lock: what is looked at here is the program alone.
    const dump = source
      .dump(into, () => {}, stop.signal)
      .then(
        () => 'done',
        (error: unknown) => error,
      )
    await until(dumping)
    const [{ ExecIDs } = { ExecIDs: [] }] = JSON.parse(await daemon.docker('inspect', 'pg')) as {
      ExecIDs: string[]
    }[]
    expect(ExecIDs.length).toBeGreaterThan(0)
    const seen = [
      await daemon.docker('inspect', 'pg'),
      ...(await Promise.all(ExecIDs.map((id) => asked(daemon.socket, `/exec/${id}/json`)))),
      await daemon.docker('events', '--since', '0', '--until', `${Math.ceil(Date.now() / 1_000)}`),
      ...everyProcess(),
    ].join('\n')
    expect(seen).toContain('pg_dump')
    expect(seen).toMatch(/PGPASSFILE=\/dev\/shm\/operator-exec-/)
    expect(seen).not.toContain(server.password)
    stop.abort(new Error('enough'))
    expect(await dump).toMatchObject({ message: 'enough' })
    await undisturbed()
    await release()
  })

  it('leaves no program in there when our own process is killed', async () => {
    const release = await locked()
    const into = join(tempFolder(), 'dump')
    mkdirSync(into, { mode: 0o700 })
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
      env: { ...process.env, DUMP: JSON.stringify({ url: server.url, empty, socket: daemon.socket, into }) },
      stdio: 'ignore',
    })
    await until(dumping)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await until(async () => (await programs()).length === 0)
    await undisturbed()
    await release()
  })

  it('finds the trial that a dead process left, and removes it', async () => {
    const folder = join('/var/tmp', `operator-trial-${process.pid}`)
    const container = { name: 'pg', docker: createContainers({ socket: daemon.socket }) }
    const options = { container, programs: empty, env: process.env, always: true }
    const workshop = () => trialInContainer(createPostgresWorkshop(options), options)
    const like = { major: 1, encoding: 'UTF8', collate: 'C', ctype: 'C', superuser: 'operator' }
    await workshop().start(folder, like, new AbortController().signal)
    expect(await daemon.docker('ps', '--quiet', '--filter', `label=${LABEL}`)).not.toBe('')
    await workshop().sweep(folder)
    expect(await daemon.docker('ps', '--all', '--quiet', '--filter', `label=${LABEL}`)).toBe('')
    expect(existsSync(folder)).toBe(false)
  })

  it('believes no output that breaks off, and clears away what a killed script left', async () => {
    const docker = createContainers({ socket: daemon.socket })
    const run = (line: string) =>
      docker.run('pg', { argv: ['sh', '-c', line], env: {} }, new AbortController().signal)
    await expect(run('echo half; kill -9 $PPID')).rejects.toThrow(/in the container pg was cut off before/)
    expect(await run('exit 3')).toEqual({ exitCode: 3, stderr: '' })
    await undisturbed()
  })

  it('names the container that is not there, the program that its image has not, and the container that stands', async () => {
    const gone = await aPlace().backup(database({ container: 'nope' }))
    expect(gone.blockers.join()).toMatch(
      /there is no pg_dump on this machine.*in the container nope, and Docker has no container of that name/,
    )
    await daemon.docker('run', '--detach', '--name', 'bare', 'busybox:test', 'sleep', '600')
    const bare = await aPlace().backup(database({ container: 'bare' }))
    expect(bare.blockers.join()).toMatch(/in the container bare \(image sha256:.*its image has none/)
    await daemon.docker('kill', 'bare')
    const stands = await aPlace().backup(database({ container: 'bare' }))
    expect(stands.blockers.join()).toMatch(/the container bare, which is not running \(exited\)/)
  })

  it('is what the doctor says of it: by which programs, and what is wrong with the container', async () => {
    const shell = aShell()
    const found = async (container: string) => {
      shell.write('.env', `DATABASE_URL=${server.url}\n`)
      shell.write(
        'operator.yaml',
        `${HEAD}docker: { socket: ${daemon.socket} }\ndatabases:\n  main: { kind: postgres, url: "\${env:DATABASE_URL}", programs: ${empty}, container: ${container} }\n`,
      )
      const before = shell.out().length
      await doctor(['--json'], shell.io)
      return JSON.parse(shell.out().slice(before)) as { level: string; what: string }[]
    }
    const able = expect.stringMatching(
      /main can be backed up: .* by pg_dump .* in the container pg \(image sha256/,
    )
    expect(await found('pg')).toContainEqual(expect.objectContaining({ level: 'ok', what: able }))
    const gone = expect.stringMatching(/in the container nope, and Docker has no container of that name/)
    expect(await found('nope')).toContainEqual(expect.objectContaining({ level: 'fail', what: gone }))
    expect(shell.all()).not.toContain(server.password)
    shell.remove()
  })

  it('fails, and leaves nothing half-done, when the container is killed in the middle', async () => {
    await locked()
    const place = aPlace()
    const backup = place.backup(database(), { lockWaitMs: 60_000 })
    await until(dumping)
    await daemon.docker('kill', 'pg')
    const ended = await backup
    expect(ended.work.verdict).toBe('failed')
    expect(ended.said).not.toContain(server.password)
    nothingLeft(ended, place.at)
    await daemon.docker('start', 'pg')
    await server.ready()
    expect((await place.backup(database())).work.verdict).toBe('completed')
  })
})

/** The arguments and the environments of all processes of this machine but this one. */
function everyProcess(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8') + readFileSync(`/proc/${pid}/environ`, 'utf8')
      } catch {
        return ''
      }
    })
}

async function asked(socketPath: string, path: string): Promise<string> {
  const { request } = await import('node:http')
  const [answer] = (await once(request({ socketPath, path }).end(), 'response')) as [AsyncIterable<Buffer>]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
