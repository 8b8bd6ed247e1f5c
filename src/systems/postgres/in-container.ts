import type { Containers } from '../../core/containers.ts'
import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import type { Connection } from './connection.ts'
import { asFailure } from './failure.ts'
import { type Place, reading, writerOf } from './place.ts'
import type { Ended } from './run.ts'

/** The container in which the server of a database runs. */
export interface ServerContainer {
  /** Its name. */
  name: string
  docker: Containers
}

/** A container that was found running, with the programs of its image. */
export interface OpenContainer {
  name: string
  imageId: string
  version: string
  major: number
}

/** Debian's packages, Red Hat's and Bitnami's images keep the programs beside the PATH. */
export const FIND = `
for at in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/bitnami/postgresql/bin; do
  [ -d "$at" ] && PATH=$PATH:$at
done
exec "$@"`

const found = (argv: readonly string[]) => ['/bin/sh', '-c', FIND, 'operator', ...argv]

/** Nothing of this machine's environment means anything in there. */
const PLAIN = { LC_ALL: 'C' }

const NO_PROGRAM = 127

/** Throws `not_configured` or `unavailable` that names the container, what was looked for in it, and why. */
export async function openContainer(
  { name, docker }: ServerContainer,
  program: string,
  why: string,
  signal: AbortSignal,
): Promise<OpenContainer> {
  const looked = `${why} ${program} was looked for in the container ${name}`
  const there = await docker.find(name, signal)
  if (!there) throw notThere(`${looked}, and Docker has no container of that name.`)
  if (there.state !== 'running') throw notRunning(`${looked}, which is not running (${there.state}).`)
  let text = ''
  const onOutput = (chunk: Buffer) => {
    text += chunk.toString('utf8')
  }
  const asked = { argv: found([program, '--version']), env: PLAIN, onOutput }
  const { exitCode, stderr } = await docker.run(there.id, asked, signal)
  const [, version, major] = /\(PostgreSQL\) ((\d+)[\w.]*)/.exec(text) ?? []
  if (exitCode === 0 && version !== undefined)
    return { name, imageId: there.imageId, version, major: Number(major) }
  const answer =
    exitCode === NO_PROGRAM ? 'its image has none' : `it answered: ${excerpt(stderr) || exitCode}`
  throw notThere(`${looked} (image ${there.imageId}), and ${answer}.`)
}

function notThere(message: string): OperatorError {
  return new OperatorError('not_configured', message, {
    hint: 'Name the container that runs this server in `container`, or install the programs on this machine.',
    applied: 'no',
  })
}

function notRunning(message: string): OperatorError {
  return new OperatorError('unavailable', message, {
    hint: 'Start the container, or install the programs on this machine.',
    applied: 'no',
  })
}

/** The programs of the server's own container. */
export function inside({ name, docker }: ServerContainer, open: OpenContainer): Place {
  const { imageId, version, major } = open
  return {
    version,
    major,
    label: `${version} in the container ${name} (image ${imageId})`,
    async run({ program, args, to, input, into, onOutput = into && writerOf(into) }, signal) {
      const line = to?.connection.passline?.trimEnd()
      const env = to ? await reach(to.connection) : PLAIN
      const task = {
        argv: found([program, ...args]),
        env,
        ...(line !== undefined && { secret: { variable: 'PGPASSFILE', line } }),
        ...(input !== undefined && { input: reading(input) }),
        ...(onOutput && { onOutput }),
      }
      return ended(program, await docker.run(name, task, signal))
    },
  }
}

export function ended(program: string, { exitCode, stderr }: Ended): Ended {
  return exitCode === NO_PROGRAM
    ? { exitCode: undefined, stderr, notStarted: `there is no ${program} in it` }
    : { exitCode, stderr }
}

/** What of our own variables holds in there too: the place, the certificates and the home are this machine's. */
const KEPT = ['LC_ALL', 'PGUSER', 'PGDATABASE', 'PGAPPNAME', 'PGCONNECT_TIMEOUT', 'PGOPTIONS'] as const

/**
 * The address at which the server itself sees our connection leads to it from inside its container too, whatever port
 * is published; without one it is the socket where its programs look for it. That it is the same server is shown by
 * the snapshot: pg_dump knows its name nowhere else.
 */
async function reach(connection: Connection): Promise<Record<string, string>> {
  const client = connection.client()
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ host: string | null; port: string }>(
      `SELECT host(inet_server_addr()) AS host, coalesce(inet_server_port()::text, current_setting('port')) AS port`,
    )
    const { host = null, port = '5432' } = rows[0] ?? {}
    const kept = KEPT.flatMap((name) => (connection.env[name] ? [[name, connection.env[name]]] : []))
    return { ...Object.fromEntries(kept), PGPORT: port, ...(host !== null && { PGHOST: host }) }
  } catch (error) {
    throw asFailure('Looking for the server', connection.source, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}
