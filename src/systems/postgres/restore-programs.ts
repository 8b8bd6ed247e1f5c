import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { inherited } from './connection.ts'
import { complaints } from './failure.ts'
import { findPrograms, noPrograms, type ProgramFolder } from './programs.ts'
import { run } from './run.ts'

interface Options {
  programs: string | undefined
  env: NodeJS.ProcessEnv
}

/** The pg_restore that fits a server of `major`; the newest for 0, which reads every older format. */
export async function findRestore(
  { programs, env }: Options,
  major: number,
  signal: AbortSignal,
): Promise<ProgramFolder> {
  const { fits, found } = await findPrograms('pg_dump', major, programs, env, signal)
  const best = major === 0 ? found.toSorted((a, b) => b.major - a.major)[0] : fits
  if (best) return best
  throw noPrograms('pg_restore', String(major || 'not asked'), found, 'Without it nothing can be restored.')
}

const MOST_CHARS = 64 * 1024 * 1024

/** What a dump would define, as SQL. It is read here and never run. */
export async function definitionsOf(
  { path }: ProgramFolder,
  file: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<string> {
  const chunks: string[] = []
  let length = 0
  const onOutput = (chunk: Buffer) => {
    length += chunk.length
    if (length <= MOST_CHARS) chunks.push(chunk.toString('utf8'))
  }
  const args = ['--schema-only', '--file=-', file]
  const { exitCode, stderr } = await run(
    { file: `${path}/pg_restore`, args, env: inherited(env), onOutput },
    signal,
  )
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
