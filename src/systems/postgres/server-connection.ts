import type { Client } from 'pg'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { Secret } from '../../core/secret.ts'
import { connectionOf } from './connection.ts'
import { asFailure } from './failure.ts'

/** The configured database, by whose URL its server is reached. */
export interface Reach {
  url: Secret
  env: NodeJS.ProcessEnv
  /** Another database of that server, to be in. */
  at?: Secret
}

/** Databases that every server has: nobody can rename the one he is in. */
const MAINTENANCE = ['postgres', 'template1']
/** "database does not exist", "not allowed to connect to it". */
const NOT_THERE = ['3D000', '42501', '55000']

export function databaseBeside(url: Secret, name: string): Secret {
  const beside = new URL(url.reveal())
  beside.pathname = `/${encodeURIComponent(name)}`
  return new Secret(beside.href)
}

/** A database on the server that is not the configured one. Throws `unavailable`. */
export async function maintenanceOf(reach: Reach, signal: AbortSignal): Promise<Secret> {
  const client = await connectMaintenance(reach, signal)
  const { database = '' } = client
  await client.end()
  return databaseBeside(reach.url, database)
}

/** A client beside the configured database, or where `at` says, whose failures are said in our words. */
export async function onServer<T>(
  reach: Reach,
  doing: string,
  signal: AbortSignal,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const { source } = await connectionOf(reach.url, reach.env)
  let client: Client | undefined
  const cut = () => void client?.end().catch(() => undefined)
  signal.addEventListener('abort', cut, { once: true })
  try {
    client = reach.at ? await connect(reach.at, reach.env) : await connectMaintenance(reach, signal)
    signal.throwIfAborted()
    return await work(client)
  } catch (error) {
    signal.throwIfAborted()
    throw codeOf(error) === '42501'
      ? notPermitted(doing, source, error as Error)
      : asFailure(doing, source, error)
  } finally {
    signal.removeEventListener('abort', cut)
    await client?.end().catch(() => undefined)
  }
}

export async function connectMaintenance({ url, env }: Reach, signal: AbortSignal): Promise<Client> {
  const { database } = await connectionOf(url, env)
  const names = MAINTENANCE.filter((name) => name !== database)
  let last: unknown
  for (const name of names) {
    signal.throwIfAborted()
    try {
      return await connect(databaseBeside(url, name), env)
    } catch (error) {
      if (!NOT_THERE.includes(codeOf(error) ?? '')) throw error
      last = error
    }
  }
  throw last
}

async function connect(url: Secret, env: NodeJS.ProcessEnv): Promise<Client> {
  const client = (await connectionOf(url, env)).client()
  // Errors also arrive as events, and an event nobody listens to would end the process; the queries carry them.
  client.on('error', () => {})
  await client.connect()
  return client
}

function notPermitted(doing: string, source: string, error: Error): OperatorError {
  return new OperatorError('unavailable', `${doing} is not permitted at ${source}: ${error.message}.`, {
    hint: 'A restore needs a user with CREATEDB, who owns the database or is a superuser.',
    cause: error,
  })
}
