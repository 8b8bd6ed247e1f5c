import { describe, expect, test } from 'vitest'
import type { ServiceOf } from '../../../src/config/services.ts'
import { containerMark, judgeContainer } from '../../../src/stack/verdicts/container.ts'
import type { ContainerLook } from '../../../src/systems/docker/port.ts'

const service: ServiceOf<'container'> = { kind: 'container', container: 'web', depends_on: [] }
const NOW = 1_000_000_000

function look(more: Partial<ContainerLook> = {}): ContainerLook {
  return {
    asked: 'docker inspect web',
    latencyMs: 3,
    id: 'abc',
    image: 'web:1',
    state: 'running',
    health: 'none',
    restarts: 0,
    oomKilled: false,
    exitCode: 0,
    startedAt: NOW - 3_600_000,
    ...more,
  }
}

const judge = (
  more: Partial<ContainerLook>,
  history: { at: number; identity: string; restarts: number }[] = [],
) => judgeContainer(service, look(more), { history, at: NOW })

describe('a container that runs', () => {
  test('is healthy, with its facts as evidence', () => {
    expect(judge({ health: 'healthy' })).toEqual({
      status: 'healthy',
      evidence: {
        asked: 'docker inspect web',
        answered: 'running, healthy, up 60 min, 0 restarts, image web:1',
      },
      findings: [],
    })
  })

  test.each([
    [{ health: 'unhealthy' } as const, 'down', 'its own health check fails (unhealthy)'],
    [{ health: 'starting' } as const, 'degraded', 'its health check has not passed yet'],
    [{ oomKilled: true }, 'degraded', 'a process in it was killed for want of memory'],
    [{ restarts: 4, startedAt: NOW - 2_000 }, 'degraded', 'up for only 2 s after 4 restarts'],
  ])('and %j is %s', (more, status, finding) => {
    const judgement = judge(more)
    expect(judgement.status).toBe(status)
    expect(judgement.findings.join()).toContain(finding)
  })

  test('is degraded when its restart count rose since the last look', () => {
    const history = [containerMark(look({ restarts: 1 }), NOW - 40_000)]
    expect(judge({ restarts: 8, startedAt: NOW - 1_000 }, history).findings).toEqual([
      'restarted 7 times in the last 40 s: a crash loop that looks running',
    ])
  })

  test('is not compared with the container it replaced', () => {
    const history = [containerMark(look({ id: 'old', restarts: 1 }), NOW - 40_000)]
    expect(judge({ restarts: 8 }, history).status).toBe('healthy')
  })
})

test.each([
  [{ state: 'paused' } as const, 'it is paused: it accepts connections and answers nothing'],
  [{ state: 'created' } as const, 'it was created and never started'],
  [{ state: 'removing' } as const, 'it is being removed'],
  [{ state: 'dead', exitCode: 1 } as const, 'it ended with exit code 1'],
  [{ state: 'exited', exitCode: 0 } as const, 'it ended with exit code 0 (it ended by itself)'],
  [{ state: 'exited', exitCode: 143 } as const, 'it ended with exit code 143 (SIGTERM)'],
  [
    { state: 'exited', exitCode: 137, oomKilled: true } as const,
    'it ended with exit code 137 (SIGKILL), killed for want of memory',
  ],
  [
    { state: 'restarting', exitCode: 127, restarts: 5 } as const,
    'it waits to be restarted after exit code 127 (its command could not be run), 5 restarts so far',
  ],
])('a container that %j is down and says why', (more, finding) => {
  const judgement = judge(more)
  expect(judgement).toMatchObject({ status: 'down', findings: [finding] })
  expect(judgement.hint).toContain('docker logs --tail 100 web')
})
