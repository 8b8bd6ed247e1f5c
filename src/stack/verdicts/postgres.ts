import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { PostgresLook } from '../../systems/postgres/port.ts'
import type { Judgement } from '../health.ts'

/** It answered `select 1`, so it is up; nearly full connections are degraded. A standby is a fact and no fault. */
export function judgePostgres(service: ServiceOf<'postgres'>, look: PostgresLook): Judgement {
  const { used, max, reserved } = look.connections
  const room = Math.max(1, max - reserved)
  const percent = Math.round((used / room) * 100)
  const role = look.inRecovery ? 'in recovery (a standby, or still replaying its log)' : 'primary'
  const evidence = {
    asked: look.asked,
    answered: `1 in ${formatDuration(look.latencyMs)}, PostgreSQL ${look.version}, ${role}, ${used} of ${room} connections`,
  }
  if (percent < service.max_connections_used) return { status: 'healthy', evidence, findings: [] }
  return {
    status: 'degraded',
    evidence,
    findings: [
      `${used} of ${room} connections are used (${percent} %, the limit is ${service.max_connections_used} %; ${reserved} more are kept for superusers)`,
    ],
    hint: 'see who holds them: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc',
  }
}
