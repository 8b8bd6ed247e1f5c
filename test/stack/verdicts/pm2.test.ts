import { expect, test } from 'vitest'
import type { ServiceOf } from '../../../src/config/services.ts'
import { judgePm2, pm2Mark } from '../../../src/stack/verdicts/pm2.ts'
import type { Pm2Instance, Pm2Look } from '../../../src/systems/process/port.ts'

const service: ServiceOf<'pm2'> = { kind: 'pm2', process: 'crm', depends_on: [] }
const NOW = 1_000_000_000

function look(...instances: Partial<Pm2Instance>[]): Pm2Look {
  const full = instances.map((one, id) => ({
    id,
    status: 'online',
    pid: 42,
    restarts: 0,
    unstableRestarts: 0,
    startedAt: NOW - 3_600_000,
    ...one,
  }))
  return { asked: 'pm2 jlist', latencyMs: 300, instances: full }
}

const judge = (seen: Pm2Look, history = [] as ReturnType<typeof pm2Mark>[]) =>
  judgePm2(service, seen, { history, at: NOW })

test('an online process is healthy, with its pid and uptime as evidence', () => {
  expect(judge(look({}))).toEqual({
    status: 'healthy',
    evidence: { asked: 'pm2 jlist', answered: 'instance 0 online, pid 42, up 60 min, 0 restarts' },
    findings: [],
  })
})

test('an online process whose restart count rose is a crash loop that looks online', () => {
  const judgement = judge(look({ restarts: 10, startedAt: NOW - 500 }), [
    pm2Mark(look({ restarts: 3 }), NOW - 40_000),
  ])
  expect(judgement).toMatchObject({
    status: 'degraded',
    findings: ['restarted 7 times in the last 40 s: a crash loop that looks online'],
  })
})

test('an online process that pm2 itself calls unstable is degraded at the first look', () => {
  expect(judge(look({ restarts: 5, unstableRestarts: 5 })).findings).toEqual([
    'pm2 counts 5 unstable restarts: it ended right after it started',
  ])
})

test('one dead instance of a cluster is degraded, all of them are down', () => {
  const dead = { status: 'errored', exitCode: 1, restarts: 16 }
  expect(judge(look({}, dead))).toMatchObject({
    status: 'degraded',
    findings: ['instance 1 is "errored" after exit code 1, 16 restarts'],
  })
  expect(judge(look(dead, dead)).status).toBe('down')
})

test.each(['stopped', 'errored', 'stopping', 'waiting restart', 'whatever comes next'])(
  'a process that is "%s" is down',
  (status) => {
    expect(judge(look({ status })).status).toBe('down')
  },
)

test('a process that starts is degraded', () => {
  expect(judge(look({ status: 'launching' })).status).toBe('degraded')
})
