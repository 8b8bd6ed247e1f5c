import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MachineSample } from '../../src/core/machine.ts'
import type { GuardSample } from '../../src/guard/sample.ts'
import { createSampler } from '../../src/guard/sampler.ts'
import { createHistory } from '../../src/guard/store.ts'
import { machineAt, NOON, repeat, sampleAt } from './traces.ts'

const memory = () => {
  const rows: GuardSample[] = []
  return {
    rows,
    addSample: (sample: GuardSample) => rows.push(sample),
    samplesSince: vi.fn((at: number) => rows.filter((row) => row.at >= at)),
  }
}
const disks = async () => ({ disks: [{ mount: '/', size: 10, used: 5, available: 5, inodes: null }] })
/** A machine whose boot clock is moved by hand. */
const machine = (start = 1_000) => {
  let uptime = start
  return {
    advance: (seconds: number) => (uptime += seconds),
    sample: vi.fn(async () => machineAt(uptime)),
    disks: vi.fn(disks),
  }
}

describe('one look after another', () => {
  test('makes one sample of two looks', async () => {
    const [host, store] = [machine(), memory()]
    const sampler = createSampler(host, store)
    await sampler.tick()
    expect(store.rows).toHaveLength(0)
    host.advance(5)
    await sampler.tick()
    expect(store.rows).toMatchObject([{ uptime: 1_005, cpu: 10 }])
  })

  test('leaves nothing of a sleep in the samples', async () => {
    const [host, store] = [machine(), memory()]
    const sampler = createSampler(host, store)
    for (const seconds of [0, 5, 7_200, 5]) {
      host.advance(seconds)
      await sampler.tick()
    }
    expect(store.rows.map(({ uptime }) => uptime)).toEqual([1_005, 8_210])
  })

  test('reads the disks every ten minutes, not at each look', async () => {
    const [host, store] = [machine(), memory()]
    const sampler = createSampler(host, store)
    for (const _ of repeat(242)) {
      await sampler.tick()
      host.advance(5)
    }
    expect(store.rows.filter(({ disks: read }) => read)).toHaveLength(3)
    expect(store.rows[0]?.disks).toEqual([{ mount: '/', size: 10, used: 5 }])
  })

  test('keeps the sample when the disks cannot be read', async () => {
    const [host, store] = [machine(), memory()]
    host.disks.mockRejectedValue(new Error('disk is gone'))
    const sampler = createSampler(host, store)
    await sampler.tick()
    host.advance(5)
    await sampler.tick()
    expect(store.rows).toHaveLength(1)
    expect(sampler.trouble()).toBe('disk is gone')
  })

  test('never throws, says why there are no samples, and recovers', async () => {
    const [host, store] = [machine(), memory()]
    const sampler = createSampler(host, {
      ...store,
      addSample: () => {
        throw new Error('disk is full')
      },
    })
    await sampler.tick()
    host.advance(5)
    await sampler.tick()
    expect(sampler.trouble()).toBe('disk is full')
    host.sample.mockRejectedValueOnce(new Error('no /proc'))
    await sampler.tick()
    expect(sampler.trouble()).toBe('no /proc')
    host.advance(60)
    await sampler.tick()
    expect(sampler.trouble()).toBeUndefined()
  })

  test('does not start a second look while one hangs', async () => {
    const hung = Promise.withResolvers<MachineSample>()
    const sample = vi.fn(() => hung.promise)
    const sampler = createSampler({ sample, disks }, memory())
    const ticks = [sampler.tick(), sampler.tick()]
    expect(sample).toHaveBeenCalledTimes(1)
    hung.resolve(machineAt(1))
    await Promise.all(ticks)
  })
})

describe('the timer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('looks every five seconds until it is stopped', async () => {
    const [host, store] = [machine(), memory()]
    const sampler = createSampler(host, store)
    sampler.start()
    sampler.start()
    for (const _ of repeat(4)) {
      host.advance(5)
      await vi.advanceTimersByTimeAsync(5_000)
    }
    expect(store.rows).toHaveLength(4)
    sampler.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(host.sample).toHaveBeenCalledTimes(5)
  })
})

describe('the history', () => {
  test('reads a day once and then only what is new', () => {
    const store = memory()
    store.rows.push(sampleAt(-3_600), sampleAt(-5))
    const history = createHistory(store)
    expect(history.read(NOON)).toHaveLength(2)
    store.rows.push(sampleAt(0))
    expect(history.read(NOON)).toHaveLength(3)
    expect(store.samplesSince.mock.calls).toEqual([[NOON - 86_400_000], [NOON - 5_000 + 1]])
  })

  test('keeps disk readings for a day and other samples for six hours', () => {
    const store = memory()
    const disk = [{ mount: '/', size: 1, used: 1 }]
    store.rows.push(
      sampleAt(-80_000),
      sampleAt(-80_000, { disks: disk }),
      sampleAt(-90_000, { disks: disk }),
      sampleAt(-20_000),
    )
    expect(
      createHistory(store)
        .read(NOON)
        .map(({ uptime }) => uptime),
    ).toEqual([-80_000, -20_000])
  })

  test('starts over when the clock was set back', () => {
    const store = memory()
    store.rows.push(sampleAt(0))
    const history = createHistory(store)
    history.read(NOON + 1_000)
    store.rows.push(sampleAt(5, { at: NOON - 3_600_000 }))
    expect(history.read(NOON - 3_599_000).some(({ uptime }) => uptime === 5)).toBe(true)
  })

  test('skips rows it does not understand', () => {
    expect(
      createHistory({ addSample: () => true, samplesSince: () => [{}, { at: 'x' }, sampleAt(0)] }).read(NOON),
    ).toHaveLength(1)
  })
})
