import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { negatives, positives } from './corpus.ts'
import { uncovered } from './cover.ts'
import { PATIENCE_MS, steps } from './steps.ts'
import { HOSTILE } from './texts.ts'
import { WILD_NEGATIVES } from './wild-negatives.ts'
import { type Sample, wildPositives } from './wild-positives.ts'

const redactor = createRedactor()
const SEEDS = [11, 22, 33]

function missed(samples: readonly Sample[]): Sample[] {
  return samples.filter((sample) => uncovered(sample, redactor.text(sample.text)).length > 0)
}

describe('the corpora', () => {
  test.each(SEEDS)(
    'covers at least 99.5 % of the generated secrets to the last character (seed %i)',
    (seed) => {
      const samples = positives(seed)
      expect(samples.length).toBeGreaterThan(2_000)
      const misses = missed(samples)
      expect(misses.length / samples.length, misses.map(({ kind }) => kind).join(', ')).toBeLessThanOrEqual(
        0.005,
      )
    },
  )

  test.each(SEEDS)('covers every secret in what tools print (seed %i)', (seed) => {
    expect(missed(wildPositives(seed)).map(({ text }) => text)).toEqual([])
  })

  test.each(SEEDS)('changes no identifier of operations (seed %i)', (seed) => {
    expect(negatives(seed).filter((text) => redactor.text(text) !== text)).toEqual([])
  })

  test('changes nothing that tools print without a secret', () => {
    expect(WILD_NEGATIVES.filter((text) => redactor.text(text) !== text)).toEqual([])
  })

  test('changes no harmless text because of the harmless text beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WILD_NEGATIVES), { minLength: 2, maxLength: 8 }), (texts) => {
        const text = texts.join('\n\n')
        expect(redactor.text(text)).toBe(text)
      }),
      { numRuns: 400, seed: 5 },
    )
  })

  test('redacting twice changes nothing', () => {
    const texts = SEEDS.flatMap((seed) => [...positives(seed), ...wildPositives(seed)]).map(({ text }) =>
      redactor.text(text),
    )
    expect(texts.filter((text) => redactor.text(text) !== text)).toEqual([])
  })

  test('redacting twice changes nothing in any mixture of the pieces that rules look for', () => {
    const piece = fc.constantFrom(
      'password',
      'token',
      '=',
      ': ',
      '"',
      "'",
      ' ',
      '\n',
      '\\',
      '{',
      '}',
      ',',
      ';',
      '&',
      '://',
      'u:',
      '@h',
      'Bearer ',
      'abc12345xyz',
      'kind: Secret',
      'data:',
      '[redacted:password]',
      '--',
      '|',
      '-+-',
      '<password>',
      '</',
      '\u001b[1m',
      'is ',
      'the ',
      'AKIA',
      'eyJ',
      '%3D',
      '$',
      '#',
      '->',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = redactor.text(pieces.join(''))
        expect(redactor.text(once)).toBe(once)
      }),
      { numRuns: 3_000, seed: 7 },
    )
  })
})

describe('credentials of a request', () => {
  test.each([
    [
      'http --auth bob:hunter2x https://api.example.com',
      'http --auth [redacted:auth] https://api.example.com',
    ],
    ['CONSUL_HTTP_TOKEN=abc12345&username=app', 'CONSUL_HTTP_TOKEN=[redacted:token]&username=app'],
    [
      'https://__token__:abc123@pypi.example.com/simple',
      'https://__token__:[redacted:url-password]@pypi.example.com/simple',
    ],
    [
      'postgres://app:p%40ss@db/app?password=x9y8z7w6',
      'postgres://app:[redacted:url-password]@db/app?password=[redacted:password]',
    ],
    [
      'CREDENTIALS_JSON={"private_key_id":"1","password":"hunter2"}',
      'CREDENTIALS_JSON={"private_key_id":"1","password":"[redacted:password]"}',
    ],
  ])('of %s are gone once and for all', (text, shown) => {
    expect(redactor.text(text)).toBe(shown)
    expect(redactor.text(shown)).toBe(shown)
  })
})

describe('what could be real though it looks like an example', () => {
  test.each([
    [
      'postgres://user:password@db.prod.internal/app',
      'postgres://user:[redacted:url-password]@db.prod.internal/app',
    ],
    ['postgres://app:password@localhost/app', 'postgres://app:[redacted:url-password]@localhost/app'],
    ['postgres://user:pa55word@localhost/app', 'postgres://user:[redacted:url-password]@localhost/app'],
    ['DB_PASSWORD=changeme1', 'DB_PASSWORD=[redacted:password]'],
    ['wp user create bob --user_pass=purple-rocket', 'wp user create bob --user_pass=[redacted:password]'],
    ['password: bucket', 'password: [redacted:password]'],
  ])('is masked: %s', (text, shown) => {
    expect(redactor.text(text)).toBe(shown)
  })
})

describe('strings of JSON', () => {
  test('end a value at a line break that is written as an escape', () => {
    expect(redactor.text('{"log":"DB_PASSWORD=abc123XYZ\\nFOO=bar\\n"}')).toBe(
      '{"log":"DB_PASSWORD=[redacted:password]\\nFOO=bar\\n"}',
    )
    expect(redactor.text('{"a":"{\\"log\\":\\"x TOKEN=abc123XYZ\\\\nLogin ok\\"}"}')).toBe(
      '{"a":"{\\"log\\":\\"x TOKEN=[redacted:token]\\\\nLogin ok\\"}"}',
    )
  })

  test('are no reason to cut a value that only holds a backslash', () => {
    expect(redactor.text('PASSWORD=corp\\nadine42')).toBe('PASSWORD=[redacted:password]')
  })
})

describe('limits', () => {
  test.each(Object.entries(HOSTILE))(
    'finishes on 100 KB of %s, looking at each character a bounded number of times',
    { timeout: PATIENCE_MS },
    (_, text) => {
      expect(steps(text) / text.length).toBeLessThan(25)
    },
  )

  test('withholds a text on which it breaks', () => {
    const broken = {
      get length(): number {
        throw new RangeError('password=abc123XYZ789')
      },
    } as unknown as string
    expect(() => redactor.text(broken)).toThrow(
      expect.objectContaining({ code: 'redaction_failed', message: expect.not.stringContaining('abc123') }),
    )
  })

  test('a line of a log cannot switch it off', () => {
    const secret = 'password=abc123XYZ789'
    for (const line of [
      '# secretlint-disable',
      'gitleaks:allow',
      '[redacted:password]',
      '// nosec',
      '::stop-commands::x',
      '-----BEGIN PRIVATE KEY-----',
      '<!-- ',
      '"""',
      '`',
    ]) {
      expect(redactor.text(`${line}\n${secret}\n${line}`)).not.toContain('abc123XYZ789')
    }
  })

  test('leaves a text without a secret the very same', () => {
    expect(redactor.text('')).toBe('')
    expect(redactor.text('\u001b[31mred\u001b[0m \u0000 \u200b ok')).toBe(
      '\u001b[31mred\u001b[0m \u0000 \u200b ok',
    )
  })

  test('marks equal secrets alike when asked to, and differently in another process', () => {
    const correlating = createRedactor({ correlate: true })
    const [first, second, third] = correlating
      .text('password=abc123XYZ\npassword=abc123XYZ\npassword=other456abc')
      .split('\n')
    expect(first).toMatch(/^password=\[redacted:password#[0-9a-f]{4}\]$/)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(createRedactor({ correlate: true }).text('password=abc123XYZ')).not.toBe(first)
  })
})
