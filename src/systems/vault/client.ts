import type { Stats, StatsFs } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Digested, digestOf } from '../../core/digest.ts'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { Vault } from './port.ts'

const OTHERS_WRITE = 0o022

export function createVault(): Vault {
  return {
    begin: (path) => said('Preparing the backup folder', () => begin(path)),
    free: (path) =>
      said('Measuring the backup folder', async () => {
        const { bavail, bsize } = await diskOf(path)
        return bavail * bsize
      }),
    freeShare: (path) =>
      said('Measuring the backup folder', async () => {
        const { bavail, blocks } = await diskOf(path)
        return bavail / Math.max(1, blocks)
      }),
    digest: (file, signal, onBytes) => said('Reading the backup', () => digest(file, signal, onBytes)),
    write: (folder, name, text) => said('Writing the backup', () => write(join(folder, name), text)),
    publish: (path) => said('Writing the backup', () => publish(path)),
    exists: async (path) => (await statIfThere(path)) !== undefined,
    left: async (path) => Boolean((await statIfThere(path)) ?? (await statIfThere(partial(path)))),
    remove: (path) => said('Removing the backup', () => remove(path)),
  }
}

async function said<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw diskFault(doing, error)
  }
}

const partial = (path: string) => `${path}.partial`

async function begin(path: string): Promise<string> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // The folder of the database and the one that the configuration names: links in either are followed.
  for (const one of [dirname(folder), folder]) refuseForeign(one, await stat(one))
  await rm(partial(path), { recursive: true, force: true })
  await mkdir(partial(path), { mode: 0o700 })
  await sync(folder)
  return partial(path)
}

/** Whoever can write there could put another backup in place of ours. */
function refuseForeign(path: string, stats: Stats): void {
  const uid = process.getuid?.()
  if (uid === undefined || (stats.isDirectory() && stats.uid === uid && !(stats.mode & OTHERS_WRITE))) return
  const what = stats.uid === uid ? 'can be written by others' : `belongs to user ${stats.uid}`
  throw new OperatorError('config_invalid', `The backup folder ${JSON.stringify(path)} ${what}.`, {
    hint: 'Give `folder` a directory that only the user who runs The Operator can write to.',
    applied: 'no',
  })
}

async function diskOf(path: string): Promise<StatsFs> {
  try {
    return await statfs(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    return diskOf(dirname(path))
  }
}

async function digest(
  file: string,
  signal: AbortSignal,
  onBytes?: (bytes: number) => void,
): Promise<Digested> {
  const stats = await statIfThere(file)
  if (!stats?.isFile()) throw absent(file)
  const handle = await open(file, 'r')
  try {
    return await digestOf(handle, signal, onBytes)
  } finally {
    await handle.close()
  }
}

function absent(file: string): OperatorError {
  return new OperatorError('not_found', `There is no file ${JSON.stringify(file)}.`, {
    hint: 'Somebody moved or removed it.',
    applied: 'no',
  })
}

async function write(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** `rename` does not replace a folder that holds something, so a backup is never put over another. */
async function publish(path: string): Promise<void> {
  const draft = await statIfThere(partial(path))
  if (!draft && (await statIfThere(path))) return
  for (const name of await readdir(partial(path))) await sync(join(partial(path), name))
  await sync(partial(path))
  await rename(partial(path), path)
  await sync(dirname(path))
}

async function remove(path: string): Promise<void> {
  if (await statIfThere(path)) {
    await rm(partial(path), { recursive: true, force: true })
    await rename(path, partial(path))
    await sync(dirname(path))
  }
  await rm(partial(path), { recursive: true, force: true })
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}
