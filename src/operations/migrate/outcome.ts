import type { Exit } from '../../systems/migration/port.ts'

/** What a database looks like to a migration. */
export interface State {
  schemaHash: string
  /** alembic's own, several heads joined by commas; undefined where there is none. */
  revision: string | undefined
  /** One line for each object, comparable between two looks at one database. */
  lines: readonly string[]
}

/**
 * What a command that failed, or whose end nobody saw, has left. `nothing`: the database is as it was. `all`: it is
 * where it was to go. `part`: it is in between. `unknown`: the schema is as it was, and what else was written is not
 * known.
 */
export interface Applied {
  what: 'nothing' | 'all' | 'part' | 'unknown'
  /** A sentence. */
  says: string
}

export interface Ended {
  before: State
  after: State
  /** Undefined: nobody saw how the command ended. */
  exit: Exit
  /** The revisions it was to end at; undefined: no tool says. */
  goal: readonly string[] | undefined
  /** The revisions on the way that may commit rows by themselves. */
  loose?: readonly string[] | undefined
}

export function isGood(exit: Exit): boolean {
  return exit !== undefined && 'code' in exit && exit.code === 0
}

/** The revision and the schema decide, and not what the command says of itself. */
export function judge({ before, after, exit, goal, loose = [] }: Ended): Applied {
  const same = before.schemaHash === after.schemaHash
  const good = isGood(exit)
  const how = exitOf(exit)
  if (goal) return unlessLoose(byRevision(before, after, goal, good, how), loose)
  if (good) return { what: 'all', says: `${how}${same ? '; the schema is as it was' : ''}.` }
  if (!same) return { what: 'part', says: `${how}, and the schema is not what it was before.` }
  const says = `${how}. The schema is as it was; whether rows were changed is not known.`
  return { what: 'unknown', says }
}

function byRevision(
  before: State,
  after: State,
  goal: readonly string[],
  good: boolean,
  how: string,
): Applied {
  const [from, now, to] = [named(before.revision), named(after.revision), named([...goal].sort().join(','))]
  const arrived = now === to
  if (arrived && good) return { what: 'all', says: `The database is at ${to}.` }
  if (arrived) return { what: 'all', says: `${how}, and the database is at ${to} all the same.` }
  if (now !== from)
    return { what: 'part', says: `${how}. The database is at ${now}, between ${from} and ${to}.` }
  if (before.schemaHash !== after.schemaHash)
    return {
      what: 'part',
      says: `${how}. The revision is ${from} as before, and the schema is not what it was.`,
    }
  return {
    what: 'nothing',
    says: `${how}. The database is at ${from} with the same schema as before${NOTHING}`,
  }
}

/** Neither a revision nor a schema tells of rows that a script has committed by itself. */
function unlessLoose({ what, says }: Applied, loose: readonly string[]): Applied {
  if (what !== 'nothing' || loose.length === 0) return { what, says }
  const scripts = loose.length > MOST_NAMED ? `${loose.length} of the scripts` : loose.join(', ')
  return {
    what: 'unknown',
    says: `${says.replace(NOTHING, '.')} Rows may have been changed all the same: ${scripts} may commit them alone (by the text of it, or since that cannot be read).`,
  }
}

const MOST_NAMED = 5
const NOTHING = ': nothing was applied.'

const named = (revision: string | undefined) => revision || 'the base'

function exitOf(exit: Ended['exit']): string {
  if (exit === undefined) return 'Nobody saw how the command ended'
  return 'code' in exit ? `The command ended with ${exit.code}` : `The command was ended by ${exit.signal}`
}

/** As many lines of a difference say what happened; the rest is counted. */
const MOST = 40

/** What is in one schema and not in the other, `+` and `-` in front. */
export function schemaDifference(before: State, after: State): string[] {
  const [had, has] = [new Set(before.lines), new Set(after.lines)]
  const gone = before.lines.filter((line) => !has.has(line)).map((line) => `- ${line}`)
  const come = after.lines.filter((line) => !had.has(line)).map((line) => `+ ${line}`)
  const all = [...gone, ...come]
  return all.length <= MOST ? all : [...all.slice(0, MOST), `and ${all.length - MOST} more`]
}

/** Rows that are in the backup and not there any more, by count: a migration that went wrong may have removed them. */
export function rowsGone(
  then: readonly { table: string; rows: number }[],
  now: Readonly<Record<string, number>>,
): { table: string; rows: number }[] {
  return then
    .map(({ table, rows }) => ({ table, rows: rows - (now[table] ?? 0) }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
}

/** Rows that a restore of the backup would lose: what each table has now above what it had then. */
export function rowsSince(
  then: readonly { table: string; rows: number }[],
  now: Readonly<Record<string, number>>,
): { table: string; rows: number }[] {
  const had = new Map(then.map(({ table, rows }) => [table, rows]))
  return Object.entries(now)
    .map(([table, rows]) => ({ table, rows: rows - (had.get(table) ?? 0) }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
}
