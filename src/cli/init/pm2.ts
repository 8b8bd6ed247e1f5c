import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { NAME } from '../../config/values.ts'
import type { Machine } from './found.ts'

interface Pm2 {
  processes: readonly { name: string; pid: number }[]
  why?: string
}

const MAX_OUTPUT = 16_777_216

/**
 * The processes of a pm2 daemon that already runs: asked without one, `pm2 jlist` would start it. Its list holds
 * every process's environment; names and pids are all that is kept.
 */
export async function readPm2({ env, home }: Machine, signal: AbortSignal): Promise<Pm2> {
  const folder = env['PM2_HOME'] ?? join(home, '.pm2')
  if (!existsSync(join(folder, 'rpc.sock'))) return { processes: [] }
  try {
    const options = {
      signal,
      maxBuffer: MAX_OUTPUT,
      env: { PATH: env['PATH'], HOME: home, PM2_HOME: folder },
    }
    const { stdout } = await promisify(execFile)('pm2', ['jlist'], options)
    const line = stdout.split('\n').findLast((candidate) => candidate.trimStart().startsWith('['))
    return { processes: (JSON.parse(line ?? '[]') as unknown[]).flatMap(nameAndPid) }
  } catch {
    // Its output holds secrets, so no error of it is repeated.
    return { processes: [], why: 'pm2 has a daemon here, and "pm2 jlist" gave no list' }
  }
}

function nameAndPid(entry: unknown): { name: string; pid: number }[] {
  const { name, pid } = (entry ?? {}) as Record<string, unknown>
  return typeof name === 'string' && NAME.test(name) && typeof pid === 'number' ? [{ name, pid }] : []
}
