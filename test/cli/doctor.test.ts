import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run as audit } from '../../src/cli/audit.ts'
import { run as call } from '../../src/cli/call.ts'
import { nodeVersion } from '../../src/cli/doctor/machine.ts'
import { run } from '../../src/cli/doctor.ts'
import { openAudit } from '../../src/journal/audit.ts'
import { fullFiles, seqOf } from '../../src/journal/audit-files.ts'
import { createBooks } from '../../src/journal/books.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { makeKey } from '../../src/policy/approvals/keys.ts'
import { aSecret, aShell, HEAD, type Shell } from './a-shell.ts'

interface Finding {
  level: 'ok' | 'warn' | 'fail'
  what: string
  mend?: string
}

describe('operator doctor', () => {
  let shell: Shell
  let before = 0
  const secret = aSecret()
  beforeEach(() => {
    shell = aShell({
      env: { TOKEN: secret, SHORT: 'abc123', BRIEF: 'abcd-1234', OTHER: secret, SECOND: aSecret() },
    })
    before = 0
  })
  afterEach(() => shell.remove())

  const examine = async (yaml: string | undefined, ...args: string[]) => {
    if (yaml !== undefined) shell.write('operator.yaml', yaml)
    before = shell.out().length
    const code = await run(['--json', ...args], shell.io)
    const findings = JSON.parse(shell.out().slice(before)) as Finding[]
    expect(shell.all()).not.toContain(secret)
    return {
      code,
      findings,
      said: (level: Finding['level']) => findings.filter((finding) => finding.level === level),
    }
  }
  const matching = (text: string) =>
    expect.arrayContaining([expect.objectContaining({ what: expect.stringContaining(text) })])

  test('finds nothing wrong in a sound setup', async () => {
    const { code, said } = await examine(HEAD)
    expect(code).toBe(0)
    expect(said('fail')).toEqual([])
    expect(said('warn')).toEqual([])
    expect(said('ok').length).toBeGreaterThan(5)
  })

  test('looks for scheduled jobs that write nowhere, name no zone, or whose source is down', async () => {
    shell.write('out/health-2026-11-20.md', 'All is well.')
    const job = (file: string, rest = 'timezone: UTC, ') =>
      `{ schedule: "0 6 * * *", ${rest}output: { file: "./out/${file}-{YYYY}-{MM}-{DD}.md" } }`
    const { said } = await examine(`${HEAD}cron:
  source: { kind: files }
  jobs:
    health: ${job('health')}
    never: ${job('never')}
    zoneless: ${job('health', '')}
`)
    const warned = said('warn').map(({ what }) => what)
    expect(warned.filter((what) => what.startsWith('cron.jobs.'))).toEqual([
      expect.stringMatching(/^cron\.jobs\.never: no file was ever written at .*never-/),
    ])
    expect(warned).toContainEqual(expect.stringMatching(/^1 scheduled jobs name no time zone \(zoneless\)/))
    const down = await examine(
      `${HEAD}cron: { source: { kind: openclaw, cli: ./no-such-openclaw }, jobs: { a: { schedule: "0 6 * * *" } } }\n`,
    )
    expect(down.said('warn')).toEqual(matching('OpenClaw cannot be asked'))
    const wrong = await examine(`${HEAD}cron: { source: { kind: files }, jobs: { a: { schedule: 6 } } }\n`)
    expect(wrong.code).not.toBe(0)
    expect(wrong.said('fail')).toEqual(matching('cron.jobs.a.schedule'))
    const never = await examine(
      `${HEAD}cron: { source: { kind: files }, jobs: { a: { schedule: "0 0 30 2 *" } } }\n`,
    )
    expect(never.said('fail')).toEqual(matching('never comes'))
  })

  test('changes nothing: what is not there is not made', async () => {
    await examine(HEAD)
    expect(() => readFileSync(join(shell.folder, '.operator'))).toThrow('ENOENT')
    expect(() => readFileSync(join(shell.folder, 'AGENT_LOG.md'))).toThrow('ENOENT')
  })

  test('prints one line each, with how to mend it', async () => {
    expect(await run([], shell.io)).toBe(4)
    expect(shell.out()).toMatch(/^ok +Node /)
    expect(shell.out()).toContain('fail  There is no configuration. run: operator init\n')
    expect(shell.out()).toMatch(/1 fail, 0 warn, 1 ok\.\n$/)
  })

  test('names every problem of a configuration that cannot be used', async () => {
    const { code, said } = await examine(`${HEAD}servces: {}\nenvironmant: x\n`)
    expect(code).toBe(4)
    expect(said('fail')).toEqual(matching('servces: there is no such key'))
    expect(said('fail')).toEqual(matching('environmant: there is no such key'))
  })

  test('says of each database whether it can be backed up, and makes nothing', async () => {
    new DatabaseSync(join(shell.folder, 'a.db')).exec('CREATE TABLE t (id INTEGER)')
    shell.write('file', '')
    const { said } = await examine(`${HEAD}databases:
  good: { kind: sqlite, path: ./a.db }
  gone: { kind: sqlite, path: ./nowhere.db }
  blocked: { kind: sqlite, path: ./a.db, folder: ./file/backups }
  far: { kind: postgres, url: "postgres://\${env:TOKEN}@127.0.0.1:1/x" }
`)
    expect(said('ok')).toEqual(matching('The database good can be backed up: SQLite'))
    expect(said('warn')).toEqual(matching('The database far cannot be asked now'))
    expect([...said('warn'), ...said('fail')]).toEqual(matching('nowhere.db'))
    expect(said('fail')).toEqual(matching('Backups of blocked cannot be written to'))
    expect(() => readFileSync(join(shell.folder, '.operator'))).toThrow('ENOENT')
  })

  test('says of each swarm whether it can be seen', async () => {
    const { said } = await examine(`${HEAD}swarms:
  kimi: { kind: redis, url: redis://127.0.0.1:1, queue: { list: q }, agents: a, max: 5 }
  web: { kind: docker, service: web, max: 5 }
docker: { socket: ./nowhere.sock }
`)
    expect(said('warn')).toEqual(matching('The swarm kimi cannot be seen now'))
    expect(said('warn')).toEqual(matching('The swarm web cannot be seen now'))
  })

  test('names disabled entries, and secrets that are too short to be masked by where they come from', async () => {
    const { said, code } = await examine(`${HEAD}services:
  cache: { kind: redis, url: "redis://:\${env:SHORT}@127.0.0.1:1" }
  db: { kind: postgres, url: "\${env:NOT_SET}" }
`)
    expect(code).toBe(0)
    expect(said('warn')).toEqual(matching('services.db is disabled: the variable NOT_SET is not set'))
    expect(said('warn')).toEqual(matching('The secret env:SHORT cannot be masked'))
    expect(shell.all()).not.toContain('abc123')
  })

  test('judges tokens: short ones, and two actors with the same', async () => {
    const shared = await examine(`${HEAD}  a: { role: viewer, token: "\${env:TOKEN}" }
  b: { role: manager, token: "\${env:OTHER}" }
`)
    expect(shared.said('fail')).toEqual(matching('is the token of a too'))
    const short = await examine(`${HEAD}  c: { role: manager, token: "\${env:BRIEF}" }\n`)
    expect(short.said('warn')).toEqual(matching('The token of c is shorter'))
  })

  test('refuses a .env that others may read, a configuration that others may write', async () => {
    const dotenv = shell.write('.env', 'A=1\n', 0o644)
    expect((await examine(HEAD)).said('fail')).toEqual(matching('Others may read'))
    chmodSync(dotenv, 0o600)
    chmodSync(join(shell.folder, 'operator.yaml'), 0o666)
    expect((await examine(undefined)).said('fail')).toEqual(matching('anyone may write it'))
  })

  test('refuses a state folder that others may write', async () => {
    mkdirSync(join(shell.folder, '.operator'))
    chmodSync(join(shell.folder, '.operator'), 0o777)
    const { code, said } = await examine(HEAD)
    expect(code).toBe(4)
    expect(said('fail')).toEqual(matching('.operator'))
  })

  test('says when nobody could approve anything, and when the configuration is not the signed one', async () => {
    const { said } = await examine(`${HEAD}policy: { mode: supervised }\n`)
    expect(said('warn')).toEqual(matching('nobody can give one'))
    const reviewed = `${HEAD}  planner: { role: reviewer, token: "\${env:TOKEN}" }\npolicy: { mode: supervised }\n`
    expect((await examine(reviewed)).said('warn')).toEqual(matching('only one can'))
    const both = reviewed.replace('policy', '  sec: { role: reviewer, token: "${env:SECOND}" }\npolicy')
    expect((await examine(both)).said('warn')).not.toEqual(matching('need approvals'))
    const { trusted } = await makeKey(
      { name: 'anna', as: ['human'], created: '' },
      'seven quiet plum harbours',
    )
    shell.write('.config/operator/trust/keys/anna.json', JSON.stringify(trusted))
    const untrusted = await examine(HEAD)
    expect(untrusted.code).toBe(4)
    expect(untrusted.said('fail')).toEqual(matching('Nobody has signed it yet'))
  })

  test('verifies the audit trail and names the broken line', async () => {
    shell.write('operator.yaml', HEAD)
    await call(['write_agent_log', '--json', '{"task":"x","status":"BLOCKED"}'], shell.io)
    const file = join(shell.folder, '.operator', 'audit.jsonl')
    expect((await examine(undefined)).said('ok')).toEqual(matching('The audit trail is whole'))
    appendFileSync(file, '{"seq":99}\n')
    expect((await examine(undefined)).said('fail')).toEqual(matching('The audit trail is broken'))
  })

  test('verifies what is here of a trail whose older files are kept elsewhere, and says what is not', async () => {
    shell.write('operator.yaml', HEAD)
    const folder = join(shell.folder, '.operator')
    const archive = join(shell.folder, 'archive')
    await call(['write_agent_log', '--json', '{"task":"x","status":"BLOCKED"}'], shell.io)
    const trail = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p', maxFileBytes: 2_000 })
    for (let n = 0; n < 8; n++) trail.append({ event: 'intent', text: 'x'.repeat(500) })
    trail.close()
    mkdirSync(archive, { mode: 0o700 })
    const [first = '', second = ''] = fullFiles(folder)
    renameSync(join(folder, first), join(archive, first))
    const { findings, said } = await examine(undefined)
    const here = seqOf(first) + 1
    expect(said('ok')).toEqual(matching(`The audit trail is whole from line ${here}`))
    expect(said('warn')).toEqual(matching(`Lines 1 to ${seqOf(first)} of the audit trail are not here`))
    const [, head = ''] = /prints: (\d+ [0-9a-f]{64})/.exec(JSON.stringify(findings)) ?? []
    before = shell.out().length
    expect(await audit(['head', archive], shell.io)).toBe(0)
    expect(shell.out().slice(before)).toContain(head)
    expect(await audit(['verify', '--start', head.replace(' ', ':')], shell.io)).toBe(0)

    const kept = readFileSync(join(folder, second), 'utf8').split('\n')
    writeFileSync(join(folder, second), kept.slice(1).join('\n'))
    expect((await examine(undefined)).said('fail')).toEqual(matching('The audit trail is broken'))
    writeFileSync(join(folder, second), kept.with(1, kept[1]?.replace('xxx', 'yyy') ?? '').join('\n'))
    expect((await examine(undefined)).said('fail')).toEqual(matching('The audit trail is broken'))
  })

  test('names operations that a dead process left, whose effect is unknown', async () => {
    shell.write('operator.yaml', HEAD)
    const stateDir = join(shell.folder, '.operator')
    const { spawnSync } = await import('node:child_process')
    const script = `const { createBooks } = await import(${JSON.stringify(new URL('../../src/journal/books.ts', import.meta.url).href)})
      createBooks({ stateDir: ${JSON.stringify(stateDir)}, version: 't', policyDigest: 't' })
        .begin({ id: 'op_0123456789abcdefghjkmn', tool: 'deploy', kind: 'deploy', target: 'deployment/web', actor: 'operator', inputDigest: 'x', redactedInput: {} })
      process.kill(process.pid, 'SIGKILL')`
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL')
    const { said, code } = await examine(undefined)
    expect(code).toBe(0)
    expect(said('warn')).toEqual(
      matching('deploy on deployment/web by operator (op_0123456789abcdefghjkmn) was cut off'),
    )
  })

  test('sets a damaged journal aside only when told to', async () => {
    shell.write('operator.yaml', HEAD)
    const stateDir = join(shell.folder, '.operator')
    const books = createBooks({ stateDir, version: 't', policyDigest: 't' })
    books.journal()
    books.close()
    writeFileSync(
      join(stateDir, 'journal.db'),
      'this is no database, and it is long enough to be read as one'.repeat(100),
      { mode: 0o600 },
    )
    const damaged = await examine(undefined)
    expect(damaged.code).toBe(4)
    expect(damaged.said('fail')).toEqual(matching('is damaged'))
    expect((await examine(undefined, '--set-journal-aside')).said('warn')).toEqual(
      matching('was set aside as'),
    )
    expect((await examine(undefined)).said('fail')).toEqual([])
  })

  test('says which programs and sockets the entries need and do not have', async () => {
    shell.remove()
    shell = aShell({ env: { PATH: '' } })
    const { said } = await examine(`${HEAD}services:
  a: { kind: pm2, process: a }
  b: { kind: systemd, unit: b }
  c: { kind: container, container: c }
docker: { socket: ./nothing.sock }
`)
    expect(said('warn')).toEqual(matching('pm2 is not on PATH, and a need it'))
    expect(said('warn')).toEqual(matching('systemctl is not on PATH, and b need it'))
    expect(said('fail')).toEqual(matching('nothing.sock cannot be used (ENOENT), and c need it'))
  })

  test('finds the socket that answers', async () => {
    const path = join(shell.folder, 'docker.sock')
    const server = createServer().listen(path)
    await once(server, 'listening')
    expect((await examine(`${HEAD}docker: { socket: ${path} }\n`)).said('ok')).toEqual(
      matching('docker.sock answers'),
    )
    server.close()
  })

  test('finds a log that is no file, a soul that is not there, ports that two services claim', async () => {
    mkdirSync(join(shell.folder, 'AGENT_LOG.md'))
    const { said } = await examine(`${HEAD}soul: ./nothing.md
services:
  a: { kind: redis, url: "redis://127.0.0.1:7777" }
  b: { kind: http, url: "http://localhost:7777/x" }
`)
    expect(said('fail')).toEqual(matching('AGENT_LOG.md is not a regular file'))
    expect(said('fail')).toEqual(matching('nothing.md cannot be read'))
    expect(said('warn')).toEqual(matching('a and b claim the same port 7777'))
  })

  test('knows which Node is too old', () => {
    expect(['20.20.2', '22.18.0', '22.19.0', '24.0.0'].map((version) => nodeVersion(version).level)).toEqual([
      'fail',
      'fail',
      'ok',
      'ok',
    ])
  })
})
