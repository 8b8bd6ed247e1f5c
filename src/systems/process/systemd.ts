import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import type { SystemdLook, SystemdProbe } from './port.ts'
import { type Command, pickEnv, run } from './run.ts'

type Env = Readonly<Record<string, string | undefined>>

const PROPERTIES = 'Id,LoadState,ActiveState,SubState,Result,NRestarts,MainPID,ExecMainStatus'
const NO_SYSTEMD = 'ask on a machine that systemd runs, or configure another kind for this service'

/** systemd's system manager through `systemctl show`. */
export function createSystemdProbe({
  command = 'systemctl',
  env = process.env,
}: {
  command?: string
  env?: Env
} = {}): SystemdProbe {
  return {
    async look(unit, signal) {
      const asked = `systemctl show ${unit}`
      const started = performance.now()
      const { stdout, failed } = await run(show(command, unit, env, asked), signal)
      if (failed) throw new ProbeError('no_way', asked, failed, { hint: NO_SYSTEMD })
      return { ...readUnit(stdout, unit, asked), latencyMs: performance.now() - started }
    },
  }
}

function show(file: string, unit: string, env: Env, asked: string): Command {
  return {
    file,
    args: ['show', '--no-pager', '-p', PROPERTIES, '--', unit],
    env: { ...pickEnv(env, ['PATH']), LC_ALL: 'C' },
    asked,
    missingHint: NO_SYSTEMD,
  }
}

function readUnit(stdout: string, unit: string, asked: string): Omit<SystemdLook, 'latencyMs'> {
  const facts = new Map(stdout.split('\n').map((line) => splitOnce(line.trimEnd())))
  const word = (key: string) => excerpt(facts.get(key) ?? '')
  if (word('LoadState') === '' || word('ActiveState') === '') {
    throw new ProbeError('protocol', asked, 'an answer without LoadState and ActiveState')
  }
  if (word('LoadState') === 'not-found') {
    throw new ProbeError('missing', asked, `there is no unit "${unit}"`, {
      hint: 'list them with: systemctl list-units --all',
    })
  }
  const restarts = Number.parseInt(word('NRestarts'), 10)
  return {
    asked,
    id: word('Id'),
    load: word('LoadState'),
    active: word('ActiveState'),
    sub: word('SubState'),
    result: word('Result') || 'success',
    mainPid: Number.parseInt(word('MainPID'), 10) || 0,
    exitStatus: Number.parseInt(word('ExecMainStatus'), 10) || 0,
    ...(Number.isInteger(restarts) && { restarts }),
  }
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf('=')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}
