import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { sync } from '../../core/aside.ts'
import { invalid } from './faults.ts'

/** One thing in a folder, by its path from there with `/`. */
export interface Entry {
  path: string
  kind: 'file' | 'folder' | 'link'
  /** The permission bits; 0 for a link, which has none. */
  mode: number
}

/** No release has more; a folder that does is the wrong one. */
const MAX_ENTRIES = 1_000_000

/** Everything in a folder, in the order of its paths' characters. Throws `invalid_input` for a device, pipe or socket. */
export async function entriesOf(root: string, signal?: AbortSignal): Promise<Entry[]> {
  const entries: Entry[] = []
  const walk = async (folder: string): Promise<void> => {
    signal?.throwIfAborted()
    for (const found of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, found.name)
      const kind = found.isFile()
        ? 'file'
        : found.isDirectory()
          ? 'folder'
          : found.isSymbolicLink()
            ? 'link'
            : null
      if (kind === null)
        throw invalid(`${path} is a device, a pipe or a socket.`, 'A release holds files, folders and links.')
      const mode = kind === 'link' ? 0 : (await lstat(join(root, path))).mode & 0o7777
      if (entries.push({ path, kind, mode }) > MAX_ENTRIES) {
        throw invalid(`There are more than ${MAX_ENTRIES} files in it.`, 'Is this the right folder?')
      }
      if (kind === 'folder') await walk(path)
    }
  }
  await walk('')
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Throws `invalid_input` for a link that leaves the folder. `..` may only lead a target: further in it could climb
 * out of a folder that another link leads to, which its text does not show.
 */
export async function refuseLeavingLinks(root: string, entries: readonly Entry[]): Promise<void> {
  for (const { path, kind } of entries) {
    if (kind !== 'link') continue
    const target = await readlink(join(root, path))
    if (leaves(path, target)) {
      throw invalid(
        `The link ${path} leads out of the release, to ${target}.`,
        'Links in a release stay inside it.',
      )
    }
  }
}

export function leaves(path: string, target: string): boolean {
  if (posix.isAbsolute(target) || target === '') return true
  const climbs = /^(?:\.\.?(?:\/+|$))*/.exec(target)?.[0] ?? ''
  if (target.slice(climbs.length).split('/').includes('..')) return true
  const lands = posix.normalize(posix.join(dirname(path), target))
  return lands === '..' || lands.startsWith('../')
}

/** One line for an entry: kind, mode, what is in it, and its path. */
export async function describe(
  root: string,
  { path, kind, mode }: Entry,
  signal?: AbortSignal,
): Promise<string> {
  const content =
    kind === 'file'
      ? await hashOf(join(root, path), signal)
      : kind === 'link'
        ? `-> ${JSON.stringify(await readlink(join(root, path)))}`
        : '-'
  return `${kind} ${mode.toString(8)} ${content} ${JSON.stringify(path)}`
}

/** SHA-256 of a file, as hex. */
export async function hashOf(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) {
    signal?.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}

/** What a manifest says in one value. */
export function digestOf(lines: readonly string[]): string {
  return `sha256:${createHash('sha256').update(lines.join('\n')).digest('hex')}`
}

/** Brings everything below a folder to the disk, the folder last. */
export async function syncTree(root: string, entries: readonly Entry[]): Promise<void> {
  for (const { path, kind } of [...entries].reverse()) if (kind !== 'link') await sync(join(root, path))
  await sync(root)
}
