import { rowsSince } from '../../migrate/outcome.ts'
import type { Certificate } from '../certificate.ts'
import type { Lost } from './restores.ts'

/**
 * By how many rows tables have grown since the backup, and by how many they have shrunk. What was changed in place, or
 * removed and added, is in neither.
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
  const come = lost.rows === 0 ? 'none' : `${lost.rows} (${named.join(', ')}${more})`
  return `Rows by count that are more now than in the backup, and would not be in it: ${come}; that are fewer, and would come back: ${lost.back}. What was changed in place, or removed and added, no count tells.`
}
