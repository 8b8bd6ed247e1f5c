import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import type { Cluster, Original, PostgresWorkshop } from './backup-port.ts'
import { settingsAt, unprivileged } from './cluster.ts'
import { clusterAt, RESTORE_ARGS, urlAt } from './cluster-contents.ts'
import { connectionOf } from './connection.ts'
import { FIND, type OpenContainer, openContainer, type ServerContainer } from './in-container.ts'
import { reading } from './place.ts'
import { findPrograms } from './programs.ts'
import { restoringIn } from './restoring.ts'

interface Options {
  container: ServerContainer
  programs: string | undefined
  env: NodeJS.ProcessEnv
  /** Only there, also where this machine has the same version. */
  always: boolean
}

/**
 * Tries dumps in a container without network or port, made of the image of the server's own container: its version,
 * its extensions, its locales. Where this machine has server programs of the same version, it is the other workshop's.
 */
export function trialInContainer(workshop: PostgresWorkshop, options: Options): PostgresWorkshop {
  return {
    ...workshop,
    async start(folder, like, signal) {
      const { programs, env, always } = options
      const { fits } = always ? {} : await findPrograms('initdb', like.major, programs, env, signal)
      if (fits?.major === like.major) return workshop.start(folder, like, signal)
      return start(options, folder, like, signal)
    },
    async sweep(folder) {
      if (existsSync(join(folder, NOTE))) await remove(options, folder)
      await workshop.sweep(folder)
    },
  }
}

/** Written before there is a container: who finds it asks Docker. */
const NOTE = 'container'
/** Where the container has our folder. */
const INSIDE = '/operator'
/** Of the server and pg_restore together, the files that they have in memory counted. */
const MEMORY = 1_073_741_824

/** Everything that the server writes lies in our folder; `exec`: it is process 1, and Docker's signals are its own. */
const SERVE = `${FIND.replace('exec "$@"', '')}
umask 077
exec >> ${INSIDE}/server.log 2>&1
initdb -D ${INSIDE}/data --no-sync --auth=trust --username="$1" --encoding=UTF8 --locale=C || exit 1
cat ${INSIDE}/settings >> ${INSIDE}/data/postgresql.conf || exit 1
exec postgres -D ${INSIDE}/data
`

async function start(
  options: Options,
  folder: string,
  like: Original,
  signal: AbortSignal,
): Promise<Cluster> {
  const why = 'For a trial of the backup,'
  const open = await openContainer(options.container, 'initdb', why, signal)
  if (open.major < like.major) throw tooOld(open, like)
  await remove(options, folder)
  try {
    await prepare(folder)
    const id = await serve(options, open.imageId, folder, like, signal)
    await ready(options, id, folder, like, signal)
  } catch (error) {
    await remove(options, folder)
    throw error
  }
  return clusterAt(folder, like.superuser, options.env, {
    version: open.version,
    how: `a portless container of the image ${open.imageId}, with a server`,
    restore: (file, abort) => restore(options, folder, like, file, abort),
    stop: () => remove(options, folder),
  })
}

const own = () => unprivileged() ?? { uid: process.getuid?.() ?? 65_534, gid: process.getgid?.() ?? 65_534 }

/** PostgreSQL asks for the name of its user, and the image knows none for our number. */
async function prepare(folder: string): Promise<void> {
  const { uid, gid } = own()
  await mkdir(folder, { mode: 0o700, recursive: true })
  await chmod(folder, 0o700)
  await writeFile(join(folder, NOTE), basename(folder))
  await writeFile(join(folder, 'passwd'), `operator:x:${uid}:${gid}::/tmp:/bin/sh\n`, { mode: 0o644 })
  // What Docker gives /dev/shm is less than an index may need.
  await writeFile(join(folder, 'settings'), settingsAt(INSIDE, { dynamic_shared_memory_type: 'mmap' }))
  if (unprivileged()) {
    for (const path of [folder, join(folder, 'settings'), join(folder, 'passwd')]) await chown(path, uid, gid)
  }
}

function serve(
  { container }: Options,
  imageId: string,
  folder: string,
  { superuser }: Original,
  signal: AbortSignal,
): Promise<string> {
  const spec = {
    name: basename(folder),
    imageId,
    argv: ['/bin/sh', '-c', SERVE, 'operator', superuser],
    user: own(),
    binds: { [folder]: INSIDE, [join(folder, 'passwd')]: '/etc/passwd:ro' },
    memory: MEMORY,
  }
  return container.docker.start(spec, signal)
}

const READY_MS = 120_000
const LOOK_EVERY_MS = 100

/** Until it answers; what ended meanwhile says why in its log. */
async function ready(
  { container, env }: Options,
  id: string,
  folder: string,
  { superuser }: Original,
  signal: AbortSignal,
): Promise<void> {
  const connection = await connectionOf(urlAt(folder, superuser, 'postgres'), env)
  for (let waited = 0; waited < READY_MS; waited += LOOK_EVERY_MS) {
    const client = connection.client()
    client.on('error', () => {})
    const answered = await client.connect().then(
      () => client.end().then(() => true),
      () => false,
    )
    if (answered) return
    const state = (await container.docker.find(id, signal))?.state
    if (state !== 'running') break
    await delay(LOOK_EVERY_MS, undefined, { signal })
  }
  throw notReady(container.name, await readFile(join(folder, 'server.log'), 'utf8').catch(() => ''))
}

async function restore(
  { container }: Options,
  folder: string,
  { superuser }: Original,
  file: string,
  signal: AbortSignal,
) {
  const argv = ['/bin/sh', '-c', FIND, 'operator', 'pg_restore', ...RESTORE_ARGS]
  const env = { LC_ALL: 'C', PGHOST: INSIDE, PGUSER: superuser }
  const task = { argv, env, input: reading(file) }
  return restoringIn(await container.docker.run(basename(folder), task, signal))
}

/** First the container, so that what is removed is not being written. */
async function remove({ container }: Options, folder: string): Promise<void> {
  await container.docker.remove(basename(folder), AbortSignal.timeout(60_000))
  await rm(folder, { recursive: true, force: true })
}

function tooOld({ name, version }: OpenContainer, { major }: Original): OperatorError {
  return new OperatorError(
    'not_configured',
    `The backup is of PostgreSQL ${major}, and the container ${name} has ${version}: a dump does not go back to an older one.`,
    { hint: 'Name a container of at least that version, or install its server package.', applied: 'no' },
  )
}

function notReady(name: string, log: string): OperatorError {
  const said = excerpt(log.trimEnd().split('\n').slice(-3).join('; '))
  return new OperatorError(
    'unavailable',
    `A server of the image of the container ${name} could not be made for the trial: ${said || 'it said nothing'}.`,
    {
      hint: 'The backup itself is not touched by this. Docker has to see the folder of the trial as this machine does, with the same users.',
    },
  )
}
