import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/operations/scale/decide.ts'
import type { Input, Memory, Sample, Validity } from '../../../src/operations/scale/decision.ts'
import { aLook, MINUTE, NOW } from './a-look.ts'
import { requests, wrongWith } from './hostile.ts'

const RUNS = 2_000

/** The generator also leaves memories that are none. */
const isKept = (memory: Memory | undefined): boolean => [memory?.recommendations].flat().every(Array.isArray)

test('no request gets above a ceiling, below the work in flight, or further than a step', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(wrongWith(request)).toBeUndefined()
    }),
    { numRuns: 5_000 },
  )
})

test('more waiting tasks never make fewer agents', () => {
  fc.assert(
    fc.property(requests, fc.nat(100_000), (request, more) => {
      const { depth } = request.sample
      fc.pre(Number.isSafeInteger(depth) && (depth ?? 0) >= 0 && (depth ?? 0) < 10_000_000)
      const deeper = { ...request, sample: { ...request.sample, depth: (depth ?? 0) + more } }
      expect(decide(deeper).desired ?? 0).toBeGreaterThanOrEqual(decide(request).desired ?? 0)
    }),
    { numRuns: RUNS },
  )
})

test('one more recommendation in the past never makes fewer agents', () => {
  fc.assert(
    fc.property(requests, fc.integer({ min: 0, max: 900_000 }), fc.nat(500_000), (request, ago, level) => {
      const memory = request.memory as Memory
      fc.pre(isKept(memory))
      const recommendations = [...memory.recommendations, [NOW - ago, level] as const].toSorted(
        ([a], [b]) => a - b,
      )
      const more = { ...request, memory: { ...memory, recommendations } }
      expect(decide(more).desired ?? 0).toBeGreaterThanOrEqual(decide(request).desired ?? 0)
    }),
    { numRuns: RUNS },
  )
})

test('the same look gives the same step, however often and by however many it is judged', () => {
  fc.assert(
    fc.property(requests, (request) => {
      const first = decide(request)
      expect(decide(request)).toEqual(first)
      const again = decide({ ...request, memory: first.memory })
      if (!first.frozen && !again.frozen) expect(again.step?.to ?? null).toBe(first.step?.to ?? null)
    }),
    { numRuns: RUNS },
  )
})

/** A fleet that does at once what it is told, watched through a series of looks. */
interface Told {
  at: number
  demand: number
  from: number
  to: number
  frozen: boolean
}

const look = fc.record({
  demand: fc.oneof(fc.nat(200), fc.nat(40), fc.constant(0)),
  seconds: fc.integer({ min: 5, max: 15 }),
  lost: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})
const series = fc.array(look, { minLength: 20, maxLength: 150 })

const LOST: readonly Validity[] = [
  { is: 'missing', why: 'No answer.' },
  { is: 'stale', why: 'Old.' },
  { is: 'suspicious', reason: 'failed-over', why: 'A replica.' },
  { is: 'suspicious', reason: 'loading', why: 'Loading.' },
  { is: 'suspicious', reason: 'paused', why: 'Paused.' },
  { is: 'suspicious', reason: 'wrong-type', why: 'A string.' },
]

function watch(looks: readonly { demand: number; seconds: number; lost: boolean }[]): Told[] {
  let [agents, now] = [50, NOW]
  let memory: Memory | undefined
  return looks.map(({ demand, seconds, lost }, n) => {
    now += seconds * 1_000
    const validity = lost ? (LOST[n % LOST.length] as Validity) : ({ is: 'ok' } as const)
    const sample: Partial<Sample> = { depth: lost ? 0 : demand, live: agents, desired: agents, validity }
    const decision = decide(aLook({ sample, memory, now, limits: { step: 1_000 } }))
    const from = agents
    memory = JSON.parse(JSON.stringify(decision.memory)) as Memory
    agents = decision.step?.to ?? agents
    return { at: now, demand, from, to: agents, frozen: decision.frozen !== null }
  })
}

describe('through any series of looks', () => {
  test('nothing goes down where the metric is lost, nor in the five minutes after that', () => {
    fc.assert(
      fc.property(series, (looks) => {
        const told = watch(looks)
        for (const { at } of told.filter(({ frozen }) => frozen)) {
          const after = told.filter((one) => one.at >= at && one.at < at + 5 * MINUTE)
          expect(after.every(({ from, to }) => to >= from)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('nothing goes below what the demand was at any look of the last five minutes', () => {
    fc.assert(
      fc.property(series, (looks) => {
        const told = watch(looks)
        for (const { at, from, to } of told.filter((one) => one.to < one.from)) {
          const window = told.filter((one) => !one.frozen && one.at <= at && one.at > at - 5 * MINUTE)
          expect(to).toBe(Math.max(...window.map(({ demand }) => demand), to))
          expect(from).toBeGreaterThan(to)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('losing looks never makes a move down that would not have been made', () => {
    fc.assert(
      fc.property(series, (looks) => {
        const downs = watch(looks).filter(({ from, to }) => to < from)
        const firstAt = watch(looks.map((one) => ({ ...one, lost: false }))).find(
          ({ from, to }) => to < from,
        )?.at
        for (const { at } of downs) expect(at).toBeGreaterThanOrEqual(firstAt ?? Number.POSITIVE_INFINITY)
      }),
      { numRuns: 300 },
    )
  })

  test('what is kept stays small', () => {
    let memory: Memory | undefined
    for (let n = 0; n < 20_000; n++) {
      const now = NOW + n * 100
      memory = decide(aLook({ sample: { depth: 500_000 - n * 3 }, memory, now })).memory
    }
    expect(memory?.recommendations.length).toBeLessThanOrEqual(121)
    expect(JSON.stringify(memory).length).toBeLessThan(4_000)
  })
})

test('step after step, each from what is there, the fleet arrives', () => {
  fc.assert(
    fc.property(fc.nat(500_000), fc.nat(500_000), fc.nat(10_000), (start, target, size) => {
      let agents = start
      let memory: Memory | undefined
      const step = size + 1_000
      const ask = (): ReturnType<typeof decide> =>
        decide(
          aLook({ wish: { target }, sample: { live: agents, desired: agents }, limits: { step }, memory }),
        )
      let steps = 0
      for (let next = ask(); next.step; next = ask()) {
        agents = next.step.to
        memory = next.memory
        steps++
      }
      expect({ agents, steps }).toEqual({ agents: target, steps: Math.ceil(Math.abs(target - start) / step) })
    }),
    { numRuns: 200 },
  )
})

test('limits that are no numbers move nothing', () => {
  for (const wild of [Number.NaN, -1, 0.5, 1e308, '9' as unknown as number]) {
    for (const key of ['min', 'max', 'step', 'tasksPerAgent'] as const) {
      const input: Input = aLook({ wish: { target: 400 }, limits: { [key]: wild } })
      expect(decide(input)).toMatchObject({ step: null, frozen: { reason: 'nonsense' } })
    }
  }
})
