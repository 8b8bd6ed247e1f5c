import { posix } from 'node:path'

/** How alembic is called: everything before `upgrade`, and how far it is to go. */
export interface AlembicCommand {
  /** `[alembic]`, `[poetry, run, alembic, -c, prod.ini]`, `[python, -m, alembic]`. */
  prefix: readonly string[]
  /** `head`, `heads`, or a revision. */
  to: string
}

/** One migration script, as `alembic history --verbose` tells of it. */
export interface Revision {
  id: string
  /** What has to be there before it. Empty: it is a first one. */
  after: readonly string[]
  isHead: boolean
  message: string
  /** The script. */
  path: string
}

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** The parts of a command that upgrades with alembic; undefined for any other. */
export function alembicCommand(command: readonly string[]): AlembicCommand | undefined {
  const at = command.indexOf('upgrade')
  const prefix = command.slice(0, at)
  const isAlembic = prefix.some(
    (word) => posix.basename(word.replaceAll('\\', '/')).replace(/\.exe$/, '') === 'alembic',
  )
  const to = command.slice(at + 1).findLast((word) => !word.startsWith('-'))
  return at > 0 && isAlembic && to !== undefined ? { prefix, to } : undefined
}

/** What `alembic current` prints: the revisions that the database is at, sorted; none: it is empty yet. */
export function parseCurrent(stdout: string): string[] {
  return lines(stdout)
    .flatMap((line) => /^(\S+)(?: \([a-z ]+\))*$/.exec(line)?.[1] ?? [])
    .sort()
}

/** What `alembic history --verbose` prints, newest first. */
export function parseHistory(stdout: string): Revision[] {
  return stdout
    .replaceAll(ANSI, '')
    .split(/^(?=Rev: )/m)
    .flatMap((block) => revisionOf(block) ?? [])
}

function revisionOf(block: string): Revision | undefined {
  const [, id, marks = ''] = /^Rev: (\S+)(.*)$/m.exec(block) ?? []
  if (id === undefined) return undefined
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]?.trim() ?? ''
  const after = [field('Parent'), field('Merges'), field('Also depends on')].flatMap(ids)
  const message = /^ {4}(\S.*)$/m.exec(block)?.[1]?.trim() ?? ''
  return {
    id,
    after,
    isHead: marks.includes('(head)') || marks.includes('(effective head)'),
    message,
    path: field('Path'),
  }
}

function ids(list: string): string[] {
  return list.split(', ').filter((id) => id !== '' && id !== '<base>')
}

function lines(text: string): string[] {
  return text
    .replaceAll(ANSI, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
}

/** The revisions that an upgrade to `to` ends at. */
export function targets(history: readonly Revision[], to: string): string[] {
  if (to === 'head' || to === 'heads') return history.filter(({ isHead }) => isHead).map(({ id }) => id)
  return history.filter(({ id }) => id.startsWith(to)).map(({ id }) => id)
}

/** The revisions that an upgrade from `current` to `to` runs, each after those that it needs. */
export function pending(history: readonly Revision[], current: readonly string[], to: string): Revision[] {
  const done = withAncestors(history, current)
  const wanted = withAncestors(history, targets(history, to))
  return inOrder(history.filter(({ id }) => wanted.has(id) && !done.has(id)))
}

function withAncestors(history: readonly Revision[], from: readonly string[]): Set<string> {
  const byId = new Map(history.map((revision) => [revision.id, revision]))
  const found = new Set<string>()
  const left = [...from]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...(byId.get(id)?.after ?? []))
  }
  return found
}

function inOrder(revisions: readonly Revision[]): Revision[] {
  const ordered: Revision[] = []
  let left = revisions.toReversed()
  while (left.length > 0) {
    const missing = new Set(left.map(({ id }) => id))
    const ready = left.filter(({ after }) => !after.some((id) => missing.has(id)))
    // A cycle cannot be; if it is, whatever order is as good as another.
    const next = ready.length > 0 ? ready : left
    ordered.push(...next)
    left = left.filter((revision) => !next.includes(revision))
  }
  return ordered
}
