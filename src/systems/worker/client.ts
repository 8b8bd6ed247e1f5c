import { OperatorError } from '../../core/errors.ts'
import type { Launcher } from './port.ts'

interface Options {
  /** The bin, dist/main.js. */
  main: string
  /** The configuration's file. */
  config: string
  /** Where what the worker says on stderr goes; every line of it is redacted by its logger. */
  log: string
  env: Readonly<Record<string, string | undefined>>
}

/**
 * By way of a process in between that ends at once: its child is then the init process's, in a session of its
 * own, and neither a killed process group nor a walk down the process tree finds it.
 */
export function createLauncher(options: Options): Launcher {
  return { launch: (operation) => launch(options, operation) }
}

async function launch({ main, config, log, env }: Options, operation: string): Promise<number> {
  const { execa } = await import('execa')
  const { stdout, failed } = await execa(
    process.execPath,
    [main, 'worker', operation, '--config', config, '--detach', log],
    {
      env,
      extendEnv: false,
      detached: true,
      stdin: 'ignore',
      stderr: 'ignore',
      reject: false,
      timeout: 10_000,
    },
  )
  const pid = Number(stdout.trim())
  if (!failed && Number.isSafeInteger(pid) && pid > 0) return pid
  throw new OperatorError('unavailable', `The worker of ${operation} could not be started.`, {
    hint: `Nothing was changed. ${log} may say why; see \`operator doctor\`.`,
    applied: 'no',
  })
}
