import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findConfig, loadConfig } from '../../src/config/load.ts'
import { knownValues } from '../../src/config/secrets.ts'
import { SERVICE_KINDS } from '../../src/config/services.ts'
import type { OperatorError } from '../../src/core/errors.ts'
import { graphProblems } from '../../src/stack/graph-problems.ts'
import { keysOf } from './schema-keys.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'operator-config-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const BASE = 'version: 1\nenvironment: test\nactors: { operator: { role: operator } }\n'
const EXAMPLE = new URL('../../operator.example.yaml', import.meta.url).pathname

function load(yaml: string, env: Record<string, string> = {}) {
  const file = join(dir, 'operator.yaml')
  writeFileSync(file, yaml)
  return loadConfig(file, env, graphProblems)
}
function problem(yaml: string, env: Record<string, string> = {}): OperatorError {
  try {
    load(yaml, env)
  } catch (error) {
    return error as OperatorError
  }
  throw new Error('It loaded.')
}

describe('the example', () => {
  const env = {
    DATABASE_URL: 'postgres://app:pw-of-the-app@127.0.0.1/app',
    MANAGER_TOKEN: 'a-manager-token',
    CRM_HEALTH_KEY: 'a-health-key',
    TELEGRAM_BOT_TOKEN: '1:AAA',
  }

  test('loads as it stands, and nothing is left out when its variables are set', () => {
    const { config, disabled } = loadConfig(EXAMPLE, env, graphProblems)
    expect(disabled).toEqual([])
    expect(new Set(Object.values(config.services).map(({ kind }) => kind))).toEqual(new Set(SERVICE_KINDS))
  })

  test('names every key that the schema knows', () => {
    const text = readFileSync(EXAMPLE, 'utf8')
      .replace(/^( *)# ([a-z_]+:)/gm, '$1$2')
      .replace(/^( *)# {3}([a-z_]+:)/gm, '$1  $2')
    const missing = [...keysOf()].filter((key) => !new RegExp(`(^|[\\s{,])${key}:`, 'm').test(text))
    expect(keysOf().size).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  test("its documented defaults are the schema's", () => {
    const whole = parse(readFileSync(EXAMPLE, 'utf8')) as { guard: unknown; http: object }
    const { config } = load(BASE)
    expect(config.http).toEqual(whole.http)
    expect(config.guard).toEqual(loadConfig(EXAMPLE, env).config.guard)
  })
})

test('a missing variable leaves out only the entry that needs it, and says what would bring it back', () => {
  const { config, disabled } = load(
    `${BASE}services:\n  db: { kind: postgres, url: "\${env:DB}" }\n  redis: { kind: redis, url: redis://127.0.0.1:1, depends_on: [db] }\n`,
  )
  expect(Object.keys(config.services)).toEqual(['redis'])
  expect(disabled).toEqual([
    {
      section: 'services',
      name: 'db',
      why: 'the variable DB is not set',
      hint: expect.stringContaining('set DB'),
    },
  ])
})

test('an actor whose token is missing is left out: it never becomes an actor without a token', () => {
  const { config } = load(
    `${BASE.replace('operator: { role: operator }', 'operator: { role: operator }, boss: { role: manager, token: "${env:T}" }')}`,
  )
  expect(Object.keys(config.actors)).toEqual(['operator'])
})

test('a literal token is refused: no secret stands in this file', () => {
  const error = problem(BASE.replace('role: operator', 'role: operator, token: my-literal-token'))
  expect(error.message).toContain('actors.operator.token')
  expect(error.message).not.toContain('my-literal-token')
})

test('unknown keys are errors with their path', () => {
  expect(problem(`${BASE}guard: { warn: { cpu: 70, disk: 9 } }\n`).message).toContain(
    'guard.warn.disk: there is no such key',
  )
})

test.each([
  ['environment: [1]', 'environment'],
  ['services: { a: { kind: nope } }', 'services.a.kind'],
  ['services: { a: { kind: http, url: ftp://x } }', 'services.a.url'],
  ['services: { a: { kind: http, url: http://x, timeout: 5 } }', 'services.a.timeout'],
  ['services: { a: { kind: http, url: http://x, timeout: 5 min } }', 'services.a.timeout'],
  ['services: { "-a": { kind: http, url: http://x } }', 'services.-a'],
  ['services: { a: { kind: container, container: "--help" } }', 'services.a.container'],
  ['services: { a: { kind: http, url: http://x, depends_on: [ghost] } }', 'ghost'],
  [
    'services: { a: { kind: http, url: http://x, depends_on: [b] }, b: { kind: http, url: http://x, depends_on: [a] } }',
    'a',
  ],
  [
    'deployments: { a: { kind: process, dir: a, start: [x], supervisor: { pm2: a, systemd: b } } }',
    'deployments.a.supervisor',
  ],
  [
    'deployments: { a: { kind: process, dir: a, start: [x], supervisor: { systemd: "-M" } } }',
    'deployments.a.supervisor',
  ],
  ['deployments: { a: { kind: process, dir: a, start: [x], drain: 10 } }', 'deployments.a.drain'],
  [
    'deployments: { a: { kind: container, container: w }, b: { kind: container, container: w } }',
    'deployments.b.container',
  ],
  ['policy: { rules: [{ id: a, deny: {}, reason: r }] }', 'policy.rules.0.deny'],
  ['policy: { rules: [{ id: a, deny: { hours: "25:00-26:00" }, reason: r }] }', 'policy.rules.0.deny.hours'],
  ['policy: { rules: [{ id: a, permit: { tools: [x] }, reason: r }] }', 'policy.rules.0'],
])('%s is refused with its path', (line, path) => {
  const error = problem(BASE.replace(/^environment.*\n/m, line.startsWith('environment') ? '' : '$&') + line)
  expect(error.code).toBe('config_invalid')
  expect(error.message).toContain(path)
})

test('a broken file names the line and never quotes it', () => {
  const error = problem(`${BASE}services: { a: { kind: http, url: "http://u:the-password@x }\n`)
  expect(error.message).toMatch(/line \d+, column \d+/)
  expect(error.message).not.toContain('the-password')
})

test('aliases that explode are refused', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i === 0 ? 'x' : `*a${i - 1}`)
        .join(', ')}]`,
  ).join('\n')
  expect(problem(bomb).code).toBe('config_invalid')
})

test('an alias that refers to itself is refused', () => {
  expect(problem(`${BASE}services: &x { a: *x }`).code).toBe('config_invalid')
})

describe('the .env beside it', () => {
  test('is loaded, and the environment wins over it', () => {
    writeFileSync(join(dir, '.env'), 'A=http://127.0.0.1:1\nB=http://127.0.0.1:2\n', { mode: 0o600 })
    const { config } = load(
      `${BASE}services: { a: { kind: http, url: "\${env:A}" }, b: { kind: http, url: "\${env:B}" } }`,
      { B: 'http://127.0.0.1:3' },
    )
    const urls = Object.values(config.services).map((service) => 'url' in service && service.url.reveal())
    expect(urls).toEqual(['http://127.0.0.1:1', 'http://127.0.0.1:3'])
  })

  test('is refused when others may read it', () => {
    writeFileSync(join(dir, '.env'), 'A=1\n')
    chmodSync(join(dir, '.env'), 0o644)
    expect(problem(BASE)).toMatchObject({
      code: 'config_invalid',
      hint: expect.stringContaining('chmod 600'),
    })
  })
})

test('a file reference reads the file beside the config, without its last line break', () => {
  writeFileSync(join(dir, 'token'), 'from-a-file\n')
  const { config } = load(BASE.replace('role: operator', 'role: operator, token: "${file:token}"'))
  expect(config.actors['operator']?.token?.reveal()).toBe('from-a-file')
})

test('relative paths start from the folder of the file', () => {
  const { config } = load(
    `${BASE}agent_log: .claude/AGENT_LOG.md\ndatabases: { a: { kind: sqlite, path: ./a.db } }\n`,
  )
  expect(config.agent_log).toBe(join(dir, '.claude/AGENT_LOG.md'))
  expect(config.state_dir).toBe(join(dir, '.operator'))
  expect(config.databases['a']).toMatchObject({ path: join(dir, 'a.db') })
})

test('secrets print as a mask wherever the configuration is shown', () => {
  const { config } = load(`${BASE}services: { a: { kind: postgres, url: "\${env:URL}" } }`, {
    URL: 'postgres://u:the-password@h/d',
  })
  expect(
    JSON.stringify(config) + String(config.services['a'] && Object.values(config.services['a'])),
  ).not.toContain('the-password')
})

test('known values are passwords and references, and never a plain address', () => {
  const loaded = load(
    `${BASE}services: { a: { kind: postgres, url: "\${env:URL}" }, b: { kind: http, url: "\${env:PLAIN}" }, c: { kind: redis, url: redis://127.0.0.1:6379 } }`,
    { URL: 'postgres://u:p%40ss-word@h/d', PLAIN: 'http://127.0.0.1:3500' },
  )
  const values = knownValues(loaded).map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['postgres://u:p%40ss-word@h/d', 'p%40ss-word', 'p@ss-word']))
  expect(values).not.toContain('http://127.0.0.1:3500')
  expect(values).not.toContain('redis://127.0.0.1:6379')
})

test('a URL from a variable makes its user, its query and a key in its path known, and not its ordinary words', () => {
  const loaded = load(
    `${BASE}services: { a: { kind: http, url: "\${env:HOOK}" }, b: { kind: redis, url: "\${env:R}" } }`,
    {
      HOOK: 'https://h.example/services/hookPathKey12?sig=query-value-1',
      R: 'redis://user-only-token@127.0.0.1:1',
    },
  )
  const values = knownValues(loaded).map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['hookPathKey12', 'query-value-1', 'user-only-token']))
  expect(values).not.toContain('services')
})

test.each([
  ['shared by two actors', { A: 'the-same-long-token', B: 'the-same-long-token' }, 'boss too'],
  ['that can be guessed', { A: 'tiny-1', B: 'another-long-token' }, 'shorter than 8'],
  [
    'that no header can carry',
    { A: 'a token with blanks', B: 'another-long-token' },
    'bearer token cannot carry',
  ],
])('a token %s is refused', (_what, env, why) => {
  const yaml = BASE.replace(
    'operator: { role: operator }',
    'boss: { role: manager, token: "${env:A}" }, aide: { role: viewer, token: "${env:B}" }',
  )
  const error = problem(yaml, env as Record<string, string>)
  expect(error.message).toContain(why)
  for (const token of Object.values(env)) expect(error.message).not.toContain(token)
})

test('a file that anyone may write is refused: whoever writes it decides who may call', () => {
  load(BASE)
  chmodSync(join(dir, 'operator.yaml'), 0o666)
  expect(() => loadConfig(join(dir, 'operator.yaml'), {})).toThrow('anyone may write it')
})

test('a reference where none is taken is named as that', () => {
  expect(
    problem(`${BASE}services: { a: { kind: tcp, host: h, port: 1, send: "\${env:X}" } }`, {
      X: 'y'.repeat(9),
    }).message,
  ).toContain('takes no reference')
})

test('without a flag the file is named by OPERATOR_CONFIG, else it is operator.yaml here, else there is none', () => {
  expect(findConfig(undefined, {}, dir)).toBeUndefined()
  load(BASE)
  expect(findConfig(undefined, {}, dir)).toBe(join(dir, 'operator.yaml'))
  expect(findConfig(undefined, { OPERATOR_CONFIG: 'x.yaml' }, dir)).toBe(join(dir, 'x.yaml'))
  expect(findConfig('y.yaml', { OPERATOR_CONFIG: 'x.yaml' }, dir)).toBe(join(dir, 'y.yaml'))
})

test('whatever stands in a file, it loads or is refused as a configuration', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `${BASE}${text}`),
      ),
      (text) => {
        try {
          load(text)
        } catch (error) {
          expect((error as OperatorError).code).toBe('config_invalid')
        }
      },
    ),
  )
})
