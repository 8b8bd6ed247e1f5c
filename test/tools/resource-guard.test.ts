import { expect, test } from 'vitest'
import * as z from 'zod'
import { createGuard } from '../../src/operations/guard.ts'
import { TOOLS } from '../../src/tools/index.ts'
import { resourceGuard } from '../../src/tools/resource-guard.ts'
import { fakeHost } from '../fakes/host.ts'
import { CONFIG } from '../guard/traces.ts'

async function called(change: (host: ReturnType<typeof fakeHost>) => unknown = () => undefined) {
  const host = fakeHost()
  change(host)
  const store = { addSample: () => true, samplesSince: () => [] }
  const clock = { now: () => host.now.at, monotonic: () => 0 }
  const guard = createGuard({
    host,
    store,
    clock,
    config: CONFIG,
    wait: async (ms) => host.advance(ms / 1_000),
  })
  const context = { powers: { guard }, signal: AbortSignal.timeout(5_000) }
  return resourceGuard.output.parse(await resourceGuard.run({}, context as never))
}

test('takes no arguments and refuses any', () => {
  expect(resourceGuard.input.safeParse({}).success).toBe(true)
  expect(resourceGuard.input.safeParse({ level: 'NORMAL' }).success).toBe(false)
})

test('only reads, and is in the catalogue', () => {
  expect(resourceGuard).toMatchObject({ effect: 'read', kind: 'observe' })
  expect(resourceGuard.action({})).toEqual({ target: 'stack' })
  expect(TOOLS).toContain(resourceGuard)
})

test('what the guard reports is what the output schema says, to the last key', async () => {
  const data = await called()
  expect(resourceGuard.output.safeParse({ ...(data as object), more: 1 }).success).toBe(false)
  expect(data).toMatchObject({
    level: 'NORMAL',
    predictive: { active: false, eta: null },
    cpu: 10,
    ram: 20,
    disks: [{ mount: '/' }],
    deploys_allowed: true,
    concurrency: 500,
    findings: [],
    measured_at: '2026-11-21T12:00:01Z',
  })
})

test('a cgroup, swap and pressure fit the schema too', async () => {
  const data = await called((host) => {
    host.now.swap = { total: 4e9, free: 1e9 }
    host.now.cgroup = {
      version: 2,
      cpu: { limit: 0.5, usage: 0, throttled: 0 },
      memory: { limit: 1e9, used: 8e8 },
    }
    host.now.pressure.cpu = { some: { avg10: 1, avg60: 2 }, full: null }
  })
  expect(data).toMatchObject({
    level: 'WARN',
    ram: 80,
    cgroup: { version: 2, cpu_cores: 0.5, memory_bytes: 1e9, memory_used_bytes: 8e8 },
    pressure: { cpu: { some_10s: 1, some_60s: 2, full_60s: null } },
  })
  expect((data as { why: string }).why).toContain("RAM of this container's limit 80 % > 75 %")
})

test('the text says the level, the reason, what is allowed and each disk, without JSON', async () => {
  const text = resourceGuard.render(await called())
  expect(text).toContain('The guard is NORMAL: CPU 10 %, RAM 20 %, measured 0 ms ago.')
  expect(text).toContain('Deploys are allowed; at most 500 agents.')
  expect(text).toContain('/: 42.1 %, inodes 10 %')
  expect(text).toContain('Top: postgres (7) CPU 3 % RAM 4 %')
  expect(text).not.toMatch(/[{}]/)
})

test('the text of bad news says what to do', async () => {
  const text = resourceGuard.render(
    await called((host) => Object.assign(host.now.memory, { available: 1e9 })),
  )
  expect(text).toContain('The guard is EMERGENCY: RAM 94 % > 92 %')
  expect(text).toContain('Pause everything that does not earn money')
  expect(text).toContain('Green when RAM stays below 65 % for a minute.')
  expect(text).toContain('Deploys are not allowed; at most 0 agents.')
})

test('its schemas can be published as JSON Schema', () => {
  expect(JSON.stringify(z.toJSONSchema(resourceGuard.output)).length).toBeLessThan(4_000)
})
