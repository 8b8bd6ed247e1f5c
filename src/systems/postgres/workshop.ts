import type { PostgresWorkshop } from './backup-port.ts'
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
    async start(folder, major, signal) {
      const { fits, found } = await findPrograms('initdb', major, programs, env, signal)
      if (!fits)
        throw noPrograms('initdb', String(major), found, 'A restore cannot be tried out without a server.')
      return startCluster(fits, folder, env, signal)
    },
    sweep: sweepCluster,
  }
}

/** pg_restore reads every older format, so the newest one reads whatever there is. */
async function newest(programs: string | undefined, env: NodeJS.ProcessEnv, signal: AbortSignal) {
  const { found } = await findPrograms('pg_dump', 0, programs, env, signal)
  return { found, fits: found.toSorted((a, b) => b.major - a.major)[0] }
}
