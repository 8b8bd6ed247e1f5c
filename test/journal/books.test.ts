import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { verifyAudit } from '../../src/journal/audit-verify.ts'
import { createBooks } from '../../src/journal/books.ts'
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
  expect(books.recover()).toMatchObject([{ id }])
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
