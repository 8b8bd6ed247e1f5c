import { once } from 'node:events'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { run as audit } from '../../src/cli/audit.ts'
import { run as call } from '../../src/cli/call.ts'
import { run as config } from '../../src/cli/config.ts'
import { run as policy } from '../../src/cli/policy.ts'
import { run as status } from '../../src/cli/status.ts'
import { run as tools } from '../../src/cli/tools.ts'
import { PERMITS } from '../../src/policy/roles.ts'
import { startOpenclawCli } from '../servers/openclaw-cli.ts'
import { aSecret, aShell, HEAD, type Shell } from './a-shell.ts'

const secret = aSecret()
let service: Server
let body = '{"db":"connected"}'
let yaml = ''

beforeAll(async () => {
  service = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const { port } = service.address() as AddressInfo
  yaml = `${HEAD}  guest: { role: viewer }
services:
  crm:
    kind: http
    url: http://127.0.0.1:${port}/api/health
    timeout: 30s
    headers: { x-token: "\${env:CRM_TOKEN}" }
    body: { json: db, equals: connected }
  web: { kind: http, url: "http://127.0.0.1:1/", depends_on: [crm] }
  gone: { kind: postgres, url: "\${env:NOT_SET}" }
policy:
  rules:
    - { id: guests-look-only, deny: { actors: [guest], effects: [write] }, reason: Guests look. }
    - { id: nobody-writes, mode: shadow, deny: { effects: [write] }, reason: It would be better. }
`
})
afterAll(() => service.close())

const folder = (text = yaml) => {
  const shell = aShell({ env: { CRM_TOKEN: secret } })
  shell.write('operator.yaml', text)
  return shell
}
const entry = JSON.stringify({ task: 'Looked', status: 'COMPLETED', notes: `the token is ${secret}` })

describe('operator call', () => {
  let shell: Shell
  beforeEach(() => {
    shell = folder()
    body = '{"db":"connected"}'
    return () => shell.remove()
  })
  const as = (...flags: string[]) => ['--actor', 'operator', ...flags]

  test('prints what a health check found, and answers with its verdict', async () => {
    expect(await call(['health_check', ...as('--json', '{"services":["crm"]}')], shell.io)).toBe(0)
    expect(shell.out()).toContain('HEALTHY')
    expect(await call(['health_check', ...as('--json', '{"services":["web"]}')], shell.io)).toBe(12)
    expect(shell.out()).toContain('web (http) is down')
  })

  test('does not print a secret that a service prints', async () => {
    body = JSON.stringify({ db: `lost ${secret}` })
    expect(await call(['health_check', ...as()], shell.io)).toBe(12)
    expect(await call(['health_check', ...as('--raw')], shell.io)).toBe(12)
    expect(shell.all()).toContain('redacted')
    expect(shell.all()).not.toContain(secret)
  })

  test('gives the whole result as JSON, with where the audit trail stands', async () => {
    await call(['health_check', ...as('--raw', '--json', '{"services":["crm"]}')], shell.io)
    expect(JSON.parse(shell.out())).toMatchObject({
      ok: true,
      data: { verdict: 'healthy' },
      meta: {
        environment: 'test',
        audit: { seq: expect.any(Number), head: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    })
  })

  test('answers a denial with all its reasons, code 3, and nothing done', async () => {
    expect(await call(['write_agent_log', '--actor', 'guest', '--json', entry], shell.io)).toBe(3)
    expect(shell.err()).toContain('role-permits')
    expect(shell.err()).toContain('guests-look-only')
    expect(shell.err()).toContain('applied: no')
    expect(shell.all()).not.toContain(secret)
  })

  test('writes, and what stands on the disk is masked', async () => {
    expect(await call(['write_agent_log', ...as('--json', entry)], shell.io)).toBe(0)
    const log = readFileSync(join(shell.folder, 'AGENT_LOG.md'), 'utf8')
    expect(log).toContain('| Operator | COMPLETED')
    expect(log + shell.all()).not.toContain(secret)
  })

  test.each([
    [['nope'], 6, 'unknown_tool'],
    [['health_check', '--json', '{"servces":[]}'], 2, 'invalid_input'],
    [['health_check', '--json', '{oops'], 2, 'invalid_input'],
    [['health_check', '--json', '{"services":["nope"]}'], 2, 'invalid_input'],
    [['read_resource', '--json', '{"uri":"operator://nope"}'], 6, 'not_found'],
  ] as const)('refuses %j with exit code %i', async (args, code, word) => {
    expect(await call([...args, ...as()], shell.io)).toBe(code)
    expect(shell.err()).toContain(word)
    expect(shell.out()).toBe('')
  })

  test('asks who calls when that is not clear, and never takes an actor that has a token', async () => {
    expect(await call(['health_check'], shell.io)).toBe(3)
    expect(shell.err()).toContain('--actor, one of: operator, guest')
    const token = folder(`${HEAD}  manager: { role: manager, token: "\${env:CRM_TOKEN}" }\n`)
    expect(await call(['health_check', '--actor', 'manager'], token.io)).toBe(3)
    expect(token.err()).toContain('never assumed by a flag')
    token.remove()
  })

  test('says what to do when nothing is configured, or the configuration is wrong', async () => {
    const empty = aShell()
    expect(await call(['health_check'], empty.io)).toBe(4)
    expect(empty.err()).toContain('operator init')
    empty.write('operator.yaml', `${HEAD}servces: {}\n`)
    expect(await call(['health_check'], empty.io)).toBe(4)
    expect(empty.err()).toContain('servces: there is no such key')
    empty.remove()
  })
})

describe('operator tools', () => {
  test('prints every tool with its effect, the role table as it is enforced, and the rules', async () => {
    const shell = folder()
    expect(await tools(['--json'], shell.io)).toBe(0)
    const rows = JSON.parse(shell.out()) as {
      tool: string
      roles: string[]
      rules: string[]
      effect: string
    }[]
    expect(Object.fromEntries(rows.map(({ tool, roles }) => [tool, roles]))).toEqual(PERMITS)
    expect(rows.find(({ tool }) => tool === 'write_agent_log')?.rules).toContain('user:guests-look-only')
    expect(rows.find(({ tool }) => tool === 'health_check')?.rules).not.toContain('user:guests-look-only')
    shell.remove()
  })

  test('needs no configuration', async () => {
    const shell = aShell()
    expect(await tools([], shell.io)).toBe(0)
    expect(shell.out()).toMatch(/^TOOL +EFFECT +VIEWER +OPERATOR +MANAGER +REVIEWER +RULES\n/)
    shell.remove()
  })
})

describe('operator policy explain', () => {
  test('prints rules, facts and the verdict without calling anything', async () => {
    const shell = folder()
    expect(await policy(['explain', 'write_agent_log', '--actor', 'guest', '--json', entry], shell.io)).toBe(
      3,
    )
    expect(shell.out()).toMatch(/write_agent_log on agent-log \(write, record\): denied/)
    expect(shell.out()).toMatch(/objects +user:guests-look-only/)
    expect(shell.out()).toMatch(/objects \(in shadow\) +user:nobody-writes/)
    expect(shell.out()).toMatch(/not asked +guard-green/)
    expect(shell.out()).toContain('guest, role viewer, known by launch')
    expect(() => readFileSync(join(shell.folder, 'AGENT_LOG.md'))).toThrow('ENOENT')
    expect(shell.all()).not.toContain(secret)
    shell.remove()
  })

  test('answers 0 when the call would be allowed, and what the door says is what happens', async () => {
    const shell = folder()
    expect(
      await policy(['explain', 'write_agent_log', '--actor', 'operator', '--json', entry, '--raw'], shell.io),
    ).toBe(0)
    expect(JSON.parse(shell.out())).toMatchObject({
      decision: { verdict: 'allowed', shadow: [{ rule: 'user:nobody-writes' }] },
    })
    expect(await policy(['explain', 'nope', '--actor', 'operator'], shell.io)).toBe(6)
    expect(await policy(['judge', 'nope'], shell.io)).toBe(2)
    shell.remove()
  })
})

describe('operator config check', () => {
  test('names what is disabled and why', async () => {
    const shell = folder()
    expect(await config(['check'], shell.io)).toBe(0)
    expect(shell.out()).toContain('disabled: services.gone: the variable NOT_SET is not set')
    shell.remove()
  })

  test('names every problem with its path and an example, and quotes no value', async () => {
    const shell = folder(`version: 1
environment: test
actors: { operator: { role: boss, token: ${secret} } }
services:
  a: { kind: http, url: ftp://x, timeout: soon }
  b: { kind: tcp, host: 127.0.0.1, port: 1, depends_on: [nope] }
typo: 1
`)
    expect(await config(['check'], shell.io)).toBe(4)
    for (const path of [
      'actors.operator.role',
      'actors.operator.token',
      'services.a.url',
      'services.a.timeout',
      'typo',
    ])
      expect(shell.err()).toContain(path)
    expect(shell.err()).toContain('for example')
    expect(shell.all()).not.toContain(secret)
    shell.remove()
  })
})

describe('operator audit', () => {
  test('proves the trail, names the first broken line, and sees an end that was cut off', async () => {
    const shell = folder()
    for (let calls = 0; calls < 3; calls += 1)
      await call(['write_agent_log', '--actor', 'operator', '--json', entry], shell.io)
    expect(await audit(['verify', '--json'], shell.io)).toBe(0)
    const { head, lines } = JSON.parse(shell.out().slice(shell.out().lastIndexOf('{\n  "ok"'))) as {
      head: string
      lines: number
    }

    const file = join(shell.folder, '.operator', 'audit.jsonl')
    const text = readFileSync(file, 'utf8')
    expect(text).not.toContain(secret)
    writeFileSync(file, text.replace('"Looked"', '"Lurked"'))
    expect(await audit(['verify'], shell.io)).toBe(7)
    const broken = text.slice(0, text.indexOf('"Looked"')).split('\n').length
    expect(shell.out()).toContain(`first broken: audit.jsonl, line ${broken}`)

    writeFileSync(file, `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)
    expect(await audit(['verify'], shell.io)).toBe(7)
    expect(await audit(['verify', '--head', head], shell.io)).toBe(7)
    writeFileSync(file, text)
    expect(await audit(['verify', '.operator', '--head', head], shell.io)).toBe(0)
    expect(await audit(['head'], shell.io)).toBe(0)
    expect(shell.out()).toContain(`${lines} ${head}\n`)
    shell.remove()
  })

  test('names the file that is missing, and verifies from where one that was moved away ended', async () => {
    const shell = folder()
    const state = join(shell.folder, '.operator')
    const write = () => call(['write_agent_log', '--actor', 'operator', '--json', entry], shell.io)
    await write()
    await audit(['head'], shell.io)
    const [, seq, head] = /(\d+) ([0-9a-f]{64})\n$/.exec(shell.out()) ?? []
    renameSync(join(state, 'audit.jsonl'), join(state, `audit.${seq}.jsonl`))
    await write()
    expect(await audit(['verify'], shell.io)).toBe(0)
    rmSync(join(state, `audit.${seq}.jsonl`))
    expect(await audit(['verify'], shell.io)).toBe(7)
    expect(shell.out()).toContain(`Lines 1 to ${seq} are missing: they stood in audit.${seq}.jsonl`)
    expect(await audit(['verify', '--start', `${seq}:${head}`], shell.io)).toBe(0)
    expect(shell.out()).toContain(`lines 1 to ${seq} were not looked at`)
    expect(await audit(['verify', '--start', `${seq}:${'0'.repeat(64)}`], shell.io)).toBe(7)
    shell.remove()
  })

  test.each([[['verify', '--start', '7']], [['verify', '--head', 'abc']], [['prove']], [[]]])(
    'refuses %j',
    async (args) => {
      const shell = folder()
      expect(await audit(args, shell.io)).toBe(2)
      shell.remove()
    },
  )

  test('says that there is no trail in a folder that is not there', async () => {
    const shell = folder()
    expect(await audit(['verify', 'no/such/folder'], shell.io)).toBe(6)
    shell.remove()
  })
})

describe('operator status', () => {
  test('shows services, guard, operations, blockers and what is disabled; the exit code is the verdict', async () => {
    const shell = folder()
    body = '{"db":"connected"}'
    await call(
      ['write_agent_log', '--actor', 'operator', '--json', entry.replace('COMPLETED', 'BLOCKED')],
      shell.io,
    )
    expect(await status(['--actor', 'operator'], shell.io)).toBe(12)
    const out = shell.out()
    expect(out).toMatch(/test: down\./)
    expect(out).toMatch(/healthy +crm +http/)
    expect(out).toMatch(/down +web +http .*root/)
    expect(out).toMatch(/Guard: The guard is (NORMAL|WARN|CRITICAL|EMERGENCY)/)
    expect(out).toMatch(/Last operations\n.*completed +write_agent_log +agent-log +operator/)
    expect(out).toMatch(/Open blockers\n.*Looked/)
    expect(out).toMatch(/Disabled\n.*services\.gone/)
    expect(shell.all()).not.toContain(secret)
    shell.remove()
  })

  test('says in a line how the scheduled jobs of today came out', async () => {
    const shell = folder()
    shell.write(
      'operator.yaml',
      `version: 1
environment: test
actors: { operator: { role: operator } }
cron:
  source: { kind: files }
  jobs: { report: { schedule: "0 0 1 1 *", timezone: UTC, output: { file: ./out/report.md } } }
`,
    )
    await status(['--actor', 'operator'], shell.io)
    expect(shell.out()).toMatch(/Scheduled jobs: 1 due, 0 ran, 0 valid\. report missing: operator call/)
    shell.remove()
  })

  test('does not wait for a scheduler that hangs, and says so', async () => {
    const gateway = await startOpenclawCli([])
    gateway.fault('hang')
    const shell = folder()
    shell.write(
      'operator.yaml',
      `version: 1
environment: test
actors: { operator: { role: operator } }
cron:
  source: { kind: openclaw, cli: ${gateway.path} }
  jobs: { report: { schedule: "0 0 1 1 *", output: {} } }
`,
    )
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms === 10_000 ? 300 : ms))
    await status(['--actor', 'operator'], shell.io)
    expect(shell.out()).toMatch(/Scheduled jobs: unknown: the scheduler did not answer within 10 s; operator/)
    vi.restoreAllMocks()
    gateway.remove()
    shell.remove()
  })

  test('is denied to nobody in particular', async () => {
    const shell = folder()
    expect(await status([], shell.io)).toBe(3)
    shell.remove()
  })
})
