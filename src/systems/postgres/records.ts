import type { Client } from 'pg'
import { abandoned, asProbeError, codeOf, untilAborted } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import type { RecordCount } from '../../core/record-count.ts'
import { refuseMetadata } from '../http/address.ts'
import { fault } from './fault.ts'
import type { PostgresRecords, PostgresTable } from './port.ts'
import { guardedSocket } from './socket.ts'

/** The server ends what takes longer; a count waits for no lock either. */
const LIMITS = "set local statement_timeout = '10s'; set local lock_timeout = '3s'"
/** undefined_table, undefined_column, invalid_schema_name. */
const NO_SUCH = ['42P01', '42703', '3F000']

export function createPostgresRecords(): PostgresRecords {
  return { count }
}

async function count(of: PostgresTable, signal: AbortSignal): Promise<RecordCount> {
  const url = new URL(of.url.reveal())
  const asked = `rows of ${of.table} in postgres at ${url.host}${url.pathname}`
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, url.hostname)
  const { Client } = await import('pg')
  const socket = await guardedSocket(asked)
  const client = new Client({
    connectionString: url.href,
    application_name: 'operator-mcp',
    stream: () => socket,
  })
  const broken = new Promise<never>((_, reject) => client.on('error', reject))
  try {
    const answer = Promise.race([broken, ask(client, of)])
    return await untilAborted(signal, asked, answer, () => socket.destroy())
  } catch (error) {
    throw explained(asked, socket.errored ?? error)
  } finally {
    socket.destroy()
  }
}

async function ask(client: Client, { table, newest }: PostgresTable): Promise<RecordCount> {
  await client.connect()
  await client.query('begin transaction read only')
  await client.query(LIMITS)
  const from = table
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')
  const highest = newest === undefined ? 'null' : `max(${client.escapeIdentifier(newest)})::text`
  const { rows } = await client.query<{ count: string; newest: string | null }>(
    `select count(*)::text as count, ${highest} as newest from ${from}`,
  )
  const [row] = rows
  const records = Number(row?.count)
  return row?.newest == null ? { count: records } : { count: records, newest: row.newest.slice(0, 100) }
}

function explained(asked: string, error: unknown): unknown {
  if (error instanceof ProbeError) return error
  const network = asProbeError(asked, error)
  if (network instanceof ProbeError || !(error instanceof Error)) return network
  const code = codeOf(error)
  if (NO_SUCH.includes(code ?? '')) return new ProbeError('missing', asked, excerpt(error.message))
  if (code === '57014') return new ProbeError('timeout', asked, 'counting took longer than 10 s')
  const known = fault(code, error.message)
  return known ? new ProbeError(known, asked, excerpt(error.message)) : error
}
