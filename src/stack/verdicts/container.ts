import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { ContainerLook } from '../../systems/docker/port.ts'
import type { Judgement } from '../health.ts'
import { type Mark, type Remembered, restartFinding } from '../restarts.ts'
import { sayExit } from './exit.ts'

/** The restart count as later looks compare it: a new container starts counting again. */
export function containerMark(look: ContainerLook, at: number): Mark {
  return { at, identity: look.id, restarts: look.restarts }
}

/** Down unless it runs and its own check does not fail; degraded while it starts, or restarts again and again. */
export function judgeContainer(
  service: ServiceOf<'container'>,
  look: ContainerLook,
  { history, at }: Remembered,
): Judgement {
  const evidence = { asked: look.asked, answered: sayState(look, at) }
  const dead = deathOf(look)
  if (dead) {
    return {
      status: 'down',
      evidence,
      findings: [dead],
      hint: `read its log: docker logs --tail 100 ${service.container}`,
    }
  }
  const findings = [
    look.health === 'starting' && 'its health check has not passed yet',
    look.oomKilled && 'a process in it was killed for want of memory',
    restartFinding(containerMark(look, at), history, 'running', look.startedAt),
  ].filter((finding) => typeof finding === 'string')
  return { status: findings.length > 0 ? 'degraded' : 'healthy', evidence, findings }
}

function deathOf(look: ContainerLook): string | undefined {
  const oom = look.oomKilled ? ', killed for want of memory' : ''
  switch (look.state) {
    case 'running':
      return look.health === 'unhealthy' ? 'its own health check fails (unhealthy)' : undefined
    case 'paused':
      return 'it is paused: it accepts connections and answers nothing'
    case 'created':
      return 'it was created and never started'
    case 'restarting':
      return `it waits to be restarted after ${sayExit(look.exitCode)}${oom}, ${count(look.restarts)} so far`
    case 'removing':
      return 'it is being removed'
    default:
      return `it ended with ${sayExit(look.exitCode)}${oom}`
  }
}

function sayState(look: ContainerLook, at: number): string {
  const health = look.health === 'none' ? 'no health check of its own' : look.health
  const up = look.startedAt === undefined ? '' : `, up ${formatDuration(Math.max(0, at - look.startedAt))}`
  const ended =
    look.finishedAt === undefined ? '' : `, ended ${formatDuration(Math.max(0, at - look.finishedAt))} ago`
  const rest = `${count(look.restarts)}, image ${look.image}`
  return look.state === 'running'
    ? `running, ${health}${up}, ${rest}`
    : `${look.state}, exit code ${look.exitCode}${ended}, ${rest}`
}

function count(restarts: number): string {
  return restarts === 1 ? '1 restart' : `${restarts} restarts`
}
