import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type AuditOptions, MAX_RECORD_BYTES, openAudit } from '../../src/journal/audit.ts'
import { verifyAudit } from '../../src/journal/audit-verify.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { kill9, said, start, tempFolder } from './processes.ts'

function open(folder: string, options: Partial<AuditOptions> = {}) {
  const audit = openAudit(openStateDir(folder), { version: '1.2.3', policyDigest: 'abc', ...options })
  onTestFinished(() => audit.close())
  return audit
}

const linesOf = (folder: string) => readFileSync(join(folder, 'audit.jsonl'), 'utf8').split('\n').slice(0, -1)

describe('the audit trail', () => {
  test('touches nothing before the first record', () => {
    const folder = tempFolder()
    const audit = open(folder)
    expect(readdirSync(folder)).toEqual(['reserve'])
    expect(audit.head()).toEqual({ seq: 0, head: '0'.repeat(64) })
    expect(readdirSync(folder)).not.toContain('audit.jsonl')
  })

  test('begins with a line that names version and policy, and is private', () => {
    const folder = tempFolder()
    open(folder).append({ event: 'intent' })
    expect(JSON.parse(linesOf(folder)[0]!)).toMatchObject({
      seq: 1,
      prev: '0'.repeat(64),
      event: 'audit.genesis',
      version: '1.2.3',
      policyDigest: 'abc',
    })
    expect(statSync(join(folder, 'audit.jsonl')).mode & 0o777).toBe(0o600)
  })

  test('hashes what sha256sum hashes: the line before without its newline', () => {
    const folder = tempFolder()
    const audit = open(folder)
    audit.append({ event: 'intent', text: 'größer' })
    const { head } = audit.append({ event: 'outcome' })
    const sum = (n: number) =>
      execFileSync('sh', ['-c', `sed -n ${n}p audit.jsonl | tr -d '\\n' | sha256sum`], {
        cwd: folder,
        encoding: 'utf8',
      }).slice(0, 64)
    expect(JSON.parse(linesOf(folder)[2]!).prev).toBe(sum(2))
    expect(head).toBe(sum(3))
    expect(audit.head()).toEqual({ seq: 3, head })
  })

  test('lets no record set the chain’s own fields', () => {
    const folder = tempFolder()
    open(folder).append({ event: 'x', seq: 99, prev: 'y', at: 'z' })
    const line = linesOf(folder)[1]!
    expect(line.match(/"(seq|prev|at)":/g)).toEqual(['"seq":', '"prev":', '"at":'])
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 2 })
  })

  test('goes on with what another process of the same folder appended', () => {
    const folder = tempFolder()
    const [one, two] = [open(folder), open(folder)]
    for (let n = 0; n < 6; n++) (n % 2 ? one : two).append({ event: 'read', n }, { durable: false })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 7, seq: 7 })
  })

  test('cuts long strings with a marker so that no line exceeds its bound', () => {
    const folder = tempFolder()
    const audit = open(folder)
    audit.append({ event: 'intent', args: { log: 'x'.repeat(10_000_000), short: 'kept' } })
    audit.append({
      event: 'intent',
      many: Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`k${n}`, n])),
    })
    const [, long, many] = linesOf(folder)
    expect(JSON.parse(long!).args).toEqual({ log: `${'x'.repeat(4096)}…[+9995904 chars]`, short: 'kept' })
    expect(JSON.parse(many!)).toMatchObject({ event: 'intent', dropped: ['many'] })
    expect(JSON.parse(many!).dropped).toEqual(['many'])
    expect(Math.max(...linesOf(folder).map((line) => Buffer.byteLength(line)))).toBeLessThan(
      MAX_RECORD_BYTES + 200,
    )
  })

  test('refuses what cannot be written as JSON, and goes on', () => {
    const folder = tempFolder()
    const audit = open(folder)
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    for (const bad of [cycle, 1n])
      expect(() => audit.append({ event: 'x', bad })).toThrow(
        expect.objectContaining({ code: 'audit_unavailable' }),
      )
    audit.append({ event: 'y' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 2 })
  })

  test('never writes through a link', () => {
    const folder = tempFolder()
    const audit = open(folder)
    writeFileSync(join(folder, 'elsewhere'), '')
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'audit.jsonl'))
    expect(() => audit.append({ event: 'x' })).toThrow(
      expect.objectContaining({ code: 'audit_unavailable', hint: expect.any(String) }),
    )
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('')
  })

  test('refuses to go on when lines this process has seen are gone', () => {
    const folder = tempFolder()
    const audit = open(folder)
    for (let n = 0; n < 5; n++) audit.append({ event: 'x', n })
    const whole = readFileSync(join(folder, 'audit.jsonl'))
    const cut = linesOf(folder).slice(0, 3).join('\n').length + 1
    truncateSync(join(folder, 'audit.jsonl'), cut)
    expect(() => audit.append({ event: 'x' })).toThrow(/line 6 is gone, it ends at 3/)
    expect(statSync(join(folder, 'audit.jsonl')).size).toBe(cut)
    rmSync(join(folder, 'audit.jsonl'))
    expect(() => audit.append({ event: 'x' })).toThrow(/line 6 is gone, it ends at 0/)
    writeFileSync(join(folder, 'audit.jsonl'), whole, { mode: 0o600 })
    expect(audit.append({ event: 'x' }).seq).toBe(7)
  })
})

describe('several processes', () => {
  test('4 processes append 200 records each to one whole chain', async () => {
    const folder = tempFolder()
    const workers = Array.from({ length: 4 }, () => start('append', folder, '200'))
    const heads = (await Promise.all(workers.map(said))).flat() as { seq: number; head: string }[]
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 801, seq: 801, torn: [] })
    expect(new Set(heads.map(({ seq }) => seq)).size).toBe(800)
    for (const { head, seq } of heads.filter((_, n) => n % 97 === 0))
      expect(verifyAudit(folder, { head, seq }).ok).toBe(true)
  })

  test('they also agree on when a file is full', async () => {
    const folder = tempFolder()
    await Promise.all(Array.from({ length: 4 }, () => said(start('append', folder, '100', '5000'))))
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    expect(files.length).toBeGreaterThan(10)
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 400 + files.length })
  })

  test('kill -9 of the one that holds the lock frees it', async () => {
    const folder = tempFolder()
    const holder = start('hold-mutex', folder, join(folder, 'audit.lock'))
    expect(await said(holder)).toBe('held')
    await kill9(holder)
    expect(open(folder).append({ event: 'x' }).seq).toBe(2)
  })
})

test('a holder of the lock that is frozen, not dead, makes a write refused rather than unrecorded', async () => {
  const folder = tempFolder()
  const holder = start('hold-mutex', folder, join(folder, 'audit.lock'))
  await said(holder)
  expect(() => open(folder).append({ event: 'x' })).toThrow(
    expect.objectContaining({
      code: 'audit_unavailable',
      message: expect.stringContaining('another process holds its lock'),
    }),
  )
  expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 0 })
})

test('kill -9 in the middle of writing, again and again, leaves a whole chain', async () => {
  const folder = tempFolder()
  for (let round = 0; round < 4; round++) {
    const writers = [start('append-forever', folder), start('append-forever', folder)]
    await Promise.all(writers.map(said))
    await Promise.all(writers.map(kill9))
    const { seq, head } = open(folder).append({ event: 'next' })
    expect(verifyAudit(folder, { seq, head })).toMatchObject({ ok: true, seq })
  }
})

describe('a torn end', () => {
  const whole = `${JSON.stringify({ filler: 'ä'.repeat(40) })}`

  test('is kept, accounted for by the next record, and named by verify, wherever the write was cut', () => {
    const folder = tempFolder()
    const path = join(folder, 'audit.jsonl')
    const first = open(folder)
    first.append({ event: 'x' })
    const good = statSync(path).size
    first.append({ event: 'torn', whole })
    const bytes = readFileSync(path)
    for (let cut = good + 1; cut < bytes.length; cut += 7) {
      writeFileSync(path, bytes.subarray(0, cut))
      if (cut < bytes.length - 1)
        expect(verifyAudit(folder)).toMatchObject({
          ok: false,
          line: 3,
          why: expect.stringContaining('torn'),
        })
      open(folder).append({ event: 'next' })
      expect(verifyAudit(folder)).toMatchObject({
        ok: true,
        seq: 4,
        torn: [{ file: 'audit.jsonl', line: 3 }],
      })
      expect(readFileSync(path).subarray(0, cut)).toEqual(bytes.subarray(0, cut))
    }
  })

  test('that lacks only its newline is a whole line', () => {
    const folder = tempFolder()
    const path = join(folder, 'audit.jsonl')
    open(folder).append({ event: 'x' })
    truncateSync(path, statSync(path).size - 1)
    open(folder).append({ event: 'y' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 3, torn: [] })
  })

  test.each([
    ['a first line', (path: string) => writeFileSync(path, '{"seq":1,"pr', { mode: 0o600 }), 1],
    ['NUL bytes', (path: string) => appendFileSync(path, Buffer.alloc(4096)), 3],
    [
      'a torn account of a torn end',
      (path: string) => appendFileSync(path, '{"seq":3,"prev":"00\n{"seq":3,"prev":"11'),
      3,
    ],
  ])('may be %s', (_, tear, line) => {
    const folder = tempFolder()
    const path = join(folder, 'audit.jsonl')
    if (line > 1) open(folder).append({ event: 'x' })
    tear(path)
    open(folder).append({ event: 'next' })
    open(folder).append({ event: 'next' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, seq: line + 2, torn: [{ line }] })
  })

  test('is no cover for garbage: what we cannot have begun to write is named as foreign', () => {
    const folder = tempFolder()
    open(folder).append({ event: 'x' })
    appendFileSync(join(folder, 'audit.jsonl'), 'rm -rf /\n')
    open(folder).append({ event: 'next' })
    expect(verifyAudit(folder)).toMatchObject({
      ok: false,
      file: 'audit.jsonl',
      line: 3,
      why: expect.stringContaining('not a line of this trail'),
    })
  })

  test('stays evidence over several lines, also the first of them', () => {
    const folder = tempFolder()
    const path = join(folder, 'audit.jsonl')
    open(folder).append({ event: 'x' })
    appendFileSync(path, '{"seq":3,"prev":"aa\n{"seq":3,"prev":"bb')
    open(folder).append({ event: 'next' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, torn: [{ line: 3 }] })
    writeFileSync(path, readFileSync(path, 'utf8').replace('"prev":"aa\n', '"prev":"ab\n'))
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 3 })
  })

  test('stays evidence: changing the torn bytes afterwards breaks the trail there', () => {
    const folder = tempFolder()
    const path = join(folder, 'audit.jsonl')
    open(folder).append({ event: 'x' })
    appendFileSync(path, '{"seq":3,"prev":"aa')
    open(folder).append({ event: 'next' })
    expect(verifyAudit(folder).ok).toBe(true)
    writeFileSync(path, readFileSync(path, 'utf8').replace('"prev":"aa\n', '"prev":"ab\n'))
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 3 })
  })
})

describe('a full file', () => {
  test('is set aside under the number of its last line, and the chain goes on', () => {
    const folder = tempFolder()
    const audit = open(folder, { maxFileBytes: 1000 })
    for (let n = 0; n < 20; n++) audit.append({ event: 'x', n })
    const [first] = readdirSync(folder)
      .filter((name) => /^audit\.\d+\.jsonl$/.test(name))
      .sort()
    const lines = readFileSync(join(folder, first!), 'utf8').trim().split('\n')
    expect(JSON.parse(lines.at(-1)!).seq).toBe(Number(first!.split('.')[1]))
    expect(verifyAudit(folder)).toMatchObject({ ok: true, torn: [] })
  })

  test('a crash between setting it aside and the new file leaves the chain whole', () => {
    const folder = tempFolder()
    const audit = open(folder)
    audit.append({ event: 'x' })
    execFileSync('mv', ['audit.jsonl', 'audit.2.jsonl'], { cwd: folder })
    open(folder).append({ event: 'y' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 4, seq: 4 })
    rmSync(join(folder, 'audit.jsonl'))
    writeFileSync(join(folder, 'audit.jsonl'), '', { mode: 0o600 })
    open(folder).append({ event: 'z' })
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 4, seq: 4 })
  })
})
