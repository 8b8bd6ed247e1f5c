import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { diskFault } from '../../core/disk-fault.ts'
import type { Secret } from '../../core/secret.ts'
import type { Original, PostgresPrograms, Written } from './backup-port.ts'
import { type Connection, connectionOf } from './connection.ts'
import { programFailure } from './failure.ts'
import type { Place, Task } from './place.ts'
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
    onOutput: (chunk: Buffer) => Promise<void> | void,
    signal: AbortSignal,
  ) => {
    const task = { program, args: [...args, '--no-password'], to: { connection, folder }, onOutput }
    const { exitCode, stderr, notStarted } = await place.run(task, signal)
    if (exitCode === 0) return
    const how =
      notStarted ?? (exitCode === undefined ? 'it was killed' : `it ended with exit code ${exitCode}`)
    throw programFailure(program, connection.source, stderr, how)
  }
  return {
    version: place.version,
    label: place.label,
    dump: (snapshot, file, onBytes, signal) => {
      const args = ['--format=custom', '--compress=1', `--snapshot=${snapshot}`, ...lockWait]
      return writing(file, onBytes, (take) => ask('pg_dump', args, take, signal))
    },
    globals: async (what, file, signal) => {
      const args = [`--${what}-only`, `--database=${conninfo(connection.database)}`]
      const withArgs = (more: readonly string[]) =>
        writing(
          file,
          () => {},
          (take) => ask('pg_dumpall', [...args, ...more], take, signal),
        )
      // Passwords are for superusers to read; roles without them are worth having.
      return withArgs([]).catch(() => withArgs(['--no-role-passwords']))
    },
    note: writeNote,
  }
}

/** JSON, so that a restore needs no server to ask. */
function writeNote(file: string, { major, encoding, collate, ctype, superuser }: Original): Promise<Written> {
  const text = JSON.stringify({ major, encoding, collate, ctype, superuser })
  return writing(
    file,
    () => {},
    async (take) => take(Buffer.from(text)),
  )
}

/** pg_dumpall takes a name for a connection string where it looks like one. */
function conninfo(database: string): string {
  return `dbname='${database.replace(/[\\']/g, '\\$&')}'`
}

/** Hashes on the way, so that the digest is of what was meant to be written and not of what a disk made of it. */
async function writing(
  file: string,
  onBytes: (bytes: number) => void,
  produce: (take: (chunk: Buffer) => Promise<void> | void) => Promise<void>,
): Promise<Written> {
  const hash = createHash('sha256')
  const handle = await open(file, 'w', 0o600)
  let bytes = 0
  const blocks = inBlocks(async (block) => {
    hash.update(block)
    await writeAll(handle, block)
    bytes += block.length
    onBytes(bytes)
  })
  try {
    await produce(blocks.take)
    await blocks.end()
    await handle.sync()
    return { bytes, sha256: hash.digest('hex') }
  } catch (error) {
    throw diskFault(`Writing to ${dirname(file)}`, error)
  } finally {
    await blocks.settled()
    await handle.close()
  }
}

/**
 * Writes a block while the next one gathers: the program is not kept waiting for the disk at every bit of its pipe.
 * Holds two blocks at most. A write that failed is thrown to whoever calls next.
 */
function inBlocks(write: (block: Buffer) => Promise<void>) {
  let gathered: Buffer[] = []
  let size = 0
  let written = Promise.resolve()
  const put = async () => {
    const block = Buffer.concat(gathered)
    gathered = []
    size = 0
    await written
    written = write(block)
    // Thrown where it is awaited; until then it is nobody's.
    written.catch(() => undefined)
  }
  return {
    /** A promise only where the block is full. */
    take: (chunk: Buffer): Promise<void> | void => {
      gathered.push(chunk)
      size += chunk.length
      if (size >= BLOCK_BYTES) return put()
    },
    end: async () => {
      await put()
      await written
    },
    settled: () => written.catch(() => undefined),
  }
}

/** Sixteen pipes full: larger ones gained nothing. */
const BLOCK_BYTES = 1_048_576

async function writeAll(handle: FileHandle, block: Buffer): Promise<void> {
  for (let at = 0; at < block.length; ) at += (await handle.write(block, at)).bytesWritten
}
