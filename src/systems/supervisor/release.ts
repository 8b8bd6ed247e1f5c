import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import type { Running } from './port.ts'

/** Where `<dir>/current` leads. Throws `not_found` when that is nowhere. */
export async function currentRelease(dir: string): Promise<string> {
  const link = join(dir, 'current')
  try {
    return await realpath(link)
  } catch (cause) {
    throw new OperatorError('not_found', `${link} names no release.`, {
      hint: 'Deploy a release first.',
      applied: 'no',
      cause,
    })
  }
}

/** Whether that very release runs. Throws `busy` when another one does, or this one is about to stop. */
export function runsAlready(running: Running | undefined, release: string): boolean {
  if (running === undefined) return false
  if (running.release === release && !running.stopping) return true
  const message = `Process ${running.pid} still runs, in ${running.release ?? 'an unknown folder'}.`
  throw new OperatorError('busy', message, { hint: 'Stop it first.', applied: 'no' })
}
