import type { RmOptions } from 'node:fs'

/** For the removal of a folder in which a process that is just ending may write yet: tried again until it is empty. */
export const UNTIL_GONE: RmOptions = { recursive: true, force: true, maxRetries: 60, retryDelay: 20 }
