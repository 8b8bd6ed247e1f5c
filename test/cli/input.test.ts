import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/input.ts'
import { aShell } from './a-shell.ts'

const from = (stdin: string) => ({ stdin: Readable.from([Buffer.from(stdin)]), cwd: '/' })

test('takes arguments as they stand, from stdin and from a file', async () => {
  const shell = aShell()
  shell.write('args.json', '{"a": 3}')
  expect(await readInput('{"a": 1}', shell.io)).toEqual({ a: 1 })
  expect(await readInput('-', from('{"a": 2}'))).toEqual({ a: 2 })
  expect(await readInput('@args.json', shell.io)).toEqual({ a: 3 })
  expect(await readInput(undefined, shell.io)).toBeUndefined()
  shell.remove()
})

test.each(['', 'null', '[]', '"x"', '{', '{"a":1} trailing', 'NaN', '[['.repeat(10_000)])(
  'refuses %j without repeating it',
  async (text) => {
    await expect(readInput(text, from(''))).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.not.stringContaining('trailing'),
    })
  },
)

test('says why a file cannot be read, and stops at 16 MB of stdin', async () => {
  await expect(readInput('@/nowhere/args.json', from(''))).rejects.toThrow('cannot be read (ENOENT)')
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1_048_576, 32)
    })(),
  )
  await expect(readInput('-', { stdin: endless, cwd: '/' })).rejects.toMatchObject({ code: 'too_large' })
})
