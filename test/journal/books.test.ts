import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { AuditRecord } from '../../src/core/books.ts'
import { fullFiles } from '../../src/journal/audit-files.ts'
import { readTraces } from '../../src/journal/audit-trace.ts'
import { verifyAudit } from '../../src/journal/audit-verify.ts'
import { createBooks } from '../../src/journal/books.ts'
import { verifyWitnessed } from '../../src/journal/witness.ts'
import { kill9, said, start, tempFolder } from './processes.ts'

function open(stateDir = join(tempFolder(), 'state')) {
  const books = createBooks({ stateDir, version: '1', policyDigest: 'p' })
  onTestFinished(() => books.close())
  return { stateDir, books }
}

test('books that nobody asks write nothing', () => {
  const { stateDir, books } = open()
  books.close()
  expect(existsSync(stateDir)).toBe(false)
})

test('digests are the folder’s: equal in all its processes, different in another, and no plain hash', () => {
  const { stateDir, books } = open()
  const digest = books.digest('secret')
  expect(open(stateDir).books.digest('secret')).toBe(digest)
  expect(books.digest('secret2')).not.toBe(digest)
  expect(open().books.digest('secret')).not.toBe(digest)
  expect(statSync(join(stateDir, 'digest.key')).mode & 0o777).toBe(0o600)
})

test('without a safe state folder reads still get a digest, and every record is refused with the reason', () => {
  const folder = tempFolder()
  const { books, stateDir } = open(join(folder, 'state'))
  chmodSync(folder, 0o777)
  expect(books.digest('x')).toBe(books.digest('x'))
  expect(() => books.audit({ event: 'intent' }, { durable: true })).toThrow(
    expect.objectContaining({ code: 'config_invalid' }),
  )
  chmodSync(folder, 0o700)
  expect(books.audit({ event: 'intent' }, { durable: true }).seq).toBe(2)
  expect(stateDir).toBe(books.stateDir().path)
})

test('an operation that kill -9 cut short is written into the trail at the next start, once', async () => {
  const { stateDir, books } = open()
  const victim = start('begin', stateDir)
  const id = await said(victim)
  await kill9(victim)
  expect(books.recover()).toMatchObject([{ id, ended: { status: 'interrupted', applied: 'unknown' } }])
  expect(open(stateDir).books.recover()).toEqual([])
  const lines = readFileSync(join(stateDir, 'audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.filter(({ event }) => event === 'interrupted')).toMatchObject([
    {
      call: id,
      target: 'deployment/web',
      applied: 'unknown',
      steps: [{ outcome: 'done' }, { action: 'swap', outcome: 'unknown' }],
    },
  ])
  expect(verifyAudit(stateDir).ok).toBe(true)
})

/** A process that died after it had begun an operation, with what it had written into the trail by then. */
async function died(lines: AuditRecord[], age = 0) {
  const { stateDir, books } = open()
  const victim = start('begin', stateDir, 'without steps')
  const id = await said(victim)
  for (const { event, ...line } of lines) books.audit({ event, call: id, ...line }, { durable: true })
  for (let n = 0; n < age; n++) books.audit({ event: 'intent', text: 'x'.repeat(60_000) }, { durable: false })
  await kill9(victim)
  return { id: String(id), books, stateDir }
}

test('an operation whose intent never came into the trail is reported as not applied', async () => {
  const { id, books } = await died([])
  expect(books.recover()).toMatchObject([{ id, ended: { status: 'interrupted', applied: 'no' } }])
  expect(books.journal().operations.get(id)?.outcome).toMatchObject({ applied: 'no' })
})

test('an intent without outcome is reported as unknown', async () => {
  const { id, books } = await died([{ event: 'intent' }])
  expect(books.recover()).toMatchObject([{ id, ended: { applied: 'unknown' } }])
})

test('an outcome that stands in the trail is taken over, and nothing is reported', async () => {
  const outcome = { event: 'outcome', status: 'ok', applied: 'yes' }
  const { id, books, stateDir } = await died([{ event: 'intent' }, outcome])
  expect(books.recover()).toEqual([])
  expect(books.journal().operations.get(id)?.outcome).toMatchObject({ status: 'completed', applied: 'yes' })
  expect(readFileSync(join(stateDir, 'audit.jsonl'), 'utf8')).not.toContain('"interrupted"')
})

test.each([
  ['an intent without outcome', [{ event: 'intent' }], [{ applied: 'unknown' }]],
  ['an outcome', [{ event: 'intent' }, { event: 'outcome', status: 'ok', applied: 'yes' }], []],
  ['nothing at all', [], [{ applied: 'no' }]],
])('%s is found however far back it stands, also in a full file', async (_, lines, ended) => {
  const { id, books, stateDir } = await died(lines, 1_200)
  expect(fullFiles(stateDir)).toHaveLength(1)
  expect(books.recover()).toMatchObject(ended.map((how) => ({ id, ended: how })))
  expect(books.journal().operations.get(id)?.outcome?.applied).toBe(ended[0]?.applied ?? 'yes')
})

test('where lines that could hold the intent are gone, the effect is unknown', async () => {
  const { id, books, stateDir } = await died([{ event: 'intent' }], 1_200)
  for (const name of fullFiles(stateDir)) rmSync(join(stateDir, name))
  expect(books.recover()).toMatchObject([{ id, ended: { applied: 'unknown' } }])
})

test('an operation is looked for only from where it began', () => {
  const { books } = open(aWrite().stateDir)
  const id = 'op_2'
  books.begin({ ...OPERATION, id })
  expect(books.journal().operations.get(id)?.trailSeq).toBe(3)
  const trace = readTraces(books.stateDir().path, [{ id, trailSeq: 3 }]).get(id)
  expect(trace).toEqual({ intended: false })
  expect(readTraces(books.stateDir().path, [{ id, trailSeq: 4 }]).get(id)).toEqual({ intended: undefined })
})

test('what a call brings as its arguments is not taken for a line of another', async () => {
  const { id, books } = await died([{ event: 'intent', args: { call: 'op_other' } }])
  const args = { call: id, event: 'outcome', status: 'ok', applied: 'yes' }
  books.audit({ event: 'intent', call: 'op_other', args }, { durable: true })
  books.audit({ event: 'outcome', status: 'ok', applied: 'yes', args }, { durable: true })
  expect(books.recover()).toMatchObject([{ id, ended: { applied: 'unknown' } }])
})

test('what is left for a worker is neither ended nor reported', async () => {
  const { id, books } = await died([{ event: 'intent' }])
  expect(books.recover((cut) => cut.id === id)).toEqual([])
  expect(books.journal().operations.unfinished()).toMatchObject([{ id }])
})

const OPERATION = {
  id: 'op_1',
  tool: 't',
  kind: 'deploy',
  target: 'x',
  actor: 'a',
  inputDigest: 'd',
  redactedInput: {},
}

/** A state folder in which one write ended, and what its trail looked like then. */
function aWrite() {
  const { stateDir, books } = open()
  books.begin(OPERATION)
  books.audit({ event: 'intent', call: 'op_1' }, { durable: true })
  const { seq, head } = books.audit({ event: 'outcome', call: 'op_1' }, { durable: true })
  books.finish('op_1', { status: 'completed', applied: 'yes', summary: '' })
  books.close()
  const path = join(stateDir, 'audit.jsonl')
  return {
    stateDir,
    path,
    remembered: { seq, head },
    lines: readFileSync(path, 'utf8').trimEnd().split('\n'),
  }
}

test('a whole trail is what the journal remembers, and reads after it change nothing', () => {
  const { stateDir } = aWrite()
  const { books } = open(stateDir)
  books.audit({ event: 'intent' }, { durable: false })
  expect(books.checkTrail()).toBeUndefined()
  expect(verifyWitnessed(stateDir)).toMatchObject({ ok: true, cut: [], lines: 4 })
})

test.each([
  [
    'cut at its end',
    (path: string, lines: string[]) => writeFileSync(path, `${lines.slice(0, 2).join('\n')}\n`),
  ],
  ['emptied', (path: string) => writeFileSync(path, '')],
  ['removed', (path: string) => rmSync(path)],
])(
  'a trail that was %s is seen by verify and at the next start, and the trail says so from then on',
  (_how, harm) => {
    const { stateDir, path, lines, remembered } = aWrite()
    harm(path, lines)

    expect(verifyWitnessed(stateDir)).toMatchObject({
      ok: false,
      why: expect.stringContaining('Cut off: the journal remembers line 3'),
    })
    const { books } = open(stateDir)
    expect(books.checkTrail()).toMatchObject({ remembered })
    expect(books.checkTrail()).toBeUndefined()
    const verdict = verifyWitnessed(stateDir)
    expect(verdict).toMatchObject({ ok: true, cut: [{ file: 'audit.jsonl' }] })
    expect(readFileSync(path, 'utf8')).toContain('"event":"audit.cut"')
  },
)

test('a trail that was rewritten to the same length is another one', () => {
  const { stateDir, path, remembered } = aWrite()
  rmSync(path)
  const forged = open(stateDir).books
  for (let n = 0; n < 4; n++) forged.audit({ event: 'intent', n }, { durable: true })
  expect(verifyWitnessed(stateDir)).toMatchObject({ ok: false, why: expect.stringContaining('rewritten') })
  expect(open(stateDir).books.checkTrail()).toMatchObject({ remembered })
})

test('in a trail that was cut off, an operation without an intent is not called harmless', async () => {
  const { stateDir, path } = aWrite()
  const victim = start('begin', stateDir, 'without steps')
  await said(victim)
  await kill9(victim)
  rmSync(path)
  const { books } = open(stateDir)
  expect(books.checkTrail()).toBeDefined()
  expect(books.recover()).toMatchObject([{ ended: { applied: 'unknown' } }])
})
