import { rowsSince } from '../../migrate/outcome.ts'
import type { Certificate } from '../certificate.ts'
import type { Lost } from './restores.ts'

type Tables = Certificate['contents']['tables']

/** The tables of which the count alone does not tell whether they are as they were. */
export function alike(then: Tables, now: Readonly<Record<string, number>>): Tables {
  return then.filter(({ table, rows }) => rows > 0 && now[table] === rows)
}

/**
 * By how many rows tables have grown since the backup, and by how many they have shrunk; and which of the others have
 * another fingerprint. `prints`: of what could be read now. What was changed in place in a table that has grown or
 * shrunk is in none of it.
 */
export function lostSince(
  then: Tables,
  now: Readonly<Record<string, number>>,
  prints: Readonly<Record<string, string>>,
): Extract<Lost, { rows: number }> {
  const tables = rowsSince(then, now)
  const rows = tables.reduce((sum, one) => sum + one.rows, 0)
  const back = then.reduce((sum, one) => sum + Math.max(0, one.rows - (now[one.table] ?? 0)), 0)
  const same = alike(then, now)
  const read = same.filter(({ table }) => prints[table] !== undefined)
  const changed = read.filter(({ table, fingerprint }) => prints[table] !== fingerprint)
  return {
    rows,
    tables,
    back,
    changed: changed.map(({ table }) => table),
    unread: same.length - read.length,
  }
}

const MOST = 5

/** In a sentence or two. */
export function lostSentence(lost: Lost): string {
  if ('unknown' in lost) return `What would be lost is not known: ${lost.unknown}.`
  const come = lost.rows === 0 ? 'none' : `${lost.rows} (${named(lost.tables.map(inTable))})`
  const counts = `Rows by count that are more now than in the backup, and would not be in it: ${come}; that are fewer, and would come back: ${lost.back}.`
  return [counts, changedSentence(lost), unreadSentence(lost)].filter((one) => one !== '').join(' ')
}

const inTable = ({ table, rows }: { table: string; rows: number }) => `${table} ${rows}`

function named(names: readonly string[]): string {
  const more = names.length > MOST ? ` and ${names.length - MOST} more tables` : ''
  return `${names.slice(0, MOST).join(', ')}${more}`
}

function changedSentence({ changed }: Extract<Lost, { rows: number }>): string {
  if (changed.length === 0) return ''
  return `Rows differ, though there are as many as then, in ${named(changed)}: what was changed there would be as it was.`
}

function unreadSentence({ tables, back, unread }: Extract<Lost, { rows: number }>): string {
  const some = unread > 0 ? [`${unread} tables with as many rows as then could not be compared in time`] : []
  const others =
    tables.length > 0 || back > 0
      ? ['what was changed in place in tables that have more or fewer rows is not counted']
      : []
  const said = [...some, ...others].join(', and ')
  return said === '' ? '' : `${said[0]?.toUpperCase()}${said.slice(1)}.`
}
