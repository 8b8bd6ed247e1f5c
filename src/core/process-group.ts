import { codeOf } from './faults.ts'

/** SIGKILL to a process and all that it started in its own group. Harmless when nothing of it is left. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
