import { readFileSync } from 'node:fs'

/**
 * One life of one process. A pid alone is reused within hours on a busy machine; a pid with its start time
 * is not, and the boot id tells apart two processes that started equally long after two different boots.
 */
export interface ProcessIdentity {
  pid: number
  /** When it started, as the platform counts it: clock ticks since boot on Linux. Compared, never computed with. */
  startTime: string
  bootId: string
}

let own: ProcessIdentity | undefined

/** The identity of this process. Asked once. */
export function selfIdentity(): ProcessIdentity {
  own ??= identityOf(process.pid)
  if (!own) throw new Error('this process cannot be found in its own process table')
  return own
}

/** The identity of the process that has this pid now; undefined when there is none, or only its zombie. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTime = startTimeOf(pid)
  return startTime === undefined ? undefined : { pid, startTime, bootId: bootId() }
}

/** Whether that very process still runs. A zombie is dead; so is everything of another boot. A frozen one lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  if (identity.bootId !== bootId()) return false
  return startTimeOf(identity.pid) === identity.startTime
}

export function sameProcess(a: ProcessIdentity, b: ProcessIdentity): boolean {
  return a.pid === b.pid && a.startTime === b.startTime && a.bootId === b.bootId
}

function startTimeOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  if (process.platform === 'linux') return fromProc(pid)
  return process.platform === 'win32' ? fromSignal(pid) : fromPs(pid)
}

/**
 * /proc/<pid>/stat, proc(5): field 3 is the state, field 22 the start time. Field 2 is the command in
 * parentheses and may itself hold spaces and parentheses, so counting begins after the last one.
 */
function fromProc(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? undefined : rest[18]
}

/** ESRCH: the process ended between open and read. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

/** macOS and the BSDs: `ps` prints the start to the second, which is coarse but never the same for a reused pid. */
function fromPs(pid: number): string | undefined {
  const [state, ...start] = output('ps', ['-o', 'state=', '-o', 'lstart=', '-p', String(pid)]).split(/\s+/)
  return state === undefined || state === '' || state.startsWith('Z') ? undefined : start.join(' ')
}

/** Windows tells no start time without a native call: a reused pid counts as alive there, which only delays. */
function fromSignal(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    return 'unknown'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'unknown' : undefined
  }
}

let boot: string | undefined

function bootId(): string {
  boot ??= readBootId()
  return boot
}

function readBootId(): string {
  if (process.platform === 'linux') return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
  if (process.platform === 'win32') return 'unknown'
  return output('sysctl', ['-n', process.platform === 'darwin' ? 'kern.bootsessionuuid' : 'kern.boottime'])
}

/** Loaded when asked: Linux never needs it. `ps` exits 1, with nothing printed, when the pid is unknown. */
function output(command: string, args: string[]): string {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const { stdout, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin:/sbin:/usr/sbin', LC_ALL: 'C' },
  })
  if (error) throw error
  return stdout.trim()
}
