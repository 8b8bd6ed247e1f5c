import { join } from 'node:path'
import { complaints } from './failure.ts'
import { run } from './run.ts'

/** Answers what pg_restore complained of. Anything but exit code 0 without a word is a complaint. */
export async function restoring(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { exitCode, stderr, notStarted } = await run({ file: join(folder, 'pg_restore'), args, env }, signal)
  const said = complaints(stderr).slice(0, MOST)
  if (exitCode === 0 && said.length === 0) return []
  if (said.length > 0) return said
  return [
    notStarted ??
      (exitCode === undefined ? 'pg_restore was killed' : `pg_restore ended with exit code ${exitCode}`),
  ]
}

const MOST = 10
