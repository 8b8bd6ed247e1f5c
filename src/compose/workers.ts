import { createBooks } from '../journal/books.ts'
import { isAlive } from '../journal/identity.ts'

/** As many operations back one may still be under way. */
const RECENT = 50

/** The processes, by id, that work on operations of this state folder now. Without a server that lives, its workers. */
export function workersOf(stateDir: string): number[] {
  const books = createBooks({ stateDir, version: 'none', policyDigest: 'none' })
  try {
    const open = books
      .journal()
      .operations.recent(RECENT)
      .filter(({ outcome }) => outcome === undefined)
    return open.filter(({ owner }) => isAlive(owner)).map(({ owner }) => owner.pid)
  } finally {
    books.close()
  }
}
