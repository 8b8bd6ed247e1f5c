import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { RedisLook } from '../../systems/redis/port.ts'
import type { Judgement, Status } from '../health.ts'

/** Down while it loads or refuses reads; degraded when writes, copies or memory are in trouble. Its latency is judged with everyone's. */
export function judgeRedis(service: ServiceOf<'redis'>, look: RedisLook): Judgement {
  const dead = deathOf(look)
  const findings = [
    ...(dead === undefined ? [] : [dead]),
    ...refusalFindings(look),
    ...memoryFindings(look.memory, service.max_memory_used),
    ...copyFindings(look),
  ]
  const status: Status = dead !== undefined ? 'down' : findings.length > 0 ? 'degraded' : 'healthy'
  return {
    status,
    evidence: { asked: look.asked, answered: sayState(look) },
    findings,
    ...hintFor(look, findings),
  }
}

function deathOf({ loading, refusal }: RedisLook): string | undefined {
  if (loading) return 'it still loads its data and refuses commands'
  return refusal?.startsWith('MASTERDOWN') ? `it refuses to serve: ${refusal}` : undefined
}

function refusalFindings({ refusal }: RedisLook): string[] {
  return refusal === undefined || refusal.startsWith('MASTERDOWN') ? [] : [`it refuses writes: ${refusal}`]
}

/** A limit of 100 % means that a full memory is fine, as in a cache that evicts. */
function memoryFindings({ used, max, policy }: RedisLook['memory'], limit: number): string[] {
  const percent = max > 0 ? Math.round((used / max) * 100) : 0
  if (max === 0 || limit >= 100 || percent <= limit) return []
  const consequence =
    policy === 'noeviction' ? 'at 100 % it refuses writes' : `at 100 % it drops keys (${policy})`
  return [
    `memory is at ${percent} % of maxmemory (${mebi(used)} of ${mebi(max)}, the limit is ${limit} %): ${consequence}`,
  ]
}

function copyFindings({ replication, lastSaveOk, aof }: RedisLook): string[] {
  return [
    ...(replication && !replication.linkUp
      ? [`its link to the primary ${replication.primary} is down: its data is getting old`]
      : []),
    ...(lastSaveOk ? [] : ['its last snapshot could not be written: a restart would lose what came since']),
    ...(aof.lastWriteOk ? [] : ['its append-only file could not be written']),
  ]
}

function sayState({ latencyMs, version, role, memory, refusal }: RedisLook): string {
  const answer = refusal === undefined ? `PONG in ${formatDuration(latencyMs)}` : refusal
  const limit = memory.max > 0 ? `of ${mebi(memory.max)}` : 'and no limit'
  return `${answer}, Redis ${version}, ${role}, memory ${mebi(memory.used)} ${limit}`
}

function hintFor({ memory }: RedisLook, findings: readonly string[]): { hint?: string } {
  if (!findings.some((finding) => finding.startsWith('memory is at'))) return {}
  const evicts = memory.policy !== 'noeviction'
  return {
    hint: evicts
      ? 'a cache that evicts is full by design: set max_memory_used: 100 for it, or raise maxmemory'
      : 'raise maxmemory, or let keys expire',
  }
}

function mebi(bytes: number): string {
  return `${Number((bytes / 1_048_576).toFixed(1))} MB`
}
