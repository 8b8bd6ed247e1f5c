import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { identityOf, selfIdentity } from '../../core/process-identity.ts'
import { whenAbsent } from './faults.ts'

const PARTIAL = /^\..+\.(\d+)-(.+)\.partial$/

/** The name of something half-made, with the process that makes it. */
export function partial(name: string): string {
  const { pid, startTime } = selfIdentity()
  return `.${name}.${pid}-${startTime.replaceAll(/[^\w-]/g, '_')}.partial`
}

/** Removes what dead processes left half-made, folders and links. */
export async function sweep({ dir, folder }: { dir: string; folder: string }): Promise<void> {
  for (const place of [dir, folder]) {
    for (const name of await readdir(place).catch(whenAbsent([]))) {
      if (isOrphan(name)) await rm(join(place, name), { recursive: true, force: true })
    }
  }
}

function isOrphan(name: string): boolean {
  const [, pid, start] = PARTIAL.exec(name) ?? []
  if (pid === undefined) return false
  return identityOf(Number(pid))?.startTime.replaceAll(/[^\w-]/g, '_') !== start
}
