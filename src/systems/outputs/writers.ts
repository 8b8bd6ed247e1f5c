import { readdir, readFile, readlink } from 'node:fs/promises'
import { codeOf } from '../../core/faults.ts'
import type { Writer } from './port.ts'

/** O_WRONLY and O_RDWR in fdinfo's octal flags, proc(5). */
const WRITING = 0o3

/** Who has the file open for writing, as far as this user may see; nobody where there is no /proc. */
export async function writersOf(path: string): Promise<Writer[]> {
  const pids = (await entries('/proc')).filter((name) => /^\d+$/.test(name))
  const each = await Promise.all(pids.map((pid) => isWriting(pid, path)))
  const writing = pids.filter((_, i) => each[i])
  return Promise.all(
    writing.map(async (pid) => ({ pid: Number(pid), name: (await text(`/proc/${pid}/comm`)).trim() })),
  )
}

async function isWriting(pid: string, path: string): Promise<boolean> {
  for (const fd of await entries(`/proc/${pid}/fd`)) {
    const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(gone)
    if (target !== path) continue
    const [, flags] = /^flags:\s*([0-7]+)/m.exec(await text(`/proc/${pid}/fdinfo/${fd}`)) ?? []
    if ((Number.parseInt(flags ?? '0', 8) & WRITING) !== 0) return true
  }
  return false
}

async function entries(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(gone)) ?? []
}

async function text(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(gone)) ?? ''
}

/** Processes end while they are looked at, and others' are not shown. */
function gone(error: unknown): undefined {
  if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'ENOTDIR', 'EINVAL'].includes(codeOf(error) ?? ''))
    return undefined
  throw error
}
