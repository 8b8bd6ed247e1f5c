import { expect, test } from 'vitest'
import type { ServiceOf } from '../../../src/config/services.ts'
import { judgeSystemd, systemdMark } from '../../../src/stack/verdicts/systemd.ts'
import type { SystemdLook } from '../../../src/systems/process/port.ts'

const service: ServiceOf<'systemd'> = { kind: 'systemd', unit: 'reactor', depends_on: [] }
const NOW = 1_000_000_000

function look(more: Partial<SystemdLook> = {}): SystemdLook {
  return {
    asked: 'systemctl show reactor',
    latencyMs: 5,
    id: 'reactor.service',
    load: 'loaded',
    active: 'active',
    sub: 'running',
    result: 'success',
    restarts: 0,
    mainPid: 42,
    exitStatus: 0,
    ...more,
  }
}

const judge = (
  more: Partial<SystemdLook>,
  history = [] as { at: number; identity: string; restarts: number }[],
) => judgeSystemd(service, look(more), { history, at: NOW })

test('an active unit is healthy, with its words as evidence', () => {
  expect(judge({})).toEqual({
    status: 'healthy',
    evidence: {
      asked: 'systemctl show reactor',
      answered: 'active (running), pid 42, last result success, 0 automatic restarts',
    },
    findings: [],
  })
})

test.each<[Partial<SystemdLook>, string]>([
  [{ sub: 'exited', mainPid: 0 }, 'a oneshot that has done its work'],
  [{ active: 'reloading', sub: 'reload' }, 'a unit that reloads'],
])('%j, %s, is healthy', (more) => {
  expect(judge(more).status).toBe('healthy')
})

test.each([
  [{ active: 'inactive', sub: 'dead', mainPid: 0 }, 'it is inactive (dead)'],
  [{ active: 'deactivating', sub: 'stop-sigterm' }, 'it is deactivating (stop-sigterm)'],
  [
    { active: 'inactive', sub: 'dead', load: 'masked' },
    'it is masked: nothing can start it until it is unmasked',
  ],
  [{ active: 'failed', sub: 'failed', result: 'exit-code', exitStatus: 1 }, 'it failed: exit code 1'],
  [{ active: 'failed', sub: 'failed', result: 'signal', exitStatus: 11 }, 'it failed: signal 11 (signal)'],
  [
    { active: 'failed', sub: 'failed', result: 'oom-kill', exitStatus: 9 },
    'killed for want of memory (oom-kill)',
  ],
  [{ active: 'failed', sub: 'failed', result: 'start-limit-hit' }, 'too many starts in a short time'],
  [
    { active: 'activating', sub: 'auto-restart', result: 'exit-code', exitStatus: 3 },
    'it waits to be restarted after exit code 3',
  ],
])('%j is down: %s', (more, finding) => {
  const judgement = judge(more)
  expect(judgement.status).toBe('down')
  expect(judgement.findings.join()).toContain(finding)
  expect(judgement.hint).toContain('journalctl -u reactor')
})

test('a unit that starts is degraded', () => {
  expect(judge({ active: 'activating', sub: 'start' }).findings).toEqual(['it is starting'])
})

test('an active unit that systemd restarts again and again is degraded', () => {
  const history = [{ at: NOW - 60_000, identity: 'reactor.service', restarts: 2 }]
  expect(judge({ restarts: 6 }, history).findings).toEqual([
    'restarted 4 times in the last 60 s: a crash loop that looks active',
  ])
})

test('a unit without processes has no count to compare', () => {
  const { restarts: _, ...timer } = look()
  expect(systemdMark(timer, NOW)).toBeUndefined()
})
