import { expect, test } from 'vitest'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { hostileTexts } from './hostile.ts'
import { PATIENCE_MS, steps } from './steps.ts'
import { log } from './texts.ts'
import { WILD_NEGATIVES } from './wild-negatives.ts'

const redactor = createRedactor()
const CALM = log(2_000, 7)

/** Kinds with a key or a word for a secret every few characters, as no program writes them. */
const DENSE = ['password ', 'pin=', '{secret=', 'password=(', 'x token: ', 'pass =']

test.each(DENSE)('covers 64 KB of %j to the end, with whatever comes behind it', (piece) => {
  const text = `${CALM}\n${piece.repeat(Math.ceil(64_000 / piece.length))}\nand the one: kX93mQpwL2\n`
  const shown = redactor.text(text)
  expect(shown.startsWith(redactor.text(CALM))).toBe(true)
  expect(shown.endsWith('[redacted:dense]')).toBe(true)
  expect(redactor.text(shown)).toBe(shown)
})

test('judges 8 KB of the same word by word', () => {
  for (const piece of DENSE)
    expect(redactor.text(hostileTexts(piece, 8_000)[0] ?? '')).not.toContain('[redacted:dense]')
})

test('covers nothing but secrets of a long text that says much of passwords', () => {
  const lines = [...WILD_NEGATIVES, log(20_000, 9)].join('\n')
  expect(redactor.text(lines.repeat(4))).not.toContain('[redacted:dense]')
})

test('tells each of a thousand secrets of an environment, and of what is left of it', () => {
  const text = Array.from({ length: 4_000 }, (_, at) => `SERVICE_${at}_PASSWORD=kX93mQpw${at}L2\n`).join('')
  const shown = redactor.text(text)
  expect(shown.match(/\[redacted:password\]/g)).toHaveLength(4_000)
  expect(redactor.text(shown)).toBe(shown)
})

test.each([...DENSE, 'PIN:', 'password%3Da%26: ', 'password \\": '])(
  'looks at 100 KB of %j twelve times a character at most',
  { timeout: PATIENCE_MS },
  (piece) => {
    for (const text of hostileTexts(piece, 100_000)) expect(steps(text) / text.length).toBeLessThan(12)
  },
)
