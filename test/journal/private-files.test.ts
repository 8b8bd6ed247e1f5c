import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

test('what could not be read again is not written, and what was there stays', () => {
  const dir = openStateDir(join(tempFolder(), 'state'))
  const small = openPrivateFiles(dir, 'works')
  small.keep('one', { text: 'short' })
  const long = { text: 'x'.repeat(5_000_000) }
  expect(() => small.keep('one', long)).toThrow(/too large/)
  expect(small.read('one')).toEqual({ text: 'short' })
  const large = openPrivateFiles(dir, 'backups', { maxBytes: 6_000_000 })
  large.keep('two', long)
  expect(large.read('two')).toEqual(long)
})
