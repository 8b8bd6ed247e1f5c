import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { complaints } from './failure.ts'
import type { Place } from './place.ts'

const MOST_CHARS = 64 * 1024 * 1024

/** What a dump would define, as SQL. It is read here and never run. */
export async function definitionsOf(place: Place, file: string, signal: AbortSignal): Promise<string> {
  const chunks: string[] = []
  let length = 0
  const onOutput = (chunk: Buffer) => {
    length += chunk.length
    if (length <= MOST_CHARS) chunks.push(chunk.toString('utf8'))
  }
  const args = ['--schema-only', '--file=-']
  const task = { program: 'pg_restore' as const, args, input: file, onOutput }
  const { exitCode, stderr } = await place.run(task, signal)
  if (exitCode === 0) return chunks.join('')
  throw new OperatorError(
    'unavailable',
    `The dump cannot be read: ${excerpt(complaints(stderr).join('; '))}.`,
    {
      hint: 'Prove the backup with verify_backup, or take another.',
      applied: 'no',
    },
  )
}
