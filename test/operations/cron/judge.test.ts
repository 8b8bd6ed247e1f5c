import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OutputContract } from '../../../src/config/cron.ts'
import { type Contract, compileContract } from '../../../src/operations/cron/contract/compile.ts'
import { type Context, type Finding, MAX_JUDGED } from '../../../src/operations/cron/contract/finding.ts'
import { fingerprint } from '../../../src/operations/cron/contract/fingerprint.ts'
import { judge } from '../../../src/operations/cron/contract/judge.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { JOBS, judgeSample, shippedContracts } from './labelled/contracts.ts'

const CONTEXT: Context = { now: Date.parse('2026-11-21T12:00:00Z'), day: '2026-11-21' }
const encode = (text: string) => new TextEncoder().encode(text)
const outputOf = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? encode(text) : text
  return { bytes, size: bytes.length, truncated: false }
}
const contract = (given: Partial<OutputContract>): Promise<Contract> =>
  compileContract({ fenced: false, differs: true, garbage: [], ...given })
const ALL = ['placeholders', 'refusals', 'errors', 'cut_off', 'repeats'] as const

async function failures(given: Partial<OutputContract>, text: string | Uint8Array, context = CONTEXT) {
  const findings = judge(outputOf(text), await contract(given), context)
  return findings.filter(({ passed }) => !passed)
}
const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, found }) => `${rule}: ${found}`).join('\n')

describe('JSON is what a program reads', () => {
  const json = { json: { type: 'object' } }
  test.each([
    ['\uFEFF{"a":1}', 'byte order mark'],
    ['{"a":1}\nDone!', 'other text follows it on line 2'],
    ['Here: {"a":1}', 'begins with other text'],
    ['```json\n{"a":1}\n```', 'stands in a fenced block'],
    ['{"a":NaN}', 'NaN'],
    ['{"a":1,}', 'comma before a closing bracket'],
    ['{"a":1,"a":2}', 'the key "a" stands twice'],
    ['{"a":[1,2', 'ends in the middle'],
    ['[1]', 'must be object'],
    [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested more than 200 deep'],
  ])('%.40s is refused', async (text, why) => {
    expect(said(await failures(json, text))).toContain(why)
  })

  test('a fence that stands alone is taken where the contract says so, and nothing around it', async () => {
    const alone = { ...json, fenced: 'alone' as const }
    expect(await failures(alone, '```json\n{"a":"```"}\n```\n')).toEqual([])
    expect(await failures(alone, '{"a":1}')).toEqual([])
    for (const text of ['Here:\n```json\n{"a":1}\n```', '```json\n{"a":1}\n```\nBye'])
      expect(said(await failures(alone, text))).toContain('stands in a fenced block, with text around it')
    expect(said(await failures(alone, '\uFEFF{"a":1}'))).toContain('byte order mark')
    expect(said(await failures(alone, '```json\n{"a":\n```'))).toContain('json:')
  })

  test('and what is right is taken, brackets and quotes inside of texts too', async () => {
    expect(await failures(json, '{"a":"}\\"{[","b":{"a":[{"a":1},{"a":2}]}}')).toEqual([])
  })

  test('a fence, words around it and a mark are taken where the contract says so', async () => {
    const lenient = { ...json, fenced: true }
    expect(await failures(lenient, 'Here:\n```json\n{"a":1}\n```\nBye')).toEqual([])
    expect(await failures(lenient, '\uFEFF{"a":1}')).toEqual([])
    expect(said(await failures(lenient, 'Here:\n```json\n{"a":\n```'))).toContain('json:')
  })

  test('a catastrophic pattern in a schema runs in linear time', async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }
    const text = JSON.stringify({ a: `${'a'.repeat(50_000)}!` })
    expect(said(await failures({ json: schema }, text))).toContain('must match pattern')
  })

  test('many errors of a schema are a short sentence', async () => {
    const schema = { type: 'array', items: { type: 'number' } }
    const [only] = await failures({ json: schema }, JSON.stringify(Array.from({ length: 5_000 }, () => 'x')))
    expect(only?.found.length).toBeLessThan(800)
    expect(only?.found).toContain('and 4995 more')
  })
})

test('each pattern of a schema is its own', async () => {
  const one = (pattern: string) => ({ type: 'string', pattern })
  const schema = { type: 'object', properties: { a: one('^x$'), b: one('^y$') } }
  expect(await failures({ json: schema }, '{"a":"x","b":"y"}')).toEqual([])
  expect(said(await failures({ json: schema }, '{"a":"y","b":"y"}'))).toContain('/a must match pattern')
})

describe('whatever can be read is judged, and nothing else', () => {
  test.each([
    [new Uint8Array(0), 'empty'],
    [encode(' \n\t '), 'empty'],
    [new Uint8Array(500).map((_, at) => at % 7), 'readable'],
    [Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'readable'],
  ])('%#', async (bytes, rule) => {
    expect((await failures({}, bytes)).map((finding) => finding.rule)).toEqual([rule])
  })

  test('of an output that was not read whole it says so, and does not call it cut off', async () => {
    const bytes = encode(`{"a":"${'x'.repeat(1_000)}`)
    const findings = judge({ bytes, size: 1e9, truncated: true }, await contract({ json: {} }), CONTEXT)
    expect(said(findings.filter(({ passed }) => !passed))).toBe(
      'whole: Only the first 1006 bytes of 953.7 MB were read.',
    )
  })
})

describe('patterns', () => {
  test('must match, and must never match, in linear time', async () => {
    const text = `${'a'.repeat(100_000)}!\nsecond line with confidential words`
    expect(said(await failures({ match: ['^(a|a)*$'] }, text))).toContain('Nothing in it matches')
    const [found] = await failures({ never: ['(?i)CONFIDENTIAL'] }, text)
    expect(found).toMatchObject({ rule: 'never', excerpt: 'second line with confidential words' })
  })

  test('what the engine refuses is said in words of the configuration', async () => {
    await expect(contract({ match: ['a{5000}'] })).rejects.toMatchObject({ code: 'config_invalid' })
  })
})

describe('the run before', () => {
  test('under a new date is the run before', async () => {
    const previous = fingerprint(outputOf('# Report 2026-11-20 08:00\n- one\n- two'))
    const again = await failures({}, '# Report 2026-11-21 08:01\n- one\n- two', { ...CONTEXT, previous })
    expect(again.map(({ rule }) => rule)).toEqual(['differs'])
    expect(await failures({}, '# Report 2026-11-21\n- one\n- three', { ...CONTEXT, previous })).toEqual([])
    expect(
      await failures({ differs: false }, '# Report 2026-11-20 08:00\n- one\n- two', { ...CONTEXT, previous }),
    ).toEqual([])
  })
})

describe('a store', () => {
  const store = { service: 'chroma', collection: 'knowledge' }
  test('that could not be asked proves nothing', async () => {
    const [finding] = await failures({ store }, 'Stored 12 facts.', {
      ...CONTEXT,
      store: { problem: 'timeout' },
    })
    expect(finding).toMatchObject({ rule: 'store', unknown: true })
  })
  test('has to have changed', async () => {
    const at = (count: number) => ({ ...CONTEXT, store: { count }, earlier: { count: 7 } })
    expect(await failures({ store }, 'Stored 12 facts.', at(8))).toEqual([])
    expect(said(await failures({ store }, 'Stored 12 facts.', at(7)))).toContain('7 -> 7 records')
  })
  test.each([
    'Stored 12 facts, the store grew from 7 to 19.',
    'It now holds 19 entries (before: 7).',
    'Entries before: 7\nEntries after: 19',
    '{"count_before": 7, "count_after": 19}',
  ])('has to hold as many as are said to be there: %j', async (text) => {
    const holds = (count: number) => ({ ...CONTEXT, store: { count }, earlier: { count: 7 } })
    expect(await failures({ store }, text, holds(19))).toEqual([])
    expect(said(await failures({ store }, text, holds(12)))).toContain('19 records now, and it holds 12')
  })
  test('may be told of beside another number', async () => {
    const grown = { ...CONTEXT, store: { count: 12 }, earlier: { count: 7 } }
    expect(await failures({ store }, 'From 7 to 12 entries, in up to 4500 steps.', grown)).toEqual([])
  })
  test('may be another than the one that is spoken of', async () => {
    const counted = { ...CONTEXT, store: { count: 8 }, earlier: { count: 7 } }
    const text = 'Entries before: 1,204\nEntries after: 1,290'
    expect(await failures({ store }, text, counted)).toEqual([])
  })
})

describe('what is no garbage', () => {
  test.each([
    'My todo list is empty, and the TODO list of the team has two entries.\n- TODO: call the accountant\n- Buy milk',
    '[B-ROLL: laptop] [cut to desk] [x] done, see [the title](https://example.com/name) and [1].',
    'He said: "I cannot believe it!" Then he left.',
    "I'm sorry for the wait, said nobody. Customers want speed.",
    'Errors: 0\nFailed: none\nNo timeouts, no exceptions.',
    'The X API now answers 429 more often; a rate limit hits small tools first.\n- Trend one is about limits\n- Trend two is about APIs\n- Trend three is about tools\n- The fourth is about prices',
    'As an AI agency we sell three packages.',
    'Let me know if you want changes.',
    'Call to action: "Comment NOW"',
    '```js\nconst a = 1\n```',
  ])('%.50s', async (text) => {
    expect(said(await failures({ garbage: [...ALL] }, text))).toBe('')
  })
})

test('an error is an error, also where something was restarted after it', async () => {
  const text =
    'Error: the connection to Ollama was refused, the service was restarted, run the job again later.'
  expect(said(await failures({ garbage: [...ALL] }, text))).toContain('An error stands')
})

describe('garbage', () => {
  test.each([
    ['Lorem ipsum dolor sit amet', 'garbage.placeholders'],
    ['Wins: TODO', 'garbage.placeholders'],
    ['Buy now at [insert price here]', 'garbage.placeholders'],
    ['Dear {{name}}, hello', 'garbage.placeholders'],
    ['As an AI language model, I cannot browse.', 'garbage.refusals'],
    ["I'm sorry, but I can't help with that.", 'garbage.refusals'],
    ['Es tut mir leid, ich habe keinen Zugriff auf diese Daten.', 'garbage.refusals'],
    ['Error: 429 rate limit exceeded', 'garbage.errors'],
    ['ok\n    at run (/opt/app/index.js:10:5)', 'garbage.errors'],
    ['<html><body>502</body></html>', 'garbage.errors'],
    ['{"error":{"message":"overloaded"}}', 'garbage.errors'],
    ['Text\n```js\nconst a =', 'garbage.cut_off'],
    ['We launched the page, and then we went to the', 'garbage.cut_off'],
    [`${'This one line comes again and again and again.\n'.repeat(9)}`, 'garbage.repeats'],
    [`Once ${'and so it goes on '.repeat(40)}.`, 'garbage.repeats'],
  ])('%.50s', async (text, rule) => {
    expect((await failures({ garbage: [...ALL] }, text)).map((one) => one.rule)).toContain(rule)
    expect(await failures({ garbage: [] }, text)).toEqual([])
  })
})

describe('whatever an output holds', () => {
  let contracts: ReadonlyMap<string, Contract>
  beforeAll(async () => {
    contracts = await shippedContracts()
  })
  const pieces = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '| a | b |\n',
    '|---|---|\n',
    '**',
    '```',
    ': ',
    '\n',
    '\n\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    '1.234,50 €',
    '12:3',
    '00:00',
    '2026-11-2',
    'Monday',
    'Revenue',
    'Hook',
    'Trend 1',
    'Redis',
    'down',
    '✅',
    '\u0000',
    '\ud800',
    'é',
    '   ',
    '\t',
    '(',
    '%',
    '–',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 120 }).map((all) => all.join('')),
  )

  test('the judge answers: it never throws, and its excerpts are short', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JOBS), texts, (job, text) => {
        for (const { excerpt, found } of judgeSample({ job, valid: true, note: '', text }, contracts)) {
          expect(excerpt.length).toBeLessThanOrEqual(200)
          expect(found.length).toBeLessThan(1_500)
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    '- '.repeat(60_000),
    '**'.repeat(60_000),
    '|'.repeat(120_000),
    '| a '.repeat(30_000),
    '[insert '.repeat(15_000),
    '1:'.repeat(60_000),
    '1.'.repeat(60_000),
    '<'.repeat(120_000),
    ' '.repeat(120_000),
    'error '.repeat(20_000),
    'a: '.repeat(40_000),
    '"\\"'.repeat(40_000),
    'sorry '.repeat(20_000),
    '# a\n'.repeat(30_000),
    '- a\n'.repeat(30_000),
    '1. a\n'.repeat(24_000),
    'Hook: a\n'.repeat(15_000),
    'Trend 1: a\n'.repeat(11_000),
    '00:00 a\n'.repeat(15_000),
    'Redis ok\n'.repeat(13_000),
    'Script 1. a\n'.repeat(10_000),
    'Redis: if '.repeat(12_000),
    '9/10 '.repeat(24_000),
    'no down '.repeat(15_000),
    'Revenue: 1\n'.repeat(11_000),
    'Monday: a\n'.repeat(12_000),
    '2026-11-21 a\n'.repeat(9_000),
    '| Redis | ok |\n'.repeat(8_000),
    ' - a'.repeat(30_000),
    '\n\n'.repeat(60_000),
    `${' '.repeat(120_000)}!x`,
    'a,b,c\n'.repeat(20_000),
    'Name  Sum  Day\n'.repeat(8_000),
    `Name  Sum  Day\n${'a  1  2\n'.repeat(15_000)}`,
    '- a: b\nTotal: 1\n'.repeat(7_500),
    'failed '.repeat(17_000),
    'all but '.repeat(15_000),
  ])('%.14s, over and over, takes no more than linear time', (text) => {
    const half = text.slice(0, text.length / 8)
    for (const job of JOBS) {
      const small = cpu(() => judgeSample({ job, valid: true, note: '', text: half }, contracts))
      const large = cpu(() => judgeSample({ job, valid: true, note: '', text }, contracts))
      // Eight times the text: a square would be 64 times the time. Small times are noise.
      expect(large, `${job}: ${large} ms after ${small} ms`).toBeLessThan(Math.max(small, 25) * 30)
    }
  })

  test.each([
    ['a,b,c\n', '1,2,3\n'],
    ['Name  Sum  Day\n', 'a  1  2\n'],
    ['Dates\n', '1.1.\n'],
    ['', '- a: b\nTotal: 1\n'],
  ])(
    '%j with %j, as much as is ever judged, does not end the judge',
    (head, line) => {
      const text = head + line.repeat((MAX_JUDGED - head.length) / line.length)
      const findings = judgeSample({ job: 'calendar', valid: true, note: '', text }, contracts)
      expect(findings.some(({ passed }) => !passed)).toBe(true)
    },
    120_000,
  )

  test('an excerpt holds whole words, so that a redactor knows a secret for what it is', async () => {
    const token = `ghp_${'aB3dE6gH9k'.repeat(4).slice(0, 36)}`
    const redactor = createRedactor()
    for (let before = 140; before < 215; before += 1) {
      const line = `${'word '.repeat(50).slice(0, before)} ${token} and confidential words behind it that go on`
      const [finding] = await failures({ never: ['confidential'] }, line)
      expect(redactor.text(finding?.excerpt ?? '')).not.toMatch(/ghp_\w/)
    }
  })
})

/** The least of three, milliseconds of this process's own time. */
function cpu(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 2; time += 1) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}
