import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'
import { takeLock } from '../../../src/systems/files/lock.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-log-'))
  path = join(folder, '.claude', 'AGENT_LOG.md')
})
afterEach(() => rm(folder, { recursive: true }))

const agentLog = (at = path) => createAgentLog({ file: openLogFile({ path: at }), redact: (text) => text })
const entry = (task: string, notes = '') => ({ agent: 'Operator', status: 'COMPLETED', task, notes }) as const
const written = () => readFile(path, 'utf8')

/** Leaves what a writer leaves that died after `landed` bytes of its write. */
async function dieAfter(landed: number, text: string, tail = '') {
  const start = (await stat(path)).size
  const lock = await takeLock(join(folder, '.claude', '.AGENT_LOG.md.lock'))
  lock.remember({ start, bytes: Buffer.from(text) })
  await appendFile(path, Buffer.concat([Buffer.from(text).subarray(0, landed), Buffer.from(tail)]))
  lock.release()
}

const TORN =
  '### 2026-11-21T02:00:00Z | Operator | BLOCKED\n**Task:** torn\n**Files:** None\n**Notes:** None\n---\n'

test('makes the folder and the file, and nothing before the first append', async () => {
  expect(await agentLog().read({})).toEqual({ entries: [], skipped: 0, more: false })
  expect(await readdir(folder)).toEqual([])
  await agentLog().append(entry('first'))
  expect(await written()).toMatch(
    /^### \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \| Operator \| COMPLETED\n\*\*Task:\*\* first\n\*\*Files:\*\* None\n\*\*Notes:\*\* None\n---\n$/,
  )
})

test.each([1, 20, 48, TORN.length - 1])(
  'completes an entry whose writer died after %i bytes',
  async (landed) => {
    await agentLog().append(entry('before'))
    await dieAfter(landed, TORN)
    await agentLog().append(entry('after'))
    expect((await agentLog().read({})).entries.map(({ task }) => task).sort()).toEqual([
      'after',
      'before',
      'torn',
    ])
    expect((await written()).split(TORN)).toHaveLength(2)
  },
)

test('completes an entry whose tail a power loss left as zeros', async () => {
  await agentLog().append(entry('before'))
  await dieAfter(30, TORN, '\0'.repeat(TORN.length - 30))
  await agentLog().append(entry('after'))
  expect(await written()).not.toContain('\0')
  expect((await written()).split(TORN)).toHaveLength(2)
})

test('does not write an entry of which nothing had landed, nor one that had landed whole', async () => {
  await agentLog().append(entry('before'))
  await dieAfter(0, TORN)
  await agentLog().append(entry('middle'))
  expect(await written()).not.toContain('torn')
  await dieAfter(TORN.length, TORN)
  await agentLog().append(entry('after'))
  expect((await written()).split(TORN)).toHaveLength(2)
})

test('touches no byte that a writer without the lock put behind a torn entry', async () => {
  await agentLog().append(entry('before'))
  await dieAfter(60, TORN, '\n### 2026-11-21T03:00:00Z | Builder | COMPLETED\n**Task:** by hand\n---\n')
  const before = await written()
  await agentLog().append(entry('after'))
  expect((await written()).startsWith(before)).toBe(true)
  expect((await agentLog().read({})).entries.map(({ task }) => task)).toContain('by hand')
})

test.each([
  [
    'a file without a final newline',
    '# Log\n\n### 2026-01-01T00:00:00Z | Builder | COMPLETED\n**Task:** by hand',
  ],
  [
    'CRLF line ends',
    '# Log\r\n\r\n### 2026-01-01T00:00:00Z | Builder | COMPLETED\r\n**Task:** by hand\r\n---\r\n',
  ],
  ['a byte order mark', '\ufeff### 2026-01-01T00:00:00Z | Builder | COMPLETED\n**Task:** by hand\n---\n'],
])('appends cleanly behind %s', async (_, before) => {
  await mkdir(join(folder, '.claude'))
  await writeFile(path, before)
  await agentLog().append(entry('ours'))
  expect((await written()).startsWith(before)).toBe(true)
  const { entries, skipped } = await agentLog().read({})
  expect(entries.map(({ task }) => task)).toEqual(['ours', 'by hand'])
  expect(skipped).toBe(0)
})

test('refuses a log that is a symbolic link, dangling or not, and leaves its target alone', async () => {
  await mkdir(join(folder, '.claude'))
  const target = join(folder, 'secret')
  await symlink(target, path)
  await expect(agentLog().append(entry('x'))).rejects.toThrow(/symbolic link/)
  await writeFile(target, 'untouched')
  await expect(agentLog().append(entry('x'))).rejects.toThrow(/symbolic link/)
  await expect(agentLog().read({})).rejects.toThrow(/symbolic link/)
  expect(await readFile(target, 'utf8')).toBe('untouched')
})

test('refuses a folder that a link leads elsewhere', async () => {
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  await symlink(elsewhere, join(folder, '.claude'))
  await expect(agentLog().append(entry('x'))).rejects.toThrow(/symbolic link/)
  await expect(agentLog().read({})).rejects.toThrow(/symbolic link/)
  expect(await readdir(elsewhere)).toEqual([])
})

test('refuses a link anywhere below the root, and follows one that leads to the root', async () => {
  const real = join(folder, 'a', 'real')
  await mkdir(join(real, 'sub'), { recursive: true })
  await symlink(real, join(folder, 'project'))
  const root = join(folder, 'project')
  const at = (path: string) => createAgentLog({ file: openLogFile({ path, root }), redact: (text) => text })
  await at(join(root, 'sub', 'logs', 'AGENT_LOG.md')).append(entry('x'))
  await symlink(join(real, 'sub'), join(real, 'linked'))
  await expect(at(join(root, 'linked', 'new', 'AGENT_LOG.md')).append(entry('x'))).rejects.toThrow(
    /symbolic link/,
  )
  expect(await readdir(join(real, 'sub'))).toEqual(['logs'])
  await at(join(folder, 'elsewhere', 'AGENT_LOG.md')).append(entry('outside of the root, as configured'))
})

test('refuses an archive and a lock that are links', async () => {
  await agentLog().append(entry('x'))
  await symlink('/etc/hostname', join(folder, '.claude', 'AGENT_LOG.2026-01-01.md'))
  await expect(agentLog().read({})).rejects.toThrow(/symbolic link/)
  await rm(join(folder, '.claude', 'AGENT_LOG.2026-01-01.md'))
  const victim = join(folder, 'victim')
  await writeFile(victim, '')
  await rm(join(folder, '.claude', '.AGENT_LOG.md.lock'))
  await symlink(victim, join(folder, '.claude', '.AGENT_LOG.md.lock'))
  await expect(agentLog().append(entry('x'))).rejects.toMatchObject({ code: 'unavailable', applied: 'no' })
  expect((await stat(victim)).size).toBe(0)
})

test('refuses a FIFO without waiting for its other end, a folder and a device', async () => {
  await mkdir(join(folder, '.claude'))
  execFileSync('mkfifo', [path])
  await expect(agentLog().append(entry('x'))).rejects.toThrow(/not a regular file/)
  await expect(agentLog().read({})).rejects.toThrow(/not a regular file/)
  await rm(path)
  await mkdir(path)
  await expect(agentLog().append(entry('x'))).rejects.toThrow(/not a regular file/)
  await expect(openLogFile({ path: '/dev/null' }).open()).rejects.toThrow(/not a regular file/)
})

test('a lock file that is no lock is refused with the way out, and the log is not touched', async () => {
  await mkdir(join(folder, '.claude'))
  const lock = join(folder, '.claude', '.AGENT_LOG.md.lock')
  await writeFile(lock, 'this is not a database, it is only some text that somebody put here')
  await expect(agentLog().append(entry('x'))).rejects.toMatchObject({
    code: 'unavailable',
    hint: expect.stringContaining(lock),
    applied: 'no',
  })
  await rm(lock)
  await agentLog().append(entry('x'))
})

test('waits for a frozen holder, can be cancelled meanwhile, and goes on when the holder dies', async () => {
  await agentLog().append(entry('first'))
  const hold = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../../src/systems/files/lock.ts'))}
    await takeLock(${JSON.stringify(join(folder, '.claude', '.AGENT_LOG.md.lock'))}); console.log('held'); setInterval(() => {}, 1e6)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', hold], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  holder.kill('SIGSTOP')
  const stop = new AbortController()
  const cancelled = agentLog().append(entry('cancelled'), stop.signal)
  const patient = agentLog().append(entry('patient'))
  stop.abort()
  await expect(cancelled).rejects.toThrow(/abort/i)
  holder.kill('SIGKILL')
  await patient
  expect((await agentLog().read({})).entries.map(({ task }) => task)).toEqual(['patient', 'first'])
})

test.skipIf(process.getuid?.() !== 0)(
  'a full disk: the entry is taken back whole, said so, and the log stays readable',
  async (context) => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      context.skip('this machine does not let root mount a tmpfs')
    }
    try {
      const log = agentLog(join(disk, '.claude', 'AGENT_LOG.md'))
      let whole = 0
      const full = (async () => {
        for (; whole < 100; whole += 1) await log.append(entry(`task ${whole}`, 'n'.repeat(7_000)))
      })()
      await expect(full).rejects.toMatchObject({ code: 'unavailable', applied: 'no' })
      expect(whole).toBeGreaterThan(3)
      const { entries, skipped } = await log.read({})
      expect(entries).toHaveLength(whole)
      expect(skipped).toBe(0)
      await truncate(join(disk, '.claude', 'AGENT_LOG.md'), 0)
      await log.append(entry('space again'))
      expect((await log.read({})).entries.map(({ task }) => task)).toEqual(['space again'])
    } finally {
      execFileSync('umount', [disk])
    }
  },
)

test.skipIf(process.platform !== 'linux')(
  'a folder that cannot be made is refused, also below /proc, where a recursive mkdir never returns',
  async () => {
    const log = agentLog('/proc/operator-nowhere/AGENT_LOG.md')
    await expect(log.append(entry('x'))).rejects.toMatchObject({ applied: 'no' })
  },
)
