import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../../core/faults.ts'
import { explained, noFile, taken } from './faults.ts'
import type { Digested, Vault } from './port.ts'

/** `refuse` throws `config_invalid` when the folder, or one above it, is another user's or open to others. */
export function createVault(refuse: (folder: string) => void): Vault {
  return {
    begin: (path) => explained(path, () => begin(path, refuse)),
    free: (path) => explained(path, () => free(path)),
    digest: (file, signal, onBytes) => explained(file, () => digest(file, signal, onBytes)),
    write: (folder, name, text) => explained(folder, () => write(folder, name, text)),
    publish: (path) => explained(path, () => publish(path)),
    exists: (path) => explained(path, async () => (await lookAt(path))?.isDirectory() ?? false),
    left: (path) =>
      explained(
        path,
        async () => (await lookAt(path)) !== undefined || (await lookAt(half(path))) !== undefined,
      ),
    remove: (path) => explained(path, () => remove(path)),
  }
}

/** What is being made, and what is being removed: never taken for a backup. */
const half = (path: string) => `${path}.partial`

async function begin(path: string, refuse: (folder: string) => void): Promise<string> {
  await makeFolders(dirname(path))
  refuse(half(path))
  await rm(half(path), { recursive: true, force: true })
  await mkdir(half(path), { mode: 0o700 })
  return half(path)
}

/** Not mkdir's own `recursive`: below a folder that takes no entries, such as /proc, Node then loops for ever. */
async function makeFolders(folder: string): Promise<void> {
  if (await lookAt(folder)) return
  await makeFolders(dirname(folder))
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    // Another process that begins at the same moment may have been first.
    if (codeOf(error) !== 'EEXIST') throw error
  })
  await sync(dirname(folder))
}

async function free(path: string): Promise<number> {
  if (!(await lookAt(path))) return await free(dirname(path))
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

async function digest(
  file: string,
  signal: AbortSignal,
  onBytes?: (bytes: number) => void,
): Promise<Digested> {
  const handle = await openPlain(file)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of handle.createReadStream({ signal, highWaterMark: 1_048_576 })) {
    hash.update(chunk)
    bytes += chunk.length
    onBytes?.(bytes)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Never through a link, and without waiting for whoever may write into a pipe: neither is a file of ours. */
async function openPlain(file: string) {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(file, flags).catch((error: unknown) => {
    throw ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'].includes(codeOf(error) ?? '') ? noFile(file) : error
  })
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw noFile(file)
}

async function write(folder: string, name: string, text: string): Promise<void> {
  const handle = await open(join(folder, name), 'wx', 0o600)
  await handle.writeFile(text).finally(() => handle.close())
}

async function publish(path: string): Promise<void> {
  if (!(await lookAt(half(path))) && (await lookAt(path))) return
  if (await lookAt(path)) throw taken(path)
  for (const name of await readdir(half(path))) await sync(join(half(path), name))
  await sync(half(path))
  await rename(half(path), path)
  await sync(dirname(path))
}

/** The final name goes first, in one step: what a crash leaves is never taken for a whole backup. */
async function remove(path: string): Promise<void> {
  await rm(half(path), { recursive: true, force: true })
  if (await lookAt(path)) {
    await rename(path, half(path))
    await sync(dirname(path))
    await rm(half(path), { recursive: true, force: true })
  }
  if (await lookAt(dirname(path))) await sync(dirname(path))
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

async function lookAt(path: string): Promise<Stats | undefined> {
  return await lstat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined
    throw error
  })
}
