import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CpuTimes } from '../../src/core/machine.ts'
import { asSample, between } from '../../src/guard/sample.ts'
import { machineAt, sampleAt } from './traces.ts'

const REST: CpuTimes = { user: 0, nice: 0, system: 0, idle: 0, iowait: 0, irq: 0, softirq: 0, steal: 0 }
const later = (cpu: Partial<CpuTimes>, more = {}) => machineAt(1_005, { cpu: { ...REST, ...cpu }, ...more })
const before = machineAt(1_000, { cpu: REST })

test('tells work, waiting for disks and what the hypervisor takes apart', () => {
  const sample = between(
    before,
    later({ user: 100, nice: 50, system: 100, irq: 25, softirq: 25, idle: 300, iowait: 250, steal: 150 }),
  )
  expect(sample).toMatchObject({ cpu: 30, iowait: 25, steal: 15 })
})

test('ninety percent of waiting for disks is not ninety percent of CPU', () => {
  expect(between(before, later({ user: 50, idle: 50, iowait: 900 }))).toMatchObject({ cpu: 5, iowait: 90 })
})

test('RAM is what is not available, so a warm cache is not used memory', () => {
  const sample = between(before, later({ idle: 1 }, { memory: { total: 100e9, available: 70e9 } }))
  expect(sample).toMatchObject({ ram: 30, ramScope: 'machine' })
})

test('does not mix two boots, two numbers of CPUs, or the two sides of a gap', () => {
  expect(between(before, later({ idle: 1 }, { bootId: 'boot-b' }))).toBeUndefined()
  expect(between(before, later({ idle: 1 }, { cores: 4 }))).toBeUndefined()
  expect(between(before, { ...later({ idle: 1 }), uptime: 1_031 })).toBeUndefined()
  expect(between(before, { ...later({ idle: 1 }), uptime: 1_000 })).toBeUndefined()
  expect(between(before, later({}))).toBeUndefined()
  expect(between(before, later({ idle: 1 }))).toBeDefined()
})

test('a wall clock that jumps does not matter', () => {
  expect(between(before, later({ idle: 1 }, { at: 5 }))).toMatchObject({ at: 5, cpu: 0 })
})

test('inside a container its own limits count where they are tighter', () => {
  const group = (usage: number, used: number) => ({
    version: 2 as const,
    cpu: { limit: 0.5, usage, throttled: 0 },
    memory: { limit: 1e9, used },
  })
  const start = machineAt(1_000, { cpu: REST, cgroup: group(10, 0.1e9) })
  const busy = later({ user: 10, idle: 990 }, { cgroup: group(12, 0.9e9) })
  expect(between(start, busy)).toMatchObject({
    cpu: 80,
    cpuScope: 'cgroup',
    ram: 90,
    ramScope: 'cgroup',
    cores: 0.5,
  })
  const host = later(
    { user: 990, idle: 10 },
    { memory: { total: 16e9, available: 0.5e9 }, cgroup: group(10.1, 0.1e9) },
  )
  expect(between(start, host)).toMatchObject({ cpu: 99, cpuScope: 'machine', ram: 96.9, ramScope: 'machine' })
})

test('a limit that has just been changed is not compared with what was used under the old one', () => {
  const group = (limit: number, usage: number) => ({
    version: 2 as const,
    cpu: { limit, usage, throttled: 0 },
    memory: null,
  })
  const start = machineAt(1_000, { cpu: REST, cgroup: group(0.5, 10) })
  expect(between(start, later({ idle: 1 }, { cgroup: group(4, 12) }))).toMatchObject({
    cpu: 0,
    cpuScope: 'machine',
  })
})

test('whatever the counters do, shares stay within 0 and 100 and never pass 100 together', () => {
  const times = fc.record(
    Object.fromEntries(Object.keys(REST).map((name) => [name, fc.nat(1e9)])),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<CpuTimes>
  fc.assert(
    fc.property(times, times, fc.nat(1e9), (a, b, available) => {
      const sample = between(
        { ...before, cpu: a },
        later(b, { memory: { total: 5e8, available: Math.min(available, 5e8) } }),
      )
      if (!sample) return
      for (const share of [sample.cpu, sample.iowait, sample.steal, sample.ram]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(100)
      }
      expect(sample.cpu + sample.iowait + sample.steal).toBeLessThanOrEqual(100.2)
    }),
  )
})

test('a row that is no sample is not believed', () => {
  const good = sampleAt(1_000)
  expect(asSample(JSON.parse(JSON.stringify(good)))).toEqual(good)
  for (const broken of [
    {},
    { ...good, uptime: undefined },
    { ...good, cpu: '12' },
    { ...good, ram: Number.NaN },
    { ...good, bootId: 7 },
    [],
  ]) {
    expect(asSample(broken)).toBeUndefined()
  }
})
