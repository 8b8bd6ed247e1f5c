import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openAudit } from '../../src/journal/audit.ts'
import { hashLine } from '../../src/journal/audit-line.ts'
import { verifyAudit } from '../../src/journal/audit-verify.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

/** A trail of ten lines, its first being the genesis. */
function trail(folder = tempFolder(), maxFileBytes = 1e9) {
  const audit = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p', maxFileBytes })
  const heads = Array.from({ length: 9 }, (_, n) =>
    audit.append({ event: 'intent', target: `deployment/web${n}` }, { durable: false }),
  )
  audit.close()
  const path = join(folder, 'audit.jsonl')
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return {
    folder,
    path,
    lines,
    heads,
    save: (changed: string[]) => writeFileSync(path, changed.map((line) => `${line}\n`).join('')),
  }
}

describe('verify names the first broken line', () => {
  test('of an edited trail: the edited line', () => {
    const { folder, lines, save } = trail()
    save(lines.map((line, n) => (n === 4 ? line.replace('web3', 'api3') : line)))
    expect(verifyAudit(folder)).toMatchObject({
      ok: false,
      file: 'audit.jsonl',
      line: 5,
      why: expect.stringContaining('changed'),
    })
  })

  test('of an edited line whose follower was patched to match: the follower', () => {
    const { folder, lines, save } = trail()
    const forged = lines[4]!.replace('web3', 'api3')
    save(
      lines.map((line, n) =>
        n === 4 ? forged : n === 5 ? line.replace(hashLine(lines[4]!), hashLine(forged)) : line,
      ),
    )
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 6 })
  })

  test('of one that lacks a line: where it should be', () => {
    const { folder, lines, save } = trail()
    save(lines.filter((_, n) => n !== 4))
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 5, why: expect.stringContaining('deleted') })
  })

  test('of reordered lines: the first out of place', () => {
    const { folder, lines, save } = trail()
    save([...lines.slice(0, 4), lines[5]!, lines[4]!, ...lines.slice(6)])
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 5 })
  })

  test('of a doubled line: the second', () => {
    const { folder, lines, save } = trail()
    save([...lines.slice(0, 5), ...lines.slice(4)])
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 6 })
  })

  test('of a trail without its beginning: the first', () => {
    const { folder, lines, save } = trail()
    save(lines.slice(1))
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 1 })
  })

  test('of appended garbage: the garbage', () => {
    const { folder, lines, save } = trail()
    save([...lines, 'garbage', '{"seq":11}'])
    expect(verifyAudit(folder)).toMatchObject({ ok: false, line: 11 })
  })

  test('of a cut trail, given a head that was kept: the first that is missing', () => {
    const { folder, lines, heads, save } = trail()
    save(lines.slice(0, 7))
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 7 })
    expect(verifyAudit(folder, { head: heads.at(-1)!.head })).toMatchObject({
      ok: false,
      line: 8,
      why: expect.stringContaining('cut off'),
    })
    expect(verifyAudit(folder, { head: heads[3]!.head })).toMatchObject({ ok: true })
  })

  test('of an edited last line, given its head and number', () => {
    const { folder, lines, heads, save } = trail()
    save(lines.map((line, n) => (n === 9 ? line.replace('web8', 'api8') : line)))
    expect(verifyAudit(folder, heads.at(-1)!)).toMatchObject({
      ok: false,
      line: 10,
      why: expect.stringContaining('rewritten'),
    })
  })

  test('of another, whole trail put in its place, given a head', () => {
    const { folder, heads } = trail()
    copyFileSync(trail().path, join(folder, 'audit.jsonl'))
    expect(verifyAudit(folder).ok).toBe(true)
    expect(verifyAudit(folder, { head: heads[2]!.head })).toMatchObject({ ok: false })
  })
})

function verdictOf(folder: string) {
  const verdict = verifyAudit(folder)
  if (!verdict.ok) throw new Error(verdict.why)
  return verdict
}

describe('a trail in several files', () => {
  const files = (folder: string) => readdirSync(folder).filter((name) => /^audit\.\d+\.jsonl$/.test(name))

  test('breaks where a file is missing, swapped or edited', () => {
    for (const harm of [
      (folder: string) => rmSync(join(folder, files(folder)[1]!)),
      (folder: string) =>
        rmSync(join(folder, files(folder).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!)),
      (folder: string) => copyFileSync(join(folder, files(folder)[0]!), join(folder, files(folder)[1]!)),
      (folder: string) =>
        rmSync(join(folder, 'audit.jsonl')) ??
        writeFileSync(join(folder, 'audit.jsonl'), '{"seq":1,"prev":"x","event":"y"}\n'),
    ]) {
      const { folder } = trail(undefined, 450)
      expect(files(folder).length).toBeGreaterThan(2)
      expect(verifyAudit(folder).ok).toBe(true)
      harm(folder)
      expect(verifyAudit(folder).ok).toBe(false)
    }
  })

  test('names the file that is missing in between, and one that lacks its end', () => {
    const { folder } = trail(undefined, 450)
    const [, second, third] = files(folder).sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
    const path = join(folder, second!)
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, `${whole.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)
    expect(verifyAudit(folder)).toMatchObject({
      ok: false,
      file: second,
      why: expect.stringContaining(`should end with number ${second!.split('.')[1]}`),
    })
    rmSync(path)
    expect(verifyAudit(folder)).toMatchObject({ ok: false, file: second })
    writeFileSync(path, whole)
    rmSync(join(folder, third!))
    expect(verifyAudit(folder)).toMatchObject({ ok: false, file: third })
  })

  test('that is there still is passed over when it ends before the start', () => {
    const { folder } = trail(undefined, 450)
    const [oldest] = files(folder).sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
    const last = readFileSync(join(folder, oldest!), 'utf8').trimEnd().split('\n').at(-1)!
    const start = { seq: JSON.parse(last).seq, head: hashLine(last) }
    expect(verifyAudit(folder, { start })).toMatchObject({ ok: true, seq: verdictOf(folder).seq })
  })

  test('can be verified from where its archived part ended', () => {
    const { folder } = trail(undefined, 450)
    const [oldest] = files(folder).sort((a, b) => Number(a.split('.')[1]) - Number(b.split('.')[1]))
    const last = readFileSync(join(folder, oldest!), 'utf8').trimEnd().split('\n').at(-1)!
    rmSync(join(folder, oldest!))
    const { seq } = JSON.parse(last)
    expect(verifyAudit(folder)).toMatchObject({
      ok: false,
      file: oldest,
      why: `Lines 1 to ${seq} are missing: they stood in ${oldest}, or in files before it, and it is not here.`,
    })
    expect(verifyAudit(folder, { start: { seq: JSON.parse(last).seq, head: hashLine(last) } })).toMatchObject(
      { ok: true },
    )
  })
})

describe('verify', () => {
  test('takes the file as well as its folder, also of a copy without the lock', () => {
    const { folder, path } = trail()
    const copy = join(folder, 'copy')
    mkdirSync(copy)
    copyFileSync(path, join(copy, 'audit.jsonl'))
    for (const at of [folder, path, copy]) expect(verifyAudit(at)).toMatchObject({ ok: true, lines: 10 })
    expect(readdirSync(copy)).toEqual(['audit.jsonl'])
  })

  test('says that there is none where there is no such folder', () => {
    expect(() => verifyAudit('/nowhere/at/all')).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  test('reads lines that lie across its chunks', () => {
    const folder = tempFolder()
    const audit = openAudit(openStateDir(folder), { version: '1', policyDigest: 'p' })
    for (let n = 0; n < 100; n++)
      audit.append({ event: 'x', filler: 'y'.repeat(50_000 + n) }, { durable: false })
    audit.close()
    expect(verifyAudit(folder)).toMatchObject({ ok: true, lines: 101 })
  })
})

test('whatever single byte of a whole trail changes, or wherever it is cut, a kept head shows it', () => {
  const { folder, path, heads } = trail()
  const bytes = readFileSync(path)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const harm = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255), cut: fc.boolean() })
  void fc.assert(
    fc.property(harm, ({ at, to, cut }) => {
      fc.pre(cut ? at < bytes.length - 1 : bytes[at] !== to)
      const changed = cut ? bytes.subarray(0, at) : Buffer.from(bytes)
      if (!cut) changed[at] = to
      // A last newline that became white space leaves the last line's JSON as it was, but not its bytes.
      writeFileSync(path, changed)
      expect(verifyAudit(folder, heads.at(-1)!).ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('any records, by however many writers, make a chain that verifies', () => {
  const record = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
  void fc.assert(
    fc.property(fc.array(fc.tuple(record, fc.nat(2)), { maxLength: 12 }), (records) => {
      const folder = tempFolder()
      const writers = [0, 1, 2].map(() =>
        openAudit(openStateDir(folder), { version: '1', policyDigest: 'p', maxFileBytes: 900 }),
      )
      for (const [fields, by] of records) writers[by]!.append({ ...fields, event: 'x' }, { durable: false })
      const position = writers[0]!.head()
      for (const writer of writers) writer.close()
      expect(verifyAudit(folder, position)).toMatchObject({ ok: true, ...position })
    }),
    { numRuns: 25 },
  )
})
