import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { codeOf } from '../../core/faults.ts'
import { onServer, type Reach } from './server-connection.ts'

interface Names {
  target: string
  copy: string
  kept: string
}

/** "database is being accessed by other users", after five seconds in which somebody held on. */
const IN_USE = '55006'
const ATTEMPTS = 3
const LOOK_EVERY_MS = 20
/** Nothing in it takes long: whoever connects waits that long at most. */
const LIMITS = `SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '30s'`

/**
 * Both names in one transaction: whenever this process, the connection or the server dies, either none is changed or
 * both are. The rename locks the name against new sessions and then waits up to five seconds for those that are
 * there, which a second session ends meanwhile. No setting is left behind that would bar anybody.
 */
export async function swapNames(
  reach: Reach,
  names: Names,
  letGo: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'Exchanging the databases'
  await onServer(reach, doing, signal, (one) =>
    onServer(reach, doing, signal, async (other) => {
      for (let left = ATTEMPTS; ; left -= 1) {
        try {
          return await swapOnce(one, other, names, letGo)
        } catch (error) {
          await one.query('ROLLBACK').catch(() => undefined)
          if (codeOf(error) !== IN_USE || left <= 1) throw error
        }
      }
    }),
  )
}

async function swapOnce(
  one: Client,
  other: Client,
  { target, copy, kept }: Names,
  letGo: () => Promise<void>,
) {
  const rename = (from: string, to: string) =>
    one.query(`ALTER DATABASE ${one.escapeIdentifier(from)} RENAME TO ${one.escapeIdentifier(to)}`)
  await one.query(`BEGIN; ${LIMITS}`)
  const renamed = { is: false }
  const renaming = rename(target, kept).finally(() => {
    renamed.is = true
  })
  await Promise.all([renaming, emptied(other, target, renamed, letGo)])
  await rename(copy, target)
  await one.query('COMMIT')
}

/** The lock of a rename on the database, once it is had: from then on nobody new comes in. */
const BARRED = `SELECT count(*)::int AS n FROM pg_locks JOIN pg_database ON pg_database.oid = objid
  WHERE locktype = 'object' AND classid = 'pg_database'::regclass AND mode = 'AccessExclusiveLock' AND granted AND datname = $1`
const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()
  AND backend_type <> 'autovacuum worker'`

async function emptied(
  other: Client,
  target: string,
  renamed: { is: boolean },
  letGo: () => Promise<void>,
): Promise<void> {
  let own: Promise<void> | undefined
  while (!renamed.is) {
    const { rows } = await other.query<{ n: number }>(BARRED, [target])
    if (rows[0]?.n) {
      own ??= letGo()
      await own
      await other.query(TERMINATE, [target])
    }
    await delay(LOOK_EVERY_MS)
  }
}
