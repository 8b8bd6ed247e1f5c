import { rowsSince } from '../../migrate/outcome.ts'
import type { Certificate } from '../certificate.ts'
import type { Lost } from './restores.ts'

/**
 * What the database has now above what the backup has, by table, and how many rows the backup has that are not there
 * any more. Rows that were changed in place are in neither.
 */
export function lostSince(
  then: Certificate['contents']['tables'],
  now: Readonly<Record<string, number>>,
): Extract<Lost, { rows: number }> {
  const tables = rowsSince(then, now)
  const rows = tables.reduce((sum, one) => sum + one.rows, 0)
  const back = then.reduce((sum, one) => sum + Math.max(0, one.rows - (now[one.table] ?? 0)), 0)
  return { rows, tables, back }
}

const MOST = 5

/** In a sentence. */
export function lostSentence(lost: Lost): string {
  if ('unknown' in lost) return `What would be lost is not known: ${lost.unknown}.`
  const named = lost.tables.slice(0, MOST).map(({ table, rows }) => `${table} ${rows}`)
  const more = lost.tables.length > MOST ? ` and ${lost.tables.length - MOST} more tables` : ''
  const gone =
    lost.rows === 0
      ? 'No table has more rows now than in the backup'
      : `${lost.rows} rows that came since the backup would not be in it (${named.join(', ')}${more})`
  return `${gone}; ${lost.back} rows would come back. Rows that were changed in place are not counted.`
}
