import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'

const ENTRY =
  /^### (\S+) \| (\S+) \| COMPLETED\n\*\*Task:\*\* task (\d+)\n\*\*Files:\*\* f\3\n\*\*Notes:\*\* (?:n{8000}|short)\n---\n/

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-log-'))
  path = join(folder, '.claude', 'AGENT_LOG.md')
})
afterEach(() => rm(folder, { recursive: true }))

interface Writer {
  child: ChildProcess
  acknowledged: string[]
  ended: Promise<unknown>
}

function writer(name: string, count: number, maxBytes: number): Writer {
  const args = [join(import.meta.dirname, 'writer.ts'), path, name, String(count), String(maxBytes)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => acknowledged.push(line))
  return { child, acknowledged, ended: Promise.all([once(lines, 'close'), once(child, 'exit')]) }
}

/** Every entry of the log and its archives as `name/number`; fails on a byte that is not part of a whole entry. */
async function wholeEntries(): Promise<string[]> {
  const names = (await readdir(join(folder, '.claude'))).filter((name) => name.endsWith('.md'))
  const found: string[] = []
  for (const name of names) {
    let text = await readFile(join(folder, '.claude', name), 'utf8')
    while (text !== '') {
      const [whole, , agent, number] = ENTRY.exec(text) ?? []
      if (whole === undefined) throw new Error(`${name} is broken at: ${JSON.stringify(text.slice(0, 300))}`)
      found.push(`${agent}/${number}`)
      text = text.slice(whole.length)
    }
  }
  return found.sort()
}

function expected(writers: number, count: number): string[] {
  return Array.from(
    { length: writers * count },
    (_, index) => `w${Math.floor(index / count)}/${index % count}`,
  ).sort()
}

test('8 processes write 100 entries each: none is lost, none interleaved', async () => {
  const writers = Array.from({ length: 8 }, (_, index) => writer(`w${index}`, 100, 100_000_000))
  await Promise.all(writers.map(({ ended }) => ended))
  expect(await wholeEntries()).toEqual(expected(8, 100))
})

test('processes that rotate against each other lose nothing and overwrite no archive', async () => {
  const writers = Array.from({ length: 6 }, (_, index) => writer(`w${index}`, 50, 1_000))
  await Promise.all(writers.map(({ ended }) => ended))
  expect(await wholeEntries()).toEqual(expected(6, 50))
  expect(
    (await readdir(join(folder, '.claude'))).filter((name) => /^AGENT_LOG\.\d/.test(name)).length,
  ).toBeGreaterThan(10)

  const log = createAgentLog({ file: openLogFile({ path }), redact: (text) => text })
  const page = await log.read({ limit: 200, agent: 'w3' })
  expect(page.entries.map(({ task }) => task)).toEqual(
    Array.from({ length: 50 }, (_, index) => `task ${49 - index}`),
  )
  expect(page.skipped).toBe(0)
})

test('writers killed with SIGKILL leave whole entries, and every acknowledged one', async () => {
  const acknowledged = new Set<string>()
  for (let round = 0; round < 25; round += 1) {
    const { child, acknowledged: numbers, ended } = writer(`w${round}`, 10_000, 100_000_000)
    if (child.stdout) await once(child.stdout, 'data')
    const more = 1 + (round % 4)
    while (numbers.length < more && child.stdout) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await ended
    for (const number of numbers) if (number !== 'ready') acknowledged.add(`w${round}/${number}`)
  }
  const last = writer('last', 1, 100_000_000)
  await last.ended
  const entries = await wholeEntries()
  expect(new Set(entries).size).toBe(entries.length)
  for (const entry of acknowledged) expect(entries).toContain(entry)
  expect(entries).toContain('last/0')
})

test('readers during rotation see every entry once', async () => {
  const log = createAgentLog({ file: openLogFile({ path }), redact: (text) => text })
  const { ended, acknowledged } = writer('w0', 150, 1_000)
  let isDone = false
  const watched = ended.then(() => {
    isDone = true
  })
  while (!isDone) {
    const before = acknowledged.filter((line) => line !== 'ready').length
    const { entries, skipped } = await log.read({ limit: 200 })
    expect(skipped).toBe(0)
    expect(new Set(entries.map(({ task }) => task)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThanOrEqual(before)
    await new Promise(setImmediate)
  }
  await watched
})
