import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from '../core/process-identity.ts'
import type { StateBooks } from '../journal/books.ts'

/** Where works on databases keep what is theirs: the folder `works` of the state folder, mode 0700. */
export function worksFolder(books: StateBooks): string {
  const folder = books.stateDir().file('works')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Removes what belongs to operations that the journal has forgotten by now, and the passwords of dead processes. */
export function forgetWorkFiles(books: StateBooks): void {
  const folder = worksFolder(books)
  const { operations } = books.journal()
  for (const name of readdirSync(folder)) {
    const [, id] = /^(op_[0-9a-z]+)\./.exec(name) ?? []
    const [, pid] = /^(\d+)-.*\.pass$/.exec(name) ?? []
    const forgotten = id !== undefined && operations.get(id) === undefined
    const left = pid !== undefined && identityOf(Number(pid)) === undefined
    if (forgotten || left) rmSync(join(folder, name), { force: true, recursive: true })
  }
}
