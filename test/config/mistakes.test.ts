import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../src/config/examples.ts'
import type { Problem } from '../../src/config/explain.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { OperatorError } from '../../src/core/errors.ts'
import { graphProblems } from '../../src/stack/graph-problems.ts'
import { keysOf } from './schema-keys.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'operator-mistakes-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const BASE = 'version: 1\nenvironment: test\nactors: { operator: { role: operator } }\n'

function refusal(yaml: string): { message: string; problems: readonly Problem[] } {
  const file = join(dir, 'operator.yaml')
  writeFileSync(file, yaml)
  try {
    loadConfig(file, {}, graphProblems)
  } catch (error) {
    const { message, details } = error as OperatorError
    return { message, problems: details?.['problems'] as Problem[] }
  }
  throw new Error('It loaded.')
}

const service = (fields: string) => `services: { a: { ${fields} } }`

/** A mistake, where it is, and a word of what is said about it. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['http: { port: 99999 }', 'http.port', 'too large: at most 65535'],
  ['http: { port: "x" }', 'http.port', 'is a text, and takes a number'],
  ['http: { allowed_hosts: x }', 'http.allowed_hosts', 'takes a list'],
  ['http:', 'http', 'is empty'],
  ['htp: { port: 1 }', 'htp', 'Did you mean http?'],
  ['http: { prot: 1 }', 'http.prot', 'Did you mean port?'],
  ['http: { zzzzzz: 1 }', 'http.zzzzzz', 'there are: host, port'],
  ['services: []', 'services', 'is a list'],
  [service('kind: postgress'), 'services.a.kind', 'Did you mean postgres?'],
  [service('url: http://x'), 'services.a.kind', 'is missing'],
  [service('kind: http'), 'services.a.url', 'is missing'],
  [service('kind: http, url: 5'), 'services.a.url', 'not a text'],
  [service('kind: http, url: ftp://x'), 'services.a.url', 'not a URL of http://'],
  [service('kind: postgres, url: http://x'), 'services.a.url', 'not a URL of postgres://'],
  [service('kind: http, url: http://x, timeout: 5'), 'services.a.timeout', 'is a number, and takes a text'],
  [service('kind: http, url: http://x, timeuot: 5s'), 'services.a.timeuot', 'Did you mean timeout?'],
  [service('kind: http, url: http://x, timeout: 5 min'), 'services.a.timeout', 'not a duration'],
  [
    service('kind: http, url: http://x, recover: { pm2: a, systemd: b }'),
    'services.a.recover',
    'too many at once: exactly one of { pm2 }, { systemd }, { container }',
  ],
  [service('kind: http, url: http://x, recover: { docker: a }'), 'services.a.recover', 'exactly one of'],
  [service('kind: http, url: http://x, recover: {}'), 'services.a.recover', 'exactly one of'],
  [service('kind: http, url: http://x, depends_on: [b]'), 'services', 'there is no service "b"'],
  [service('kind: tcp, host: h'), 'services.a.port', 'is missing'],
  ['services: { "-a": { kind: http, url: http://x } }', 'services.-a', 'is not a name'],
  ['actors: {}', 'actors', 'at least one actor'],
  ['actors: { a: { role: boss } }', 'actors.a.role', 'takes viewer or operator'],
  ['actors: { a: {} }', 'actors.a.role', 'is missing'],
  ['actors: { a: { role: viewer, token: literal-token-1 } }', 'actors.a.token', 'must be a reference'],
  ['actors: { a: { role: viewer, token: "${MY_TOKEN}" } }', 'actors.a.token', 'write ${env:MY_TOKEN}'],
  ['environment: "!"', 'environment', 'characters that are not taken'],
  ['environment: [1]', 'environment', 'is a list, and takes a text'],
  ['version: 2', 'version', 'takes 1'],
  ['state_dir: ""', 'state_dir', 'too short'],
  ['guard: { warn: { cpu: 0 } }', 'guard.warn.cpu', 'at least 1'],
  ['guard: { warn: { cpu: 90 } }', 'guard.warn.cpu', 'warn 90, critical 85, emergency 95'],
  ['guard: { critical: { ram: 99 } }', 'guard.critical.ram', 'warn 75, critical 99, emergency 92'],
  ['databases: { m: { kind: sqlite } }', 'databases.m.path', 'is missing'],
  [
    'databases: { m: { kind: sqlite, path: ./a.db, container: pg } }',
    'databases.m.container',
    'there is no such key',
  ],
  [
    'databases: { m: { kind: postgres, url: postgres://a@127.0.0.1/b, trial: container } }',
    'databases.m.trial',
    'is a container of the image of `container`, which is not given',
  ],
  ['swarms: { m: { kind: docker, service: a } }', 'swarms.m.max', 'is missing'],
  [
    'swarms: { m: { kind: docker, service: a, max: 1 }, n: { kind: docker, service: a, max: 2 } }',
    'swarms.n.service',
    'the Swarm service a belongs to the swarm m too',
  ],
  ['cron: { source: { kind: file } }', 'cron.source.kind', 'Did you mean files?'],
  [
    'cron: { source: { kind: files }, jobs: { a: { schedule: "0 10 30 2 *" } } }',
    'cron.jobs.a.schedule',
    'never comes',
  ],
  [
    'cron: { source: { kind: files }, jobs: { a: { schedule: 10 } } }',
    'cron.jobs.a.schedule',
    'is a number, and takes a text',
  ],
  [
    'cron: { source: { kind: files }, jobs: { a: { schedule: "0 10 * * *", timezone: Europe/Berln } } }',
    'cron.jobs.a.timezone',
    'is no time zone',
  ],
  [
    'cron: { source: { kind: files }, jobs: { a: { schedule: "0 10 * * *", output: { match: ["(a+)+\\\\1"] } } } }',
    'cron.jobs.a.output.match.0',
    '',
  ],
  ['policy: { mode: strict }', 'policy.mode', 'takes autonomous or supervised'],
  ['policy: { rules: [{ id: a, deny: {}, reason: r }] }', 'policy.rules.0.deny', 'at least one condition'],
]

describe.each(MISTAKES)('%s', (line, path, said) => {
  test('is refused with its path, what is wrong and an example', () => {
    const key = line.slice(0, line.indexOf(':') + 1)
    const rest = BASE.split('\n').filter((base) => !base.startsWith(key))
    const { message, problems } = refusal(`${rest.join('\n')}${line}\n`)
    expect(problems.map((problem) => problem.path)).toContain(path)
    expect(message).toContain(said)
    for (const { problem, example } of problems) {
      expect(example).not.toBe('')
      expect(problem).not.toMatch(/Invalid|expected|received/)
    }
  })
})

test.each([
  ['an empty file', '', 'is empty'],
  ['a list', '- a\n', 'is a list'],
  ['a text', 'hello', 'is a text'],
])('%s is refused with the shortest file that loads', (_what, yaml, said) => {
  const { problems } = refusal(yaml)
  expect(problems).toMatchObject([{ path: '', example: expect.stringContaining('version: 1, environment') }])
  expect(problems[0]?.problem).toContain(said)
})

/** Every key that takes an address, with the protocol it takes. */
const ADDRESSES: readonly (readonly [string, (url: string) => string, string])[] = [
  ['postgres', (url) => service(`kind: postgres, url: "${url}"`), 'services.a.url'],
  ['redis', (url) => service(`kind: redis, url: "${url}"`), 'services.a.url'],
  ...['chroma', 'ollama', 'http', 'openclaw'].map(
    (kind) => ['http', (url: string) => service(`kind: ${kind}, url: "${url}"`), 'services.a.url'] as const,
  ),
  ['postgres', (url) => `databases: { m: { kind: postgres, url: "${url}" } }`, 'databases.m.url'],
  [
    'http',
    (url) => `deployments: { w: { kind: container, container: w, health: { http: "${url}" } } }`,
    'deployments.w.health.http',
  ],
  [
    'redis',
    (url) => `swarms: { s: { kind: redis, url: "${url}", queue: { list: q }, agents: a, max: 1 } }`,
    'swarms.s.url',
  ],
  ['http', (url) => `http: { jwt: { issuer: "${url}", audience: a, jwks: ./j } }`, 'http.jwt.issuer'],
  ['http', (url) => `http: { jwt: { issuer: http://i, audience: a, jwks: "${url}" } }`, 'http.jwt.jwks'],
]

describe.each(ADDRESSES)('%s at %s%s', (protocol, line, path) => {
  test.each(['u:literalpw@127.0.0.1:1/x', ':literalpw@127.0.0.1:1/x', '127.0.0.1:1/x?password=literalpw'])(
    'a secret in the file is refused and never printed: %s',
    (rest) => {
      const { message, problems } = refusal(`${BASE}${line(`${protocol}://${rest}`)}\n`)
      expect(problems).toMatchObject([{ path }])
      expect(JSON.stringify(problems)).not.toContain('literalpw')
      expect(message).not.toContain('literalpw')
      expect(message).toMatch(/holds a secret.*\$\{env:/)
    },
  )

  test('a variable as a shell writes it is answered with the form to use', () => {
    const { message, problems } = refusal(`${BASE}${line('${MY_URL}')}\n`)
    expect(problems).toMatchObject([{ path }])
    expect(message).toContain('write ${env:MY_URL}')
  })
})

describe('a deployment that migrates', () => {
  const web = 'deployments: { web: { kind: container, container: web, migrates: main } }'
  const main = (more: string) => `databases: { main: { kind: sqlite, path: ./a.db${more} } }`

  test.each([
    ['a database that is not there', web, 'there is no database main'],
    ['one without a command', `${web}\n${main('')}`, 'the database main has no command to migrate it with'],
  ])('%s is refused', (_what, lines, problem) => {
    expect(refusal(`${BASE}${lines}\n`).problems).toMatchObject([
      { path: 'deployments.web.migrates', problem },
    ])
  })

  test('one that can, and one that is only disabled now, are fine', () => {
    const file = join(dir, 'operator.yaml')
    const off =
      'databases: { main: { kind: postgres, url: "${env:NOT_SET}", migrate: { command: [alembic] } } }'
    for (const databases of [main(', migrate: { command: [alembic] }'), off]) {
      writeFileSync(file, `${BASE}${web}\n${databases}\n`)
      expect(loadConfig(file, {}, graphProblems).config.deployments['web']?.migrates).toBe('main')
    }
  })
})

test('there is an example for every key that the schema knows', () => {
  expect([...keysOf()].filter((key) => !Object.hasOwn(EXAMPLES, key))).toEqual([])
})

test('an address without a secret stands in the file as it is, and a user of a database is a name', () => {
  const file = join(dir, 'operator.yaml')
  const lines = `services: { a: { kind: postgres, url: "postgres://viewer@h/d?sslmode=require" }, b: { kind: redis, url: redis://h } }`
  writeFileSync(file, `${BASE}${lines}\nhttp: { jwt: { issuer: http://i, audience: a, jwks: ./j.json } }\n`)
  const { config } = loadConfig(file, {}, graphProblems)
  expect(Object.keys(config.services)).toEqual(['a', 'b'])
  expect(config.http.jwt?.jwks).toBe('./j.json')
})

test('a variable that is not set brings no value for the redactor to refuse', () => {
  const file = join(dir, 'operator.yaml')
  writeFileSync(file, `${BASE}${service('kind: redis, url: "${env:NOT_SET}"')}\n`)
  expect(loadConfig(file, { NOT_SET: '' }, graphProblems)).toMatchObject({
    resolved: [],
    disabled: [{ why: 'the variable NOT_SET is not set' }],
  })
})
