import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agent-log-'))
  path = join(folder, 'AGENT_LOG.md')
})
afterEach(() => rm(folder, { recursive: true }))

const MEGABYTE = 1_048_576

/** Reads the log with `filter`, counting the bytes that are read from the disk and the most asked for at once. */
async function measured(filter: object) {
  const file = openLogFile({ path })
  const read = { bytes: 0, largest: 0 }
  const counting = {
    ...file,
    async open(sibling?: string) {
      const volume = await file.open(sibling)
      if (!volume) return undefined
      return {
        ...volume,
        read(offset: number, length: number) {
          read.bytes += length
          read.largest = Math.max(read.largest, length)
          return volume.read(offset, length)
        },
      }
    },
  }
  const page = await createAgentLog({ file: counting, redact: (text) => text }).read(filter)
  return { ...page, ...read }
}

async function fill(blocks: number, block: (index: number) => string) {
  await pipeline(function* () {
    for (let index = 0; index < blocks; index += 1) yield block(index)
  }, createWriteStream(path))
}

const NOTES = 'n'.repeat(4_000)

test('a 200 MB log is read from its end, in small pieces, and only as far as needed', async () => {
  await fill(
    50_000,
    (index) =>
      `### ${new Date(1_700_000_000_000 + index * 60_000).toISOString()} | Builder | COMPLETED\n**Task:** task ${index}\n**Files:** None\n**Notes:** ${NOTES}\n---\n`,
  )
  const { entries, more, bytes, largest } = await measured({ limit: 3 })
  expect(entries.map(({ task }) => task)).toEqual(['task 49999', 'task 49998', 'task 49997'])
  expect(more).toBe(true)
  expect(bytes).toBeLessThan(16 * MEGABYTE)
  expect(largest).toBeLessThanOrEqual(MEGABYTE)
})

test('memory stays bounded when nothing of a large log matches', async () => {
  await fill(
    12_000,
    (index) =>
      `### 2026-11-20T10:00:00Z | Builder | COMPLETED\n**Task:** task ${index}\n**Notes:** ${NOTES}\n---\n`,
  )
  const before = process.memoryUsage().rss
  const { entries } = await measured({ contains: 'is in no entry' })
  expect(entries).toEqual([])
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTE)
})

test.each([
  ['one line', (): string => 'x'.repeat(MEGABYTE)],
  ['lines without a heading', (): string => `${'x'.repeat(99)}\n`.repeat(10_000)],
])(
  'an entry of 30 MB in %s is read as far as it is sane, says that it was cut, and hides no other',
  async (_, junk) => {
    const head = (task: string) =>
      `### 2026-11-20T10:00:00Z | Builder | COMPLETED\n**Task:** ${task}\n**Notes:** begins`
    await fill(32, (index) =>
      index === 0
        ? `${head('first')}\n---\n${head('huge')}`
        : index === 31
          ? `\n---\n${head('last')}\n---\n`
          : junk(),
    )
    const { entries, largest } = await measured({})
    expect(entries.map(({ task }) => task)).toEqual(['last', 'huge', 'first'])
    expect(entries[1]?.notes).toMatch(/^begins[\s\S]*\[cut here/)
    expect(entries[1]?.notes.length).toBeLessThan(30_000)
    expect(largest).toBeLessThanOrEqual(MEGABYTE)
  },
)
