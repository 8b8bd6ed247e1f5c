import type { StateBooks } from '../journal/books.ts'
import type { PrivateFiles } from '../journal/private-files.ts'
import { keptVersions } from '../operations/deploy/deployments.ts'
import type { Change } from '../operations/deploy/driver.ts'

/** What a deploy was asked to do, and its way back: files that no one but us may read. */
export const callName = (id: string) => `${id}.call`
export const changeName = (id: string) => `${id}.change`

interface Kept {
  books: Pick<StateBooks, 'journal'>
  files: PrivateFiles
}

/** Far more completed deploys than it takes to find the few versions that are kept. */
const KEPT_FROM = 200

/** The versions of a target that were kept to come back to, newest first. */
export function keptIn({ books, files }: Kept, target: string): ReturnType<typeof keptVersions> {
  const completed = books.journal().deployments.recent(KEPT_FROM, target, 'completed')
  return keptVersions(completed, (id) => files.read(changeName(id)) as Change | undefined)
}

/**
 * Removes what deploys have left in private files, once the journal has forgotten their operations: never of one
 * that has no end, which it does not forget, and never the way back to a version that is kept.
 */
export function pruneFiles({ books, files }: Kept): void {
  const { operations, deployments } = books.journal()
  const due = files.names().filter((name) => operations.get(idIn(name)) === undefined)
  const targets = new Set(due.map((name) => deployments.get(idIn(name))?.target ?? ''))
  const kept = [...targets].flatMap((target) => keptIn({ books, files }, target))
  const needed = new Set(kept.map(({ change }) => changeName(change.id)))
  for (const name of due.filter((one) => !needed.has(one))) files.remove(name)
}

const idIn = (name: string) => name.replace(/\.(call|change)$/, '')
