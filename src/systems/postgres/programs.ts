import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { inherited } from './connection.ts'
import { run } from './run.ts'

/** A folder with PostgreSQL's programs, and their version: "15.18". */
export interface ProgramFolder {
  path: string
  version: string
  major: number
}

/** Where Debian, Red Hat's PGDG packages and Homebrew keep one folder a version. */
const VERSIONED: readonly (readonly [string, string])[] = [
  ['/usr/lib/postgresql', 'bin'],
  ['/usr', 'bin'],
  ['/opt/homebrew/opt', 'bin'],
]

/**
 * The folder whose `program` fits a server of `major` best: the same version, else the next newer one. pg_dump
 * refuses servers that are newer than itself. Undefined, with what there is, where none fits.
 */
export async function findPrograms(
  program: 'pg_dump' | 'initdb',
  major: number,
  configured: string | undefined,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<{ fits: ProgramFolder | undefined; found: readonly ProgramFolder[] }> {
  const folders = configured === undefined ? candidates(env) : [configured]
  const found: ProgramFolder[] = []
  for (const path of new Set(folders)) {
    const known = existsSync(join(path, program))
      ? await versionOf(join(path, program), env, signal)
      : undefined
    if (known) found.push({ path, ...known })
  }
  const fitting = found.filter((one) => one.major >= major).sort((a, b) => a.major - b.major)
  return { fits: fitting[0], found }
}

/** Debian's /usr/bin/pg_dump is a script that chooses by itself, so the folders of one version come first. */
function candidates({ PATH = '' }: NodeJS.ProcessEnv): string[] {
  const versioned = VERSIONED.flatMap(([folder, bin]) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^(\d+|pgsql-\d+|postgresql@\d+)$/.test(name))
          .map((name) => join(folder, name, bin))
      : [],
  )
  return [...versioned, ...PATH.split(delimiter).filter((path) => path.startsWith('/'))]
}

async function versionOf(
  file: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Omit<ProgramFolder, 'path'> | undefined> {
  let text = ''
  const onOutput = (chunk: Buffer) => {
    text += chunk.toString('utf8')
  }
  const { exitCode } = await run({ file, args: ['--version'], env: inherited(env), onOutput }, signal)
  const [, version, major] = /\(PostgreSQL\) ((\d+)[\w.]*)/.exec(text) ?? []
  return exitCode === 0 && version ? { version, major: Number(major) } : undefined
}

export function noPrograms(
  program: string,
  server: string,
  found: readonly ProgramFolder[],
  why: string,
): OperatorError {
  const here =
    found.length === 0
      ? `there is no ${program} on this machine`
      : `the ${program} found here is ${found.map(({ version, path }) => `${version} (${path})`).join(', ')}`
  return new OperatorError('not_configured', `The server is PostgreSQL ${server}, and ${here}. ${why}`, {
    hint: `Install the client programs of PostgreSQL ${Number.parseInt(server, 10)} or newer (Debian: postgresql-${Number.parseInt(server, 10)}), or name their folder in \`programs\`, or the Docker container of the server in \`container\`.`,
    applied: 'no',
  })
}
