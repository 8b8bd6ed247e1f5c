import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

const NOW = Date.UTC(2026, 10, 21, 12)
const log = () =>
  createAgentLog({
    file: openLogFile({ path }),
    redact: (text) => text,
    clock: { now: () => NOW, monotonic: () => 0 },
  })

async function reading(text: string) {
  await writeFile(path, text)
  return log().read({ limit: 200 })
}

const BODY = '**Task:** t\n**Files:** None\n**Notes:** n\n---\n'
const PLAIN = {
  at: '2026-11-20T10:00:00Z',
  agent: 'Builder',
  status: 'COMPLETED',
  task: 't',
  files: [],
  notes: 'n',
}

test.each([
  ['the template', '### 2026-11-20T10:00:00Z | Builder | COMPLETED'],
  ['brackets of the template', '### [2026-11-20T10:00:00Z] | [Builder] | [COMPLETED]'],
  ['another heading level', '## 2026-11-20T10:00:00Z | Builder | COMPLETED'],
  ['no blank behind the mark', '###2026-11-20T10:00:00Z|Builder|COMPLETED'],
  ['no heading mark', '2026-11-20T10:00:00Z | Builder | COMPLETED'],
  ['a list mark', '- **2026-11-20T10:00:00Z | Builder | COMPLETED**'],
  ['lower case and decoration', '### 2026-11-20t10:00:00z | **Builder** | ✅ completed'],
  ['a short word', '### 2026-11-20T10:00:00Z | Builder | COMPLETE'],
  ['a remark on the status', '### 2026-11-20T10:00:00Z | Builder | COMPLETED (partly)'],
  ['dashes between the cells', '### 2026-11-20T10:00:00Z — Builder — COMPLETED'],
  ['an offset', '### 2026-11-20T12:00:00+02:00 | Builder | COMPLETED'],
  ['an offset without a colon', '### 2026-11-20T05:30:00-0430 | Builder | COMPLETED'],
  ['fractions of a second', '### 2026-11-20T10:00:00.123456Z | Builder | COMPLETED'],
  ['a blank for the T', '### 2026-11-20 10:00 UTC | Builder | COMPLETED'],
  ['no zone', '### 2026-11-20 10:00 | Builder | COMPLETED'],
])('reads a heading with %s', async (_, heading) => {
  expect(await reading(`# Log\n\n${heading}\n${BODY}`)).toEqual({ entries: [PLAIN], skipped: 0, more: false })
})

test.each([
  ['BLOCKED', 'blocked'],
  ['HANDOFF', 'Hand-off'],
  ['REVIEW_NEEDED', 'review needed'],
])('reads %s written as "%s"', async (status, word) => {
  expect((await reading(`### 2026-11-20 | Builder | ${word}\n${BODY}`)).entries[0]?.status).toBe(status)
})

const HEAD = '### 2026-11-20T10:00:00Z | Builder | COMPLETED\n'

test.each([
  ['notes are missing', `${HEAD}**Task:** t\n**Files:** a.ts\n---\n`, { files: ['a.ts'], notes: '' }],
  ['the separator is missing', `${HEAD}**Task:** t\n**Notes:** n\n\n\n${HEAD}**Task:** u\n`, { notes: 'n' }],
  ['the separator is longer', `${HEAD}**Task:** t\n**Notes:** n\n-------\n`, { notes: 'n' }],
  ['the separator is another one', `${HEAD}**Task:** t\n**Notes:** n\n* * *\n`, { notes: 'n' }],
  [
    'blank lines are in between',
    `${HEAD}\n**Task:** t\n\n**Files:**\n\n**Notes:** n\n\n\n---\n`,
    { notes: 'n', files: [] },
  ],
  ['the colon is outside the stars', `${HEAD}**Task**: t\n**Notes**: n\n---\n`, { notes: 'n' }],
  [
    'fields are a plain list',
    `${HEAD}- Task: t\n- Files: a.ts, b.ts\n- Notes: n\n---\n`,
    { files: ['a.ts', 'b.ts'], notes: 'n' },
  ],
  [
    'files are called something more',
    `${HEAD}**Task:** t\n**Files Modified:** \`a.ts\`, [b].ts\n**Notes:** n\n---\n`,
    { files: ['a.ts', '[b].ts'], notes: 'n' },
  ],
  [
    'files are in brackets',
    `${HEAD}**Task:** t\n**Files:** [a.ts, b.ts]\n---\n`,
    { files: ['a.ts', 'b.ts'] },
  ],
  [
    'files are a list with descriptions',
    `${HEAD}**Task:** t\n**Files:**\n- \`a.ts\` - new, with tests\n* b.ts\n1. c.ts\n**Notes:** n\n---\n`,
    { files: ['`a.ts` - new, with tests', 'b.ts', 'c.ts'], notes: 'n' },
  ],
  [
    'paths are from Windows',
    `${HEAD}**Task:** t\n**Files:** D:\\app\\(group)\\[id]\\page.tsx\n---\n`,
    { files: ['D:\\app\\(group)\\[id]\\page.tsx'] },
  ],
  [
    'notes have several lines',
    `${HEAD}**Task:** t\n**Notes:** one\n\n- two\n## three\n---\n`,
    { notes: 'one\n\n- two\n## three' },
  ],
  ['there are no fields at all', `${HEAD}t\n---\n`, { task: 't', notes: '' }],
  [
    'the status is a field',
    `### 2026-11-20T10:00:00Z | Builder\n**Status:** [COMPLETED]\n**Task:** t\n---\n`,
    { status: 'COMPLETED' },
  ],
  [
    'a shell of Windows appended UTF-16',
    `# Log\n${Buffer.from(`${HEAD}**Task:** t\n---\n`, 'utf16le').toString('latin1')}`,
    { task: 't' },
  ],
])('reads an entry whose %s', async (_, text, part) => {
  const { entries, skipped } = await reading(text)
  expect(entries[entries.length - 1]).toMatchObject({
    ...PLAIN,
    notes: expect.any(String),
    files: expect.any(Array),
    ...part,
  })
  expect(skipped).toBe(0)
})

test('a description of the format in front of the entries is neither an entry nor skipped', async () => {
  const text = `# Log\n\nAll agents write here.\n\n---\n\n## Format\n\`\`\`\n### [ISO_TIMESTAMP] | Operator | [STATUS]\n**Task:** what\n---\n\`\`\`\n\n## Codes\n- \`COMPLETED\` done\n\n---\n\n## Entries\n\n${HEAD}${BODY}\n<!-- new entries above -->\n\n${HEAD}${BODY}`
  const { entries, skipped } = await reading(text)
  expect(entries).toHaveLength(2)
  expect(skipped).toBe(0)
})

test.each([
  ['a time that is none', '### 2026-13-45T10:00:00Z | Builder | COMPLETED\n'],
  ['a date that no month has', '### 2026-02-31 | Builder | COMPLETED\n'],
  ['a status that the protocol does not have', '### 2026-11-20T10:00:00Z | Builder | IN_PROGRESS\n'],
  ['no agent', '### 2026-11-20T10:00:00Z\n'],
  ['a zone that is only a name', '### 2026-11-20 10:00 PT — Builder\n'],
])('counts %s as skipped and reads what is around it', async (_, heading) => {
  const { entries, skipped } = await reading(`${HEAD}${BODY}\n${heading}${BODY}\n${HEAD}${BODY}`)
  expect(entries).toHaveLength(2)
  expect(skipped).toBe(1)
})

test('counts prose and fields outside an entry as skipped', async () => {
  expect((await reading(`${HEAD}${BODY}\nI fixed the login as well.\n---\n${HEAD}${BODY}`)).skipped).toBe(1)
  expect((await reading('# Log\n\n## Fixed the login\n**Task:** t\n---\n')).skipped).toBe(1)
})

test('nothing invisible or that a terminal obeys comes out of hand-written entries', async () => {
  const { entries } = await reading(
    `### 2026-11-20 | Bui\u200blder | BLOCKED\n**Task:** \u001b[8mhid\u202eden\n**Files:** a\u2066.ts\n**Notes:** &#27;[2J &#x200b;\u{e0041}\n---\n`,
  )
  expect(entries[0]).toMatchObject({
    agent: 'Bui\\u{200b}lder',
    task: '\\u{1b}[8mhid\\u{202e}den',
    files: ['a\\u{2066}.ts'],
    notes: '\\u{1b}[2J \\u{200b}\\u{e0041}',
  })
})

const at = (time: string, task: string, agent = 'Builder', status = 'COMPLETED') =>
  `### ${time} | ${agent} | ${status}\n**Task:** ${task}\n**Files:** ${task}.ts\n---\n`

test('newest first, whatever the order in the file, and says when there is more', async () => {
  await writeFile(
    path,
    at('2026-11-20T03:00:00+02:00', 'two') + at('2026-11-20T02:00:00Z', 'three') + at('2026-11-19', 'one'),
  )
  const { entries, more } = await log().read({ limit: 2 })
  expect(entries.map(({ task }) => task)).toEqual(['three', 'two'])
  expect(more).toBe(true)
  expect((await log().read({ limit: 3 })).more).toBe(false)
})

test('filters by status, agent, age, time and text', async () => {
  await writeFile(
    path,
    at('2026-11-21T11:00:00Z', 'Young', 'Ops', 'BLOCKED') + at('2026-11-20T10:00:00Z', 'Old'),
  )
  const tasks = async (filter: object) => (await log().read(filter)).entries.map(({ task }) => task)
  expect(await tasks({ status: 'BLOCKED' })).toEqual(['Young'])
  expect(await tasks({ agent: 'ops' })).toEqual(['Young'])
  expect(await tasks({ since: '24h' })).toEqual(['Young'])
  expect(await tasks({ since: '2026-11-20T10:00:00Z' })).toEqual(['Young', 'Old'])
  expect(await tasks({ since: '2026-11-21' })).toEqual(['Young'])
  expect(await tasks({ contains: 'OLD.TS' })).toEqual(['Old'])
  await expect(log().read({ since: 'yesterday' })).rejects.toMatchObject({
    code: 'invalid_input',
    hint: expect.stringContaining('24h'),
  })
})

test('reaches back into archives, newest archive first, and only as far as the filter does', async () => {
  await writeFile(path, at('2026-11-21T10:00:00Z', 'now'))
  await writeFile(join(folder, 'AGENT_LOG.2026-11-20.2.md'), at('2026-11-20T10:00:00Z', 'second'))
  await writeFile(join(folder, 'AGENT_LOG.2026-11-20.10.md'), at('2026-11-20T10:00:00Z', 'tenth'))
  await writeFile(join(folder, 'AGENT_LOG.2026-11-20.md'), at('2026-11-20T10:00:00Z', 'zeroth'))
  await writeFile(
    join(folder, 'AGENT_LOG.2020-01-01.md'),
    `${at('2020-01-01', 'ancient')}${at('2020-01-01', 'bad', 'B', 'WHAT')}`,
  )
  await utimes(join(folder, 'AGENT_LOG.2020-01-01.md'), 1_577_900_000, 1_577_900_000)
  await writeFile(join(folder, 'AGENT_LOG.notes.md'), at('2026-11-21T11:00:00Z', 'no archive'))
  const all = await log().read({})
  expect(all.entries.map(({ task }) => task)).toEqual(['now', 'tenth', 'second', 'zeroth', 'ancient'])
  expect(all.skipped).toBe(1)
  const recent = await log().read({ since: '48h' })
  expect(recent.entries.map(({ task }) => task)).toEqual(['now', 'tenth', 'second', 'zeroth'])
  expect(recent.skipped).toBe(0)
})

test('an answer stays small enough to be one, and says that there is more', async () => {
  await writeFile(path, `${at('2026-11-20', 'x'.repeat(45_000))}`.repeat(9))
  const { entries, more } = await log().read({})
  expect(entries).toHaveLength(4)
  expect(more).toBe(true)
})
