import type { ServiceOf } from '../../config/services.ts'
import type { SystemdLook } from '../../systems/process/port.ts'
import type { Judgement } from '../health.ts'
import { type Mark, type Remembered, restartFinding } from '../restarts.ts'
import { sayExit } from './exit.ts'

/** Automatic restarts as later looks compare them; undefined for units without processes. */
export function systemdMark(look: SystemdLook, at: number): Mark | undefined {
  return look.restarts === undefined ? undefined : { at, identity: look.id, restarts: look.restarts }
}

/** Down unless active, degraded while it starts or when systemd restarts it again and again. */
export function judgeSystemd(
  service: ServiceOf<'systemd'>,
  look: SystemdLook,
  { history, at }: Remembered,
): Judgement {
  const evidence = { asked: look.asked, answered: sayUnit(look) }
  const hint = `read its log: journalctl -u ${service.unit} -n 100 --no-pager`
  const dead = deathOf(look)
  if (dead) return { status: 'down', evidence, findings: [dead], hint }
  const mark = systemdMark(look, at)
  const findings = [
    look.active === 'activating' && 'it is starting',
    mark && restartFinding(mark, history, 'active'),
  ].filter((finding) => typeof finding === 'string')
  if (findings.length === 0) return { status: 'healthy', evidence, findings }
  return { status: 'degraded', evidence, findings, hint }
}

const RUNNING = ['active', 'reloading', 'refreshing']

function deathOf(look: SystemdLook): string | undefined {
  if (look.sub.startsWith('auto-restart')) return `it waits to be restarted after ${ending(look)}`
  if (RUNNING.includes(look.active) || look.active === 'activating') return undefined
  if (look.load === 'masked') return 'it is masked: nothing can start it until it is unmasked'
  if (look.active === 'failed') return `it failed: ${ending(look)}`
  return `it is ${look.active} (${look.sub})`
}

/** systemd's ExecMainStatus holds an exit code or a signal's number; Result says which. */
function ending({ result, exitStatus }: SystemdLook): string {
  if (result === 'oom-kill') return 'being killed for want of memory (oom-kill)'
  if (result === 'start-limit-hit') return 'too many starts in a short time (start-limit-hit)'
  if (result === 'exit-code') return sayExit(exitStatus)
  return result === 'signal' || result === 'core-dump'
    ? `signal ${exitStatus} (${result})`
    : `result "${result}"`
}

function sayUnit(look: SystemdLook): string {
  const pid = look.mainPid > 0 ? `, pid ${look.mainPid}` : ''
  const restarts = look.restarts === undefined ? '' : `, ${look.restarts} automatic restarts`
  return `${look.active} (${look.sub})${pid}, last result ${look.result}${restarts}`
}
