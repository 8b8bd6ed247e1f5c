import type { FileHandle } from 'node:fs/promises'
import { access, open, readdir, rename } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { appendDurably, settle } from './append.ts'
import { makeFolder } from './folder.ts'
import type { Lock } from './lock.ts'
import { takeLock } from './lock.ts'
import { APPEND, CHANGE, errnoOf, openRegular, READ, refuseMovedFolder } from './open.ts'
import type { HeldLog, LogFile, Volume } from './port.ts'

export interface LogFileOptions {
  /** Absolute path of the log. */
  path: string
  /**
   * Absolute. Below this folder no link is followed; the folder itself may be reached through one. Default,
   * and for a log that lies elsewhere: the folder above the log's own, so that at least that one is real.
   */
  root?: string
}

/** A log on the local disk. Nothing is touched until a method is called; the folder is made by the first append. */
export function openLogFile({ path, root: wanted }: LogFileOptions): LogFile {
  const folder = dirname(path)
  const root = wanted !== undefined && isBelow(folder, wanted) ? wanted : dirname(folder)
  const inFolder = async <T>(work: () => Promise<T>) => {
    await refuseMovedFolder(folder, root)
    return work()
  }
  return {
    path,
    async exclusive(work, signal) {
      await inFolder(() => makeFolder(folder).catch(refuseFolder(folder)))
      return inFolder(() => withLock(path, work, signal))
    },
    siblings: () => inFolder(() => siblingsOf(path)),
    open: (sibling) => inFolder(() => openVolume(sibling === undefined ? path : siblingPath(path, sibling))),
  }
}

function isBelow(folder: string, root: string): boolean {
  const way = relative(root, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function withLock<T>(
  path: string,
  work: (held: HeldLog) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const lock = await takeLock(join(dirname(path), `.${basename(path)}.lock`), signal)
  try {
    await withHandle(path, CHANGE, (handle) => settle(handle, lock))
    return await work(heldLog(path, lock))
  } finally {
    lock.release()
  }
}

function heldLog(path: string, lock: Lock): HeldLog {
  return {
    size: async () => (await withHandle(path, READ, async (handle) => (await handle.stat()).size)) ?? 0,
    async append(text) {
      const isNew = (await withHandle(path, READ, async () => true)) === undefined
      await withHandle(path, APPEND, (handle) => appendDurably(handle, text, lock))
      if (isNew) await syncFolder(dirname(path))
    },
    async rotate(sibling) {
      const target = siblingPath(path, sibling)
      await refuseExisting(target)
      await rename(path, target)
      await syncFolder(dirname(path))
    },
  }
}

async function withHandle<T>(
  path: string,
  flags: number,
  work: (handle: FileHandle) => Promise<T>,
): Promise<T | undefined> {
  const handle = await openRegular(path, flags)
  if (!handle) return undefined
  try {
    return await work(handle)
  } finally {
    await handle.close()
  }
}

async function openVolume(path: string): Promise<Volume | undefined> {
  const handle = await openRegular(path, READ)
  if (!handle) return undefined
  const { dev, ino, size, mtimeMs } = await handle.stat()
  return {
    id: `${dev}:${ino}`,
    size,
    modifiedAt: mtimeMs,
    async read(offset, length) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset)
      return buffer.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}

/** `AGENT_LOG.md` has the siblings `AGENT_LOG.<anything>.md`. */
async function siblingsOf(path: string): Promise<readonly string[]> {
  const names = await readdir(dirname(path)).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => isSibling(path, name))
}

function isSibling(path: string, name: string): boolean {
  const ending = extname(path)
  return name !== basename(path) && name.startsWith(`${basename(path, ending)}.`) && name.endsWith(ending)
}

function siblingPath(path: string, sibling: string): string {
  if (basename(sibling) !== sibling || !isSibling(path, sibling))
    throw new Error(`${sibling} is no sibling of ${path}`)
  return join(dirname(path), sibling)
}

/** `rename` replaces silently, and an archive must never be replaced. */
async function refuseExisting(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  )
  if (taken) throw new OperatorError('unavailable', `${basename(path)} exists already.`, { applied: 'no' })
}

function refuseFolder(folder: string) {
  return (error: unknown): never => {
    throw new OperatorError(
      'unavailable',
      `The folder of the agent log cannot be made (${errnoOf(error)}).`,
      {
        hint: `Make ${folder} as a folder that this user may write to.`,
        applied: 'no',
        cause: error,
      },
    )
  }
}

/** A new or renamed file survives a power loss only once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, READ)
  await handle.sync().finally(() => handle.close())
}
