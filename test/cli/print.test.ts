import { describe, expect, test } from 'vitest'
import { createPrinter, plain, styleFor, table } from '../../src/cli/print.ts'
import { verb } from '../../src/cli/verb.ts'
import { OperatorError } from '../../src/core/errors.ts'
import { createRedactor } from '../../src/policy/redact/redactor.ts'
import { aSecret, aShell } from './a-shell.ts'

describe('printing', () => {
  const secret = aSecret()
  const printing = (terminal = false) => {
    const shell = aShell({ terminal })
    shell.remove()
    const out = createPrinter(shell.io)
    out.judgedBy(async () => createRedactor({ known: [{ value: secret, source: 'test' }] }))
    return { shell, out }
  }

  test('masks a known value on every way out', async () => {
    const { shell, out } = printing()
    await out.say(`it is ${secret}`)
    await out.note(`it is ${secret}`)
    await out.json({ text: secret, [secret]: [{ deep: secret }] })
    await out.fail({ code: 'internal', message: secret, applied: 'no', hint: secret })
    expect(shell.all()).not.toContain(secret)
    expect(shell.out().match(/\[redacted:/g)).toHaveLength(4)
    expect(shell.err().match(/\[redacted:/g)).toHaveLength(3)
  })

  test('prints nothing when the redactor cannot judge', async () => {
    const { shell, out } = printing()
    out.judgedBy(async () => {
      throw new OperatorError('redaction_failed', 'no')
    })
    await expect(out.say('anything')).rejects.toThrow('no')
    expect(shell.all()).toBe('')
  })

  test('says whether it happened when something failed', async () => {
    const { shell, out } = printing()
    await out.fail({ code: 'busy', message: 'Taken.', applied: 'no', hint: 'Wait.' })
    expect(shell.err()).toBe('busy: Taken.\n  applied: no (nothing was done)\n  Wait.\n')
  })

  test('paints only a terminal that wants it', () => {
    const { stdout } = aShell({ terminal: true }).io
    expect(styleFor(stdout, {}).bold('x')).toBe('\u001b[1mx\u001b[0m')
    expect(styleFor(stdout, { NO_COLOR: '1' }).bold('x')).toBe('x')
    expect(styleFor(stdout, { TERM: 'dumb' }).bold('x')).toBe('x')
    expect(styleFor(aShell().io.stdout, {}).bold('x')).toBe('x')
  })

  test('foreign text cannot steer the terminal', () => {
    expect(plain('a\u001b[2Jb\r\u202ec\u0007\n\td')).toBe('a\\u{1b}[2Jb\\u{d}\\u{202e}c\\u{7}\n\td')
  })

  test('aligns columns by what is seen, not by the colour codes', () => {
    expect(
      table([
        ['\u001b[1mab\u001b[0m', 'c'],
        ['abcd', 'e'],
      ]),
    ).toBe('\u001b[1mab\u001b[0m    c\nabcd  e')
  })
})

describe('a verb', () => {
  const run = (body: () => Promise<number>, args: string[] = [], env: Record<string, string> = {}) => {
    const shell = aShell({ env })
    shell.remove()
    return verb({ usage: 'operator x', flags: {} }, body)(args, shell.io).then((code) => ({ code, shell }))
  }

  test('answers its own errors with their code', async () => {
    const { code, shell } = await run(() =>
      Promise.reject(new OperatorError('not_found', 'Gone.', { hint: 'Look.', applied: 'no' })),
    )
    expect(code).toBe(6)
    expect(shell.err()).toContain('not_found: Gone.')
    expect(shell.out()).toBe('')
  })

  test("does not repeat a foreign error's text unless asked to debug, and then redacted", async () => {
    const leak = `postgres://app:${aSecret()}@db/x`
    const quiet = await run(() => Promise.reject(new Error(leak)))
    expect(quiet.code).toBe(1)
    expect(quiet.shell.all()).not.toContain('postgres')
    const loud = await run(() => Promise.reject(new Error(leak)), [], { OPERATOR_DEBUG: '1' })
    expect(loud.shell.err()).toContain('postgres://app:[redacted')
  })

  test('prints its usage when asked, and refuses what it does not take', async () => {
    expect((await run(async () => 9, ['--help'])).shell.out()).toBe('usage: operator x\n')
    expect((await run(async () => 9, ['--what'])).code).toBe(2)
    expect((await run(async () => 9)).code).toBe(9)
  })
})
