import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf } from '../../core/faults.ts'
import { killGroup } from '../../core/process-group.ts'
import { run } from './run.ts'

const LOOK_AGAIN_MS = 20

/**
 * Kills every Compose that works on the model at `path`, with its process group, and waits until it is gone.
 * A Compose started by a process that died goes on without it, and would undo what is restored meanwhile.
 */
export async function endStrays(path: string, signal: AbortSignal): Promise<boolean> {
  const first = await straysOf(path)
  let left = first
  while (left.length > 0) {
    for (const pid of left) end(pid)
    await delay(LOOK_AGAIN_MS, undefined, { signal })
    left = await straysOf(path)
  }
  return first.length > 0
}

/** It leads a group of its own; a member that outlived the leader is ended by itself. */
function end(pid: number): void {
  killGroup(pid)
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

async function straysOf(path: string): Promise<number[]> {
  const all = process.platform === 'linux' ? await fromProc() : await fromPs()
  return all
    .filter(({ pid, args }) => pid !== process.pid && isCompose(args) && args.includes(path))
    .map(({ pid }) => pid)
}

/** An editor that has the model open is left alone. */
function isCompose(args: readonly string[]): boolean {
  return args.includes('up') && args.some((arg) => /(?:^|\/)(?:docker-compose|compose|docker)$/.test(arg))
}

interface Running {
  pid: number
  args: readonly string[]
}

async function fromProc(): Promise<Running[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  return Promise.all(ids.map(async (id) => ({ pid: Number(id), args: await argsOf(id) })))
}

/** None for a process that ended meanwhile, and for a zombie. */
async function argsOf(id: string): Promise<string[]> {
  try {
    return (await readFile(`/proc/${id}/cmdline`, 'utf8')).split('\0')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return []
    throw error
  }
}

async function fromPs(): Promise<Running[]> {
  const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }
  const { stdout } = await run(['ps', '-axww', '-o', 'pid=,command='], { env }, AbortSignal.timeout(5_000))
  return stdout.split('\n').map((line) => {
    const [pid, ...args] = line.trim().split(/\s+/)
    return { pid: Number(pid), args }
  })
}
