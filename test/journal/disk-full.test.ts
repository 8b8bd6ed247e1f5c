import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openAudit } from '../../src/journal/audit.ts'
import { verifyAudit } from '../../src/journal/audit-verify.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { RESERVE_BYTES } from '../../src/journal/reserve.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'

const MB = 1024 * 1024
const mountable = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (!mountable)
  console.warn(
    'SKIPPED: the full-disk tests mount a tmpfs, which takes root: sudo npx vitest run test/journal/disk-full.test.ts',
  )

/** Fills the file system to its last byte. */
function fillUp(path: string): void {
  const fd = openSync(path, 'w')
  try {
    for (const size of [MB, 4096, 1]) {
      const block = Buffer.alloc(size, 1)
      try {
        for (;;) writeSync(fd, block)
      } catch (error) {
        expect((error as { code: string }).code).toBe('ENOSPC')
      }
    }
  } finally {
    closeSync(fd)
  }
}

describe.skipIf(!mountable)('on a full disk', () => {
  let disk = ''
  const opened: { close(): void }[] = []

  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), 'disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m,mode=700', 'tmpfs', disk])
  })
  afterAll(() => {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  })

  afterEach(() => {
    for (const book of opened.splice(0)) book.close()
  })

  function keep<T extends { close(): void }>(book: T): T {
    opened.push(book)
    return book
  }

  function fresh() {
    rmSync(join(disk, 'filler'), { force: true })
    rmSync(join(disk, 'state'), { recursive: true, force: true })
    const times = { wall: 1_800_000_000_000, passed: 0 }
    const clock = { now: () => times.wall, monotonic: () => times.passed }
    const dir = openStateDir(join(disk, 'state'), { clock })
    chmodSync(dir.path, 0o700)
    return { dir, clock, times, audit: keep(openAudit(dir, { version: '1', policyDigest: 'p', clock })) }
  }

  const free = () => statfsSync(disk).bavail * statfsSync(disk).bsize
  const unavailable = expect.objectContaining({
    code: 'audit_unavailable',
    message: expect.stringContaining('disk is full'),
  })

  test('the reserve is real bytes, so that releasing it makes room', () => {
    const { dir } = fresh()
    expect(statSync(dir.file('reserve')).blocks * 512).toBeGreaterThanOrEqual(RESERVE_BYTES)
    const before = free()
    rmSync(dir.file('reserve'))
    expect(free() - before).toBeGreaterThanOrEqual(RESERVE_BYTES)
  })

  test('writes are recorded from the reserve, then refused, and recorded again when there is room', () => {
    const { dir, times, audit } = fresh()
    audit.append({ event: 'intent' })
    fillUp(join(disk, 'filler'))
    expect(free()).toBe(0)
    for (let n = 0; n < 20; n++) audit.append({ event: 'intent', n })
    expect(existsSync(dir.file('reserve'))).toBe(false)
    expect(dir.findings()).toEqual([expect.stringContaining('no reserve')])

    const long = { event: 'intent', args: Array.from({ length: 15 }, () => 'x'.repeat(4_000)) }
    const until = () => {
      for (;;) audit.append(long)
    }
    expect(until).toThrow(unavailable)
    const verdict = verifyAudit(dir.path)
    expect(verdict).toMatchObject({ ok: true, torn: [] })

    rmSync(join(disk, 'filler'))
    times.passed += 10_000
    const position = audit.append({ event: 'outcome' })
    expect(verifyAudit(dir.path, position)).toMatchObject({ ok: true, torn: [] })
    expect(statSync(dir.file('reserve')).size).toBe(RESERVE_BYTES)
  })

  test('reads do not use up what writes will need', () => {
    const { dir, audit } = fresh()
    audit.append({ event: 'intent' })
    fillUp(join(disk, 'filler'))
    const fill = () => {
      for (;;) audit.append({ event: 'read' }, { durable: false })
    }
    expect(fill).toThrow(unavailable)
    expect(existsSync(dir.file('reserve'))).toBe(true)
    audit.append({ event: 'intent' })
    expect(existsSync(dir.file('reserve'))).toBe(false)
    expect(() => audit.append({ event: 'read' }, { durable: false })).toThrow(unavailable)
    expect(audit.append({ event: 'outcome' }).seq).toBeGreaterThan(0)
  })

  test('an operation is begun, stepped and finished, and the journal says when even the reserve is gone', () => {
    const { dir, clock, times } = fresh()
    const { operations, leases, samples } = keep(openJournal(dir, { clock }))
    fillUp(join(disk, 'filler'))
    const begin = (id: string, redactedInput: object = {}) =>
      operations.begin({
        id,
        tool: 'cleanup',
        kind: 'cleanup',
        target: 'disk',
        actor: 'op',
        inputDigest: 'd',
        redactedInput,
      })
    const lease = leases.acquire('disk', { operation: 'one', actor: 'op' })
    begin('one')
    operations.settle('one', operations.intend('one', { action: 'prune', target: 'images' }), 'done')
    operations.finish('one', { status: 'completed', applied: 'yes' })
    lease.release()
    expect(operations.get('one')?.outcome?.status).toBe('completed')

    const large = { text: Array.from({ length: 15 }, () => 'x'.repeat(4_000)) }
    const until = () => {
      for (let n = 0; ; n++) begin(`more-${n}`, large)
    }
    expect(until).toThrow(
      expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('disk is full') }),
    )
    expect(() => samples.addSample({ at: times.wall, bootId: 'b', cpu: 1, ram: 1 })).toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    )
    rmSync(join(disk, 'filler'))
    times.passed += 10_000
    begin('later')
    expect(operations.get('later')).toBeDefined()
    expect(samples.addSample({ at: times.wall, bootId: 'b', cpu: 1, ram: 1 })).toBe(true)
  })

  test('a state folder that is opened only now still takes records in what is left', () => {
    const { dir } = fresh()
    fillUp(join(disk, 'filler'))
    const audit = keep(openAudit(openStateDir(dir.path), { version: '1', policyDigest: 'p' }))
    expect(audit.append({ event: 'intent' }).seq).toBe(2)
    const journal = keep(openJournal(openStateDir(dir.path)))
    expect(journal.operations.recent(1)).toEqual([])
  })

  test('on a read-only disk records are refused with the reason, and the folder still opens', () => {
    const { dir, audit } = fresh()
    audit.append({ event: 'intent' })
    audit.close()
    keep(openJournal(dir)).close()
    execFileSync('mount', ['-o', 'remount,ro', disk])
    try {
      const again = openStateDir(dir.path)
      const closed = keep(openAudit(again, { version: '1', policyDigest: 'p' }))
      expect(() => closed.append({ event: 'intent' })).toThrow(
        expect.objectContaining({ code: 'audit_unavailable', message: expect.stringContaining('read-only') }),
      )
      expect(() => openJournal(again)).toThrow(
        expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('read-only') }),
      )
      expect(verifyAudit(dir.path)).toMatchObject({ ok: true, lines: 2 })
    } finally {
      for (const book of opened.splice(0)) book.close()
      execFileSync('mount', ['-o', 'remount,rw', disk])
    }
  })
})
