import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CURRENT, fullFiles, linesOf } from './audit-files.ts'
import { GENESIS, type Position, parseLine } from './audit-line.ts'

/**
 * Where the oldest files ended that are not in `folder` any more, in the words of the first line that is: what
 * `operator audit head` prints of them, if nobody changed them. Undefined when none is missing, and when what is
 * there does not begin as a file does: then lines are gone, and not files.
 */
export function archivedBefore(folder: string): Position | undefined {
  const [oldest = CURRENT] = fullFiles(folder)
  const file = join(folder, oldest)
  if (!existsSync(file)) return undefined
  const [raw] = linesOf(file, statSync(file).size)
  const first = raw && parseLine(raw)
  if (first?.event !== GENESIS || first.seq === 1) return undefined
  return { seq: first.seq - 1, head: first.prev }
}
