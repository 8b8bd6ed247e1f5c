import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

/** The real file system; only the moment at which the disk is waited for is observed, or made to fail. */
const disk = vi.hoisted(() => ({ waits: 0, fails: false }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const fsyncSync = (fd: number) => {
    disk.waits += 1
    if (disk.fails) throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO', syscall: 'fsync' })
    fs.fsyncSync(fd)
  }
  return { ...fs, fsyncSync }
})

const { openAudit } = await import('../../src/journal/audit.ts')
const { verifyAudit } = await import('../../src/journal/audit-verify.ts')
const { openStateDir } = await import('../../src/journal/state-dir.ts')
const { tempFolder } = await import('./processes.ts')

function open() {
  const dir = openStateDir(join(tempFolder(), 'state'))
  const audit = openAudit(dir, { version: '1', policyDigest: 'p' })
  onTestFinished(() => audit.close())
  audit.append({ event: 'first' })
  disk.waits = 0
  return { audit, dir }
}

beforeEach(() => {
  disk.fails = false
})

test('a record waits for the disk unless told not to', () => {
  const { audit } = open()
  audit.append({ event: 'intent' })
  expect(disk.waits).toBe(1)
  audit.append({ event: 'read' }, { durable: false })
  expect(disk.waits).toBe(1)
})

test('a record that the disk did not confirm is refused, and the chain goes on', () => {
  const { audit, dir } = open()
  disk.fails = true
  expect(() => audit.append({ event: 'intent' })).toThrow(
    expect.objectContaining({ code: 'audit_unavailable', message: expect.stringContaining('EIO') }),
  )
  disk.fails = false
  audit.append({ event: 'outcome' })
  expect(verifyAudit(dir.path)).toMatchObject({ ok: true, lines: 4 })
})
