import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'

/** Locks tell who writes; only the system tells who has a file open and is idle. Ourselves left out. */
export async function openedBy(path: string): Promise<readonly string[]> {
  const { dev, ino, mode, uid } = await stat(path, { bigint: true })
  if (process.platform !== 'linux') return (await fromLsof(path)).map((pid) => `process ${pid}`)
  const { pids, unseen } = await holders(`${dev}:${ino}`)
  if (pids.length > 0) return Promise.all(pids.map(named))
  // Processes of other users cannot be looked into; where they may not write they do no harm.
  const others = (mode & 0o022n) !== 0n || Number(uid) !== process.getuid?.()
  if (unseen && others) throw notKnown(path)
  return []
}

async function holders(id: string): Promise<{ pids: string[]; unseen: boolean }> {
  const pids: string[] = []
  let unseen = false
  for (const pid of (await readdir('/proc')).filter(
    (one) => /^\d+$/.test(one) && one !== String(process.pid),
  )) {
    const has = await hasOpen(pid, id)
    if (has === undefined) unseen = true
    if (has) pids.push(pid)
  }
  return { pids, unseen }
}

/** Undefined: it is another user's, and cannot be looked into. */
async function hasOpen(pid: string, id: string): Promise<boolean | undefined> {
  const folder = `/proc/${pid}/fd`
  try {
    for (const fd of await readdir(folder)) {
      const found = await stat(`${folder}/${fd}`, { bigint: true }).catch(() => undefined)
      if (found && `${found.dev}:${found.ino}` === id) return true
    }
    return false
  } catch (error) {
    // It has ended meanwhile.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return false
    return undefined
  }
}

async function named(pid: string): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return `process ${pid}${name === '' ? '' : ` (${name.trim()})`}`
}

/** lsof ends with 1 where nobody has it open. */
async function fromLsof(path: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('lsof', ['-t', '--', path]).catch(
    (error: { stdout?: string }) => {
      if (typeof error.stdout === 'string') return { stdout: error.stdout }
      throw notKnown(path)
    },
  )
  return stdout.split('\n').filter((pid) => pid !== '' && pid !== String(process.pid))
}

function notKnown(path: string): OperatorError {
  return new OperatorError('busy', `Whether another process has ${path} open cannot be known.`, {
    hint: 'Others may write to it: run this as root, or as the only user who may, or restore to a new file.',
    applied: 'no',
  })
}
