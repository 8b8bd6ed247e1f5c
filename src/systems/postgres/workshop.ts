import { readFile } from 'node:fs/promises'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Original, PostgresWorkshop } from './backup-port.ts'
import { startCluster, sweepCluster } from './cluster.ts'
import { inherited } from './connection.ts'
import { findPrograms, noPrograms } from './programs.ts'
import { restoring } from './restoring.ts'

interface Options {
  programs: string | undefined
  env: NodeJS.ProcessEnv
}

export function createPostgresWorkshop({ programs, env }: Options): PostgresWorkshop {
  return {
    async decode(file, signal) {
      const { fits, found } = await newest(programs, env, signal)
      if (!fits) throw noPrograms('pg_restore', 'not asked', found, 'Without it a backup cannot be read.')
      return restoring(fits.path, ['--file=/dev/null', file], inherited(env), signal)
    },
    read: readNote,
    async start(folder, like, signal) {
      const { fits, found } = await findPrograms('initdb', like.major, programs, env, signal)
      if (!fits)
        throw noPrograms(
          'initdb',
          String(like.major),
          found,
          'A restore cannot be tried out without a server.',
        )
      return startCluster(fits, folder, like, env, signal)
    },
    sweep: sweepCluster,
  }
}

/** pg_restore reads every older format, so the newest one reads whatever there is. */
async function newest(programs: string | undefined, env: NodeJS.ProcessEnv, signal: AbortSignal) {
  const { found } = await findPrograms('pg_dump', 0, programs, env, signal)
  return { found, fits: found.toSorted((a, b) => b.major - a.major)[0] }
}

async function readNote(file: string): Promise<Original> {
  try {
    const { major, ...texts } = JSON.parse(await readFile(file, 'utf8')) as Original
    const { encoding, collate, ctype, superuser } = texts
    if (
      Number.isInteger(major) &&
      [encoding, collate, ctype, superuser].every((one) => typeof one === 'string')
    )
      return { major, encoding, collate, ctype, superuser }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw diskFault('Reading the backup', error)
  }
  throw new OperatorError('unavailable', `${file} is not as it was written.`, {
    hint: 'Prove the backup with verify_backup, or take another.',
    applied: 'no',
  })
}
