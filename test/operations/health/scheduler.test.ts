import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { ProbeError } from '../../../src/core/probe.ts'
import { createHealth, type HealthOptions } from '../../../src/operations/health/health.ts'
import { createMemoryLooks } from '../../../src/operations/health/history.ts'
import type { HttpLook } from '../../../src/systems/http/port.ts'
import { fine, hang, hangUntilAborted, httpOnly, httpServices } from '../../fakes/probes.ts'

/** Time stands still unless a test moves it: what finishes without moving it has waited for nobody. */
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new AbortController().signal

function health(
  services: Record<string, Record<string, unknown>>,
  look: (name: string, signal: AbortSignal) => Promise<HttpLook>,
  more: Partial<HealthOptions> = {},
) {
  return createHealth({
    services: httpServices(services),
    probes: httpOnly(look),
    looks: createMemoryLooks(),
    clock: systemClock,
    ...more,
  })
}

/** `count` services with names like s7. */
function many(count: number): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}`, {}]))
}

const statusOf = (report: { services: readonly { name: string; status: string }[] }, name: string) =>
  report.services.find((service) => service.name === name)?.status

describe('a look that hangs', () => {
  test('is down when its deadline passes, whatever it does with its signal', async () => {
    const { check } = health({ frozen: {} }, hang)
    const report = check({}, never)
    await vi.advanceTimersByTimeAsync(5_000)
    const [frozen] = (await report).services
    expect(frozen).toMatchObject({ status: 'down', latency_ms: null, root: 'frozen', runbook: 'http-down' })
    expect(frozen?.evidence).toEqual({
      asked: 'GET at frozen.test',
      answered: 'no answer within 5 s (deadline enforced here)',
      took_ms: 5_000,
    })
  })

  test('has not passed its deadline a moment before', async () => {
    const seen = vi.fn()
    void health({ frozen: { timeout: '3s' } }, hang)
      .check({}, never)
      .then(seen)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(seen).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(seen).toHaveBeenCalledOnce()
  })

  test('keeps nobody longer than a call may last, whatever the configuration says', async () => {
    const report = health({ patient: { timeout: '90d' } }, hang).check({}, never)
    await vi.advanceTimersByTimeAsync(40_000)
    expect((await report).services[0]?.evidence.answered).toBe(
      'no answer within 40 s (deadline enforced here)',
    )
  })

  test('delays nobody, even when every tenth of 1,000 does', async () => {
    const answered: string[] = []
    const { check } = health(many(1_000), async (name) => {
      if (Number(name.slice(1)) < 100) return hang()
      answered.push(name)
      return fine()
    })
    const report = check({}, never)
    await vi.advanceTimersByTimeAsync(0)
    expect(answered).toHaveLength(900)
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await report).services.filter(({ status }) => status === 'down')).toHaveLength(100)
  })

  test('gives its place back at its deadline, also when it never stops', async () => {
    const { check } = health(
      { first: {}, second: {} },
      (name) => (name === 'first' ? hang() : Promise.resolve(fine())),
      { concurrency: 1 },
    )
    const report = check({}, never)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(statusOf(await report, 'second')).toBe('healthy')
  })

  test('is told to stop, and counted while it does not', async () => {
    const signals: AbortSignal[] = []
    let end = () => {}
    const { check, abandoned } = health({ deaf: {} }, (_, signal) => {
      signals.push(signal)
      return new Promise((resolve) => {
        end = () => resolve(fine())
      })
    })
    const first = check({}, never)
    await vi.advanceTimersByTimeAsync(5_000)
    await first
    expect(signals[0]?.aborted).toBe(true)
    expect(abandoned()).toBe(1)

    await vi.advanceTimersByTimeAsync(2_000)
    const second = check({}, never)
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await second).services[0]?.findings).toContain(
      '1 earlier looks at it still ignore that they were cancelled',
    )
    expect(abandoned()).toBe(2)
    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(abandoned()).toBe(1)
  })

  test('that stops when told is not counted', async () => {
    const { check, abandoned } = health({ polite: {} }, (_, signal) => hangUntilAborted(signal))
    const report = check({}, never)
    await vi.advanceTimersByTimeAsync(5_000)
    await report
    expect(abandoned()).toBe(0)
  })

  test('leaves no timer and is asked again at the next check: nothing switches a probe off', async () => {
    const look = vi.fn(hang)
    const { check } = health({ frozen: {} }, look)
    for (let round = 1; round <= 20; round += 1) {
      const report = check({}, never)
      await vi.advanceTimersByTimeAsync(6_000)
      await report
      expect(look).toHaveBeenCalledTimes(round)
    }
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the number of looks at the same time', () => {
  test('never passes its bound, and everybody gets a turn', async () => {
    let running = 0
    let most = 0
    const { check } = health(
      many(50),
      async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 10))
        running -= 1
        return fine()
      },
      { concurrency: 7 },
    )
    const report = check({}, never)
    await vi.runAllTimersAsync()
    expect((await report).verdict).toBe('healthy')
    expect(most).toBe(7)
  })

  test('is one bound for all callers together', async () => {
    let running = 0
    let most = 0
    const { check } = health(
      many(20),
      async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 10))
        running -= 1
        return fine()
      },
      { concurrency: 4 },
    )
    const reports = [check({}, never), check({ deep: true }, never), check({ services: ['s3'] }, never)]
    await vi.runAllTimersAsync()
    await Promise.all(reports)
    expect(most).toBe(4)
  })

  test('is not used up by callers who left while they waited', async () => {
    const { check } = health(
      { slow: {}, next: {} },
      async (name, signal) => (name === 'slow' ? hangUntilAborted(signal) : fine()),
      { concurrency: 1 },
    )
    const gone = new AbortController()
    const left = check({}, gone.signal)
    const refused = expect(left).rejects.toMatchObject({ code: 'cancelled' })
    await vi.advanceTimersByTimeAsync(0)
    gone.abort()
    await refused
    expect(statusOf(await check({ services: ['next'] }, never), 'next')).toBe('healthy')
  })
})

describe('callers at the same moment', () => {
  test('share one look', async () => {
    const look = vi.fn(async () => fine())
    const { check } = health({ web: {} }, look)
    const reports = await Promise.all(Array.from({ length: 100 }, () => check({}, never)))
    expect(look).toHaveBeenCalledOnce()
    expect(reports.every(({ verdict }) => verdict === 'healthy')).toBe(true)
  })

  test('do not share a deep look with a quick one', async () => {
    const look = vi.fn(async () => fine())
    const { check } = health({ web: {} }, look)
    await Promise.all([check({}, never), check({ deep: true }, never), check({ deep: true }, never)])
    expect(look).toHaveBeenCalledTimes(2)
  })

  test('keep their look when one of them leaves', async () => {
    const signals: AbortSignal[] = []
    let answer = (_: HttpLook) => {}
    const { check } = health({ web: {} }, (_, signal) => {
      signals.push(signal)
      return new Promise((resolve) => {
        answer = resolve
      })
    })
    const leaver = new AbortController()
    const first = check({}, leaver.signal)
    const second = check({}, never)
    const refused = expect(first).rejects.toMatchObject({ code: 'cancelled', applied: 'no' })
    leaver.abort()
    await refused
    expect(signals[0]?.aborted).toBe(false)
    answer(fine())
    expect((await second).verdict).toBe('healthy')
  })

  test('end the look when the last of them leaves, and the next caller gets a new one', async () => {
    const signals: AbortSignal[] = []
    const { check } = health({ web: {} }, async (_, signal) => {
      signals.push(signal)
      return signals.length === 1 ? hangUntilAborted(signal) : fine()
    })
    const leavers = [new AbortController(), new AbortController()]
    const left = leavers.map(({ signal }) =>
      expect(check({}, signal)).rejects.toMatchObject({ code: 'cancelled' }),
    )
    await vi.advanceTimersByTimeAsync(0)
    for (const leaver of leavers) leaver.abort('no longer needed')
    await Promise.all(left)
    expect(signals[0]?.aborted).toBe(true)
    expect((await check({}, never)).verdict).toBe('healthy')
    expect(signals).toHaveLength(2)
  })

  test('who come already cancelled ask nothing', async () => {
    const look = vi.fn(async () => fine())
    const { check } = health({ web: {} }, look)
    await expect(check({}, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
    expect(look).not.toHaveBeenCalled()
  })
})

describe('a result', () => {
  test('is given again within a second, and not after', async () => {
    const look = vi.fn(async () => fine())
    const { check } = health({ web: {} }, look)
    await check({}, never)
    await vi.advanceTimersByTimeAsync(999)
    await check({}, never)
    expect(look).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1)
    await check({}, never)
    expect(look).toHaveBeenCalledTimes(2)
  })

  test('does not live longer when the wall clock is set back', async () => {
    const look = vi.fn(async () => fine())
    let now = 1_000_000
    const { check } = health({ web: {} }, look, { clock: { ...systemClock, now: () => now } })
    await check({}, never)
    now -= 500_000
    await vi.advanceTimersByTimeAsync(1_000)
    await check({}, never)
    expect(look).toHaveBeenCalledTimes(2)
  })

  test('of a failure is given again too', async () => {
    const look = vi.fn(async () => Promise.reject(new ProbeError('refused', 'GET', 'ECONNREFUSED')))
    const { check } = health({ web: {} }, look)
    expect((await check({}, never)).verdict).toBe('down')
    expect((await check({}, never)).verdict).toBe('down')
    expect(look).toHaveBeenCalledOnce()
  })
})

describe('a probe that misbehaves', () => {
  test.each([
    [
      'throws synchronously',
      () => {
        throw new TypeError('password=hunter2hunter2')
      },
    ],
    ['rejects with what is no error', () => Promise.reject('password=hunter2hunter2')],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['answers what no verdict understands', () => Promise.resolve({ latencyMs: 1 })],
  ])('and %s proves nothing about the service', async (_, look) => {
    const report = await health({ web: {}, other: {} }, async (name) =>
      name === 'web' ? (look() as Promise<HttpLook>) : fine(),
    ).check({}, never)
    expect(statusOf(report, 'web')).toBe('unknown')
    expect(statusOf(report, 'other')).toBe('healthy')
    expect(JSON.stringify(report)).not.toContain('hunter2')
  })

  test('by naming a code is quoted with the code alone', async () => {
    const broken = Object.assign(new Error('secret text'), { code: 'ERR_MODULE_NOT_FOUND' })
    const report = await health({ web: {} }, () => Promise.reject(broken)).check({}, never)
    expect(report.services[0]?.evidence.answered).toBe(
      'nothing: the look itself broke (ERR_MODULE_NOT_FOUND)',
    )
  })

  test('cannot fill a report or steer a terminal', async () => {
    const answered = `ok\u001b[2J\r\n# Healthy\u202e${'x'.repeat(2_000_000)}`
    const look = () => Promise.reject(new ProbeError('protocol', answered, answered, { hint: answered }))
    const text = JSON.stringify(await health({ web: {} }, look).check({}, never))
    expect(text.length).toBeLessThan(5_000)
    expect(text).not.toMatch(/\\u001b|\\r|\\n|\u202e/)
  })

  test('cannot claim a time that is none', async () => {
    const report = await health({ web: { max_latency: '1s' } }, async () =>
      fine({ latencyMs: Number.NaN }),
    ).check({}, never)
    expect(report.services[0]).toMatchObject({ status: 'healthy', latency_ms: 0 })
  })
})

test('a look that answered leaves no timer behind', async () => {
  await health(many(10), async () => fine()).check({}, never)
  expect(vi.getTimerCount()).toBe(0)
})

test('a latency over its limit is degraded', async () => {
  const { check } = health({ slow: { max_latency: '100ms' }, fast: { max_latency: '100ms' } }, async (name) =>
    fine({ latencyMs: name === 'slow' ? 250 : 100 }),
  )
  const report = await check({}, never)
  expect(report.services.map(({ status }) => status)).toEqual(['degraded', 'healthy'])
  expect(report.services[0]?.findings).toEqual(['it took 250 ms, over its limit of 100 ms'])
})

test('progress counts every look, in at most 20 steps', async () => {
  const steps: { done: number; total: number }[] = []
  await health(many(1_000), async () => fine()).check({}, never, (step) => steps.push(step))
  expect(steps).toHaveLength(20)
  expect(steps.at(-1)).toMatchObject({ done: 1_000, total: 1_000 })
})
