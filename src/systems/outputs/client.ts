import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { FilesFound, OutputFile, OutputFiles } from './port.ts'
import { writersOf } from './writers.ts'

/** Of a folder with more entries the rest is not looked at, and that is said. */
const MOST_ENTRIES = 20_000
/** A file that was written to longer ago is not being written, as far as one look can tell. */
const YOUNG_MS = 30_000
const BETWEEN_LOOKS_MS = 1_000
/** O_NONBLOCK: opening a FIFO would wait for its other end. O_NOFOLLOW: the link was resolved before. */
const CAREFUL = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

interface Options {
  /** Wall clock, milliseconds. */
  now?(): number
  /** Between two looks at a file. */
  wait?(ms: number, signal: AbortSignal): Promise<unknown>
}

export function createOutputFiles({
  now = () => Date.now(),
  wait = (ms, signal) => pause(ms, undefined, { signal }),
}: Options = {}): OutputFiles {
  return {
    find,
    writers: writersOf,
    async read(file, limit, signal) {
      const handle = await openQuietly(file.path)
      if (!handle) return undefined
      try {
        const { size, mtimeMs } = await handle.stat()
        const bytes = await beginning(handle, Math.min(size, limit))
        if (Math.abs(now() - mtimeMs) < YOUNG_MS) await wait(BETWEEN_LOOKS_MS, signal)
        const after = await stat(file.path).catch(() => undefined)
        const growing = after?.size !== size || after.mtimeMs !== mtimeMs
        return { path: file.path, size, modifiedAt: mtimeMs, bytes, truncated: size > limit, growing }
      } finally {
        await handle.close()
      }
    },
  }
}

async function find(pattern: string, signal: AbortSignal): Promise<FilesFound> {
  const names = pattern.split(sep)
  if (!isAbsolute(pattern) || names.includes('..'))
    throw new OperatorError('invalid_input', `${pattern} is no absolute path without "..".`, {
      hint: 'Name the folder itself.',
      applied: 'no',
    })
  const fixed = names.findIndex((name) => name.includes('*'))
  const base = fixed < 0 ? dirname(pattern) : names.slice(0, fixed).join(sep) || sep
  const root = await realpath(base).catch(absent(base))
  if (root === undefined) return { files: [], refused: [] }
  const refused: string[] = []
  const paths = await expand([base], fixed < 0 ? names.slice(-1) : names.slice(fixed), refused, signal)
  const looked = await Promise.all(paths.map((path) => look(path, root, refused)))
  const files = looked.filter((file) => file !== undefined)
  return { files: files.sort((a, b) => b.modifiedAt - a.modifiedAt), refused }
}

/** Name by name, so that nothing but the folders on the way is read. */
async function expand(
  folders: readonly string[],
  [name, ...rest]: readonly string[],
  refused: string[],
  signal: AbortSignal,
): Promise<string[]> {
  if (name === undefined) return [...folders]
  signal.throwIfAborted()
  const each = await Promise.all(
    folders.map(async (folder) => {
      if (!name.includes('*')) return [join(folder, name)]
      const entries = (await readdir(folder).catch(absent(folder))) ?? []
      if (entries.length > MOST_ENTRIES) refused.push(`${folder} has more entries than are looked at`)
      return entries
        .slice(0, MOST_ENTRIES)
        .filter((entry) => globMatches(name, entry))
        .map((entry) => join(folder, entry))
    }),
  )
  return expand(each.flat().slice(0, MOST_ENTRIES), rest, refused, signal)
}

/** A star stands for any characters of a name, and for no leading dot. */
function globMatches(glob: string, name: string): boolean {
  if (name.startsWith('.') && !glob.startsWith('.')) return false
  const [first = '', ...rest] = glob.split('*')
  const last = rest.pop()
  if (last === undefined) return glob === name
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const found = name.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}

async function look(path: string, root: string, refused: string[]): Promise<OutputFile | undefined> {
  const real = await realpath(path).catch(absent(path))
  if (real === undefined) return undefined
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    refused.push(`${path} is a link that leads out of ${root}`)
    return undefined
  }
  const stats = await stat(real).catch(absent(real))
  if (!stats) return undefined
  if (!stats.isFile()) {
    refused.push(`${path} is no regular file`)
    return undefined
  }
  return { path: real, size: stats.size, modifiedAt: stats.mtimeMs }
}

/** What is not there, also because a folder on the way is none, is an answer. */
function absent(path: string): (error: unknown) => undefined {
  return (error) => {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw unreadable(path, code, error)
  }
}

function unreadable(path: string, code: string | undefined, cause: unknown): OperatorError {
  return new OperatorError('unavailable', `${path} cannot be read (${code ?? 'unknown reason'}).`, {
    hint: `Let this user read ${path}.`,
    applied: 'no',
    cause,
  })
}

async function openQuietly(path: string): Promise<FileHandle | undefined> {
  return open(path, CAREFUL).catch(absent(path))
}

async function beginning(handle: FileHandle, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}
