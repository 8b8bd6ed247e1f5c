import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { createStream } from '../../../src/policy/redact/stream.ts'
import { pem, random } from './random.ts'
import { PATIENCE_MS } from './steps.ts'
import { log } from './texts.ts'
import { wildPositives } from './wild-positives.ts'

const KNOWN = 'kn0wn-Value/42'
const redactor = createRedactor({ known: [{ value: KNOWN, source: 'test' }] })

/** The text through a stream, cut at the given places. */
function streamed(text: string, cuts: readonly number[]): string {
  const stream = redactor.stream()
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b)
  let out = ''
  let from = 0
  for (const place of places) {
    out += stream.push(text.slice(from, place))
    from = place
  }
  return out + stream.push(text.slice(from)) + stream.end()
}

const text = [
  log(6_000, 9),
  pem(random(1)),
  `apiVersion: v1\ndata:\n  odd: ${'QUJD'.repeat(8)}\nkind: Secret\nmetadata:\n  name: x`,
  log(4_000, 10),
  ...wildPositives(3).map((sample) => sample.text),
  `x ${KNOWN} y`,
  log(3_000, 11),
].join('\n---\n')

describe('a stream', () => {
  test('shows what the whole text would show, wherever it is cut', { timeout: PATIENCE_MS }, () => {
    const whole = redactor.text(text)
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { minLength: 10, maxLength: 40 }), (cuts) => {
        expect(streamed(text, cuts)).toBe(whole)
      }),
      { numRuns: 10, seed: 2 },
    )
  })

  test('shows what the whole text would show, line by line', () => {
    const stream = redactor.stream()
    const out =
      text
        .split(/(?<=\n)/)
        .map((line) => stream.push(line))
        .join('') + stream.end()
    expect(out).toBe(redactor.text(text))
  })

  test('shows old lines before the end comes', () => {
    const stream = redactor.stream()
    expect(stream.push(log(20_000, 1)).length).toBeGreaterThan(15_000)
  })

  test('looks at each character a bounded number of times, however small the pieces are', () => {
    let looked = 0
    const find = (input: string) => {
      looked += input.length
      return []
    }
    const stream = createStream({ find, label: (kind) => kind, longest: () => 0 })
    const whole = log(200_000, 4)
    for (const line of whole.split(/(?<=\n)/)) stream.push(line)
    expect(looked).toBeLessThan(whole.length * 15)
  })

  test('holds an open key back until it ends', () => {
    const [begin = '', ...rest] = pem(random(2), 'RSA PRIVATE KEY', 40).split('\n')
    const stream = redactor.stream()
    const shown =
      stream.push(`${log(3_000, 2)}\n${begin}\n`) +
      rest.map((line) => stream.push(`${line}\n`)).join('') +
      stream.push(log(3_000, 3)) +
      stream.end()
    for (const line of rest.slice(0, -1)) expect(shown).not.toContain(line)
    expect(shown).toContain('[redacted:private-key]')
  })

  test('masks a line without end instead of keeping or leaking it', () => {
    const stream = redactor.stream()
    let out = ''
    for (let count = 0; count < 40; count++) out += stream.push('a'.repeat(40_000))
    expect(out).toBe('[redacted:unbounded]\n')
  })
})
