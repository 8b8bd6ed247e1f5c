import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { codeOf } from '../../core/faults.ts'

/** proc(5). A process that ends while it is read, or belongs to somebody else, is as good as none. */
const UNSEEN: readonly string[] = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'ENOTDIR']

function seen<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (UNSEEN.includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/** Every process id; none where there is no /proc. */
export function allPids(): number[] {
  const names = seen(() => readdirSync('/proc')) ?? []
  return names.filter((name) => /^\d+$/.test(name)).map(Number)
}

/** The variables a process was started with, `NAME=value` each. They may hold secrets. */
export function environOf(pid: number): readonly string[] {
  return (seen(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? '').split('\0')
}

export function argvOf(pid: number): readonly string[] {
  return (seen(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '').split('\0').slice(0, -1)
}

/** The folder it runs in, without links; undefined also when that folder was removed. */
export function cwdOf(pid: number): string | undefined {
  const path = seen(() => readlinkSync(`/proc/${pid}/cwd`))
  return path?.endsWith(' (deleted)') ? undefined : path
}

/** What its file descriptor `fd` is open on. */
export function openOn(pid: number, fd: number): string | undefined {
  return seen(() => readlinkSync(`/proc/${pid}/fd/${fd}`))
}

/** Its parent and its session; undefined for a zombie too, which no signal reaches. */
export function kinOf(pid: number): { parent: number; session: number } | undefined {
  const stat = seen(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  const [state, parent, , session] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  if (state === undefined || state === 'Z' || state === 'X') return undefined
  return { parent: Number(parent), session: Number(session) }
}
