import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whenAbsent } from './faults.ts'
import { describe, type Entry, entriesOf } from './tree.ts'

/**
 * What a folder consists of, one line per entry. With `before`, lines of an earlier manifest, only their entries
 * are described, as they are now; one that is gone or something else now has a line that says so.
 */
export async function manifest(
  root: string,
  before?: readonly string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const lines: string[] = []
  for (const entry of before === undefined ? await entriesOf(root, signal) : await asNow(root, before)) {
    lines.push(entry ? await describe(root, entry, signal) : 'gone')
  }
  return lines
}

async function asNow(root: string, before: readonly string[]): Promise<(Entry | undefined)[]> {
  const entries: (Entry | undefined)[] = []
  for (const line of before) entries.push(await entryOf(root, line))
  return entries
}

/** The entry of a line as it is now. */
async function entryOf(root: string, line: string): Promise<Entry | undefined> {
  const path = String(JSON.parse(/ ("(?:[^"\\]|\\.)*")$/.exec(line)?.[1] ?? '""'))
  const facts = await lstat(join(root, path)).catch(whenAbsent(undefined))
  if (facts?.isFile()) return { path, kind: 'file', mode: facts.mode & 0o7777 }
  if (facts?.isDirectory()) return { path, kind: 'folder', mode: facts.mode & 0o7777 }
  return facts?.isSymbolicLink() ? { path, kind: 'link', mode: 0 } : undefined
}

/** The manifest of a release; undefined when it is not pinned. */
export async function pinned(folder: string, version: string): Promise<readonly string[] | undefined> {
  const text = await read(join(folder, `.${version}.manifest`))
  return text === undefined ? undefined : text === '' ? [] : text.split('\n')
}

/** Which deploy replaced a release; undefined when none has. */
export async function readMark(
  folder: string,
  version: string,
): Promise<{ version: string; change: string } | undefined> {
  const change = await read(join(folder, `.${version}.retired`))
  return change === undefined ? undefined : { version, change }
}

/** A whole file; undefined when there is none. */
export async function read(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(whenAbsent(undefined))
}
