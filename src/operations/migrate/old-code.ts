import type { State } from './outcome.ts'

/** Whether code that was written for the schema before can run on the one after, as far as a schema tells. */
export interface OldCode {
  safe: boolean
  /** A sentence. */
  says: string
}

/** `[kind, relation, ...]`, as both kinds of databases write their schemas. */
type Line = [kind: string, relation: string, ...rest: (string | null)[]]

/** As many are named. */
const MOST = 5

/**
 * Old code reads what it knows as long as nothing of it is gone or changed; and it writes as before as long as nothing
 * new stands in the way: a constraint, a trigger, a unique index, a column that has to be given a value.
 */
export function oldCode(before: State, after: State): OldCode {
  const [had, has] = [new Set(before.lines), new Set(after.lines)]
  const gone = before.lines.filter((line) => !has.has(line))
  if (gone.length > 0)
    return { safe: false, says: `Code for the old schema may fail: ${named(gone)} is gone or changed.` }
  const known = new Set(before.lines.map(parsed).map(([, relation]) => relation))
  const hinders = after.lines.filter(
    (line) => !had.has(line) && known.has(parsed(line)[1]) && isInTheWay(parsed(line)),
  )
  if (hinders.length > 0)
    return { safe: false, says: `Code for the old schema may fail to write: ${named(hinders)} is new.` }
  return {
    safe: true,
    says: 'Code for the old schema finds all it knows, and nothing new stands in the way of its writes.',
  }
}

function parsed(line: string): Line {
  return JSON.parse(line) as Line
}

function named(lines: readonly string[]): string {
  const names = lines.slice(0, MOST).map((line) => {
    const [kind, relation, ...rest] = parsed(line)
    const own = kind === 'column' ? rest[1] : rest[0]
    return `${kind} ${relation}${own && kind !== 'relation' ? ` ${own}` : ''}`
  })
  return [...names, ...(lines.length > MOST ? [`${lines.length - MOST} more`] : [])].join(', ')
}

function isInTheWay([kind, , ...rest]: Line): boolean {
  const text = rest.join(' ')
  if (kind === 'constraint' || kind === 'trigger' || kind === 'rule' || kind === 'policy') return true
  if (kind === 'index') return /^\S* ?create unique/i.test(text)
  if (kind === 'column') return needsValue(rest)
  if (kind !== 'element') return false
  return (
    /\b(check|unique|primary key|references|foreign key)\b/i.test(text) ||
    (/\bnot null\b/i.test(text) && !/\bdefault\b/i.test(text))
  )
}

/** PostgreSQL: position, name, type, not null, default, identity, generated. */
function needsValue([, , , notNull, fallback, identity, generated]: readonly (string | null)[]): boolean {
  return notNull === 'true' && fallback === null && !identity && !generated
}
