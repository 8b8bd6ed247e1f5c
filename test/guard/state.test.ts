import { describe, expect, test } from 'vitest'
import { concurrency, DEPLOY_MS, guardFact, staysGreen } from '../../src/guard/meaning.ts'
import type { GuardSample } from '../../src/guard/sample.ts'
import { judge, judgeFresh, settled } from '../../src/guard/state.ts'
import { CONFIG, machineAt, noise, repeat, sampleAt, seeded, trace } from './traces.ts'

const judged = (samples: readonly GuardSample[], after = 2) =>
  judge(samples, machineAt((samples.at(-1)?.uptime ?? 0) + after), CONFIG)
const steady = (values: Partial<GuardSample>, minutes = 10) => trace(repeat(minutes * 12, () => values))
const leaking = trace(repeat(300 * 12, (i) => ({ ram: 30 + Math.max(0, i / 12 - 265) + Math.sin(i) })))

describe('judging the present', () => {
  test('the worse of CPU and RAM is the level', () => {
    expect(judged(steady({ cpu: 20, ram: 30 }))?.level).toBe('NORMAL')
    expect(judged(steady({ cpu: 80, ram: 30 }))?.level).toBe('WARN')
    expect(judged(steady({ cpu: 80, ram: 88 }))?.level).toBe('CRITICAL')
    expect(judged(steady({ cpu: 96.5, ram: 30 }))?.level).toBe('EMERGENCY')
  })

  test('says nothing when the samples do not reach it', () => {
    const samples = steady({ ram: 20 })
    expect(judged(samples, 13)).toBeUndefined()
    expect(judged(samples.slice(0, 2))).toBeUndefined()
    expect(judged([])).toBeUndefined()
  })

  test('says nothing from the samples of another boot', () => {
    const samples = steady({ ram: 20 })
    expect(judge(samples, machineAt(10_602, { bootId: 'boot-b' }), CONFIG)).toBeUndefined()
  })

  test('samples of the boot before do not change the answer', () => {
    const old = steady({ ram: 94 }).map((sample) => ({ ...sample, bootId: 'boot-z' }))
    expect(judged([...old, ...steady({ ram: 20 })])?.level).toBe('NORMAL')
  })

  test('two samples after a sleep are too few, whatever came before', () => {
    const samples = [...steady({ ram: 20 }), sampleAt(20_000), sampleAt(20_005)]
    expect(judged(samples)).toBeUndefined()
    expect(judged([...samples, sampleAt(20_010)])?.level).toBe('NORMAL')
  })

  test('the order in which processes wrote their samples does not matter', () => {
    const shuffled = [...leaking].sort((a, b) => (a.uptime % 7) - (b.uptime % 7))
    const present = machineAt(28_000)
    expect(judge(shuffled, present, CONFIG)).toEqual(judge(leaking, present, CONFIG))
  })

  test('a leak is predicted with its time, from the newest sample on', () => {
    const state = judged(leaking)
    expect(state?.level).toBe('NORMAL')
    expect(state?.predicted).toMatchObject({ metric: 'ram', line: 75 })
    expect((state?.predicted?.etaMs ?? 0) / 60_000).toBeGreaterThan(8)
    expect((state?.predicted?.etaMs ?? 0) / 60_000).toBeLessThan(12)
  })

  test('a noisy steady machine is NORMAL and nothing is predicted', () => {
    const next = noise(seeded(11), 0.9, 3)
    const state = judged(trace(repeat(300 * 12, () => ({ cpu: 60 + next(), ram: 60 + next() }))))
    expect(state).toMatchObject({ level: 'NORMAL', predicted: null, basis: 'trend' })
  })
})

describe('a process without a past', () => {
  const looks = (values: Partial<GuardSample>[]) => trace(values)

  test("is settled by one look when it and the kernel's averages are calm", () => {
    expect(settled(looks([{ cpu: 10, load1: 1 }]), CONFIG)).toBe(true)
    expect(judgeFresh(looks([{ cpu: 10, load1: 1 }]), CONFIG)).toMatchObject({
      level: 'NORMAL',
      basis: 'kernel',
    })
  })

  test('takes three looks to believe bad news', () => {
    const busy = { cpu: 99, load1: 12, waiting: 50 }
    expect(settled(looks([busy]), CONFIG)).toBe(false)
    expect(settled(looks([busy, busy, busy]), CONFIG)).toBe(true)
    expect(judgeFresh(looks([busy, busy, busy]), CONFIG)?.level).toBe('EMERGENCY')
  })

  test('is not settled while looks and averages disagree, until five looks say the same', () => {
    const peak = { cpu: 99, load1: 1 }
    expect(settled(looks(repeat(4, () => peak)), CONFIG)).toBe(false)
    expect(settled(looks(repeat(5, () => peak)), CONFIG)).toBe(true)
    expect(settled(looks([...repeat(6, () => peak), { cpu: 10, load1: 1 }]), CONFIG)).toBe(false)
  })

  test('does not take its own start for load: the load average bounds the minute', () => {
    expect(judgeFresh(looks(repeat(5, () => ({ cpu: 99, load1: 1 }))), CONFIG)).toMatchObject({
      level: 'NORMAL',
      cpu: { value: 99 },
    })
  })

  test('knows RAM from one look', () => {
    expect(judgeFresh(looks([{ cpu: 5, load1: 0, ram: 81 }]), CONFIG)?.level).toBe('WARN')
  })

  test('has nothing to say when nothing was measured', () => {
    expect(judgeFresh([], CONFIG)).toBeUndefined()
    expect(settled([], CONFIG)).toBe(false)
  })
})

describe('what a level means', () => {
  const at = (values: Partial<GuardSample>) => judged(steady(values)) as NonNullable<ReturnType<typeof judge>>

  test('fewer agents at each level, and none where everything has to pause', () => {
    expect([20, 80, 88, 94].map((ram) => concurrency(at({ ram })))).toEqual([500, 200, 50, 0])
  })

  test('a predicted crossing throttles ahead', () => {
    expect(concurrency(judged(leaking) as NonNullable<ReturnType<typeof judge>>)).toBe(200)
  })

  test('green lasts for an operation that ends before the crossing', () => {
    const state = judged(leaking) as NonNullable<ReturnType<typeof judge>>
    expect(staysGreen(state, 60_000)).toBe(true)
    expect(staysGreen(state, 20 * 60_000)).toBe(false)
    expect(staysGreen({ ...state, predicted: { metric: 'ram', etaMs: null, line: null, slope: 0 } }, 1)).toBe(
      false,
    )
    expect(staysGreen(at({ ram: 80 }), 1)).toBe(false)
    expect(staysGreen(at({ ram: 20 }), DEPLOY_MS)).toBe(true)
  })

  test('a rule learns the reason with its numbers and what would make it green', () => {
    const fact = guardFact(at({ ram: 81 }), CONFIG, 5, false)
    expect(fact).toMatchObject({
      at: 5,
      ttl: 30_000,
      value: { level: 'WARN', reason: 'RAM 81 % > 75 %', simulated: false },
    })
    expect(fact.value.green).toBe('Green when RAM stays below 65 % for a minute.')
  })

  test('both causes are named when both hold', () => {
    expect(guardFact(at({ ram: 80, cpu: 75 }), CONFIG, 0, false).value.reason).toBe(
      'CPU 75 % > 70 % and RAM 80 % > 75 %',
    )
  })

  test('rounding never makes a reason false', () => {
    expect(guardFact(at({ ram: 75.3 }), CONFIG, 0, false).value.reason).toBe('RAM 75.3 % > 75 %')
  })

  test('a level that only its band holds says so', () => {
    const samples = trace([...repeat(36, () => ({ ram: 80 })), ...repeat(36, () => ({ ram: 70 }))])
    expect(guardFact(judged(samples) as never, CONFIG, 0, false).value.reason).toBe(
      'RAM 70 %, which was above 75 % and has not been below 65 % for a minute',
    )
  })

  test('a peak at NORMAL is not hidden', () => {
    const samples = trace([...repeat(36, () => ({ cpu: 20 })), ...repeat(10, () => ({ cpu: 100, load1: 2 }))])
    const { value } = guardFact(judged(samples) as never, CONFIG, 0, false)
    expect(value).toMatchObject({ level: 'NORMAL', green: '' })
    expect(value.reason).toBe('CPU 100 %, a peak above 70 % that has not lasted, RAM 20 %')
  })

  test("a container's own limit is named as such", () => {
    expect(guardFact(at({ ram: 80, ramScope: 'cgroup' }), CONFIG, 0, false).value.reason).toContain(
      "this container's limit",
    )
  })
})
