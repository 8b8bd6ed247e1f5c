import type { Client } from 'pg'
import { untilAborted } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { explained, openClient } from './one-client.ts'
import type { PostgresLook, PostgresProbe, PostgresTarget } from './port.ts'

/**
 * Sessions of clients, counted by what every role may see: for other users' sessions the backend's type is hidden
 * from a role without pg_read_all_stats, and the database is not. Reserved slots: PostgreSQL 16 has two kinds.
 */
const FACTS = `select current_setting('server_version') as version,
  pg_is_in_recovery() as in_recovery,
  (select count(*)::int from pg_stat_activity
    where datid is not null and coalesce(backend_type, 'client backend') = 'client backend') as used,
  current_setting('max_connections')::int as max,
  current_setting('superuser_reserved_connections')::int
    + coalesce(current_setting('reserved_connections', true), '0')::int as reserved`

interface Facts {
  version: string
  in_recovery: boolean
  used: number
  max: number
  reserved: number
}

export function createPostgresProbe(): PostgresProbe {
  return { look }
}

async function look(target: PostgresTarget, signal: AbortSignal): Promise<PostgresLook> {
  const url = new URL(target.url.reveal())
  const asked = `select 1 and server facts from postgres at ${url.host}${url.pathname}`
  const { client, socket } = await openClient(url, asked, signal)
  try {
    return await untilAborted(signal, asked, ask(client, asked), () => socket.destroy())
  } catch (error) {
    throw explained(asked, socket, error)
  }
}

async function ask(client: Client, asked: string): Promise<PostgresLook> {
  const start = performance.now()
  // Errors also arrive as events, and an event nobody listens to would end the process; the promise carries them.
  const broken = new Promise<never>((_, reject) => client.on('error', reject))
  return Promise.race([broken, answers(client, asked, start)])
}

async function answers(client: Client, asked: string, start: number): Promise<PostgresLook> {
  await client.connect()
  const { rows: one } = await client.query<{ one: number }>('select 1 as one')
  const latencyMs = performance.now() - start
  if (one[0]?.one !== 1) throw new ProbeError('protocol', asked, 'select 1 did not answer 1')
  const { rows } = await client.query<Facts>(FACTS)
  const [facts] = rows
  if (!facts)
    throw new ProbeError('protocol', asked, 'select 1 answered 1, the server facts answered nothing')
  const { version, in_recovery, used, max, reserved } = facts
  return {
    asked,
    latencyMs,
    version: excerpt(version),
    inRecovery: in_recovery,
    connections: { used, max, reserved },
  }
}
