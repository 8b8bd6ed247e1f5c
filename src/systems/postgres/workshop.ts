import { readFile } from 'node:fs/promises'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Original, PostgresWorkshop } from './backup-port.ts'
import { startCluster, sweepCluster } from './cluster.ts'
import { readingPlace, type Whereabouts } from './places.ts'
import { findPrograms, noPrograms } from './programs.ts'
import { restoring } from './restoring.ts'

export function createPostgresWorkshop(whereabouts: Whereabouts): PostgresWorkshop {
  return {
    async decode(file, major, signal) {
      const place = await readingPlace(major, 'Without it a backup cannot be read.', whereabouts, signal)
      return restoring(place, { args: ['--file=/dev/null'], input: file }, signal)
    },
    read: readNote,
    async start(folder, like, signal) {
      const { programs, env } = whereabouts
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
