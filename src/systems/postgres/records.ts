import type { Client } from 'pg'
import { codeOf, untilAborted } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import type { RecordCount } from '../../core/record-count.ts'
import { explained, openClient } from './one-client.ts'
import type { PostgresRecords, PostgresTable } from './port.ts'

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
  const { client, socket } = await openClient(url, asked, signal)
  const broken = new Promise<never>((_, reject) => client.on('error', reject))
  try {
    const answer = Promise.race([broken, ask(client, of)])
    return await untilAborted(signal, asked, answer, () => socket.destroy())
  } catch (error) {
    throw counting(asked, error) ?? explained(asked, socket, socket.errored ?? error)
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

/** What the server says of the count itself. */
function counting(asked: string, error: unknown): ProbeError | undefined {
  const code = codeOf(error)
  if (code === '57014') return new ProbeError('timeout', asked, 'counting took longer than 10 s')
  if (!(error instanceof Error) || !NO_SUCH.includes(code ?? '')) return undefined
  return new ProbeError('missing', asked, excerpt(error.message))
}
