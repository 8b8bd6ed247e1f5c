import { closeSync, openSync } from 'node:fs'

/**
 * Starts this bin anew with `args`, detached from everything: a session of its own, no terminal, and after this
 * process has ended nobody's child. Answers its process id. What it says on stderr goes to the file `log`.
 */
export function detach(args: readonly string[], log: string): number {
  const { spawn } = process.getBuiltinModule('node:child_process')
  const stderr = openSync(log, 'a', 0o600)
  try {
    const [main = ''] = process.argv.slice(1)
    const child = spawn(process.execPath, [...process.execArgv, main, ...args], {
      detached: true,
      stdio: ['ignore', 'ignore', stderr],
      cwd: '/',
    })
    child.unref()
    if (child.pid === undefined) throw new Error('the worker could not be started')
    return child.pid
  } finally {
    closeSync(stderr)
  }
}
