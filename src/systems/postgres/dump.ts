import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Digested, digestOf } from '../../core/digest.ts'
import { diskFault } from '../../core/disk-fault.ts'
import type { Secret } from '../../core/secret.ts'
import type { Original, PostgresPrograms } from './backup-port.ts'
import { type Connection, connectionOf } from './connection.ts'
import { outputRefused, programFailure } from './failure.ts'
import { type Place, type Task, writerOf } from './place.ts'
import { placeFor, type Whereabouts } from './places.ts'
import { LOCK_WAIT_MS } from './source.ts'

interface Options extends Whereabouts {
  url: Secret
  /** A private folder for a program's password file. Absent: nothing is run that needs one. */
  folder?: string
  lockWaitMs?: number
}

/** The programs that fit a server of this version. Throws `not_configured`, naming both versions. */
export async function openPostgresPrograms(
  { url, folder, lockWaitMs = LOCK_WAIT_MS, ...whereabouts }: Options,
  server: { version: string; major: number },
  signal: AbortSignal,
): Promise<PostgresPrograms> {
  const why = 'It refuses servers that are newer than itself.'
  const place = await placeFor('pg_dump', server, whereabouts, why, signal)
  const connection = await connectionOf(url, whereabouts.env)
  return programsOf(place, connection, folder, [`--lock-wait-timeout=${lockWaitMs}ms`])
}

function programsOf(
  place: Place,
  connection: Connection,
  folder: string | undefined,
  lockWait: readonly string[],
): PostgresPrograms {
  /** Without `--no-password` a program would wait for somebody to type. */
  const ask = async (
    program: Task['program'],
    args: readonly string[],
    output: Pick<Task, 'onOutput' | 'into'>,
    signal: AbortSignal,
  ) => {
    const task = { program, args: [...args, '--no-password'], to: { connection, folder }, ...output }
    const { exitCode, stderr, notStarted } = await place.run(task, signal)
    if (exitCode === 0) return
    const how =
      notStarted ?? (exitCode === undefined ? 'it was killed' : `it ended with exit code ${exitCode}`)
    throw outputRefused(stderr) ?? programFailure(program, connection.source, stderr, how)
  }
  return {
    version: place.version,
    label: place.label,
    dump: (snapshot, file, onBytes, signal) => {
      const args = ['--format=custom', '--compress=1', `--snapshot=${snapshot}`, ...lockWait]
      const dump = (into: FileHandle) => watched(into, onBytes, ask('pg_dump', args, { into }, signal))
      return written(file, dump, signal)
    },
    globals: async (what, file, signal) => {
      const args = [`--${what}-only`, `--database=${conninfo(connection.database)}`]
      const withArgs = (more: readonly string[]) =>
        written(
          file,
          (into) => ask('pg_dumpall', [...args, ...more], { onOutput: writerOf(into) }, signal),
          signal,
        )
      // It does not look whether what it wrote has arrived, so that is ours to do.
      // Passwords are for superusers to read; roles without them are worth having.
      return withArgs([]).catch(() => withArgs(['--no-role-passwords']))
    },
    note: writeNote,
  }
}

/** JSON, so that a restore needs no server to ask. */
function writeNote(
  file: string,
  { major, encoding, collate, ctype, superuser }: Original,
): Promise<Digested> {
  const text = JSON.stringify({ major, encoding, collate, ctype, superuser })
  return written(file, (into) => into.appendFile(text), AbortSignal.any([]))
}

/** pg_dumpall takes a name for a connection string where it looks like one. */
function conninfo(database: string): string {
  return `dbname='${database.replace(/[\\']/g, '\\$&')}'`
}

type Produce = (into: FileHandle) => Promise<void>

/**
 * Whoever produces it writes it; it is hashed when it is done, while it is brought to the disk. To take pg_dump's
 * output from it, 4 KB at a time, cost a fifth of its time (decision 0023).
 */
async function written(file: string, produce: Produce, signal: AbortSignal): Promise<Digested> {
  const handle = await open(file, 'w+', 0o600)
  try {
    await produce(handle)
    const [digested] = await Promise.all([digestOf(handle, signal), handle.sync()])
    return digested
  } catch (error) {
    throw diskFault(`Writing to ${dirname(file)}`, error)
  } finally {
    await handle.close()
  }
}

/** Tells while `work` goes on, and in the end, how large the file is. */
async function watched(
  handle: FileHandle,
  onBytes: (bytes: number) => void,
  work: Promise<void>,
): Promise<void> {
  const look = () => handle.stat().then(({ size }) => onBytes(size))
  const looks = setInterval(() => void look().catch(() => undefined), LOOK_MS)
  await work.finally(() => clearInterval(looks))
  await look()
}

/** Between two looks at how far it is. Milliseconds. */
const LOOK_MS = 250
