import { symlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { obstacle } from '../../src/cli/doctor/writable.ts'
import { noSuchVerb, printVersion } from '../../src/cli/first-word.ts'
import { counted } from '../../src/cli/print.ts'
import { didYouMean } from '../../src/core/nearest.ts'

test('a verb that was mistyped is answered with the one that was meant', () => {
  expect(noSuchVerb('stauts', ['status', 'serve'])).toContain('Did you mean status?')
  expect(noSuchVerb('frobnicate', ['status', 'serve'])).not.toContain('Did you mean')
  expect(didYouMean('Healt_check', ['health_check'])).toBe(' Did you mean health_check?')
})

test('the version is printed by itself', () => {
  const written: string[] = []
  expect(printVersion({ write: (text) => written.push(text) > 0 })).toBe(0)
  expect(written.join('')).toMatch(/^(dev|\d+\.\d+\.\d+\S*)\n$/)
})

test('one is one', () => {
  expect([counted(1, 'actors'), counted(2, 'actors'), counted(0, 'actors')]).toEqual([
    '1 actor',
    '2 actors',
    '0 actors',
  ])
})

test('a path below a file, a dead link or the kernel cannot be made, and one below a folder can', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'operator-writable-'))
  await writeFile(join(dir, 'file'), '')
  symlinkSync(join(dir, 'nowhere'), join(dir, 'dead'))
  expect(obstacle(join(dir, 'new/deep')).why).toBeUndefined()
  expect(obstacle(join(dir, 'file/below')).why).toContain('not a folder')
  expect(obstacle(join(dir, 'dead/below')).why).toContain('leads nowhere')
  expect(obstacle('/proc/operator/state').why).toBeDefined()
  await rm(dir, { recursive: true })
})
