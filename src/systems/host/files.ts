import { readFileSync } from 'node:fs'

/** Reads one small file; undefined when it is not there or may not be read. */
export type ReadText = (path: string) => string | undefined

/**
 * Synchronous on purpose: `/proc` and `/sys` answer from memory in microseconds, and a trip through the
 * thread pool would cost more than the read, and wait behind a hung disk.
 */
export const readText: ReadText = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
