import type { Client } from 'pg'
import { codeOf } from '../../core/faults.ts'
import { tableContents } from './contents.ts'
import { writeAlike } from './snapshot.ts'
import { type UserTable, userTables } from './tables.ts'

/** Out of time, locked by another, not for this user, gone meanwhile: it says nothing of the other tables. */
const LEFT_OUT = ['57014', '55P03', '42501', '42P01']
const LOCK_WAIT_MS = 2_000

/** Of the tables by these names, as backups have them. What is not had in `withinMs` is left out. */
export async function readFingerprints(
  client: Client,
  names: readonly string[],
  withinMs: number,
): Promise<Record<string, string>> {
  const until = performance.now() + withinMs
  const found: Record<string, string> = {}
  const wanted = (await userTables(client)).tables.filter(({ table }) => names.includes(table))
  for (const one of wanted) {
    const left = Math.ceil(until - performance.now())
    const print = left > 0 ? await fingerprint(client, one, left) : undefined
    if (print !== undefined) found[one.table] = print
  }
  return found
}

async function fingerprint(client: Client, one: UserTable, withinMs: number): Promise<string | undefined> {
  await client.query('BEGIN READ ONLY')
  try {
    const limits = { lock_timeout: String(LOCK_WAIT_MS), statement_timeout: String(withinMs) }
    await writeAlike(client, limits)
    return (await tableContents(client, one)).fingerprint
  } catch (error) {
    if (!LEFT_OUT.includes(codeOf(error) ?? '')) throw error
    return undefined
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
  }
}
