import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Pm2Instance, Pm2Look } from '../../systems/process/port.ts'
import type { Judgement, Status } from '../health.ts'
import { type Mark, type Remembered, restartFinding } from '../restarts.ts'
import { sayExit } from './exit.ts'

/** The restarts of all instances together; other instances start counting again. */
export function pm2Mark(look: Pm2Look, at: number): Mark {
  const identity = look.instances.map((instance) => instance.id).join(',')
  return { at, identity, restarts: look.instances.reduce((sum, instance) => sum + instance.restarts, 0) }
}

/** Down when no instance runs, degraded when some do not, or when their restart count rises. */
export function judgePm2(service: ServiceOf<'pm2'>, look: Pm2Look, { history, at }: Remembered): Judgement {
  const findings = [
    ...look.instances.filter((one) => one.status !== 'online').map(sayIdle),
    ...rising(look, { history, at }),
  ]
  const status = findings.length === 0 ? 'healthy' : worst(look.instances)
  return {
    status,
    evidence: { asked: look.asked, answered: look.instances.map((one) => sayInstance(one, at)).join('; ') },
    findings,
    ...(status !== 'healthy' && { hint: `read its log: pm2 logs ${service.process} --lines 100 --nostream` }),
  }
}

function rising(look: Pm2Look, { history, at }: Remembered): string[] {
  const latest = Math.max(...look.instances.map((one) => one.startedAt ?? 0))
  const finding = restartFinding(pm2Mark(look, at), history, 'online', latest)
  if (finding) return [finding]
  const unstable = look.instances.reduce((sum, one) => sum + one.unstableRestarts, 0)
  return unstable > 0 ? [`pm2 counts ${unstable} unstable restarts: it ended right after it started`] : []
}

function worst(instances: readonly Pm2Instance[]): Status {
  return instances.some((one) => one.status === 'online' || one.status === 'launching') ? 'degraded' : 'down'
}

function sayIdle(one: Pm2Instance): string {
  const exit = one.exitCode === undefined ? '' : ` after ${sayExit(one.exitCode)}`
  return `instance ${one.id} is "${one.status}"${exit}, ${one.restarts} restarts`
}

function sayInstance(one: Pm2Instance, at: number): string {
  const up = one.startedAt === undefined ? '' : `, up ${formatDuration(Math.max(0, at - one.startedAt))}`
  const running = one.status === 'online' ? `, pid ${one.pid}${up}` : ''
  return `instance ${one.id} ${one.status}${running}, ${one.restarts} restarts`
}
