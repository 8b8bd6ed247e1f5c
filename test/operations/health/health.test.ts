import { describe, expect, test } from 'vitest'
import { SERVICE_KINDS, type Service, serviceSchema } from '../../../src/config/services.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { ProbeError } from '../../../src/core/probe.ts'
import { createHealth, type HealthOptions } from '../../../src/operations/health/health.ts'
import { createMemoryLooks } from '../../../src/operations/health/history.ts'
import { KIND_NAMES } from '../../../src/operations/health/names.ts'
import type { Pm2Look } from '../../../src/systems/process/port.ts'
import { fine, httpOnly, httpServices, probesWith } from '../../fakes/probes.ts'

const never = new AbortController().signal

const STACK = {
  postgres: {},
  redis: {},
  crm: { depends_on: ['postgres'], recover: { pm2: 'crm' } },
  web: { depends_on: ['crm', 'redis'] },
}

/** A stack in which the named services refuse connections. */
function stackWith(down: readonly string[], more: Partial<HealthOptions> = {}) {
  const asked: string[] = []
  const probes = httpOnly(async (name) => {
    asked.push(name)
    if (down.includes(name)) throw new ProbeError('refused', `GET at ${name}`, 'ECONNREFUSED')
    return fine()
  })
  const health = createHealth({
    services: httpServices(STACK),
    probes,
    looks: createMemoryLooks(),
    clock: systemClock,
    ...more,
  })
  return { health, asked }
}

describe('a failing dependency', () => {
  test('is the root, its dependents are consequences, and the report says what to do', async () => {
    const report = await stackWith(['postgres', 'crm']).health.check({}, never)
    expect(report).toMatchObject({ verdict: 'down', roots: ['postgres'], affected: ['crm'], causes: [] })
    const [postgres, redis, crm] = report.services
    expect(postgres).toMatchObject({ root: 'postgres', affects: ['crm', 'web'], runbook: 'http-down' })
    expect(redis).toMatchObject({ status: 'healthy', root: null, affects: [] })
    expect(crm).toMatchObject({ root: 'postgres', affects: ['web'] })
    expect(crm?.hint).toBe('it comes from postgres: repair that first; it comes back with: pm2 restart crm')
    expect(report.summary).toBe(
      'postgres is down (root); takes crm with it; puts web at risk. 2 of 4 healthy.',
    )
  })

  test('is found when only its consequence was asked for', async () => {
    const report = await stackWith(['postgres', 'crm']).health.check({ services: ['crm'] }, never)
    expect(report.services.map(({ name }) => name)).toEqual(['crm'])
    expect(report.services[0]?.root).toBe('postgres')
    expect(report.causes).toMatchObject([{ name: 'postgres', status: 'down', root: 'postgres' }])
    expect(report.summary).toBe(
      'postgres is down (root); takes crm with it; puts web at risk. 0 of 1 healthy.',
    )
  })

  test('does not spoil the verdict on a service that works without it', async () => {
    const report = await stackWith(['postgres']).health.check({ services: ['crm'] }, never)
    expect(report.verdict).toBe('healthy')
    expect(report.causes).toMatchObject([{ name: 'postgres' }])
  })
})

describe('a selection', () => {
  test('by name asks those and what they need, and nothing else', async () => {
    const { health, asked } = stackWith([])
    const report = await health.check({ services: ['crm', 'crm'] }, never)
    expect(asked.sort()).toEqual(['crm', 'postgres'])
    expect(report.summary).toBe('crm is healthy.')
  })

  test.each([
    [{ services: ['crn', 'web'] }, 'There is no service "crn".', 'known services: postgres, redis, crm, web'],
    [{ services: ['__proto__'] }, 'There is no service "__proto__".', 'known services'],
    [{ services: ['a\u001b[2J'] }, 'There is no service "a\\u001b[2J".', 'known services'],
    [{ services: [] }, 'No service is named.', 'leave the names out'],
    [{ kinds: ['redis' as const] }, 'There is no service of kind redis.', 'kinds with services: http'],
    [{ kinds: [] }, 'No kind is named.', 'leave the kinds out'],
  ])('that nothing matches is refused with what there is: %j', async (selection, message, hint) => {
    const refusal = await stackWith([])
      .health.check(selection, never)
      .catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'invalid_input', applied: 'no', message })
    expect((refusal as { hint: string }).hint).toContain(hint)
  })

  test('by name and kind leaves nothing out silently', async () => {
    const services: Record<string, Service> = {
      ...httpServices({ web: {} }),
      box: serviceSchema.parse({ kind: 'container', container: 'box' }),
    }
    const { health } = stackWith([], { services })
    expect((await health.check({ kinds: ['http'] }, never)).services.map(({ name }) => name)).toEqual(['web'])
    await expect(health.check({ kinds: ['http'], services: ['web', 'box'] }, never)).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'Not of kind http: box.',
    })
  })
})

describe('what is not known is never healthy', () => {
  test('a disabled service is unknown and says why', async () => {
    const disabled = [{ name: 'mail', why: 'the variable MAIL_URL is not set', hint: 'set MAIL_URL' }]
    const report = await stackWith([], { disabled }).health.check({}, never)
    expect(report.verdict).toBe('unknown')
    expect(report.services.at(-1)).toMatchObject({
      name: 'mail',
      kind: 'disabled',
      status: 'unknown',
      findings: ['it is disabled and not looked at: the variable MAIL_URL is not set'],
      hint: 'set MAIL_URL',
    })
    expect(report.summary).toBe('mail cannot be judged. 4 of 5 healthy.')
  })

  test('a stack without services is unknown', async () => {
    const report = await stackWith([], { services: {} }).health.check({}, never)
    expect(report).toMatchObject({ verdict: 'unknown', services: [] })
    expect(report.hint).toContain('operator init')
  })

  test.each([
    ['resolver', 'unknown'],
    ['auth', 'unknown'],
    ['no_way', 'unknown'],
    ['forbidden', 'unknown'],
    ['refused', 'down'],
    ['timeout', 'down'],
    ['protocol', 'down'],
    ['missing', 'down'],
    ['not_ready', 'down'],
  ] as const)('a fault of the sort %s is %s', async (fault, status) => {
    const probes = httpOnly(() =>
      Promise.reject(new ProbeError(fault, 'GET', 'nothing', { hint: 'do this' })),
    )
    const report = await stackWith([], { services: httpServices({ web: {} }), probes }).health.check(
      {},
      never,
    )
    expect(report.services[0]).toMatchObject({ status, hint: 'do this' })
    expect(report.services[0]?.findings).toHaveLength(1)
  })

  test('unknown is worse than healthy and better than degraded', async () => {
    const verdict = async (...latencies: (number | undefined)[]) => {
      const services = httpServices(
        Object.fromEntries(latencies.map((_, n) => [`s${n}`, { max_latency: '1s' }])),
      )
      const probes = httpOnly(async (name) => {
        const latencyMs = latencies[Number(name.slice(1))]
        if (latencyMs === undefined) throw new ProbeError('resolver', 'GET', 'EAI_AGAIN')
        return fine({ latencyMs })
      })
      return (await stackWith([], { services, probes }).health.check({}, never)).verdict
    }
    expect(await verdict(1, undefined)).toBe('unknown')
    expect(await verdict(1, undefined, 5_000)).toBe('degraded')
  })
})

describe('a crash loop that looks online', () => {
  const services = { worker: serviceSchema.parse({ kind: 'pm2', process: 'worker' }) }
  const look = (restarts: number): Pm2Look => ({
    asked: 'pm2 jlist',
    latencyMs: 1,
    instances: [{ id: 0, status: 'online', pid: 1, restarts, unstableRestarts: 0, startedAt: 0 }],
  })
  const at = (now: number, restarts: number, looks = createMemoryLooks()) =>
    createHealth({
      services,
      probes: probesWith({ pm2: { look: async () => look(restarts) } }),
      looks,
      clock: { now: () => now, monotonic: () => now },
    })

  test('shows by its restart count, also to a process that has only just started', async () => {
    const looks = createMemoryLooks()
    expect((await at(1_000_000, 3, looks).check({}, never)).verdict).toBe('healthy')
    const report = await at(1_040_000, 10, looks).check({}, never)
    expect(report.services[0]).toMatchObject({
      status: 'degraded',
      findings: ['restarted 7 times in the last 40 s: a crash loop that looks online'],
    })
  })

  test('is missed and admitted when the books are closed', async () => {
    const closed = {
      lastLook: () => {
        throw new Error('disk I/O error')
      },
      saveLook: () => {
        throw new Error('database or disk is full')
      },
    }
    const report = await at(1_000_000, 3, closed).check({}, never)
    expect(report.services[0]?.status).toBe('healthy')
    expect(report.services[0]?.evidence.answered).toContain('earlier looks could not be read or kept')
  })

  test.each([[undefined], [null], [{ marks: 'x' }], [{ marks: [{ at: 'NaN' }] }], ['[]']])(
    'does not trip over books that hold %j',
    async (junk) => {
      const looks = { lastLook: () => ({ look: junk }), saveLook: () => undefined }
      expect((await at(1_000_000, 3, looks).check({}, never)).verdict).toBe('healthy')
    },
  )
})

test('every kind of the configuration can be named and looked at', async () => {
  expect([...KIND_NAMES].sort()).toEqual([...SERVICE_KINDS].sort())
})
