import { describe, expect, it } from 'vitest'
import { type ServiceKind, type ServiceOf, serviceSchema } from '../../../src/config/services.ts'
import { Secret } from '../../../src/core/secret.ts'
import { judgeCertificate } from '../../../src/stack/verdicts/certificate.ts'
import { judgeChroma } from '../../../src/stack/verdicts/chroma.ts'
import { judgeHttp } from '../../../src/stack/verdicts/http.ts'
import { judgeOllama } from '../../../src/stack/verdicts/ollama.ts'
import { judgeOpenclaw } from '../../../src/stack/verdicts/openclaw.ts'
import { judgePostgres } from '../../../src/stack/verdicts/postgres.ts'
import { judgeRedis } from '../../../src/stack/verdicts/redis.ts'
import { judgeTcp } from '../../../src/stack/verdicts/tcp.ts'
import { judgeTelegram } from '../../../src/stack/verdicts/telegram.ts'
import type { CertificateLook } from '../../../src/systems/certificate/port.ts'
import type { HttpLook } from '../../../src/systems/http/port.ts'
import type { OllamaLook } from '../../../src/systems/ollama/port.ts'
import type { OpenclawLook } from '../../../src/systems/openclaw/port.ts'
import type { PostgresLook } from '../../../src/systems/postgres/port.ts'
import type { RedisLook } from '../../../src/systems/redis/port.ts'

/** A service as the configuration makes it, with its defaults. */
function service<K extends ServiceKind>(kind: K, rest: object = {}): ServiceOf<K> {
  const url = kind === 'postgres' ? 'postgres://h/db' : kind === 'redis' ? 'redis://h' : 'http://h/'
  const address = kind === 'tcp' || kind === 'certificate' ? { host: 'h', port: 443 } : { url }
  const own = kind === 'telegram' ? { token: new Secret('1:a') } : address
  return serviceSchema.parse({ kind, ...own, ...rest }) as ServiceOf<K>
}

const LOOK = { asked: 'a question', latencyMs: 3 }

describe('postgres', () => {
  const look = (used: number, rest: Partial<PostgresLook> = {}): PostgresLook => ({
    ...LOOK,
    version: '15.9',
    inRecovery: false,
    connections: { used, max: 103, reserved: 3 },
    ...rest,
  })

  it('is healthy with room for connections, and says how many are used', () => {
    expect(judgePostgres(service('postgres'), look(89))).toEqual({
      status: 'healthy',
      evidence: {
        asked: 'a question',
        answered: '1 in 3 ms, PostgreSQL 15.9, primary, 89 of 100 connections',
      },
      findings: [],
    })
  })

  it('is degraded once its connections reach the limit', () => {
    const { status, findings } = judgePostgres(service('postgres'), look(90))
    expect(status).toBe('degraded')
    expect(findings).toEqual([expect.stringContaining('90 of 100 connections are used (90 %')])
    expect(judgePostgres(service('postgres', { max_connections_used: 50 }), look(50)).status).toBe('degraded')
  })

  it('states recovery as a fact and not as a fault', () => {
    const judged = judgePostgres(service('postgres'), look(1, { inRecovery: true }))
    expect(judged.status).toBe('healthy')
    expect(judged.evidence.answered).toContain('in recovery')
  })
})

describe('redis', () => {
  const MB = 1_048_576
  const look = (rest: Partial<RedisLook> = {}): RedisLook => ({
    ...LOOK,
    version: '7.0.15',
    role: 'master',
    loading: false,
    memory: { used: MB, max: 0, policy: 'noeviction' },
    lastSaveOk: true,
    aof: { enabled: false, lastWriteOk: true },
    ...rest,
  })
  const status = (rest: Partial<RedisLook>, config: object = {}) =>
    judgeRedis(service('redis', config), look(rest)).status

  it('is healthy without a memory limit', () => {
    expect(judgeRedis(service('redis'), look())).toMatchObject({ status: 'healthy', findings: [] })
  })

  it('is degraded over its share of maxmemory, and at it not yet', () => {
    expect(status({ memory: { used: 90 * MB, max: 100 * MB, policy: 'noeviction' } })).toBe('healthy')
    const judged = judgeRedis(
      service('redis'),
      look({ memory: { used: 91 * MB, max: 100 * MB, policy: 'noeviction' } }),
    )
    expect(judged).toMatchObject({
      status: 'degraded',
      findings: [expect.stringContaining('it refuses writes')],
    })
  })

  it('is not degraded by a full cache when the limit says that full is fine', () => {
    const memory = { used: 100 * MB, max: 100 * MB, policy: 'allkeys-lru' }
    expect(judgeRedis(service('redis'), look({ memory })).hint).toContain('max_memory_used: 100')
    expect(status({ memory }, { max_memory_used: 100 })).toBe('healthy')
  })

  it('is down while it loads or serves nothing', () => {
    expect(status({ loading: true })).toBe('down')
    expect(
      status({ refusal: "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'." }),
    ).toBe('down')
  })

  it('is degraded when it refuses writes, cannot save, or lost its primary', () => {
    expect(status({ refusal: 'MISCONF Redis is configured to save RDB snapshots' })).toBe('degraded')
    expect(status({ lastSaveOk: false })).toBe('degraded')
    expect(status({ aof: { enabled: true, lastWriteOk: false } })).toBe('degraded')
    expect(status({ role: 'slave', replication: { linkUp: false, primary: 'h:1' } })).toBe('degraded')
    expect(status({ role: 'slave', replication: { linkUp: true, primary: 'h:1' } })).toBe('healthy')
  })
})

describe('chroma', () => {
  it('is healthy on API v2', () => {
    const judged = judgeChroma(service('chroma'), { ...LOOK, api: 'v2', version: '1.0.0', collections: 3 })
    expect(judged).toMatchObject({
      status: 'healthy',
      evidence: { answered: expect.stringContaining('3 collections') },
    })
  })

  it('of a wrong version is degraded and not down, and both versions are named', () => {
    const judged = judgeChroma(service('chroma'), { ...LOOK, api: 'v1', version: '0.4.24', v2Status: 404 })
    expect(judged.status).toBe('degraded')
    expect(judged.findings[0]).toMatch(/API v1 \(Chroma 0\.4\.24\).*API v2/)
    const newer = judgeChroma(service('chroma'), { ...LOOK, api: 'other', version: 'unknown', v2Status: 410 })
    expect(newer).toMatchObject({ status: 'degraded', findings: [expect.stringContaining('HTTP 410')] })
  })
})

describe('ollama', () => {
  const look = (rest: Partial<OllamaLook> = {}): OllamaLook => ({
    ...LOOK,
    models: ['llama3.2:latest', 'qwen3:4b', 'registry.example:5000/own/model:latest'],
    loaded: [{ name: 'qwen3:4b', bytes: 4 * 1_073_741_824, vramBytes: 0 }],
    ...rest,
  })
  const judge = (models: string[], rest: Partial<OllamaLook> = {}) =>
    judgeOllama(service('ollama', { models }), look(rest))

  it.each(['llama3.2', 'llama3.2:latest', 'qwen3:4b', 'registry.example:5000/own/model'])(
    'finds the expected model %s',
    (model) => {
      expect(judge([model]).status).toBe('healthy')
    },
  )

  it.each(['qwen3', 'qwen3:8b', 'llama3', 'registry.example:5000/own'])(
    'misses the expected model %s',
    (model) => {
      expect(judge([model])).toMatchObject({
        status: 'degraded',
        findings: [`the expected model ${model} is not there`],
        hint: `fetch it: ollama pull ${model}`,
      })
    },
  )

  it('says what is loaded and how much memory it takes', () => {
    expect(judge([]).evidence.answered).toContain('qwen3:4b 4 GB (0 GB on the GPU)')
  })

  it('is degraded and not down when a deep look meets a queue', () => {
    const judged = judge([], { generated: { outcome: 'busy', model: 'qwen3:4b', answered: 'HTTP 503' } })
    expect(judged).toMatchObject({ status: 'degraded', findings: [expect.stringContaining('busy')] })
    expect(judge([], { generated: { outcome: 'nothing_loaded' } }).status).toBe('healthy')
    expect(judge([], { generated: { outcome: 'answered', model: 'qwen3:4b', ms: 80 } }).status).toBe(
      'healthy',
    )
  })
})

describe('http', () => {
  const look = (status: number, rest: Partial<HttpLook> = {}): HttpLook => ({
    ...LOOK,
    status,
    contentType: 'text/plain',
    ...rest,
  })
  const status = (code: number, config: object = {}) => judgeHttp(service('http', config), look(code)).status

  it.each<[number, string]>([
    [200, 'healthy'],
    [204, 'healthy'],
    [301, 'degraded'],
    [401, 'unknown'],
    [403, 'unknown'],
    [404, 'down'],
    [429, 'degraded'],
    [500, 'down'],
    [503, 'down'],
  ])('HTTP %i is %s when nothing else is said', (code, verdict) => {
    expect(status(code)).toBe(verdict)
  })

  it('is healthy with exactly the configured status', () => {
    expect(status(302, { status: 302 })).toBe('healthy')
    expect(status(401, { status: 401 })).toBe('healthy')
    expect(status(200, { status: 204 })).toBe('down')
  })

  it('names where a redirect points', () => {
    const judged = judgeHttp(service('http'), look(302, { location: 'http://h/login' }))
    expect(judged.findings[0]).toContain('http://h/login')
  })

  const body = (text: string, truncated = false) => ({ body: { text, truncated } })

  it('is down without the expected text', () => {
    const expected = service('http', { body: { contains: 'all good' } })
    expect(judgeHttp(expected, look(200, body('yes, all good'))).status).toBe('healthy')
    expect(judgeHttp(expected, look(200, body('nothing', true)))).toMatchObject({
      status: 'down',
      findings: [expect.stringContaining('within its first MB')],
    })
  })

  it.each<[string, string, unknown, string]>([
    ['{"status":"ok"}', 'status', 'ok', 'healthy'],
    ['{"a":{"b":[{"c":true}]}}', 'a.b.0.c', true, 'healthy'],
    ['{"count":3}', 'count', 3, 'healthy'],
    ['{"count":"3"}', 'count', 3, 'down'],
    ['{"status":"degraded"}', 'status', 'ok', 'down'],
    ['{}', 'status', 'ok', 'down'],
    ['{"a":null}', 'a.b', 'ok', 'down'],
    ['<html>', 'status', 'ok', 'down'],
    [`{"status":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'status', 'ok', 'down'],
    ['{}', 'constructor.name', 'Object', 'down'],
    ['{"items":[1,2]}', 'items.length', 2, 'healthy'],
  ])('judges %.40s by %s = %j as %s', (text, json, equals, verdict) => {
    expect(judgeHttp(service('http', { body: { json, equals } }), look(200, body(text))).status).toBe(verdict)
  })

  it('quotes a body in one short line', () => {
    const judged = judgeHttp(
      service('http', { body: { contains: 'x' } }),
      look(200, body(`\u001b[2J\n${'A'.repeat(5000)}`)),
    )
    expect(judged.findings[0]?.length).toBeLessThan(250)
    expect(judged.findings[0]).not.toMatch(/[\n\u001b]/)
  })
})

describe('tcp', () => {
  it('is unknown when nothing is expected: a connection proves nothing', () => {
    const judged = judgeTcp(service('tcp'), { ...LOOK, answer: null })
    expect(judged).toMatchObject({ status: 'unknown', hint: expect.stringContaining('expect') })
  })

  it('is healthy with the expected answer and down with another', () => {
    const expected = service('tcp', { expect: '+PONG' })
    expect(judgeTcp(expected, { ...LOOK, answer: '+PONG\r\n' }).status).toBe('healthy')
    expect(judgeTcp(expected, { ...LOOK, answer: '-ERR' }).status).toBe('down')
    expect(judgeTcp(expected, { ...LOOK, answer: '' }).findings[0]).toContain('it said nothing')
  })
})

describe('certificate', () => {
  const DAY = 86_400_000
  const NOW = Date.parse('2026-06-15T12:00:00Z')
  const look = (from: number, to: number, rest: Partial<CertificateLook> = {}): CertificateLook => ({
    ...LOOK,
    subject: 'CN=h',
    issuer: 'CN=CA',
    validFrom: NOW + from * DAY,
    validTo: NOW + to * DAY,
    selfSigned: false,
    chainProblem: null,
    hostProblem: null,
    ...rest,
  })
  const judge = (seen: CertificateLook, config: object = {}) =>
    judgeCertificate(service('certificate', config), seen, NOW)

  it.each<[number, number, string]>([
    [-1, 90, 'healthy'],
    [-1, 14, 'healthy'],
    [-1, 13.9, 'degraded'],
    [-90, -1, 'down'],
    [1, 90, 'down'],
  ])('valid from day %d to day %d is %s', (from, to, verdict) => {
    expect(judge(look(from, to)).status).toBe(verdict)
  })

  it('warns as early as configured', () => {
    expect(judge(look(-1, 20), { warn: '30d' })).toMatchObject({
      status: 'degraded',
      findings: ['it expires in 20 d, on 2026-07-05 (the limit is 30 d)'],
    })
  })

  it('is degraded when clients will not trust it', () => {
    const distrusted = judge(look(-1, 90, { selfSigned: true, chainProblem: 'DEPTH_ZERO_SELF_SIGNED_CERT' }))
    expect(distrusted).toMatchObject({
      status: 'degraded',
      findings: [expect.stringContaining('self-signed')],
    })
    expect(judge(look(-1, 90, { hostProblem: 'another host' })).status).toBe('degraded')
  })

  it('that is expired says everything else that is wrong too', () => {
    expect(judge(look(-90, -2, { hostProblem: 'another host' }))).toMatchObject({
      status: 'down',
      findings: ['it expired 2 d ago, on 2026-06-13', expect.stringContaining('another host')],
    })
  })
})

describe('telegram', () => {
  it('is healthy with a bot and down with a dead token', () => {
    expect(judgeTelegram(service('telegram'), { ...LOOK, alive: true, username: 'bot' }).status).toBe(
      'healthy',
    )
    expect(
      judgeTelegram(service('telegram'), { ...LOOK, alive: false, answered: '401 Unauthorized' }),
    ).toMatchObject({
      status: 'down',
      findings: ['the bot token is dead: every alert through it is silent'],
    })
  })
})

describe('openclaw', () => {
  const own = (...names: string[]) => ({
    counted: true as const,
    own: names.map((name) => ({ name, enabled: true })),
  })
  const look = (rest: Partial<OpenclawLook> = {}): OpenclawLook => ({
    ...LOOK,
    ready: true,
    failing: [],
    automations: null,
    ...rest,
  })
  const judge = (jobs: number | undefined, rest: Partial<OpenclawLook>) =>
    judgeOpenclaw(service('openclaw', { jobs }), look(rest))

  it('is down while it is not ready, with what fails', () => {
    expect(judge(1, { ready: false, failing: ['cron'], automations: own('a') })).toMatchObject({
      status: 'down',
      findings: ['the gateway is not ready, failing: cron'],
    })
  })

  it('is healthy with the expected number of automations, or without an expectation', () => {
    expect(judge(2, { automations: own('a', 'b') }).status).toBe('healthy')
    expect(judge(undefined, {}).status).toBe('healthy')
    expect(judge(0, { automations: own() }).status).toBe('healthy')
  })

  it.each<[number, string[]]>([
    [3, ['a', 'b']],
    [1, ['a', 'b']],
  ])('is degraded when %i are expected and %j are there', (jobs, names) => {
    expect(judge(jobs, { automations: own(...names) })).toMatchObject({
      status: 'degraded',
      findings: [expect.stringContaining(names.join(', '))],
    })
  })

  it('does not count a disabled automation', () => {
    const automations = {
      counted: true as const,
      own: [
        { name: 'a', enabled: true },
        { name: 'b', enabled: false },
      ],
    }
    expect(judge(2, { automations })).toMatchObject({
      status: 'degraded',
      findings: [expect.stringContaining('disabled: b')],
    })
  })

  it('is unknown, never healthy, when its automations could not be counted', () => {
    expect(
      judge(9, { automations: { counted: false, why: 'no command line', hint: 'install it' } }),
    ).toMatchObject({
      status: 'unknown',
      hint: 'install it',
    })
    expect(judge(9, { automations: null }).status).toBe('unknown')
  })

  it('names no more than a few of very many', () => {
    const names = Array.from({ length: 500 }, (_, index) => `job-${index}`)
    expect(judge(1, { automations: own(...names) }).findings[0]).toMatch(/job-19 and 480 more$/)
  })
})
