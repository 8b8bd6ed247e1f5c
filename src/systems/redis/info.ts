import { excerpt } from '../../core/look.ts'
import type { RedisLook } from './port.ts'

type Facts = Omit<RedisLook, 'asked' | 'latencyMs' | 'refusal'>

/** The facts in an INFO answer; undefined when it is none. Fields of older servers that are missing count as well. */
export function factsOf(info: string): Facts | undefined {
  const fields = fieldsOf(info)
  const version = fields.get('redis_version')
  const role = fields.get('role')
  if (version === undefined || role === undefined) return undefined
  const linkUp = fields.get('master_link_status')
  return {
    version: excerpt(version),
    role: excerpt(role),
    loading: fields.get('loading') === '1',
    memory: {
      used: numberIn(fields, 'used_memory'),
      max: numberIn(fields, 'maxmemory'),
      policy: excerpt(fields.get('maxmemory_policy') ?? 'noeviction'),
    },
    ...(linkUp !== undefined && { replication: { linkUp: linkUp === 'up', primary: primaryIn(fields) } }),
    lastSaveOk: (fields.get('rdb_last_bgsave_status') ?? 'ok') === 'ok',
    aof: {
      enabled: fields.get('aof_enabled') === '1',
      lastWriteOk: (fields.get('aof_last_write_status') ?? 'ok') === 'ok',
    },
  }
}

function fieldsOf(info: string): Map<string, string> {
  const lines = info.split(/\r?\n/).filter((line) => line.includes(':'))
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
}

function numberIn(fields: Map<string, string>, name: string): number {
  const value = Number(fields.get(name))
  return Number.isFinite(value) ? value : 0
}

function primaryIn(fields: Map<string, string>): string {
  return excerpt(`${fields.get('master_host') ?? '?'}:${fields.get('master_port') ?? '?'}`)
}
