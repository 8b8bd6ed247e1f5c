import { readFile, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { writeAside } from '../../core/aside.ts'
import { codeOf } from '../../core/faults.ts'
import type { ProcessIdentity } from '../../core/process-identity.ts'

/** What is written down of the process that was started last. */
export interface Life extends ProcessIdentity {
  /** The release folder it was started in. */
  release: string
  /** The command it was started with; absent in what older versions wrote. */
  start?: readonly string[]
  /** It was told to stop. */
  stopping: boolean
  /** Where its output begins in the log. */
  logFrom: number
}

/** undefined when nothing, or nothing whole, is written there: the process table is asked then. */
export async function readLife(file: string): Promise<Life | undefined> {
  try {
    const life: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isLife(life) ? life : undefined
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isLife(value: unknown): value is Life {
  const { pid, startTime, bootId, release, start = [] } = (value ?? {}) as Record<string, unknown>
  const types = [typeof pid, typeof startTime, typeof bootId, typeof release].join()
  return types === 'number,string,string,string' && isCommand(start)
}

function isCommand(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
}

/** A command as it stands in an environment; undefined when it is none. */
export function readCommand(text: string | undefined): readonly string[] | undefined {
  try {
    const command: unknown = text === undefined ? undefined : JSON.parse(text)
    return isCommand(command) ? command : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Whole or not at all, and on the disk on return. A disk that refuses is no reason not to start or stop what must
 * be started or stopped: without the note, the process is found in the process table.
 */
export async function writeLife(file: string, life: Life): Promise<void> {
  try {
    await writeAside(dirname(file), basename(file), JSON.stringify(life))
  } catch (error) {
    if (!REFUSED.includes(codeOf(error) ?? '')) throw error
  }
}

/** What stays on a disk that refuses speaks of a dead process, and is not believed. */
export async function forgetLife(file: string): Promise<void> {
  try {
    await rm(file, { force: true })
  } catch (error) {
    if (!REFUSED.includes(codeOf(error) ?? '')) throw error
  }
}

const REFUSED: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'ENOENT', 'EACCES', 'EPERM', 'EIO']
