import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askPassphrase } from '../../src/cli/passphrase.ts'
import { aShell } from './a-shell.ts'

/** A terminal that somebody types at; `raw` tells whether it would echo. */
function aTerminal() {
  const raw: boolean[] = []
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (on: boolean) => raw.push(on) })
  const shell = aShell()
  return { shell, raw, type: (text: string) => stdin.write(text), io: { ...shell.io, stdin } }
}

test('takes what is typed up to Enter, corrections made, without an echo', async () => {
  const { io, type, raw, shell } = aTerminal()
  const asked = askPassphrase(io, 'Passphrase')
  expect(raw).toEqual([true])
  type('seven quiet p')
  type('x\u007flum')
  type('\u001b[A')
  type(' harböurs\r')
  expect(await asked).toEqual({ text: 'seven quiet plum harböurs', from: 'terminal' })
  expect(raw).toEqual([true, false])
  expect(shell.out()).toBe('')
  expect(shell.err()).toBe('Passphrase: \n')
})

test.each(['\u0003', '\u0004'])('is left with nothing signed by %j', async (key) => {
  const { io, type, raw } = aTerminal()
  const asked = askPassphrase(io, 'Passphrase')
  type(`seven${key}`)
  await expect(asked).rejects.toMatchObject({ code: 'cancelled', applied: 'no' })
  expect(raw).toEqual([true, false])
})

test('is not asked for where nobody can type', async () => {
  await expect(askPassphrase(aShell({ stdin: 'piped in\n' }).io, 'Passphrase')).rejects.toMatchObject({
    code: 'invalid_input',
    hint: expect.stringContaining('terminal'),
  })
})

test('comes from a file that only its owner reads', async () => {
  const shell = aShell()
  const at = (file: string) => askPassphrase({ ...shell.io, env: { OPERATOR_PASSPHRASE_FILE: file } }, '')
  expect(await at(shell.write('good', 'from a file\n'))).toEqual({ text: 'from a file', from: 'file' })
  await expect(at(shell.write('open', 'from a file\n', 0o644))).rejects.toMatchObject({
    code: 'invalid_input',
  })
  await expect(at(shell.folder)).rejects.toMatchObject({ code: 'invalid_input' })
  await expect(at('/nowhere')).rejects.toMatchObject({ code: 'invalid_input' })
})
