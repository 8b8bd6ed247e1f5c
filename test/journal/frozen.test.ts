import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openAudit } from '../../src/journal/audit.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { BRIEF_MS, createPatience, DURABLE_MS } from '../../src/journal/patience.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { kill9, said, start, tempFolder } from './processes.ts'

function aClock() {
  const times = { passed: 0 }
  return { times, clock: { now: () => 1_800_000_000_000, monotonic: () => times.passed } }
}

const SAMPLE = { at: 1_800_000_000_000, bootId: 'b', cpu: 1, ram: 1 }
const OPERATION = {
  id: 'op_1',
  tool: 't',
  kind: 'deploy',
  target: 'x',
  actor: 'a',
  inputDigest: 'd',
  redactedInput: {},
}
const busy = Object.assign(new Error('database is locked'), { errcode: 5 })

/** Patience that writes down each wait it allows, over real attempts. */
function watched(dir: ReturnType<typeof openStateDir>) {
  const waits: number[] = []
  const watching = {
    path: dir.path,
    file: dir.file.bind(dir),
    withReserve: dir.withReserve.bind(dir),
    withoutReserve: dir.withoutReserve.bind(dir),
    findings: dir.findings.bind(dir),
    patience: (name: string) => ({
      wait: <T>(upTo: number, attempt: (waitMs: number) => T, stamp?: () => string) =>
        dir.patience(name).wait(
          upTo,
          (waitMs) => {
            waits.push(waitMs)
            return attempt(waitMs)
          },
          stamp,
        ),
    }),
  }
  return { dir: watching, waits }
}

function open(folder: string) {
  const { times, clock } = aClock()
  const { dir, waits } = watched(openStateDir(folder, { clock }))
  const audit = openAudit(dir, { version: '1', policyDigest: 'p', clock })
  const journal = openJournal(dir, { clock })
  onTestFinished(() => {
    audit.close()
    journal.close()
  })
  waits.length = 0
  return { times, waits, audit, journal }
}

test('a wait in vain is remembered: the next attempts do not wait, a longer one still may, and it fades', () => {
  const { times, clock } = aClock()
  const patience = createPatience(clock)
  const allowed: number[] = []
  const attempt = (upTo: number, outcome: () => void) => {
    try {
      patience.wait(upTo, (waitMs) => {
        allowed.push(waitMs)
        outcome()
      })
    } catch (error) {
      expect(error).toBe(busy)
    }
  }
  const held = () => {
    throw busy
  }

  attempt(BRIEF_MS, held)
  attempt(BRIEF_MS, held)
  attempt(DURABLE_MS, held)
  attempt(DURABLE_MS, held)
  times.passed += 4_999
  attempt(DURABLE_MS, held)
  times.passed += 1
  attempt(BRIEF_MS, held)
  attempt(BRIEF_MS, () => undefined)
  attempt(BRIEF_MS, held)

  expect(allowed).toEqual([50, 0, 1_000, 0, 0, 50, 0, 50])
})

test('a store that moves is waited for again, and a wait in vain is forgotten once it moves', () => {
  const { clock } = aClock()
  const patience = createPatience(clock)
  const allowed: number[] = []
  let stamp = 0
  const attempt = (moves: boolean) =>
    expect(() =>
      patience.wait(
        BRIEF_MS,
        (waitMs) => {
          allowed.push(waitMs)
          if (moves) stamp += 1
          throw busy
        },
        () => String(stamp),
      ),
    ).toThrow(busy)
  attempt(true)
  attempt(false)
  attempt(false)
  stamp += 1
  attempt(false)
  expect(allowed).toEqual([50, 50, 50, 50, 50, 50, 0, 50])
})

test('a failure that is no waiting is not remembered as one', () => {
  const patience = createPatience(aClock().clock)
  const full = Object.assign(new Error('full'), { errcode: 13 })
  const waits: number[] = []
  for (const _ of [1, 2]) {
    const attempt = (waitMs: number) => {
      waits.push(waitMs)
      throw full
    }
    expect(() => patience.wait(BRIEF_MS, attempt)).toThrow(full)
  }
  expect(waits).toEqual([50, 50])
})

test('while a process holds the trail, reads wait for it once and briefly, and are recorded again when it dies', async () => {
  const folder = tempFolder()
  const { audit, waits } = open(folder)
  const holder = start('hold-mutex', folder, join(folder, 'audit.lock'))
  expect(await said(holder)).toBe('held')

  const refused = expect.objectContaining({ code: 'audit_unavailable' })
  for (let n = 0; n < 20; n++)
    expect(() => audit.append({ event: 'intent' }, { durable: false })).toThrow(refused)
  expect(waits).toEqual([50, ...Array(19).fill(0)])

  for (let n = 0; n < 3; n++) expect(() => audit.append({ event: 'intent' })).toThrow(refused)
  expect(waits.slice(20)).toEqual([1_000, 0, 0])

  await kill9(holder)
  expect(audit.append({ event: 'intent' }, { durable: false }).seq).toBe(2)
})

test('while a process holds the journal, samples are skipped, operations are refused, and reading goes on', () => {
  const folder = tempFolder()
  const { journal, waits } = open(folder)
  journal.samples.addSample(SAMPLE)
  journal.operations.begin(OPERATION)
  waits.length = 0
  const other = new DatabaseSync(join(folder, 'journal.db'))
  onTestFinished(() => other.close())
  other.exec('BEGIN IMMEDIATE')

  const held = expect.objectContaining({
    code: 'unavailable',
    message: expect.stringContaining('held by another'),
  })
  for (let n = 0; n < 3; n++)
    expect(() => journal.samples.addSample({ ...SAMPLE, at: SAMPLE.at + 60_000 })).toThrow(held)
  for (let n = 0; n < 3; n++)
    expect(() => journal.leases.acquire('x', { operation: 'o', actor: 'a' })).toThrow(held)
  expect(waits).toEqual([50, 0, 0, 1_000, 0, 0])
  expect(journal.samples.samplesSince(0)).toHaveLength(1)
  expect(journal.operations.get('op_1')).toBeDefined()

  other.exec('ROLLBACK')
  expect(journal.samples.addSample({ ...SAMPLE, at: SAMPLE.at + 60_000 })).toBe(true)
})

test('a writer that is stopped in the middle of a record holds nobody up for longer than that', async () => {
  const folder = tempFolder()
  const { audit, journal, waits } = open(folder)
  const writer = start('append-forever', folder)
  expect(await said(writer)).toBe('going')
  for (let held = false; !held; ) {
    writer.kill('SIGSTOP')
    held = isHeld(join(folder, 'audit.lock'))
    if (!held) writer.kill('SIGCONT')
  }

  for (let n = 0; n < 5; n++)
    expect(() => audit.append({ event: 'intent' }, { durable: false })).toThrow(
      expect.objectContaining({ code: 'audit_unavailable' }),
    )
  expect(waits).toEqual([50, 0, 0, 0, 0])
  expect(journal.operations.recent(1)).toEqual([])
})

/** Asked twice with a wait between: the signal reaches a running process a moment after it was sent. */
function isHeld(path: string): boolean {
  const lock = new DatabaseSync(path, { timeout: 20 })
  try {
    lock.exec('BEGIN IMMEDIATE; ROLLBACK')
    return false
  } catch {
    return true
  } finally {
    lock.close()
  }
}
