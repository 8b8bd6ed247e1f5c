import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { RecordCount } from '../../core/record-count.ts'
import type { FolderRecords } from './port.ts'

/** More files than these are counted no further. */
const MOST = 100_000

export function createFolderRecords(): FolderRecords {
  return { count }
}

/** Links are not followed: what lies elsewhere is not in the folder. */
async function count(folder: string, signal: AbortSignal): Promise<RecordCount> {
  let files = 0
  let newest = 0
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (signal.aborted || files >= MOST) break
      if (!entry.isFile()) continue
      files += 1
      newest = Math.max(newest, (await changed(join(entry.parentPath, entry.name))) ?? 0)
    }
  } catch (cause) {
    throw new OperatorError(
      'not_found',
      `The folder ${folder} cannot be read (${codeOf(cause) ?? 'unreadable'}).`,
      {
        hint: 'See `store` of the job in the configuration.',
        applied: 'no',
        cause,
      },
    )
  }
  signal.throwIfAborted()
  return newest === 0 ? { count: files } : { count: files, newest: new Date(newest).toISOString() }
}

/** Undefined: it was taken away meanwhile. */
async function changed(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
}
