import { setTimeout as wait } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { identityOf } from '../../core/process-identity.ts'
import type { SystemdLook } from '../process/port.ts'
import { pickEnv, run } from '../process/run.ts'
import { createSystemdProbe } from '../process/systemd.ts'
import { order, told } from './command.ts'
import type { Running, Supervisor } from './port.ts'
import { cwdOf } from './proc.ts'
import { currentRelease, runsAlready } from './release.ts'

type Env = Readonly<Record<string, string | undefined>>

interface Systemctl {
  unit: string
  dir: string
  look(signal: AbortSignal): Promise<SystemdLook>
  call(args: readonly string[], signal: AbortSignal): Promise<void>
}

const POLL_MS = 100
const KILL_MS = 10_000
/** States in which nothing of a unit runs: systemd(1). */
const DOWN: readonly string[] = ['inactive', 'failed']

/** A unit of systemd's system manager. It must run in `<dir>/current` (WorkingDirectory). */
export function createSystemdSupervisor({
  unit,
  dir,
  command = 'systemctl',
  journal = 'journalctl',
  env = process.env,
}: {
  unit: string
  dir: string
  command?: string
  journal?: string
  env?: Env
}): Supervisor {
  const probe = createSystemdProbe({ command, env })
  const systemctl: Systemctl = {
    unit,
    dir,
    look: (signal) => told(() => probe.look(unit, signal)),
    call: (args, signal) => order(commandOf(command, [...args, '--', unit], env), signal),
  }
  return {
    name: `systemd unit ${unit}`,
    look: async (signal) => runningOf(await systemctl.look(signal)),
    start: (signal) => start(systemctl, signal),
    stop: (graceMs, signal) => stop(systemctl, graceMs, signal),
    lastWords: (signal) =>
      lastWords(commandOf(journal, ['-n', '20', '-o', 'cat', '--no-pager', '-u', unit], env), signal),
  }
}

function commandOf(file: string, args: readonly string[], env: Env) {
  return {
    file,
    args,
    env: { ...pickEnv(env, ['PATH']), LC_ALL: 'C' },
    asked: `${file} ${args.join(' ')}`,
    missingHint: 'Deploy on a machine that systemd runs, or name another supervisor.',
  }
}

function runningOf({ mainPid, active, restarts = 0 }: SystemdLook): Running | undefined {
  const identity = mainPid > 0 ? identityOf(mainPid) : undefined
  if (!identity) return undefined
  const { pid, startTime } = identity
  const release = cwdOf(pid)
  return {
    pid,
    startTime,
    ...(release !== undefined && { release }),
    restarts,
    stopping: active === 'deactivating',
  }
}

/** After some crashes systemd starts a unit no more until its failures are forgotten; then restarts count from 0. */
async function start(systemctl: Systemctl, signal: AbortSignal): Promise<void> {
  const look = await systemctl.look(signal)
  if (runsAlready(runningOf(look), await currentRelease(systemctl.dir))) return
  if (look.active === 'failed') await systemctl.call(['reset-failed'], signal)
  await systemctl.call(['start'], signal)
}

async function stop(systemctl: Systemctl, graceMs: number, signal: AbortSignal): Promise<void> {
  if (DOWN.includes((await systemctl.look(signal)).active)) return
  await systemctl.call(['stop', '--no-block'], signal)
  if (await down(systemctl, graceMs, signal)) return
  await systemctl.call(['kill', '--kill-who=all', '--signal=SIGKILL'], signal)
  if (await down(systemctl, KILL_MS, signal)) return
  throw new OperatorError('unavailable', `The unit ${systemctl.unit} does not stop.`, { applied: 'unknown' })
}

async function down(systemctl: Systemctl, ms: number, signal: AbortSignal): Promise<boolean> {
  const until = performance.now() + ms
  for (;;) {
    if (DOWN.includes((await systemctl.look(signal)).active)) return true
    if (performance.now() >= until) return false
    await wait(POLL_MS, undefined, { signal })
  }
}

async function lastWords(command: Parameters<typeof run>[0], signal: AbortSignal): Promise<string> {
  try {
    return (await run(command, signal)).stdout.slice(-4_096)
  } catch {
    // Evidence that cannot be had is none; the verdict does not hang on it.
    return ''
  }
}
