import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './child.ts'
import type { DockerServer } from './docker.ts'
import { UNTIL_GONE } from './folder.ts'
import { findPostgres } from './postgres.ts'

const execute = promisify(execFile)

const PROGRAMS = ['postgres', 'initdb', 'pg_dump', 'pg_dumpall', 'pg_restore']
const LIBRARIES = ['plpgsql.so', 'dict_snowball.so']
const APPLETS = 'sh cat rm mkdir sleep chmod'.split(' ')
/** Nobody's on this machine, as an image's own user is. */
const USER = '7070'

/** A server in a container of its own, reached over the host's network. */
export interface PostgresContainer {
  name: string
  imageId: string
  url: string
  password: string
  /** Runs SQL as the superuser through the container's socket. */
  sql(text: string): Promise<string>
  /** Waits until the server answers, as after a restart. */
  ready(): Promise<void>
  stop(): Promise<void>
}

/** An image of this machine's PostgreSQL: there is no registry. It declares a volume, as the official one does. */
export async function postgresImage(docker: DockerServer['docker'], name: string): Promise<void> {
  const bin = findPostgres() ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'operator-pg-image-'))
  const root = join(folder, 'root')
  const library = join(dirname(bin), 'lib')
  const files = [
    ...PROGRAMS.map((program) => join(bin, program)),
    ...LIBRARIES.map((file) => join(library, file)),
  ]
  for (const path of ['bin', 'etc', 'tmp', 'data', 'run']) await mkdir(join(root, path), { recursive: true })
  const { stdout } = await execute('ldd', files)
  const shared = [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path)
  const share = bin.replace('/usr/lib/', '/usr/share/').replace(/\/bin$/, '')
  for (const path of new Set([...files, ...shared])) {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await copyFile(path, join(root, path))
  }
  await mkdir(join(root, dirname(share)), { recursive: true })
  await execute('cp', ['-aL', share, join(root, share)])
  await execute('sh', [
    '-c',
    'cd / && cp -a --parents usr/share/zoneinfo/UTC usr/share/zoneinfo/Etc "$0"',
    root,
  ])
  const { stdout: busybox } = await execute('sh', ['-c', 'command -v busybox'])
  await copyFile(busybox.trim(), join(root, 'bin', 'busybox'))
  await Promise.all(APPLETS.map((applet) => symlink('busybox', join(root, 'bin', applet))))
  await writeFile(
    join(root, 'etc', 'passwd'),
    `root:x:0:0::/:/bin/sh\npostgres:x:${USER}:${USER}::/data:/bin/sh\n`,
  )
  await execute('chown', [USER, join(root, 'data'), join(root, 'run')])
  await execute('chmod', ['1777', join(root, 'tmp')])
  const archive = join(folder, 'image.tar')
  await execute('tar', ['-C', root, '-cf', archive, '.'])
  await docker('import', '--change', 'VOLUME /var/lib/postgresql/data', archive, name)
  await rm(folder, UNTIL_GONE)
}

export async function startPostgresContainer(
  { docker, socket }: DockerServer,
  image: string,
): Promise<PostgresContainer> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-pg-run-'))
  await execute('chmod', ['777', folder])
  const port = await freePort()
  const name = 'pg'
  const password = `Pg-${process.pid}-c0ntainer-s3cret`
  const bin = findPostgres() ?? ''
  const initialise = `${bin}/initdb -D /data/pg --no-sync --username=operator --encoding=UTF8 --locale=C --auth-local=trust --auth-host=scram-sha-256`
  const serve = `exec ${bin}/postgres -D /data/pg -k /run -h 127.0.0.1 -p ${port} -c fsync=off`
  const command = `[ -d /data/pg ] || ${initialise} || exit 1; rm -f /data/pg/postmaster.pid; ${serve}`
  const where = ['--name', name, '--network', 'host', '--user', USER, '--volume', `${folder}:/run`]
  await docker('run', '--detach', ...where, image, 'sh', '-c', command)
  const sql = async (text: string) => {
    const at = ['-h', folder, '-p', String(port), '-U', 'operator', '-d', 'postgres']
    const { stdout } = await execute(join(bin, 'psql'), [...at, '-v', 'ON_ERROR_STOP=1', '-Atqc', text])
    return stdout.trim()
  }
  const ready = async () => {
    for (let left = 600; ; left -= 1) {
      const answer = await sql('select 1').catch((error: Error) => error)
      if (answer === '1') return
      if (left === 0) throw answer
      await new Promise((go) => setTimeout(go, 100))
    }
  }
  await ready()
  await sql(`alter role operator password '${password}'`)
  return {
    name,
    imageId: await docker('inspect', '--format', '{{.Image}}', name),
    url: `postgres://operator:${password}@127.0.0.1:${port}/postgres`,
    password,
    sql,
    ready,
    async stop() {
      await docker('rm', '--force', '--volumes', name)
      // Docker keeps hold of the host's network, in a folder that could not be removed with it.
      await execute('umount', [join(dirname(socket), 'exec', 'netns', 'default')])
      await rm(folder, UNTIL_GONE)
    },
  }
}
