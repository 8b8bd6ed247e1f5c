import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './faults.ts'
import { identityOf, selfIdentity } from './process-identity.ts'

const PARTIAL = /^\..+\.(\d+)-(.+)\.partial$/

/** The name of something half-made, with the process that makes it. */
export function partial(name: string): string {
  const { pid, startTime } = selfIdentity()
  return `.${name}.${pid}-${startTime.replaceAll(/[^\w-]/g, '_')}.partial`
}

/** Removes what dead processes left half-made in a folder, folders and links as well. */
export async function sweepPartials(folder: string): Promise<void> {
  for (const name of await namesIn(folder))
    if (isOrphan(name)) await rm(join(folder, name), { recursive: true, force: true })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

function isOrphan(name: string): boolean {
  const [, pid, start] = PARTIAL.exec(name) ?? []
  if (pid === undefined) return false
  return identityOf(Number(pid))?.startTime.replaceAll(/[^\w-]/g, '_') !== start
}

/** Writes a file aside and renames it to its name: whole or not at all, and on the disk on return. */
export async function writeAside(folder: string, name: string, text: string): Promise<void> {
  const aside = join(folder, partial(name))
  try {
    const handle = await open(aside, 'w', 0o600)
    await handle.writeFile(text).finally(async () => handle.sync().finally(async () => handle.close()))
    await rename(aside, join(folder, name))
    await sync(folder)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}

/** Brings a file, or the names in a folder, to the disk. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
