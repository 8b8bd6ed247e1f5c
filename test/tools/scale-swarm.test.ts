import { expect, test } from 'vitest'
import type { Decision } from '../../src/operations/scale/decision.ts'
import type { ScaleForecast, StartScaling } from '../../src/operations/scale/swarms.ts'
import type { CapacityFact, GuardFact } from '../../src/policy/facts.ts'
import type { Powers } from '../../src/tools/powers.ts'
import { scaleSwarm } from '../../src/tools/scale-swarm.ts'
import { anOperator, OPERATOR, VIEWER } from '../fakes/an-operator.ts'

const NOW = Date.UTC(2026, 10, 21, 3)
const fresh = <T>(value: T) => ({ value, at: NOW, ttl: 60_000 })

interface World {
  live?: number | null
  direction?: Decision['direction']
  level?: GuardFact['level']
  ceiling?: number
  inFlight?: number
}

/** The tool behind the real rules: what was forecast, and which scalings were started. */
function aSwarm({
  live = 100,
  direction = 'up',
  level = 'NORMAL',
  ceiling = 1_000,
  inFlight = 0,
}: World = {}) {
  const started: StartScaling[] = []
  const asked: unknown[] = []
  const decision = { desired: 150, direction, reasons: ['Because.'], capped: [], window: { sample: {} } }
  const forecast = { swarm: 'kimi', live, desired: live, draining: inFlight, ceiling, decision }
  const swarms: Powers['swarms'] = {
    swarm: (name) => ({ name, kind: 'redis', min: 0, max: ceiling, step: 10 }),
    forecast: async (...args) => {
      asked.push(args)
      return forecast as unknown as ScaleForecast
    },
    start: async (options) => void started.push(options),
  }
  const report = {
    task_id: 'op',
    operation_type: 'infra',
    actions_taken: [],
    health_checks: [],
    monitoring_setup: [],
  }
  const details = { operation: 'op', kind: 'scale', target: 'kimi', phase: 'ended', step: 'ended' }
  const follow = async () => ({ ...report, environment_changes: [], blockers: [], notes: '', details })
  const guard: GuardFact = {
    ...{ level, reason: 'RAM 80 % > 75 %', green: 'Wait.', simulated: false },
    predictive: { active: false, etaMs: null, reason: '' },
  }
  const capacity: CapacityFact = { ceiling, inFlight }
  const operator = anOperator({
    tools: [scaleSwarm],
    powers: { swarms, backups: { follow } } as unknown as Powers,
    facts: {
      trust: () => ({ differences: [] }),
      guard: async () => fresh(guard),
      disk: async () => fresh({ full: [], oomKills: [] }),
      capacity: async () => fresh(capacity),
    },
  })
  const call = async (input: object, caller = OPERATOR) => {
    const result = await operator.call({ tool: 'scale_swarm', input, caller })
    return result.ok ? 'ok' : `${result.error.code}: ${JSON.stringify(result.error.details ?? '')}`
  }
  return { call, started, asked, operator }
}

test('more agents than there are need a green guard; fewer never do', async () => {
  const { call, started } = aSwarm({ level: 'CRITICAL' })
  expect(await call({ swarm: 'kimi', target: 101 })).toMatch(/denied.*guard-green/)
  expect(started).toEqual([])
  expect(await call({ swarm: 'kimi', target: 99 })).toBe('ok')
  expect(await call({ swarm: 'kimi', target: 100 })).toBe('ok')
  expect(started).toHaveLength(2)
})

test('auto is judged by the way it would go', async () => {
  expect(await aSwarm({ level: 'WARN', direction: 'up' }).call({ swarm: 'kimi', target: 'auto' })).toMatch(
    /guard-green/,
  )
  expect(await aSwarm({ level: 'WARN', direction: 'none' }).call({ swarm: 'kimi', target: 'auto' })).toBe(
    'ok',
  )
  expect(await aSwarm({ level: 'WARN', direction: 'down' }).call({ swarm: 'kimi', target: 'auto' })).toBe(
    'ok',
  )
})

test('no number gets past the ceiling, counted with what is still ending', async () => {
  const { call, started } = aSwarm({ inFlight: 5 })
  expect(await call({ swarm: 'kimi', target: 1_001 })).toMatch(/denied.*ceiling/)
  expect(await call({ swarm: 'kimi', target: 996 })).toMatch(/denied.*5 in flight/)
  expect(await call({ swarm: 'kimi', target: 995 })).toBe('ok')
  expect(started).toHaveLength(1)
})

test.each([-1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '7', null, [3], 'all'])(
  '%s is no number of agents',
  async (target) => {
    const { call, started } = aSwarm()
    expect(await call({ swarm: 'kimi', target })).toMatch(/^invalid_input/)
    expect(started).toEqual([])
  },
)

test('a fleet that cannot be seen is never taken for a smaller one', async () => {
  const { call } = aSwarm({ live: null, level: 'WARN' })
  expect(await call({ swarm: 'kimi', target: 1 })).toMatch(/guard-green/)
})

test('who may not scale learns nothing of the fleet', async () => {
  const { call, asked, started, operator } = aSwarm()
  expect(await call({ swarm: 'kimi', target: 5 }, VIEWER)).toMatch(/denied.*role-permits/)
  const stranger = { tool: 'scale_swarm', input: { swarm: 'kimi', target: 5 }, caller: undefined }
  expect(JSON.stringify(await operator.call(stranger))).toMatch(/denied.*known-actor/)
  expect([asked, started]).toEqual([[], []])
})

test('explains a call by the way it would go', async () => {
  const { operator } = aSwarm({ level: 'WARN' })
  const explain = async (target: number) => {
    const { action, decision } = await operator.explain({
      ...{ tool: 'scale_swarm', input: { swarm: 'kimi', target }, caller: OPERATOR },
    })
    return [action.kind, action.amount, decision.verdict]
  }
  expect(await explain(200)).toEqual(['scale-up', 200, 'denied'])
  expect(await explain(10)).toEqual(['scale-down', 10, 'allowed'])
})
