import { rmSync } from 'node:fs'

/** Removes a folder in which a process that is just ending may write yet: it is tried again until it is empty. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 60, retryDelay: 20 })
}
