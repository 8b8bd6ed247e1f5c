import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { GuardSample } from '../../../src/guard/sample.ts'
import { createSampler } from '../../../src/guard/sampler.ts'
import type { SampleStore } from '../../../src/guard/store.ts'
import { openJournal } from '../../../src/journal/journal.ts'
import { openStateDir } from '../../../src/journal/state-dir.ts'
import { createGuard } from '../../../src/operations/guard.ts'
import { isFresh } from '../../../src/policy/facts.ts'
import { createHost } from '../../../src/systems/host/client.ts'
import { type FakeHost, fakeHost } from '../../fakes/host.ts'
import { CONFIG } from '../../guard/traces.ts'

type Busy = Parameters<FakeHost['advance']>[1]

const signal = () => AbortSignal.timeout(240_000)

function memory(): SampleStore & { rows: GuardSample[] } {
  const rows: GuardSample[] = []
  return {
    rows,
    addSample: (sample) => rows.push(sample),
    samplesSince: (at) => rows.filter((row) => row.at >= at),
  }
}

/** A guard on a fake machine whose time passes only while the guard waits, `busy` as told. */
function guarded({
  host = fakeHost(),
  store = memory(),
  busy = { cpu: 10 } as Busy,
  simulated = false,
} = {}) {
  const clock = { now: () => host.now.at, monotonic: () => host.now.uptime * 1_000 }
  const waited: number[] = []
  const wait = async (ms: number) => {
    waited.push(ms)
    host.advance(ms / 1_000, busy)
  }
  return { host, store, waited, guard: createGuard({ host, store, clock, config: CONFIG, wait, simulated }) }
}

/** Samples of the host every five seconds, made by the real sampler. */
async function sampleFor(
  host: FakeHost,
  store: SampleStore,
  seconds: number,
  each: (second: number) => Busy = () => ({}),
) {
  const sampler = createSampler(host, store)
  await sampler.tick()
  for (let second = 5; second <= seconds; second += 5) {
    host.advance(5, each(second))
    await sampler.tick()
  }
  expect(sampler.trouble()).toBeUndefined()
}

const ramAt = (host: FakeHost, percent: number) => {
  host.now.memory = { total: 16e9, available: 16e9 * (1 - percent / 100) }
}

describe('a process without samples', () => {
  test('answers after one look when the machine and its averages are calm', async () => {
    const { guard, waited } = guarded()
    const report = await guard.report(signal())
    expect(report).toMatchObject({
      level: 'NORMAL',
      basis: 'kernel',
      deploys_allowed: true,
      concurrency: 500,
      cpu: 10,
      ram: 20,
    })
    expect(waited).toEqual([1_000])
  })

  test('looks for fifteen seconds at most while nothing is settled', async () => {
    const host = fakeHost()
    host.now.load = [4, 4, 4]
    let look = 0
    const wait = async () => {
      look += 1
      host.advance(1, { cpu: look % 2 ? 90 : 20 })
    }
    const clock = { now: () => host.now.at, monotonic: () => 0 }
    const report = await createGuard({ host, store: memory(), clock, config: CONFIG, wait }).report(signal())
    expect(look).toBe(15)
    expect(report.basis).toBe('kernel')
  })

  test('is EMERGENCY on a machine that has been busy for minutes', async () => {
    const host = fakeHost()
    host.now.load = [9, 8, 6]
    const { guard } = guarded({ host, busy: { cpu: 100 } })
    expect(await guard.report(signal())).toMatchObject({
      level: 'EMERGENCY',
      deploys_allowed: false,
      concurrency: 0,
    })
  })

  test('fails, and does not say NORMAL, when the counters stand still', async () => {
    const host = fakeHost()
    const clock = { now: () => 0, monotonic: () => 0 }
    const guard = createGuard({ host, store: memory(), clock, config: CONFIG, wait: async () => undefined })
    await expect(guard.report(signal())).rejects.toMatchObject({ code: 'unavailable', applied: 'no' })
    await expect(guard.fact(signal())).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('fails when the machine cannot be read', async () => {
    const { guard, host } = guarded()
    host.broken.sample = new Error('no /proc here')
    await expect(guard.report(signal())).rejects.toThrow('no /proc here')
  })

  test('callers at the same moment share one measurement, and one that leaves does not end it', async () => {
    const { guard, waited } = guarded()
    const leaving = new AbortController()
    const left = guard.fact(leaving.signal)
    const stayed = guard.fact(signal())
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    expect((await stayed).value.level).toBe('NORMAL')
    expect(waited).toEqual([1_000])
  })
})

describe('a process with samples', () => {
  test('answers from them without waiting', async () => {
    const { guard, host, store, waited } = guarded()
    await sampleFor(host, store, 600)
    expect(await guard.report(signal())).toMatchObject({ level: 'NORMAL', basis: 'trend' })
    expect(waited).toEqual([])
  })

  test('says why, since when and what would make it green', async () => {
    const { guard, host, store } = guarded()
    ramAt(host, 81)
    await sampleFor(host, store, 600)
    host.advance(3)
    const report = await guard.report(signal())
    expect(report.why).toBe('The guard is WARN: RAM 81 % > 75 %, measured 3 s ago.')
    expect(report.hint).toContain('Green when RAM stays below 65 % for a minute.')
    expect(report).toMatchObject({ deploys_allowed: false, concurrency: 200 })
  })

  test('a leak stops deploys before it has crossed anything', async () => {
    const { guard, host, store } = guarded()
    await sampleFor(host, store, 150 * 60, (second) => {
      ramAt(host, 20 + Math.max(0, second / 60 - 102))
      return { cpu: 10 }
    })
    const report = await guard.report(signal())
    expect(report.level).toBe('NORMAL')
    expect(report.predictive.active).toBe(true)
    expect(Date.parse(report.predictive.eta ?? '') - host.now.at).toBeLessThan(10 * 60_000)
    expect(report).toMatchObject({ deploys_allowed: false, concurrency: 200 })
    const { value } = await guard.fact(signal())
    expect(value.predictive).toMatchObject({ active: true, reason: expect.stringContaining('passes 75 %') })
  })

  test('after a sleep it measures anew and does not answer from before', async () => {
    const { guard, host, store, waited } = guarded()
    await sampleFor(host, store, 600)
    host.advance(8 * 3_600)
    ramAt(host, 88)
    expect(await guard.report(signal())).toMatchObject({ level: 'CRITICAL', basis: 'kernel' })
    expect(waited.length).toBeGreaterThan(0)
  })

  test('after a reboot it does not answer from the boot before', async () => {
    const { guard, host, store } = guarded()
    ramAt(host, 94)
    await sampleFor(host, store, 600)
    host.now.bootId = 'next-boot'
    host.now.uptime = 60_000
    ramAt(host, 30)
    expect(await guard.report(signal())).toMatchObject({ level: 'NORMAL', basis: 'kernel' })
  })

  test('a fact is as old as its newest sample, and fresh by the clock of the rules', async () => {
    const { guard, host, store } = guarded()
    await sampleFor(host, store, 600)
    const sampled = host.now.at
    host.advance(4)
    const fact = await guard.fact(signal())
    expect(fact.at).toBe(sampled)
    expect(isFresh(fact, host.now.at)).toBe(true)
    expect(isFresh(fact, host.now.at + 40_000)).toBe(false)
  })

  test('a wall clock set ahead by an hour does not make an old sample of a young one', async () => {
    const { guard, host, store } = guarded()
    await sampleFor(host, store, 600)
    host.now.at += 3_600_000
    const fact = await guard.fact(signal())
    expect(isFresh(fact, host.now.at)).toBe(true)
  })
})

describe('what is missing is said', () => {
  test('disks and processes that cannot be read leave the level standing', async () => {
    const { guard, host } = guarded()
    host.broken = { disks: new Error('no mount table'), top: new Error('no ps') }
    const report = await guard.report(signal())
    expect(report).toMatchObject({ level: 'NORMAL', disks: [], top: [] })
    expect(report.findings).toEqual([
      'the disks could not be measured: no mount table',
      'the processes could not be listed: no ps',
    ])
    await expect(guard.diskFact(signal())).rejects.toThrow('no mount table')
  })

  test('deploys are not allowed on disks that nobody could look at', async () => {
    const { guard, host } = guarded()
    host.broken = { disks: new Error('no mount table') }
    expect((await guard.report(signal())).deploys_allowed).toBe(false)
  })

  test('a journal that cannot be read costs the trend and nothing else', async () => {
    const store = {
      addSample: () => undefined,
      samplesSince: () => {
        throw new Error('journal is damaged')
      },
    }
    const host = fakeHost()
    const clock = { now: () => host.now.at, monotonic: () => 0 }
    const guard = createGuard({ host, store, clock, config: CONFIG, wait: async () => host.advance(1) })
    const report = await guard.report(signal())
    expect(report).toMatchObject({ level: 'NORMAL', basis: 'kernel' })
    expect(report.findings).toEqual([
      'past samples could not be read, so there is no trend: journal is damaged',
    ])
    expect((await guard.diskFact(signal())).value).toEqual({ full: [], oomKills: [] })
  })

  test('iowait, steal, swap and standstill are findings of their own', async () => {
    const { guard, host } = guarded({ busy: { cpu: 10, iowait: 40, steal: 20 } })
    host.now.swap = { total: 4e9, free: 1e9 }
    host.now.pressure.memory = { some: { avg10: 50, avg60: 40 }, full: { avg10: 30, avg60: 25 } }
    const report = await guard.report(signal())
    expect(report).toMatchObject({ cpu: 10, iowait: 40, steal: 20, swap: 75, level: 'NORMAL' })
    expect(report.findings).toEqual([
      '40 % of CPU time waits for disks',
      '20 % of CPU time is taken by the hypervisor',
      'swap is 75 % used (1 GB left)',
      'all work stood still for memory 25 % of the last minute',
    ])
  })

  test('a full disk or a kill for want of memory stops deploys and is a fact for the rules', async () => {
    const { guard, host } = guarded()
    host.mounted = [{ mount: '/', size: 100e9, used: 98e9, available: 2e9, inodes: null }]
    host.now.uptime = 1_000
    host.now.oomKills = 2
    const report = await guard.report(signal())
    expect(report).toMatchObject({ level: 'NORMAL', deploys_allowed: false })
    expect(report.findings[0]).toBe('/ is 98 % full (2 GB left)')
    expect((await guard.diskFact(signal())).value).toEqual({
      full: ['/ is 98 % full (2 GB left)'],
      oomKills: [expect.stringContaining('2 out-of-memory kills within the last')],
    })
  })

  test('made-up numbers are labelled wherever they go', async () => {
    const { guard } = guarded({ simulated: true })
    const report = await guard.report(signal())
    expect(report.simulated).toBe(true)
    expect(report.why).toMatch(/^The simulated guard is NORMAL/)
    expect((await guard.fact(signal())).value.simulated).toBe(true)
  })
})

describe('with the journal', () => {
  async function journal() {
    const folder = await mkdtemp(join(tmpdir(), 'guard-'))
    const opened = openJournal(openStateDir(join(folder, 'state')))
    onTestFinished(async () => {
      opened.close()
      await rm(folder, { recursive: true })
    })
    return opened.samples
  }

  test("a fresh process knows the trend from another's samples", async () => {
    const samples = await journal()
    const { host } = guarded()
    await sampleFor(host, samples, 150 * 60, (second) => {
      ramAt(host, 20 + Math.max(0, second / 60 - 102))
      return { cpu: 10 }
    })
    const clock = { now: () => host.now.at, monotonic: () => 0 }
    const report = await createGuard({ host, store: samples, clock, config: CONFIG }).report(signal())
    expect(report).toMatchObject({ basis: 'trend', predictive: { active: true } })
  })

  test('two processes that sample side by side do not make two samples of one moment', async () => {
    const samples = await journal()
    const host = fakeHost()
    const [one, two] = [createSampler(host, samples), createSampler(host, samples)]
    for (let i = 0; i < 20; i++) {
      host.advance(2.5)
      await (i % 2 ? one : two).tick()
    }
    const kept = samples.samplesSince(0).map(({ at }) => at)
    expect(kept.every((at, i) => i === 0 || at - (kept[i - 1] ?? 0) >= 4_000)).toBe(true)
    expect(kept.length).toBeGreaterThan(7)
  })

  test('the real machine is measured, from the first look to the report', async () => {
    const guard = createGuard({
      host: createHost(),
      store: await journal(),
      clock: { now: Date.now, monotonic: () => performance.now() },
      config: CONFIG,
    })
    const report = await guard.report(AbortSignal.timeout(240_000))
    expect(report.ram_available_bytes).toBeGreaterThan(0)
    expect(report.disks.some(({ mount }) => mount === '/')).toBe(true)
    expect(report.top.length).toBeGreaterThan(0)
  })
})
