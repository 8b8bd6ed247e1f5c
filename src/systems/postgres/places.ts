import { inside, openContainer, type ServerContainer } from './in-container.ts'
import { here, type Place } from './place.ts'
import { findPrograms, noPrograms } from './programs.ts'

/** Where programs for a database may be. */
export interface Whereabouts {
  /** The folder that the configuration names. */
  programs: string | undefined
  env: NodeJS.ProcessEnv
  /** The container of the server, for what this machine lacks. */
  container?: ServerContainer | undefined
}

/**
 * Where `program` fits a server of `major`: on this machine, else in the server's own container. Throws
 * `not_configured`, naming the server's version and what was found instead.
 */
export async function placeFor(
  program: 'pg_dump' | 'pg_restore',
  server: { version: string; major: number },
  { programs, env, container }: Whereabouts,
  why: string,
  signal: AbortSignal,
): Promise<Place> {
  const { fits, found } = await findPrograms('pg_dump', server.major, programs, env, signal)
  if (fits) return here(fits, env)
  const lacking = noPrograms(program, server.version, found, why)
  if (!container) throw lacking
  const open = await openContainer(container, program, lacking.message, signal)
  if (open.major >= server.major) return inside(container, open)
  const path = `in the container ${container.name}`
  throw noPrograms(program, server.version, [...found, { ...open, path }], why)
}

/** Where a dump of a server of `major` can be read: pg_restore reads every older format, so the newest one first. */
export async function readingPlace(
  major: number,
  why: string,
  { programs, env, container }: Whereabouts,
  signal: AbortSignal,
): Promise<Place> {
  const { found } = await findPrograms('pg_dump', 0, programs, env, signal)
  const newest = found.toSorted((a, b) => b.major - a.major)[0]
  if (newest && (newest.major >= major || !container)) return here(newest, env)
  const lacking = noPrograms('pg_restore', String(major || 'not asked'), found, why)
  if (!container) throw lacking
  return inside(container, await openContainer(container, 'pg_restore', lacking.message, signal))
}
